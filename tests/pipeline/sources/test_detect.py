"""What a file holds, from its first bytes."""

import io
import zipfile

import pytest

from pipeline.sources import READERS
from pipeline.sources.detect import REFUSALS, Kind, kind_of


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
        (b"Le conseil <html> municipal", Kind.TEXT),
        (b"{\\rtf1\\ansi", Kind.RTF),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00\x00", Kind.LEGACY_WORD),
        (zipped("[Content_Types].xml", "word/document.xml"), Kind.WORD),
        (zipped("mimetype", content=b"application/vnd.oasis.opendocument.text"), Kind.OPENDOCUMENT),
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


def test_each_kind_is_read_or_refused_with_a_reason() -> None:
    assert READERS.keys() | REFUSALS.keys() == set(Kind)
    assert not READERS.keys() & REFUSALS.keys()
