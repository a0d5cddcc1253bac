"""Scans read for real: skipped where Tesseract or its French is missing."""

from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from pipeline.errors import SourceError
from pipeline.sources import read
from pipeline.sources.ocr.cache import FOLDER

pytestmark = pytest.mark.tesseract

LINES = [
    "COMMUNE DE BRÉVAL-LES-EAUX",
    "Séance du conseil municipal du 14 mars 2024",
    "Présents : Mme Odile CHASTRETTE, M. Luc MORVAL, M. Théo BRUNEL",
    "Délibération n° 2024-017 : subvention à l'association Les Mains Vertes",
    "Le conseil municipal, après en avoir délibéré, approuve à l'unanimité",
    "le versement d'une subvention de 1 250,00 euros pour l'année en cours.",
]


@pytest.fixture(autouse=True)
def _cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FOLDER, str(tmp_path / "cache"))


def picture(folder: Path) -> Image.Image:
    """A page as a scanner at 200 dpi gives it."""
    canvas = Canvas(str(folder / "page.pdf"), pagesize=(595, 842))
    canvas.setFont("Times-Roman", 12)
    for number, line in enumerate(LINES * 3):
        canvas.drawString(60, 760 - 24 * number, line)
    canvas.save()
    page: Image.Image = pypdfium2.PdfDocument(folder / "page.pdf")[0].render(scale=200 / 72, grayscale=True).to_pil()
    return page


def scan(path: Path, *pages: Image.Image | str) -> Path:
    """A PDF of pictures, and of pages with a text layer."""
    canvas = Canvas(str(path), pagesize=(595, 842))
    for page in pages:
        if isinstance(page, str):
            canvas.drawString(72, 700, page)
        else:
            canvas.drawImage(ImageReader(page), 0, 0, 595, 842)
        canvas.showPage()
    canvas.save()
    return path


def found(text: str) -> float:
    """The share of the page's words that were read right."""
    words = " ".join(LINES).split()
    return sum(word in text.split() for word in words) / len(words)


@pytest.mark.parametrize("slope", [0, 1, -3])
def test_a_scan_is_read(tmp_path: Path, slope: float) -> None:
    pages = read(scan(tmp_path / "a.pdf", picture(tmp_path).rotate(slope, fillcolor=255)))
    assert (pages.reader, pages.pages, pages.warnings) == ("scan", 1, [])
    assert found(pages.text) > 0.9
    assert [pages.text[word.start : word.end] for word in pages.words] == pages.text.split()
    assert pages.certainty(0, len(pages.text)) == min(word.confidence for word in pages.words)


def test_pages_with_text_keep_it(tmp_path: Path) -> None:
    pages = read(scan(tmp_path / "a.pdf", "Vote : 12 pour", picture(tmp_path), Image.new("L", (80, 110), 255)))
    first, second, third = pages.text.split("\f")
    assert first == "Vote : 12 pour"
    assert found(second) > 0.9
    assert third == ""
    assert pages.warnings == ["no text could be read on page 3: blank, a picture, or handwriting"]
    assert pages.certainty(0, len(first)) is None


def test_a_page_upside_down(tmp_path: Path) -> None:
    assert found(read(scan(tmp_path / "a.pdf", picture(tmp_path).rotate(180))).text) > 0.9


def test_an_image_file(tmp_path: Path) -> None:
    path = tmp_path / "scan.tif"
    picture(tmp_path).save(path, save_all=True, append_images=[Image.new("L", (1654, 2339), 255)])
    pages = read(path)
    assert (pages.reader, pages.pages) == ("scan", 2)
    assert found(pages.text) > 0.9


@pytest.mark.parametrize("kind", ["png", "tif"])
def test_a_truncated_image(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"scan.{kind}"
    picture(tmp_path).save(path)
    path.write_bytes(path.read_bytes()[:9000])
    with pytest.raises(SourceError, match="truncated"):
        read(path)
