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
        ("a.docx", b"<html><body>404</body></html>", "is a web page, not a Word document: download it again"),
        ("a.docx", b"PK\x03\x04 word/document.xml", "is a damaged or truncated Word document: download it again"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "`soffice --headless --convert-to docx FILE`"),
        ("a.pdf", b"\x89PNG\r\n\x1a\n", "is a damaged image: download or scan it again"),
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
    assert (pages.reader, pages.warnings) == ("text", ["is named .PDF but holds plain text"])


@pytest.mark.parametrize(
    ("name", "content", "reader", "warnings"),
    [
        ("a.doc", b"{\\rtf1 Vu}", "rtf", []),
        ("a.doc", b"<html><p>Vu</html>", "html", []),
        ("a.docx", b"{\\rtf1 Vu}", "rtf", ["is named .docx but holds an RTF document"]),
        ("a.rtf", b"<html><p>Vu</html>", "html", ["is named .rtf but holds a web page"]),
        ("a.html", b"Vu", "text", []),
    ],
)
def test_other_names(tmp_path: Path, name: str, content: bytes, reader: str, warnings: list[str]) -> None:
    (tmp_path / name).write_bytes(content)
    pages = read(tmp_path / name)
    assert (pages.text.strip(), pages.reader, pages.warnings) == ("Vu", reader, warnings)
