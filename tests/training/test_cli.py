"""``minutier train`` and ``minutier package``: each way to fail has its message and its exit code."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from pipeline.cli import app
from pipeline.errors import ExitCode
from tests.training.conftest import CONFIG, TINY

SET = [part for key, value in TINY.items() for part in ("--set", f"{key}={json.dumps(value)}")]
Bad = Callable[[Path], list[object]]


def run(*arguments: object) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments], prog_name="minutier")


def holding(name: str, *documents: dict[str, Any]) -> Callable[[Path], Path]:
    """A folder → a gold file in it."""

    def write(folder: Path) -> Path:
        path = folder / name
        path.write_text("".join(json.dumps(document) + "\n" for document in documents), encoding="utf-8")
        return path

    return write


SPAN = {"start": 0, "end": 4, "label": "PERSON"}
EMPTY = holding("empty.jsonl")
UNMARKED = holding("unmarked.jsonl", {"id": "1", "text": "Vote"})
OTHER = holding("other.jsonl", {"content": "Vote", "label": [[0, 4, "ORG"]]})
UNKNOWN = holding("unknown.jsonl", {"id": "1", "text": "Vote", "entities": [SPAN]})

BAD: dict[str, tuple[Bad, ExitCode, list[str]]] = {
    "no config": (lambda _: ["none.cfg"], ExitCode.FAILURE, ["no config file at none.cfg"]),
    "typing error": (lambda _: [CONFIG, "--set", "training.max_step=2"], ExitCode.USAGE, ["did you mean max_steps?"]),
    "wrong value": (
        lambda _: [CONFIG, *SET, "--authored", 2, "--no-written", "--set", "training.max_steps=many"],
        ExitCode.FAILURE,
        ["max_steps", "'many'"],
    ),
    "no data": (
        lambda _: [CONFIG, "--authored", 0, "--no-written"],
        ExitCode.USAGE,
        ["nothing to train on: give --data GOLD.jsonl"],
    ),
    "missing data": (lambda _: [CONFIG, "--data", "none.jsonl"], ExitCode.FAILURE, ["none.jsonl", "give a JSON Lines"]),
    "empty data": (lambda at: [CONFIG, "--data", EMPTY(at)], ExitCode.NOTHING_TO_READ, ["empty.jsonl: no document"]),
    "empty dev": (lambda at: [CONFIG, "--dev", EMPTY(at)], ExitCode.NOTHING_TO_READ, ["empty.jsonl: no document"]),
    "no mention": (
        lambda at: [CONFIG, "--dev", UNMARKED(at)],
        ExitCode.NOTHING_TO_READ,
        ["unmarked.jsonl: no mention in 1 document(s)", "minutier corpus import"],
    ),
    "another schema": (
        lambda at: [CONFIG, "--data", OTHER(at)],
        ExitCode.FAILURE,
        ["other.jsonl:1: id: Field required; text: Field required"],
    ),
    "unknown label": (
        lambda at: [CONFIG, "--data", UNKNOWN(at)],
        ExitCode.FAILURE,
        ["unknown.jsonl:1: [1] the span 0-4 PERSON has an unknown label; the labels are PER, ORG, AMOUNT"],
    ),
    "both": (lambda _: [CONFIG, "--resume", "--force"], ExitCode.USAGE, ["--resume or --force, not both"]),
}


@pytest.mark.parametrize("case", BAD)
def test_what_cannot_be_trained(case: str, tmp_path: Path) -> None:
    make, code, told = BAD[case]
    result = run("train", "-o", tmp_path / "model", *make(tmp_path))
    assert result.exit_code == code, result.stderr
    assert [part for part in told if part not in result.stderr] == []
    assert "Traceback" not in result.stderr
    assert not (tmp_path / "model" / "meta.json").exists()


def test_a_gpu_that_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(gpu: int) -> None:
        raise ValueError("No GPU devices detected")

    monkeypatch.setattr("training.train.require_gpu", none)
    result = run("train", CONFIG, "-o", tmp_path / "model", "--gpu-id", 3)
    assert result.exit_code == ExitCode.FAILURE
    assert "--gpu-id 3: no such GPU (No GPU devices detected)" in result.stderr


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    result = run("train", CONFIG, "-o", tmp_path / "file" / "model")
    assert result.exit_code == ExitCode.CANNOT_WRITE


def test_train_tells_how_it_goes_and_ends_with_a_table(gold: Path, dev: Path, tmp_path: Path) -> None:
    data = ["--data", gold, "--dev", dev, "--authored", 2, "--no-written"]
    result = run("train", CONFIG, "-o", tmp_path / "model", *data, *SET, "--set", "training.max_steps=4", "--seed", 9)
    assert result.exit_code == ExitCode.DONE, result.stderr
    steps = [line for line in result.stderr.splitlines() if "step " in line]
    assert steps[0].startswith("minutier: step 2/4: loss ")
    assert "(best)" in steps[0]
    assert steps[1].endswith(", 0:00 left")
    lines = result.stdout.splitlines()
    assert [line.split()[0] for line in lines[1:7]] == ["PER", "ORG", "AMOUNT", "LEGAL_REF", "DELIB_ID", "micro"]
    assert lines[7].startswith("merged with the rules")
    assert json.loads((tmp_path / "model" / "meta.json").read_text(encoding="utf-8"))["seed"] == 9


@pytest.mark.parametrize(
    ("options", "code", "told"),
    [
        (["--name", "Fr-Minutier"], ExitCode.USAGE, "is no name of a package"),
        (["--version", "new"], ExitCode.USAGE, "is no version"),
    ],
)
def test_what_cannot_be_packaged(options: list[str], code: ExitCode, told: str, tiny: Path, tmp_path: Path) -> None:
    result = run("package", tiny, "-o", tmp_path / "dist", *options)
    assert result.exit_code == code
    assert told in result.stderr
    assert not (tmp_path / "dist").exists()


def test_package_of_a_folder_without_a_model(tmp_path: Path) -> None:
    result = run("package", tmp_path, "-o", tmp_path / "dist")
    assert result.exit_code == ExitCode.FAILURE
    assert f"no trained model in {tmp_path}" in result.stderr
