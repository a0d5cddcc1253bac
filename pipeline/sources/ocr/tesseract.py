"""The external program Tesseract: a picture of a page → its words."""

import functools
import os
from typing import TYPE_CHECKING, Any

from pipeline.errors import MissingExtra, MissingProgram
from pipeline.sources.ocr.words import Word

if TYPE_CHECKING:
    from PIL.Image import Image

LANGUAGE = "fra"
PAGE_SECONDS = 90
"""A page that takes longer is given up: a plan or a picture full of specks."""
INSTALL = (
    "Debian, Ubuntu: `sudo apt install tesseract-ocr tesseract-ocr-fra`; "
    "macOS: `brew install tesseract tesseract-lang`; "
    "Windows: `winget install UB-Mannheim.TesseractOCR`, with French ticked"
)


class TooSlow(Exception):
    """A page was given up."""


def _library() -> Any:
    """pytesseract, imported late: it is an extra, and it has no types."""
    try:
        import pytesseract
    except ImportError as error:
        raise MissingExtra("ocr", "reading scanned pages") from error
    os.environ.setdefault("OMP_THREAD_LIMIT", "1")  # a process a page beats threads within one
    return pytesseract


@functools.cache
def version() -> str:
    """The version of the program, once it and its French have been found.

    Raises MissingExtra without the Python library, MissingProgram without the program or its French.
    """
    library = _library()
    try:
        found = str(library.get_tesseract_version())
        languages = library.get_languages()
    except (library.TesseractNotFoundError, OSError, SystemExit) as error:
        raise MissingProgram(f"Tesseract is not installed. {INSTALL}") from error
    if LANGUAGE not in languages:
        raise MissingProgram(f"Tesseract has no French ({LANGUAGE}.traineddata). {INSTALL}")
    return found


def read_words(image: "Image") -> list[Word]:
    """The words of a picture in reading order. Raises TooSlow."""
    library = _library()
    try:
        table = library.image_to_data(
            image, lang=LANGUAGE, config="--psm 3", timeout=PAGE_SECONDS, output_type=library.Output.DICT
        )
    except RuntimeError as error:
        if "timeout" in str(error).lower():
            raise TooSlow from error
        raise
    return _words(table)


def quarter_turns(image: "Image") -> int:
    """By how many degrees (0, 90, 180 or 270) a picture must be turned clockwise for its text to stand upright."""
    library = _library()
    try:
        found = library.image_to_osd(image, timeout=PAGE_SECONDS, output_type=library.Output.DICT)
    except (library.TesseractError, RuntimeError):
        return 0
    return int(found["rotate"])


def _words(table: dict[str, list[Any]]) -> list[Word]:
    words: list[Word] = []
    lines: dict[tuple[int, int, int], int] = {}
    paragraphs: dict[tuple[int, int], int] = {}
    for block, paragraph, line, sure, text in zip(
        table["block_num"], table["par_num"], table["line_num"], table["conf"], table["text"], strict=True
    ):
        if text.strip() and float(sure) >= 0:
            place = paragraphs.setdefault((block, paragraph), len(paragraphs))
            row = lines.setdefault((block, paragraph, line), len(lines))
            words.append(Word(text.strip(), place, row, round(float(sure) / 100, 3)))
    return words
