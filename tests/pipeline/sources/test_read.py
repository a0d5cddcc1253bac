"""Any file → its text, or what is wrong with it."""

from pathlib import Path

import pytest

from pipeline.errors import SourceError
from pipeline.sources import read
from tests.conftest import MakePdf


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.pdf", b"", "is empty"),
        ("a.txt", b" \r\n\f ", "holds no text"),
        ("a.txt", b"\xef\xbb\xbf", "holds no text"),
        ("a.pdf", b"<html><body>404</body></html>", "is a web page, not a PDF: download it again"),
        ("a.html", b"<html><body>404</body></html>", "is a web page: download it again"),
        (
            "a.docx",
            b"PK\x03\x04 word/document.xml",
            "is a Word document, which is not supported yet: convert it to PDF",
        ),
        ("a.pdf", b"\x89PNG\r\n\x1a\n", "is an image"),
        ("a.txt", b"MZ\x90\x00\x03\x00\x00\x00", "neither a PDF nor text"),
        ("a.pdf", b"%PDF-1.4\n1 0 obj\n<<", "damaged or truncated PDF: download it again"),
    ],
)
def test_refused(tmp_path: Path, name: str, content: bytes, message: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(SourceError) as refused:
        read(path)
    assert message in str(refused.value)
    assert refused.value.__notes__ == [str(path)]


def test_missing(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no such file or folder"):
        read(tmp_path / "none.pdf")


def test_folder(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="is a folder"):
        read(tmp_path)


def test_the_content_decides_not_the_name(tmp_path: Path, make_pdf: MakePdf) -> None:
    assert read(make_pdf("scan.txt", ["Bonjour"])).reader == "pdf"
    named_pdf = tmp_path / "vote.PDF"
    named_pdf.write_text("Adopté", encoding="utf-8")
    pages = read(named_pdf)
    assert (pages.reader, pages.warnings) == ("text", ["is named .pdf but holds plain text"])
