"""The invented documents of samples/: their texts, PDFs and expected records, for every test that needs a document."""

import json
from pathlib import Path
from typing import Any

import pypdfium2

from corpus.gold import Records

SAMPLES = Path(__file__).parents[1] / "samples"
NAMES = sorted(path.stem for path in SAMPLES.glob("*.txt"))
WITH_PDF = sorted(path.stem for path in SAMPLES.glob("*.pdf"))


def text(name: str) -> str:
    """The text source of a sample, form feeds between its pages."""
    return (SAMPLES / f"{name}.txt").read_text(encoding="utf-8")


def expected_json(name: str) -> dict[str, Any]:
    """The expected ``session`` and ``decisions`` as they stand in the file."""
    loaded: dict[str, Any] = json.loads((SAMPLES / "expected" / f"{name}.json").read_text(encoding="utf-8"))
    return loaded


def expected(name: str) -> Records:
    """The expected records of a sample."""
    return Records.model_validate(expected_json(name))


def pdf_pages(path: Path) -> list[str]:
    """The text layer of each page."""
    document = pypdfium2.PdfDocument(path)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def collapsed(text: str) -> str:
    """A text with single spaces for any white space."""
    return " ".join(text.split())
