"""``minutier onnx``: what it tells, and what it refuses, with or without torch installed."""

import json
import shutil
from pathlib import Path

import pytest

from pipeline.errors import ExitCode
from tests.training.test_cli import run
from training.closeness import Closeness


@pytest.fixture
def large(tiny: Path, tmp_path: Path) -> Path:
    """A folder whose meta.json says that it has a transformer."""
    folder = tmp_path / "large"
    shutil.copytree(tiny, folder)
    meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    (folder / "meta.json").write_text(json.dumps(meta | {"pipeline": ["transformer", "ner"]}), encoding="utf-8")
    return folder


@pytest.fixture
def libraries(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The libraries that are not installed; a test may add some."""
    missing: set[str] = set()
    monkeypatch.setattr("training.export.find_spec", lambda name: None if name in missing else object())
    return missing


def test_a_model_without_a_transformer(tiny: Path, tmp_path: Path) -> None:
    result = run("onnx", tiny, "-o", tmp_path / "out")
    assert result.exit_code == ExitCode.FAILURE
    assert f"{tiny} has no transformer; only models of configs/transformer.cfg are exported" in result.stderr
    assert not (tmp_path / "out").exists()


def test_a_folder_without_a_model(tmp_path: Path) -> None:
    result = run("onnx", tmp_path, "-o", tmp_path / "out")
    assert result.exit_code == ExitCode.FAILURE
    assert f"no trained model in {tmp_path}" in result.stderr


@pytest.mark.parametrize(
    ("library", "extra"), [("torch", "transformers"), ("onnx", "transformers"), ("onnxruntime", "onnx")]
)
def test_a_missing_library(library: str, extra: str, large: Path, libraries: set[str], tmp_path: Path) -> None:
    libraries.add(library)
    result = run("onnx", large, "-o", tmp_path / "out")
    assert result.exit_code == ExitCode.FAILURE
    assert f"pip install 'minutier[{extra}]'" in result.stderr
    assert not (tmp_path / "out").exists()


def test_a_folder_of_other_files_is_left_alone(large: Path, libraries: set[str], tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "letter.txt").write_text("mine", encoding="utf-8")
    result = run("onnx", large, "-o", tmp_path / "out", "--force")
    assert result.exit_code == ExitCode.CANNOT_WRITE
    assert "it holds other files than a model's" in result.stderr
    assert (tmp_path / "out" / "letter.txt").read_text(encoding="utf-8") == "mine"


def test_a_model_is_not_exported_onto_itself(large: Path, libraries: set[str]) -> None:
    result = run("onnx", large, "-o", large.parent / "." / large.name, "--force")
    assert result.exit_code == ExitCode.CANNOT_WRITE
    assert "it is the model to export" in result.stderr
    assert (large / "ner").exists()


def test_another_precision(large: Path, tmp_path: Path) -> None:
    assert run("onnx", large, "-o", tmp_path / "out", "--precision", "int4").exit_code == ExitCode.USAGE


def test_what_it_tells(large: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr("training.export.export", lambda *folders, **options: asked.append((folders, options)))
    monkeypatch.setattr("training.closeness.compare", lambda *_: Closeness(1200, 0.99321, 0.9812, 41, 40))
    result = run("onnx", large, "-o", tmp_path / "out", "--precision", "fp32")
    assert result.exit_code == ExitCode.DONE
    assert asked == [((large, tmp_path / "out"), {"precision": "fp32", "force": False})]
    assert result.stdout.splitlines() == [
        "cosine with torch's vector, of 1,200 tokens: mean 0.9932, 1st percentile 0.9812",
        "entities that either finds: 41; both: 40",
    ]
    assert f"minutier extract --model {tmp_path / 'out'}" in result.stderr
