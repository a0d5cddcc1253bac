"""``minutier corpus import`` and ``export``: files in, files out, and nothing where there is a fault."""

from importlib.util import find_spec
from pathlib import Path

import pytest

from corpus.formats import FORMATS
from corpus.gold import EntitySpan, GoldDocument, read_gold, write_gold
from pipeline.cli.corpus.export import FormatName
from pipeline.errors import ExitCode
from tests.pipeline.cli.conftest import Run

GOLD = [
    GoldDocument(id="a", text="Mme Ana TEYSSIER\n\fpréside", entities=[EntitySpan(start=4, end=16, label="PER")]),
    GoldDocument(id="b", text="1,5 million d'euros", entities=[EntitySpan(start=0, end=19, label="AMOUNT")]),
]


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    write_gold(GOLD, path := tmp_path / "gold.jsonl")
    return path


def test_the_names_are_the_table() -> None:
    assert {*FormatName} == FORMATS.keys()


@pytest.mark.parametrize("name", [name for name, module in FORMATS.items() if find_spec(module)])
def test_there_and_back(run: Run, gold: Path, tmp_path: Path, name: str) -> None:
    there, back = tmp_path / "there", tmp_path / "back.jsonl"
    done = run("corpus", "export", gold, "--to", name, "-o", there)
    assert (done.exit_code, done.stderr) == (ExitCode.DONE, f"minutier: 2 document(s) written to {there}\n")
    done = run("corpus", "import", there, "--from", name, "-o", back)
    assert (done.exit_code, done.stderr) == (ExitCode.DONE, f"minutier: 2 document(s) written to {back}\n")
    assert list(read_gold(back)) == GOLD


def test_faults_of_all_files_at_once(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.conll").write_text("Ana B-PERS\nseul\n", encoding="utf-8")
    (tmp_path / "b.conll").write_text("# id = a\nOui O\n", encoding="utf-8")
    (tmp_path / "c.conll").write_text("# id = a\nOui O\n", encoding="utf-8")
    out = tmp_path / "out.jsonl"
    out.write_text("as it was", encoding="utf-8")
    files = [tmp_path / f"{name}.conll" for name in "abc"]
    result = run("corpus", "import", *files, "--from", "conll", "-o", out)
    assert result.exit_code == ExitCode.FAILURE
    assert "3 faults in annotated minutes; nothing was written" in result.stderr
    assert f"{files[0]}:2: no token" in result.stderr
    assert f"{files[0]}:1: [a-1] the label PERS is unknown" in result.stderr
    assert f"{files[2]}:0: [a] the id was used in {files[1]} already" in result.stderr
    assert out.read_text(encoding="utf-8") == "as it was"


def test_labels_and_losses(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Ana à Vic", encoding="utf-8")
    (tmp_path / "a.ann").write_text("T1\tPERS 0 3\tAna\nT2\tLOC 6 9\tVic\nE1\tVote:T1\n", encoding="utf-8")
    out = tmp_path / "out.jsonl"
    result = run(
        "corpus", "import", tmp_path, "--from", "brat", "--label", "PERS=PER", "--label", "LOC=", "--lossy", "-o", out
    )
    assert result.exit_code == ExitCode.DONE
    assert "left out: 1 × events\n" in result.stderr
    assert "left out: 1 × mentions labelled LOC\n" in result.stderr
    assert [document.entities for document in read_gold(out)] == [[EntitySpan(start=0, end=3, label="PER")]]


@pytest.mark.parametrize("label", ["PERS", "PERS=HUMAN"])
def test_a_label_that_is_no_mapping(run: Run, gold: Path, tmp_path: Path, label: str) -> None:
    result = run("corpus", "import", gold, "--from", "conll", "--label", label, "-o", tmp_path / "out.jsonl")
    assert result.exit_code == ExitCode.USAGE
    assert "--label" in result.stderr


def test_a_bad_gold_file_is_not_exported(run: Run, tmp_path: Path) -> None:
    gold = tmp_path / "gold.jsonl"
    gold.write_text('{"id": "a", "text": "un"}\n{\n{"id": "a", "text": "deux"}\n', encoding="utf-8")
    result = run("corpus", "export", gold, "--to", "brat", "-o", tmp_path / "out")
    assert result.exit_code == ExitCode.FAILURE
    assert f"{gold}:2: broken JSON" in result.stderr
    assert f"{gold}:3: [a] the id was used" in result.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["gold.jsonl"]


def test_nothing_to_read(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty.jsonl").touch()
    result = run("corpus", "import", tmp_path / "empty.jsonl", "--from", "doccano", "-o", tmp_path / "out.jsonl")
    assert result.exit_code == ExitCode.NOTHING_TO_READ
    assert not (tmp_path / "out.jsonl").exists()


def test_an_input_is_never_overwritten(run: Run, gold: Path) -> None:
    before = gold.read_bytes()
    result = run("corpus", "export", gold, "--to", "conll", "-o", gold)
    assert result.exit_code == ExitCode.CANNOT_WRITE
    assert gold.read_bytes() == before


@pytest.mark.parametrize("command", ["import", "export"])
def test_help_has_an_example(run: Run, command: str) -> None:
    assert f"Example: minutier corpus {command}" in run("corpus", command, "--help").output
