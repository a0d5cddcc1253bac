"""A PDF file → the text of its text layer, page by page."""

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from pipeline.errors import SourceError
from pipeline.pages import PAGE_BREAK, PagedText

ENCRYPTED = (
    "is encrypted: remove the password first, e.g. `qpdf --decrypt --password=PASSWORD in.pdf out.pdf`, "
    "then read the copy"
)
DAMAGED = "is a damaged or truncated PDF: download it again"
ADD_TEXT = (
    "scanned pages are not read yet; `ocrmypdf -l fra --skip-text in.pdf out.pdf` adds a text layer "
    "(it comes with the extra 'ocr': pip install 'minutier[ocr]')"
)
MAYBE_TRUNCATED = "the PDF has no end mark: it may be truncated"

STAMP_LENGTH = 200
"""A page that is one big image with less text than this is a scan with a stamp on it, not a text page."""

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f\uffff]")


def read_pdf(path: Path) -> PagedText:
    """The text layer of a PDF, with a warning that names the scanned pages; page breaks alone where all are."""
    texts: list[str] = []
    scans: list[int] = []
    stamped: list[int] = []
    for number, (text, scanned) in enumerate(_pages(path), start=1):
        texts.append(text)
        if scanned:
            (stamped if text.strip() else scans).append(number)
    if not any(text.strip() for text in texts):
        unread = f"{_named(range(1, len(texts) + 1))} no text layer: {ADD_TEXT}"
        return PagedText(PAGE_BREAK.join("" for _ in texts), reader="pdf", warnings=[unread])
    warnings = [] if _ends_well(path) else [MAYBE_TRUNCATED]
    if scans:
        warnings.append(f"{_named(scans)} no text layer: {ADD_TEXT}")
    if stamped:
        warnings.append(f"{_named(stamped)} no text but a stamp on an image: {ADD_TEXT}")
    return PagedText(PAGE_BREAK.join(texts), reader="pdf", warnings=warnings)


def ranges(numbers: Iterable[int]) -> str:
    """Rising numbers, compactly: ``1-3, 7``."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in runs)


def clean(text: str) -> str:
    r"""The text as pdfium gives it, with plain line ends and no control characters.

    Where a line ends in a hyphen, pdfium writes U+FFFE for the hyphen and the line break: ``-\n`` gives both back.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace(PAGE_BREAK, "\n").replace("\ufffe", "-\n")
    return _CONTROL.sub(" ", text)


def _pages(path: Path) -> Iterator[tuple[str, bool]]:
    """Each page's text, and whether the page is a scan; one page is open at a time."""
    document = _open(path)
    try:
        for index in range(len(document)):
            yield _page(document, index)
    finally:
        document.close()


def _pdfium() -> Any:
    """The library, imported late (help must be quick) and untyped (its raw half has no types)."""
    import pypdfium2

    return pypdfium2


def _open(path: Path) -> Any:
    pdfium = _pdfium()
    try:
        document = pdfium.PdfDocument(path)
    except pdfium.PdfiumError as error:
        locked = error.err_code in (pdfium.raw.FPDF_ERR_PASSWORD, pdfium.raw.FPDF_ERR_SECURITY)
        raise SourceError(ENCRYPTED if locked else DAMAGED) from error
    if not len(document):
        document.close()
        raise SourceError(DAMAGED)
    return document


def _page(document: Any, index: int) -> tuple[str, bool]:
    try:
        page = document[index]
        text_page = page.get_textpage()
    except _pdfium().PdfiumError as error:
        raise SourceError(f"{DAMAGED} (page {index + 1} of {len(document)} cannot be read)") from error
    try:
        text = clean(text_page.get_text_range())
        return text, len(text.strip()) < STAMP_LENGTH and _is_picture(page, blank=not text.strip())
    finally:
        text_page.close()
        page.close()


def _is_picture(page: Any, *, blank: bool) -> bool:
    """Whether a page without (much) text shows something: any drawing where it has no text, else a big image."""
    raw = _pdfium().raw
    if blank:
        return bool(raw.FPDFPage_CountObjects(page) > 0)
    width, height = page.get_size()
    for image in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE]):
        left, bottom, right, top = image.get_bounds()
        if (right - left) * (top - bottom) > width * height / 2:
            return True
    return False


def _named(pages: Sequence[int]) -> str:
    return f"page {pages[0]} has" if len(pages) == 1 else f"pages {ranges(pages)} have"


def _ends_well(path: Path) -> bool:
    """Whether the end mark is there; servers and mailers may append a little after it."""
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - 4096))
        return b"%%EOF" in file.read()
