"""An image file (PNG, JPEG, TIFF of several pages, GIF) → the text that it shows."""

from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.errors import MissingExtra, SourceError
from pipeline.pages import PagedText
from pipeline.sources.scan import NOT_ASKED, read_scans

if TYPE_CHECKING:
    from PIL.Image import Image

DAMAGED = "is a damaged image: download or scan it again"
TOO_LARGE = "is an image of too many pixels: save it at 300 dpi"


def read_image(path: Path, *, ocr: bool = True, sha256: str | None = None) -> PagedText:
    """The text of an image, a page a frame. ocr: whether to read it at all. sha256: of the file, where it is known.

    Raises SourceError where the image cannot be opened, or where nothing here can read pictures.
    """
    try:
        from PIL import Image, UnidentifiedImageError
    except ImportError as error:
        raise SourceError(str(MissingExtra("ocr", "is an image: reading it"))) from error
    try:
        with Image.open(path) as image:
            frames = getattr(image, "n_frames", 1)
            numbers = list(range(1, frames + 1))
            scans = read_scans(path, numbers, lambda number: _frame(image, number), sha256) if ocr else NOT_ASKED
    except (UnidentifiedImageError, EOFError, SyntaxError, ValueError) as error:
        raise SourceError(DAMAGED) from error
    except Image.DecompressionBombError as error:
        raise SourceError(TOO_LARGE) from error
    if scans.reason:
        raise SourceError(f"is an image: {scans.reason}")
    return scans.paged([""] * frames, reader="scan", warnings=list(scans.warnings))


def _frame(image: "Image", number: int) -> "Image":
    from PIL.ImageOps import exif_transpose

    from pipeline.sources.ocr.picture import bounded

    image.seek(number - 1)
    return bounded(exif_transpose(image))
