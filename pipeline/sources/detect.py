"""The first bytes of a file → its kind, whatever its name."""

import re
from enum import StrEnum
from pathlib import Path

HEAD = 8192
"""How many bytes are looked at."""


class Kind(StrEnum):
    """What a file holds."""

    PDF = "pdf"
    TEXT = "text"
    HTML = "html"
    WORD = "word"
    LEGACY_WORD = "legacy word"
    OPENDOCUMENT = "opendocument"
    RTF = "rtf"
    ZIP = "zip"
    IMAGE = "image"
    BINARY = "binary"
    EMPTY = "empty"


CONVERT = "is not supported yet: convert it to PDF or plain text"

REFUSALS: dict[Kind, str] = {
    Kind.HTML: "is a web page{not_pdf}: download it again",
    Kind.WORD: f"is a Word document, which {CONVERT}",
    Kind.LEGACY_WORD: f"is an old Office document (.doc, .xls), which {CONVERT}",
    Kind.OPENDOCUMENT: f"is an OpenDocument file, which {CONVERT}",
    Kind.RTF: f"is an RTF document, which {CONVERT}",
    Kind.ZIP: "is a zip archive, which is not supported yet: unpack it and convert its documents to PDF or plain text",
    Kind.BINARY: "is neither a PDF nor text",
    Kind.EMPTY: "is empty: download or export it again",
}
"""Why a kind is not read; ``{not_pdf}`` is filled where the file's name promised a PDF."""

MAGIC: tuple[tuple[bytes, Kind], ...] = (
    (b"%PDF-", Kind.PDF),
    (b"{\\rtf", Kind.RTF),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Kind.LEGACY_WORD),
    (b"\x89PNG\r\n\x1a\n", Kind.IMAGE),
    (b"\xff\xd8\xff", Kind.IMAGE),
    (b"GIF8", Kind.IMAGE),
    (b"II*\x00", Kind.IMAGE),
    (b"MM\x00*", Kind.IMAGE),
)

UTF16_BOMS = (b"\xff\xfe", b"\xfe\xff")

_PDF_HEADER_WITHIN = 1024  # readers, pdfium among them, allow that much before it
_HTML = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)


def detect(path: Path) -> Kind:
    """The kind of a file, from its content."""
    with path.open("rb") as file:
        return kind_of(file.read(HEAD))


def kind_of(head: bytes) -> Kind:
    """The kind of a file that starts with these bytes."""
    if not head:
        return Kind.EMPTY
    for magic, kind in MAGIC:
        if head.startswith(magic):
            return kind
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _archive(head)
    if b"%PDF-" in head[:_PDF_HEADER_WITHIN]:
        return Kind.PDF
    if _HTML.match(head):
        return Kind.HTML
    if b"\x00" in head and not utf16(head):
        return Kind.BINARY
    return Kind.TEXT


def utf16(head: bytes) -> str | None:
    """The UTF-16 codec of some bytes: by their mark, else by where their zero bytes fall."""
    if head.startswith(UTF16_BOMS):
        return "utf-16"
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if half and odd > 0.7 * half and even < 0.05 * half:
        return "utf-16-le"
    if half and even > 0.7 * half and odd < 0.05 * half:
        return "utf-16-be"
    return None


def _archive(head: bytes) -> Kind:
    if b"mimetypeapplication/vnd.oasis.opendocument" in head[:200]:
        return Kind.OPENDOCUMENT
    if b"[Content_Types].xml" in head or b"word/" in head:
        return Kind.WORD
    return Kind.ZIP
