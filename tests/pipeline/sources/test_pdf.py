"""PDF text layers, pages without one, and PDFs that cannot be read."""

import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.errors import SourceError
from pipeline.sources import read
from pipeline.sources.pdf import clean, read_pdf
from pipeline.sources.scan import ranges
from tests.conftest import MakePdf

PAGE = "\n".join(f"Article {number} : le conseil municipal de Bréval approuve la dépense." for number in range(1, 9))


def test_pages_are_joined_by_form_feeds(make_pdf: MakePdf) -> None:
    pages = read_pdf(make_pdf("a.pdf", ["Première page\nsuite", "Deuxième page"]))
    assert pages.text == "Première page\nsuite\fDeuxième page"
    assert (pages.pages, pages.reader, pages.warnings) == (2, "pdf", [])


def test_scanned_pages_are_named(make_pdf: MakePdf) -> None:
    pages = read_pdf(make_pdf("a.pdf", [PAGE, None, None, "", PAGE, None]))
    assert pages.pages == 6
    (warning,) = pages.warnings
    assert warning == "pages 2-3, 6 have no text layer: Tesseract is not installed."


def test_a_blank_page_is_no_scan(make_pdf: MakePdf) -> None:
    assert read_pdf(make_pdf("a.pdf", [PAGE, ""])).warnings == []


def test_a_stamp_on_a_scan_is_no_text_layer(make_pdf: MakePdf) -> None:
    from reportlab.pdfgen.canvas import Canvas

    from tests.conftest import _grey_square

    path = make_pdf("a.pdf", [])
    canvas = Canvas(str(path), pagesize=(595, 842))
    canvas.drawImage(_grey_square(), 0, 0, 595, 842)
    canvas.drawString(72, 800, "Reçu en préfecture le 03/02/2031")
    canvas.save()
    pages = read_pdf(path)
    assert "Reçu en préfecture" in pages.text
    assert pages.warnings[0].startswith("page 1 has no text but a stamp on an image")


def test_no_text_at_all(make_pdf: MakePdf) -> None:
    pages = read_pdf(make_pdf("a.pdf", [None, None, None]))
    assert pages.pages == 3
    assert not pages.text.strip()
    assert pages.warnings[0].startswith("pages 1-3 have no text layer: Tesseract is not installed.")


def test_encrypted(make_pdf: MakePdf) -> None:
    from reportlab.lib.pdfencrypt import StandardEncryption

    with pytest.raises(SourceError, match="is encrypted: remove the password first"):
        read_pdf(make_pdf("a.pdf", [PAGE], encrypt=StandardEncryption("secret")))


def test_restricted_but_open(make_pdf: MakePdf) -> None:
    from reportlab.lib.pdfencrypt import StandardEncryption

    path = make_pdf("a.pdf", [PAGE], encrypt=StandardEncryption("", ownerPassword="owner", canCopy=0))
    assert read_pdf(path).text == PAGE


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_truncated(make_pdf: MakePdf, share: float) -> None:
    path = make_pdf("a.pdf", [PAGE] * 5)
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    with pytest.raises(SourceError, match="damaged or truncated"):
        read(path)


def test_a_page_that_is_gone(make_pdf: MakePdf) -> None:
    path = make_pdf("a.pdf", [PAGE] * 3)
    path.write_bytes(path.read_bytes().replace(b"/Type /Page\n", b"/Type /Pxxx\n", 1).replace(b"/Count 3", b"/Count 9"))
    with pytest.raises(SourceError, match=r"damaged or truncated PDF.*page \d of"):
        read_pdf(path)


def test_a_missing_end_mark_is_told(make_pdf: MakePdf) -> None:
    path = make_pdf("a.pdf", [PAGE])
    path.write_bytes(path.read_bytes().replace(b"%%EOF", b"     "))
    assert read_pdf(path).warnings == ["the PDF has no end mark: it may be truncated"]


@pytest.mark.parametrize(
    ("given", "cleaned"),
    [
        ("a\r\nb\rc", "a\nb\nc"),
        ("Anne\ufffeMarie", "Anne-\nMarie"),
        ("\x01 point", "  point"),
        ("a\fb", "a\nb"),
    ],
)
def test_clean(given: str, cleaned: str) -> None:
    assert clean(given) == cleaned


@pytest.mark.parametrize(("numbers", "text"), [([1, 2, 3, 7], "1-3, 7"), ([4], "4"), ([1, 3, 4], "1, 3-4"), ([], "")])
def test_ranges(numbers: list[int], text: str) -> None:
    assert ranges(numbers) == text


@pytest.mark.real
def test_real_pdfs(real_minutes: Path) -> None:
    scans = set()
    for path in sorted(real_minutes.glob("pdf/*.pdf")):
        text = read(path).text
        if not text.strip():
            scans.add(path.name)
        elif path.name.startswith("2014"):  # a margin column, then the sentence beside it
            assert text.index("Extrait du registre") < text.index("Séance publique") < text.index("Convoqué le"), path
    assert {name[:27] for name in scans} == {"mairie-corte_proces-verbal_"}
    assert len(scans) == 2


@pytest.mark.slow
def test_three_thousand_pages_in_bounded_memory(make_pdf: MakePdf) -> None:
    path = make_pdf("long.pdf", [f"Page {number}\n{PAGE}" for number in range(1, 3001)])
    script = (
        "import sys, resource; from pathlib import Path; from pipeline.sources import read; "
        "pages = read(Path(sys.argv[1])).pages; "
        "print(pages, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)"
    )
    told = subprocess.run([sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=True).stdout
    count, megabytes = map(int, told.split())
    assert count == 3000
    assert megabytes < 200


def test_garbage_is_no_text_layer(make_pdf: MakePdf) -> None:
    soup = "\n".join("".join(chr(33 + (place * 7 + line * 3) % 60) for place in range(40)) for line in range(30))
    (warning,) = read_pdf(make_pdf("a.pdf", [soup, PAGE])).warnings
    assert warning == "page 1 has a text layer that is garbage: Tesseract is not installed."


def test_scans_are_left_alone_when_asked(make_pdf: MakePdf) -> None:
    (warning,) = read_pdf(make_pdf("a.pdf", [PAGE, None]), ocr=False).warnings
    assert warning == "page 2 has no text layer: not read, as asked"
