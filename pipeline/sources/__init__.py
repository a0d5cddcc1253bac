"""A file → ``PagedText``: what the file holds, not its name, picks the reader."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from pipeline.errors import SourceError
from pipeline.pages import PagedText
from pipeline.sources.detect import REFUSALS, Kind, detect
from pipeline.sources.image import read_image
from pipeline.sources.pdf import read_pdf
from pipeline.sources.text import read_text

READERS: dict[Kind, Callable[[Path], PagedText]] = {Kind.TEXT: read_text}
PICTURED: dict[Kind, Callable[..., PagedText]] = {Kind.PDF: read_pdf, Kind.IMAGE: read_image}
"""The kinds that may hold pictures of pages; their readers take ``ocr``."""


def read(path: Path, *, ocr: bool = True) -> PagedText:
    """The text of a document. ocr: whether pictures of pages are read, where Tesseract is installed.

    Raises SourceError with what is wrong and what to do; its note names the path.
    """
    try:
        return _read(path, ocr)
    except OSError as error:
        refused = SourceError(reason(error))
        refused.add_note(str(path))
        raise refused from error
    except SourceError as error:
        error.add_note(str(path))
        raise


def as_text(path: Path | str) -> str:
    """A path that any output can hold: bytes of an old file name that are not UTF-8 become U+FFFD."""
    return os.fsencode(path).decode("utf-8", "replace")


def reason(error: OSError) -> str:
    """What the system says is wrong with a path, without the path."""
    if isinstance(error, FileNotFoundError):
        return "no such file or folder"
    return f"cannot be read: {error.strerror or error}"


def _read(path: Path, ocr: bool) -> PagedText:
    if path.exists() and not path.is_file():
        raise SourceError("is a folder" if path.is_dir() else "is not a regular file: save it to a file first")
    kind = detect(path)
    named_pdf = path.suffix.lower() == ".pdf"
    if kind in PICTURED:
        return PICTURED[kind](path, ocr=ocr)
    if kind not in READERS:
        raise SourceError(REFUSALS[kind].format(not_pdf=", not a PDF" if named_pdf else ""))
    pages = READERS[kind](path)
    if named_pdf and kind is Kind.TEXT:
        pages = replace(pages, warnings=[*pages.warnings, "is named .pdf but holds plain text"])
    return pages
