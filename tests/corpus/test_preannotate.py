"""Raw minutes → tasks, with the shipped model: the text is the file's, and a bad file never stops the others."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner, Result

import pipeline
from corpus.formats import doccano
from corpus.gold import GoldDocument, Records, digest, read_gold
from corpus.preannotate import preannotate
from pipeline.cli import app
from pipeline.errors import ExitCode, SourceError
from tests.conftest import MakePdf

if TYPE_CHECKING:
    from spacy.language import Language

Run = Callable[..., Result]
TEXT = (
    "Commune de Lormeil\r\nSéance du conseil municipal du 14 mars 2024\r\n\r\n"
    "Le conseil municipal, réuni sous la présidence de Mme Odile CHASTRETTE,\r\n"
    "délibère et attribue 800 € au Comité des fêtes de Lormeil. Adopté à l'unanimité.\r\n"
)


@pytest.fixture(scope="module")
def nlp() -> "Language":
    """The shipped model."""
    return pipeline.load()


@pytest.fixture
def run(nlp: "Language", monkeypatch: pytest.MonkeyPatch) -> Run:
    """A function that runs ``minutier corpus preannotate``."""
    monkeypatch.setattr(pipeline, "load", lambda model=None: nlp)

    def invoke(*arguments: object) -> Result:
        return CliRunner().invoke(app, ["corpus", "preannotate", *map(str, arguments)], prog_name="minutier")

    return invoke


@pytest.fixture
def minutes(tmp_path: Path) -> Path:
    """A file of raw minutes."""
    folder = tmp_path / "minutes"
    folder.mkdir()
    path = folder / "pv.txt"
    path.write_bytes(TEXT.encode())
    return path


def test_a_document_is_its_text_and_mentions(nlp: "Language", minutes: Path) -> None:
    document = preannotate(minutes, nlp)
    assert (document.id, document.text) == ("pv", TEXT)
    mentions = {(TEXT[span.start : span.end], span.label) for span in document.entities}
    assert {("Odile CHASTRETTE", "PER"), ("800 €", "AMOUNT")} <= mentions
    assert document.meta["sha256"] == digest(TEXT)
    assert document.meta["predicted_by"] == f"{nlp.meta['name']} {nlp.meta['version']}"


def test_predicted_records_are_asked_for_and_named(nlp: "Language", minutes: Path) -> None:
    bare, full = preannotate(minutes, nlp), preannotate(minutes, nlp, records=True)
    assert (bare.records, "records" in bare.meta) == (Records(), False)
    assert (full.records.session.date, full.meta["records"]) == ("2024-03-14", "predicted")


def test_all_sittings_are_predicted(nlp: "Language", tmp_path: Path) -> None:
    one = "Séance du {}\nDélibération n° 2024-{}\nObjet : {}\nLe conseil municipal approuve à l'unanimité.\n"
    acts = one.format("14 mars 2024", "01", "Bail du four") + one.format("11 avril 2024", "02", "Prix de l'eau")
    (tmp_path / "pv.txt").write_text(
        f"Commune de Lormeil, délibérations du conseil municipal\n{acts}", encoding="utf-8"
    )
    records = preannotate(tmp_path / "pv.txt", nlp, records=True).records
    assert [session.date for session in records.sessions] == ["2024-03-14", "2024-04-11"]


def test_a_scan_has_nothing_to_annotate(nlp: "Language", make_pdf: MakePdf) -> None:
    with pytest.raises(SourceError, match="no text layer"):
        preannotate(make_pdf("scan.pdf", [None]), nlp)


def test_for_label_studio(run: Run, minutes: Path, tmp_path: Path) -> None:
    out = tmp_path / "tasks.json"
    result = run(minutes, "--to", "label-studio", "-o", out)
    assert result.exit_code == ExitCode.DONE
    (task,) = json.loads(out.read_text(encoding="utf-8"))
    assert task["data"]["text"] == TEXT
    assert "annotations" not in task
    assert {"800 €", "Odile CHASTRETTE"} <= {each["value"]["text"] for each in task["predictions"][0]["result"]}
    interface = result.stderr.split("project is ")[1].splitlines()[0]
    assert Path(interface).read_text(encoding="utf-8").startswith("<View>")


def test_for_doccano_and_as_gold(run: Run, minutes: Path, tmp_path: Path) -> None:
    for to in ("doccano", "gold"):
        assert run(minutes, "--to", to, "-o", tmp_path / to).exit_code == ExitCode.DONE
    assert list(doccano.read(tmp_path / "doccano")) == list(read_gold(tmp_path / "gold"))


def test_a_bad_file_never_stops_the_others(run: Run, minutes: Path, make_pdf: MakePdf, tmp_path: Path) -> None:
    scan = make_pdf("scan.pdf", [None])
    out = tmp_path / "gold.jsonl"
    result = run(scan, minutes, "--to", "gold", "-o", out)
    assert result.exit_code == ExitCode.SOME_FAILED
    assert f"minutier: {scan}: page 1 has no text layer" in result.stderr
    assert f"minutier: 1 document(s) written to {out}" in result.stderr
    assert [document.id for document in read_gold(out)] == ["pv"]


def test_a_fault_of_ours_never_stops_the_others(
    run: Run, minutes: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def faulty(path: Path, *given: object, **options: object) -> GoldDocument:
        if path == minutes:
            raise KeyError("bug")
        return GoldDocument(id="b", text="un")

    monkeypatch.setattr("corpus.preannotate.preannotate", faulty)
    (minutes.parent / "b.txt").write_text("un")
    result = run(minutes.parent, "--to", "gold", "-o", tmp_path / "gold.jsonl")
    assert result.exit_code == ExitCode.SOME_FAILED
    assert f"minutier: {minutes}: unexpected error (KeyError: 'bug')" in result.stderr
    assert [document.id for document in read_gold(tmp_path / "gold.jsonl")] == ["b"]


def test_the_same_name_twice(run: Run, minutes: Path, tmp_path: Path) -> None:
    for name in ("pv-2.txt", "b/pv.txt", "c/pv.txt"):
        (minutes.parent / name).parent.mkdir(exist_ok=True)
        (minutes.parent / name).write_bytes(TEXT.encode())
    assert run(minutes.parent, "--to", "gold", "-o", tmp_path / "gold.jsonl").exit_code == ExitCode.DONE
    ids = [document.id for document in read_gold(tmp_path / "gold.jsonl")]  # refuses an id met twice
    assert ids == ["pv-2", "pv", "pv-3", "pv-4"]


def test_nothing_but_bad_files(run: Run, make_pdf: MakePdf, tmp_path: Path) -> None:
    out = tmp_path / "tasks.json"
    result = run(make_pdf("scan.pdf", [None]), "--to", "label-studio", "-o", out)
    assert result.exit_code == ExitCode.NOTHING_TO_READ
    assert "nothing was written" in result.stderr
    assert not out.exists()


def test_an_input_is_never_overwritten(run: Run, minutes: Path) -> None:
    result = run(minutes, "--to", "gold", "-o", minutes)
    assert result.exit_code == ExitCode.CANNOT_WRITE
    assert minutes.read_bytes() == TEXT.encode()


def test_help_has_an_example(run: Run) -> None:
    assert "Example: minutier corpus preannotate" in run("--help").output
