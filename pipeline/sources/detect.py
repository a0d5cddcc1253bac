"""The content of a file → its kind, whatever its name."""

import mmap
import re
import zipfile
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

HEAD = 8192
"""How many bytes are looked at."""


class Kind(StrEnum):
    """What a file holds."""

    PDF = "pdf"
    TEXT = "text"
    HTML = "html"
    DOCX = "docx"
    ODT = "odt"
    RTF = "rtf"
    LEGACY_WORD = "legacy word"
    PROTECTED = "protected"
    SHEET = "sheet or slides"
    ZIP = "zip"
    IMAGE = "image"
    OWN = "page of minutier's"
    BINARY = "binary"
    EMPTY = "empty"


REFUSALS: dict[Kind, str] = {
    Kind.LEGACY_WORD: "is a document of an old Office (.doc, .xls, .ppt): "
    "convert it first, for .doc with `soffice --headless --convert-to docx FILE` (LibreOffice), then read the copy",
    Kind.PROTECTED: "is protected by a password: open it, save a copy without one, then read the copy",
    Kind.SHEET: "is a spreadsheet, a presentation or a drawing: convert it to PDF",
    Kind.ZIP: "is a zip archive, which is not supported yet: unpack it first",
    Kind.OWN: "is a page that minutier made: give it the minutes themselves",
    Kind.BINARY: "is neither a PDF nor text",
    Kind.EMPTY: "is empty: download or export it again",
}
"""Why a kind is not read."""

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

PACKAGES = frozenset({Kind.DOCX, Kind.ODT, Kind.SHEET, Kind.ZIP})

UTF16_BOMS = (b"\xff\xfe", b"\xfe\xff")

_PDF_HEADER_WITHIN = 1024  # readers, pdfium among them, allow that much before it
_OWN = b'<meta name="generator" content="minutier">'
_HTML = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*)*"
    rb"<(?:(?:!doctype\s+html|html|head|body)\b|(?:meta|title|div|p|table|article|section|main|h[1-6]|center|font)\b[^<]*>)",
    re.I | re.S,
)
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_ODF = "application/vnd.oasis.opendocument."


def detect(path: Path) -> Kind:
    """The kind of a file, from its content."""
    with path.open("rb") as file:
        kind = kind_of(file.read(HEAD))
        if kind is Kind.LEGACY_WORD and _holds(file, _ENCRYPTED):
            return Kind.PROTECTED
    return _archive(path, kind) if kind in PACKAGES else kind


def kind_of(head: bytes) -> Kind:
    """The kind of a file that starts with these bytes."""
    if not head:
        return Kind.EMPTY
    for magic, kind in MAGIC:
        if head.startswith(magic):
            return kind
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _package(head)
    if b"%PDF-" in head[:_PDF_HEADER_WITHIN]:
        return Kind.PDF
    codec = utf16(head)
    if _HTML.match(head.decode(codec, "ignore").encode("ascii", "replace") if codec else head):
        return Kind.OWN if _OWN in head else Kind.HTML
    if b"\x00" in head and not codec:
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


def _package(head: bytes) -> Kind:
    """The kind of a zip archive from its first entries; its directory, at its end, says more."""
    if f"mimetype{_ODF}text".encode() in head[:200]:
        return Kind.ODT
    if f"mimetype{_ODF}".encode() in head[:200] or b"xl/" in head or b"ppt/" in head:
        return Kind.SHEET
    return Kind.DOCX if b"[Content_Types].xml" in head or b"word/" in head else Kind.ZIP


def _archive(path: Path, likely: Kind) -> Kind:
    """The kind of a zip archive from the names of its entries; the likely one where its directory is damaged."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, NotImplementedError, ValueError):
        return likely
    if "[Content_Types].xml" in names:
        return Kind.DOCX if any(name.startswith("word/") for name in names) else Kind.SHEET
    if likely is Kind.ZIP and {"content.xml", "META-INF/manifest.xml"} <= names:
        return Kind.ODT
    return Kind.ZIP if likely is Kind.DOCX else likely


def _holds(file: BinaryIO, name: bytes) -> bool:
    """Whether some bytes stand anywhere in a file."""
    with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        return data.find(name) >= 0
