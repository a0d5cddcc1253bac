"""A page or an image file → a picture that can be read: of a bounded size, upright, level, or known to be blank."""

import math
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PIL.Image import Image

DPI = 300
"""What Tesseract was made for; its capitals are then some 30 pixels high."""
MOST_PIXELS = 18_000_000
"""An A3 page at 300 dpi. Larger pages (plans of A0) are drawn coarser."""
INK = 0.0004
"""A page with a smaller share of dark pixels is blank."""
DARK = 128
LEVEL = 0.3
"""Degrees: a smaller slope does not hurt the reading."""
STEEPEST = 8.0


def render(page: Any) -> "Image":
    """A page of pdfium as a grey picture, at 300 dpi or what keeps it within bounds."""
    width, height = page.get_size()
    inches = max(width * height / 72**2, 1e-6)
    dpi = min(DPI, math.sqrt(MOST_PIXELS / inches))
    picture: Image = page.render(scale=dpi / 72, grayscale=True).to_pil()
    return picture


def bounded(image: "Image") -> "Image":
    """An image file's picture in grey, within bounds."""
    grey = image.convert("L")
    excess = grey.width * grey.height / MOST_PIXELS
    if excess <= 1:
        return grey
    return grey.resize((int(grey.width / math.sqrt(excess)), int(grey.height / math.sqrt(excess))))


def is_blank(image: "Image") -> bool:
    """Whether next to nothing on the page is dark."""
    small = image.resize((max(1, image.width // 3), max(1, image.height // 3)))
    return sum(small.histogram()[:DARK]) < INK * small.width * small.height


def levelled(image: "Image") -> "Image":
    """The picture turned so that its lines are level, where they slope by less than eight degrees."""
    import numpy as np
    from deskew import determine_skew
    from PIL.Image import Resampling

    small = image.resize((max(1, image.width // 3), max(1, image.height // 3)))
    slope = determine_skew(np.asarray(small), max_angle=STEEPEST, min_angle=-STEEPEST)
    if slope is None or abs(slope) < LEVEL:
        return image
    return image.rotate(float(slope), resample=Resampling.BICUBIC, expand=True, fillcolor=255)
