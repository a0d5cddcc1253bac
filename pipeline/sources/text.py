"""A plain text file → its text, decoded; offsets into the decoded file stay as they are."""

import codecs
import re
from pathlib import Path

from pipeline.errors import SourceError
from pipeline.pages import PagedText
from pipeline.sources.detect import HEAD, REFUSALS, Kind, utf16

FRENCH = frozenset("àâäçéèêëîïíñóôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆ°«»’‘“”„–—…€§²³·•£©®ªº½¼¾×±µ¨´\xa0\xad")
"""The characters beyond ASCII that French minutes in Windows-1252 are made of."""

WESTERN = ["cp1252", "iso8859_15", "cp850", "mac_roman"]
"""The old encodings that French files are met in; the guess stays among them."""

CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
MAX_CONTROLS = 0.01
"""The share of control characters above which a text is no text."""


def read_text(path: Path) -> PagedText:
    """A text file; its line ends stay, a byte order mark goes, form feeds part the pages."""
    text, warnings = decode(path.read_bytes())
    text = text.removeprefix("\ufeff")
    if not text.strip():
        raise SourceError("holds no text")
    if "\x00" in text or len(CONTROLS.findall(text)) > MAX_CONTROLS * len(text):
        raise SourceError(REFUSALS[Kind.BINARY])
    return PagedText(text, reader="text", warnings=warnings)


def decode(data: bytes) -> tuple[str, list[str]]:
    """The text of some bytes, with a warning where its encoding is a guess.

    Raises SourceError where no encoding fits.
    """
    codec = utf16(data[:HEAD])
    if codec:
        return _strict(data, codec), []
    try:
        return data.decode("utf-8"), []
    except UnicodeDecodeError:
        return _damaged_utf8(data) or _windows(data) or _guess(data)


def _strict(data: bytes, codec: str) -> str:
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        raise SourceError(f"is damaged UTF-16 text (at byte {error.start}): save it again as UTF-8") from error


def _damaged_utf8(data: bytes) -> tuple[str, list[str]] | None:
    """UTF-8 with few bad bytes: each becomes U+FFFD."""
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    good = sum(character > "\x7f" for character in text) - bad
    if good < 10 * bad and not data.startswith(codecs.BOM_UTF8):
        return None
    return text, [f"the text is UTF-8 with {bad} damaged place(s), shown as U+FFFD"]


def _windows(data: bytes) -> tuple[str, list[str]] | None:
    """Windows-1252, if it makes French characters of the bytes beyond ASCII."""
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return None
    beyond = [character for character in text if character > "\x7f"]
    if sum(character in FRENCH for character in beyond) < 0.95 * len(beyond):
        return None
    return text, ["the encoding is a guess: Windows-1252"]


def _guess(data: bytes) -> tuple[str, list[str]]:
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=WESTERN).best()
    if best is None:
        raise SourceError(f"{REFUSALS[Kind.BINARY]}, or in an unknown encoding: save it as UTF-8")
    return str(best), [f"the encoding is a guess: {best.encoding}"]
