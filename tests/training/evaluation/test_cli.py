"""``minutier evaluate`` on invented documents: its outputs, and every way to fail with its message and exit code."""

import json
import os
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

import pipeline
from corpus.generate import generate
from corpus.gold import GoldDocument, write_gold
from pipeline.cli import app
from pipeline.errors import ExitCode
from tests.training.evaluation.made import pipeline_of
from training.evaluation.model import Evaluation

SHIPPED = pipeline.SHIPPED_MODEL
LOG = '{"step": 100, "loss": 9.5, "f1": 0.5}\n{"step": 200, "loss": 4.5, "f1": 0.7}\n'


def run(*arguments: object) -> Result:
    return CliRunner().invoke(app, ["evaluate", *map(str, arguments)], prog_name="minutier")


@pytest.fixture(scope="module")
def gold(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three invented documents."""
    path = tmp_path_factory.mktemp("gold") / "gold.jsonl"
    write_gold(generate(3, 5), path)
    return path


@pytest.fixture(scope="module")
def weak(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model of rules alone, in a folder."""
    folder = tmp_path_factory.mktemp("weak")
    pipeline_of("minutier_rules", "minutier_merge", "minutier_records").to_disk(folder)
    return folder


def test_everything_at_once(gold: Path, weak: Path, tmp_path: Path) -> None:
    figures, page, log = tmp_path / "figures.json", tmp_path / "figures.html", tmp_path / "log.jsonl"
    log.write_text(LOG, encoding="utf-8")
    result = run(
        *(SHIPPED, gold, "--json", figures, "--report", page, "--baseline", weak, "--log", log, "--train", gold),
        *("--seed", 3, "--resamples", 60),
    )
    assert result.exit_code == ExitCode.DONE, result.output
    assert result.stderr.splitlines() == [
        "minutier: warning: fewer than 10 documents: the intervals are narrower than the true doubt"
    ]
    found = Evaluation.model_validate_json(figures.read_text(encoding="utf-8"))
    assert found.signature.line() in result.stdout
    assert found.signature.line() in page.read_text(encoding="utf-8")
    assert (found.signature.seed, found.signature.resamples, found.signature.documents) == (3, 60, 3)
    assert found.files == [str(gold)]
    assert found.comparison is not None
    assert found.comparison.verdict in result.stdout
    assert [point.step for point in found.learning] == [100, 200]
    (surface,) = (cut for cut in found.breakdowns if cut.by == "surface")
    assert [part.name for part in surface.slices if part.score.gold] == ["seen"]
    assert found.sources["merged"].micro.f1 > found.sources["rules"].micro.f1 > 0.2
    assert sorted(path.name for path in tmp_path.iterdir()) == ["figures.html", "figures.json", "log.jsonl"]


def test_a_model_against_itself(gold: Path) -> None:
    result = run(SHIPPED, gold, "--baseline", SHIPPED, "--resamples", 20)
    assert result.exit_code == ExitCode.DONE
    assert "No difference shown" in result.stdout
    assert "cannot tell it from chance" in result.stdout


def test_the_same_figures_twice(gold: Path, weak: Path, tmp_path: Path) -> None:
    made = []
    for name in ("a.json", "b.json"):
        assert run(weak, gold, "--json", tmp_path / name, "--resamples", 20).exit_code == ExitCode.DONE
        made.append(json.loads((tmp_path / name).read_text(encoding="utf-8")))
        made[-1].pop("speed")
    assert made[0] == made[1]


def test_labels_that_the_model_does_not_know(gold: Path, weak: Path) -> None:
    result = run(weak, gold, "--resamples", 20)
    assert result.exit_code == ExitCode.DONE
    assert "minutier: warning: the model does not know PER, ORG, AMOUNT" in result.stderr


WRONG = {
    "another schema": ('{"id": 3, "text": "Ana", "label": [[0, 3, "PER"]]}', ExitCode.FAILURE, "id: Input should be a"),
    "tokens": ('{"tokens": ["Ana"], "ner_tags": [1]}', ExitCode.FAILURE, "id: Field required; text: Field required"),
    "not JSON": ("Ana B-PER\n", ExitCode.FAILURE, ":1: broken JSON at character 1"),
    "other spans": ('{"id": "a", "text": "Ana", "spans": []}', ExitCode.FAILURE, "no document has 'entities' or"),
    "unknown label": (
        '{"id": "a", "text": "Ana", "entities": [{"start": 0, "end": 3, "label": "LOC"}]}',
        ExitCode.FAILURE,
        "[a] the span 0-3 LOC has an unknown label; the labels are PER, ORG, AMOUNT, LEGAL_REF, DELIB_ID",
    ),
    "empty": ("", ExitCode.NOTHING_TO_READ, "nothing to read: "),
    "blank": ("\n \n", ExitCode.NOTHING_TO_READ, "no document there"),
}


@pytest.mark.parametrize("case", WRONG)
def test_gold_that_cannot_be_used(case: str, weak: Path, tmp_path: Path) -> None:
    content, code, message = WRONG[case]
    path, out = tmp_path / "gold.jsonl", tmp_path / "out.json"
    path.write_text(content, encoding="utf-8")
    result = run(weak, path, "--json", out)
    assert (result.exit_code, result.stdout) == (code, "")
    assert result.stderr.startswith("minutier: ")
    assert message in result.stderr
    assert [one.name for one in tmp_path.iterdir()] == ["gold.jsonl"], "nothing half-written"


def test_the_same_document_in_two_files(gold: Path, weak: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.jsonl"
    other.write_bytes(gold.read_bytes())
    result = run(weak, gold, other)
    assert result.exit_code == ExitCode.FAILURE
    assert "already; rename one of the two" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["none", "GOLD"], ExitCode.FAILURE, "minutier: no model at none: give the folder of a trained model"),
        (["WEAK", "GOLD", "--baseline", "none"], ExitCode.FAILURE, "minutier: --baseline: no model at none: give"),
        (["WEAK", "none.jsonl"], ExitCode.FAILURE, "minutier: none.jsonl: No such file or directory; give a JSON"),
        (["WEAK", "GOLD", "--train", "none.jsonl"], ExitCode.FAILURE, "minutier: none.jsonl: No such file"),
        (["WEAK", "GOLD", "--log", "none.jsonl"], ExitCode.FAILURE, "minutier: none.jsonl: No such file"),
        (["WEAK", "GOLD", "--log", "GOLD"], ExitCode.FAILURE, ":1: no line of a training log: give"),
        (["WEAK", "GOLD", "--json", "no/such/out.json"], ExitCode.CANNOT_WRITE, "its folder does not exist"),
        (["WEAK", "GOLD", "--report", "."], ExitCode.CANNOT_WRITE, "minutier: cannot write .: it is a folder"),
        (["WEAK", "GOLD", "--json", "GOLD"], ExitCode.CANNOT_WRITE, "it is one of the files to read"),
        (["WEAK"], ExitCode.USAGE, "GOLD"),
        (["WEAK", "GOLD", "--seed", "-1"], ExitCode.USAGE, "--seed"),
        (["WEAK", "GOLD", "--resamples", "0"], ExitCode.USAGE, "--resamples"),
        (["WEAK", "GOLD", "--json", "a", "--report", "a"], ExitCode.USAGE, "name the same file"),
    ],
)
def test_wrong_arguments(arguments: list[str], code: ExitCode, message: str, gold: Path, weak: Path) -> None:
    before = gold.read_bytes()
    named = {"WEAK": str(weak), "GOLD": str(gold)}
    result = run(*(named.get(argument, argument) for argument in arguments))
    assert result.exit_code == code
    assert message in result.stderr
    assert gold.read_bytes() == before


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_protected_folder(gold: Path, weak: Path, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert run(weak, gold, "--json", tmp_path / "out.json").exit_code == ExitCode.CANNOT_WRITE


def test_a_missing_extra_is_named(gold: Path, weak: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setitem(sys.modules, "seqeval.scheme", None)
    result = run(weak, gold)
    assert result.exit_code == ExitCode.FAILURE
    assert "needs the extra 'train': pip install 'minutier[train]'" in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_records_alone_can_be_scored(weak: Path, tmp_path: Path) -> None:
    (full,) = generate(1, 5)
    write_gold([GoldDocument(id="a", text=full.text, records=full.records)], tmp_path / "gold.jsonl")
    out, page = tmp_path / "out.json", tmp_path / "out.html"
    result = run(weak, tmp_path / "gold.jsonl", "--json", out, "--report", page, "--resamples", 20)
    assert result.exit_code == ExitCode.DONE
    assert "documents without entities: 1 of 1; they do not count for entities" in result.stderr
    assert "there are no entities to score" in page.read_text(encoding="utf-8")
    assert json.loads(out.read_text(encoding="utf-8"))["fields"]["micro"]["gold"] > 0


def test_help_has_an_example() -> None:
    result = run("--help")
    assert result.exit_code == ExitCode.DONE
    assert "minutier evaluate pipeline/models/fr_minutier_sm" in result.stdout
