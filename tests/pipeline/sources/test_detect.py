"""What a file holds, from its first bytes."""

import io
import zipfile
from pathlib import Path

import pytest

from pipeline.sinks.html.sink import open_html
from pipeline.sources import PICTURED, READERS
from pipeline.sources.detect import REFUSALS, Kind, detect, kind_of
from tests.pipeline.sinks.records import minutes
from tests.training.evaluation.invented import bare
from training.evaluation.report import write_report

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(9000)
OPEN = b"application/vnd.oasis.opendocument."


def zipped(*names: str, content: bytes = b"") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in names:
            archive.writestr(name, content)
    return out.getvalue()


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"", Kind.EMPTY),
        (b"%PDF-1.4\n", Kind.PDF),
        (b"\r\n junk of a mailer" + b"%PDF-1.7", Kind.PDF),
        (b"x" * 2000 + b"%PDF-1.7", Kind.TEXT),
        (b"<!DOCTYPE html><html>", Kind.HTML),
        (b"\xef\xbb\xbf\r\n  <html lang='fr'>", Kind.HTML),
        (b'<?xml version="1.0"?>\n<!-- cache -->\n<!doctype HTML>', Kind.HTML),
        ("<html lang='fr'>".encode("utf-16"), Kind.HTML),
        (b"<div class='acte'><p>Vu", Kind.HTML),
        (b"Le conseil <html> municipal", Kind.TEXT),
        (b"<p est inconnu", Kind.TEXT),
        (b"{\\rtf1\\ansi", Kind.RTF),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00\x00", Kind.LEGACY_WORD),
        (zipped("[Content_Types].xml", "word/document.xml"), Kind.DOCX),
        (zipped("mimetype", content=OPEN + b"text"), Kind.ODT),
        (zipped("mimetype", content=OPEN + b"text-template"), Kind.ODT),
        (zipped("mimetype", content=OPEN + b"spreadsheet"), Kind.SHEET),
        (zipped("conseil.pdf"), Kind.ZIP),
        (b"\x89PNG\r\n\x1a\n", Kind.IMAGE),
        (b"\xff\xd8\xff\xe0", Kind.IMAGE),
        (b"II*\x00", Kind.IMAGE),
        (b"\x7fELF\x02\x01\x01\x00\x00\x00", Kind.BINARY),
        ("Délibération".encode(), Kind.TEXT),
        ("Délibération".encode("cp1252"), Kind.TEXT),
        ("Délibération".encode("utf-16"), Kind.TEXT),
        ("Délibération du conseil".encode("utf-16-le"), Kind.TEXT),
        ("Délibération du conseil".encode("utf-16-be"), Kind.TEXT),
    ],
)
def test_kind_of(head: bytes, kind: Kind) -> None:
    assert kind_of(head) is kind


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (zipped(*(f"customXml/{n:0500}" for n in range(20)), "word/document.xml", "[Content_Types].xml"), Kind.DOCX),
        (zipped("[Content_Types].xml", "xl/workbook.xml"), Kind.SHEET),
        (zipped("[Content_Types].xml", "ppt/presentation.xml"), Kind.SHEET),
        (zipped("META-INF/manifest.xml", "content.xml"), Kind.ODT),
        (zipped("word/document.xml", "conseil.pdf"), Kind.ZIP),
        (zipped("[Content_Types].xml", "word/document.xml")[:-30], Kind.DOCX),
        (OLE + "WordDocument".encode("utf-16-le"), Kind.LEGACY_WORD),
        (OLE + "EncryptedPackage".encode("utf-16-le"), Kind.PROTECTED),
    ],
)
def test_the_whole_file_is_looked_at(tmp_path: Path, content: bytes, kind: Kind) -> None:
    (tmp_path / "a").write_bytes(content)
    assert detect(tmp_path / "a") is kind


def test_a_page_of_ours_is_no_minutes(tmp_path: Path) -> None:
    made = minutes()
    made.document.text = "Séance du 3 février 2031"
    with open_html(tmp_path / "records.html") as write:
        write(made)
    write_report(bare(), tmp_path / "report.html")
    assert [detect(tmp_path / page) for page in ("records.html", "report.html")] == [Kind.OWN, Kind.OWN]


def test_each_kind_is_read_or_refused_with_a_reason() -> None:
    kinds = [*READERS, *PICTURED, *REFUSALS]
    assert sorted(kinds) == sorted(Kind)
