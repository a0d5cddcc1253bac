"""A file → ``PagedText``: what the file holds, not its name, picks the reader."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from pipeline.content import sha256_of
from pipeline.errors import SourceError
from pipeline.pages import PagedText
from pipeline.sources.detect import REFUSALS, Kind, detect
from pipeline.sources.docx import read_docx
from pipeline.sources.html import read_html
from pipeline.sources.image import read_image
from pipeline.sources.odt import read_odt
from pipeline.sources.pdf import read_pdf
from pipeline.sources.rtf import read_rtf
from pipeline.sources.text import read_text

READERS: dict[Kind, Callable[[Path], PagedText]] = {
    Kind.TEXT: read_text,
    Kind.DOCX: read_docx,
    Kind.ODT: read_odt,
    Kind.RTF: read_rtf,
    Kind.HTML: read_html,
}
PICTURED: dict[Kind, Callable[..., PagedText]] = {Kind.PDF: read_pdf, Kind.IMAGE: read_image}
"""The kinds that may hold pictures of pages; their readers take ``ocr``, and ``sha256`` under which pages are kept."""
PROMISES = {".pdf": Kind.PDF, ".docx": Kind.DOCX, ".odt": Kind.ODT, ".rtf": Kind.RTF}
"""Names that promise a kind; ``.doc`` does not: much else than Word goes by it."""
NAMES = {
    Kind.PDF: "a PDF",
    Kind.TEXT: "plain text",
    Kind.DOCX: "a Word document",
    Kind.ODT: "an OpenDocument text",
    Kind.RTF: "an RTF document",
    Kind.HTML: "a web page",
    Kind.IMAGE: "an image",
}
DOWNLOADED = frozenset({Kind.PDF, Kind.DOCX, Kind.ODT})
"""Where a web page goes by the name of one, a site gave an error page or a login in its place."""


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
    promised = PROMISES.get(path.suffix.lower(), kind)
    if kind in REFUSALS:
        raise SourceError(REFUSALS[kind])
    if kind is Kind.HTML and promised in DOWNLOADED:
        raise SourceError(f"is a web page, not {NAMES[promised]}: download it again")
    sha256 = sha256_of(path)
    pages = PICTURED[kind](path, ocr=ocr, sha256=sha256) if kind in PICTURED else READERS[kind](path)
    misnamed = [] if promised is kind else [f"is named {path.suffix} but holds {NAMES[kind]}"]
    return replace(pages, sha256=sha256, warnings=[*pages.warnings, *misnamed])
