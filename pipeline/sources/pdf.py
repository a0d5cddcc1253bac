"""A PDF file → its text page by page: the text layer, and what the pictures of the other pages show."""

import re
from collections.abc import Iterator, Sequence
from ctypes import c_double
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from pipeline.errors import SourceError
from pipeline.pages import PAGE_BREAK, PagedText
from pipeline.sources.columns import MOST, Box, find_columns, reads_on
from pipeline.sources.ocr.picture import render
from pipeline.sources.ocr.quality import usable
from pipeline.sources.scan import NOT_ASKED, Scans, pages_named, read_scans

if TYPE_CHECKING:
    from PIL.Image import Image

ENCRYPTED = (
    "is encrypted: remove the password first, e.g. `qpdf --decrypt --password=PASSWORD in.pdf out.pdf`, "
    "then read the copy"
)
DAMAGED = "is a damaged or truncated PDF: download it again"
MAYBE_TRUNCATED = "the PDF has no end mark: it may be truncated"

STAMP_LENGTH = 200
"""A page that is one big image with less text than this is a scan with a stamp on it, not a text page."""

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f\uffff]")


class Layer(Enum):
    """What the text layer of a page is worth; the values end the sentence « pages 2-3 … »."""

    TEXT = "text"
    NONE = "no text layer"
    STAMP = "no text but a stamp on an image"
    SOUP = "a text layer that is garbage"


class Page(NamedTuple):
    """A page as its text layer gives it."""

    text: str
    layer: Layer


def read_pdf(path: Path, *, ocr: bool = True, sha256: str | None = None) -> PagedText:
    """The text of a PDF; pages without a usable text layer are read from their pictures where that is possible.

    ocr: whether to. sha256: of the file, where it is known.
    Warnings name the pages that stay unread and why; the text is page breaks alone where all do.
    Raises SourceError.
    """
    document = _open(path)
    try:
        pages = list(_pages(document))
        pictures = [number for number, page in enumerate(pages, start=1) if page.layer is not Layer.TEXT]
        asked = ocr and bool(pictures)
        scans = read_scans(path, pictures, lambda number: _draw(document, number), sha256) if asked else NOT_ASKED
    finally:
        document.close()
    warnings = [*_unread(pages, scans), *scans.warnings]
    if any(page.text.strip() for page in pages) and not _ends_well(path):
        warnings.insert(0, MAYBE_TRUNCATED)
    return scans.paged([page.text for page in pages], reader="pdf", warnings=warnings)


def clean(text: str) -> str:
    r"""The text as pdfium gives it, with plain line ends and no control characters.

    Where a line ends in a hyphen, pdfium writes U+FFFE for the hyphen and the line break: ``-\n`` gives both back.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace(PAGE_BREAK, "\n").replace("\ufffe", "-\n")
    return _CONTROL.sub(" ", text)


def _pages(document: Any) -> Iterator[Page]:
    """Each page's text layer; one page is open at a time."""
    for index in range(len(document)):
        yield _page(document, index)


def _unread(pages: Sequence[Page], scans: Scans) -> Iterator[str]:
    """A warning for each kind of page that could not be read."""
    for layer in (Layer.NONE, Layer.STAMP, Layer.SOUP):
        numbers = [n for n, page in enumerate(pages, start=1) if page.layer is layer and n not in scans.read]
        if numbers:
            yield f"{pages_named(numbers)} {'has' if len(numbers) == 1 else 'have'} {layer.value}: {scans.reason}"


def _draw(document: Any, number: int) -> "Image":
    """The picture of a page, numbered from 1."""
    page = document[number - 1]
    try:
        return render(page)
    finally:
        page.close()


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


def _page(document: Any, index: int) -> Page:
    try:
        page = document[index]
        text_page = page.get_textpage()
    except _pdfium().PdfiumError as error:
        raise SourceError(f"{DAMAGED} (page {index + 1} of {len(document)} cannot be read)") from error
    try:
        text = clean(_text(page, text_page))
        return Page(text, _layer(page, text))
    finally:
        text_page.close()
        page.close()


def _text(page: Any, text_page: Any) -> str:
    """The text of a page in the order it was drawn; two columns that were drawn line by line across, one by one."""
    drawn = str(text_page.get_text_range())
    columns = find_columns(list(_boxes(text_page)))
    if columns is None:
        return drawn
    width, height = page.get_size()
    gutter, bottom, top, running = columns
    areas = ((0, top, width, height), (0, bottom, gutter, top), (gutter, bottom, width, top), (0, 0, width, bottom))
    above, left, right, below = (str(text_page.get_text_bounded(*area)) for area in areas)
    if not all(reads_on(side) for side, runs in zip((left, right), running, strict=True) if runs):
        return drawn
    return "\n".join(filter(None, (above, left, right, below)))


def _boxes(text_page: Any) -> Iterator[Box]:
    """Where the pieces of text stand, in the order they were drawn; one more than too many is enough."""
    left, bottom, right, top = (c_double() for _ in range(4))
    get_rect = _pdfium().raw.FPDFText_GetRect
    for index in range(min(text_page.count_rects(), MOST + 1)):
        get_rect(text_page.raw, index, left, top, right, bottom)
        yield Box(left.value, bottom.value, right.value, top.value)


def _layer(page: Any, text: str) -> Layer:
    blank = not text.strip()
    if len(text.strip()) < STAMP_LENGTH and _is_picture(page, blank=blank):
        return Layer.NONE if blank else Layer.STAMP
    return Layer.TEXT if usable(text) else Layer.SOUP


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


def _ends_well(path: Path) -> bool:
    """Whether the end mark is there; servers and mailers may append a little after it."""
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - 4096))
        return b"%%EOF" in file.read()
