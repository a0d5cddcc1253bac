"""The command line in process, with the model and the extraction replaced by a double."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from typer.testing import CliRunner, Result

import pipeline
from pipeline.cli import app
from pipeline.records.model import Minutes
from pipeline.sources import as_text, read
from tests.pipeline.sinks.records import minutes

Run = Callable[..., Result]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """A function that runs ``minutier`` with arguments."""
    double = ModuleType("pipeline.extract")
    double.extract = fake_extract  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "pipeline.extract", double)
    monkeypatch.setattr(pipeline, "load", fake_load, raising=False)

    def invoke(*arguments: object) -> Result:
        return CliRunner().invoke(app, [str(argument) for argument in arguments], prog_name="minutier")

    return invoke


def fake_load(model: str | None = None, *, min_confidence: float = 0.0) -> Any:
    meta = {"lang": "fr", "name": model or "fake", "version": "0.0.0"}
    return SimpleNamespace(meta=meta, path=Path("models/fr_fake"), pipe_names=["ner"])


def fake_extract(path: Path, nlp: Any, *, with_text: bool = False, ocr: bool = True) -> Minutes:
    """Reads the file for real; what it decides is always the same. A text with BUG in it shows one."""
    pages = read(path, ocr=ocr)
    if "BUG" in pages.text:
        raise KeyError("bug")
    made = minutes(as_text(path.stem), source=as_text(path))
    made.document.warnings = pages.warnings
    made.document.pages, made.document.characters = pages.pages, len(pages.text)
    made.document.text = pages.text if with_text else None
    if not pages.text.strip():
        made.decisions = []
    return made
