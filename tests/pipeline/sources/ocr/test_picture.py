"""Pages as pictures: of a bounded size, level."""

from pathlib import Path

import pytest
from PIL import Image

from pipeline.sources.ocr.picture import MOST_PIXELS, bounded, is_blank, levelled, render
from pipeline.sources.pdf import _open
from tests.conftest import MakePdf
from tests.pipeline.sources.ocr.test_pages import written


@pytest.mark.parametrize("size", [(595, 842), (2384, 3370), (20, 14000)])
def test_pages_of_all_sizes_are_bounded(make_pdf: MakePdf, size: tuple[int, int]) -> None:
    image = render(_open(_sized(make_pdf, size))[0])
    assert image.width * image.height <= MOST_PIXELS * 1.01
    assert image.width / image.height == pytest.approx(size[0] / size[1], rel=0.05)


def _sized(make_pdf: MakePdf, size: tuple[int, int]) -> Path:
    from reportlab.pdfgen.canvas import Canvas

    path = make_pdf("plan.pdf", [])
    canvas = Canvas(str(path), pagesize=size)
    canvas.drawString(5, 5, "Plan")
    canvas.save()
    return path


def test_images_are_bounded() -> None:
    image = bounded(Image.new("RGB", (9000, 4000)))
    assert image.mode == "L"
    assert image.width * image.height <= MOST_PIXELS


@pytest.mark.parametrize("slope", [-4.0, 1.0, 3.0])
def test_slopes_are_levelled(slope: float) -> None:
    page = written((1200, 1600))
    level = levelled(page.rotate(slope, fillcolor=255))
    rows = [sum(level.crop((300, y, 900, y + 1)).histogram()[:128]) for y in range(200, 1300)]
    assert max(rows) == 600, "a ruled line is level across the page"


def test_blank_or_not() -> None:
    assert is_blank(Image.new("L", (600, 800), 235))
    assert not is_blank(written())
