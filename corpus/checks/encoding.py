"""Characters that tell of a damaged encoding: UTF-8 read as Windows-1252, lost characters, mixed alphabets."""

import re
from collections.abc import Iterator

from corpus.checks.finding import Entry, Finding

KINDS: tuple[tuple[str, str, re.Pattern[str]], ...] = (
    (
        "UTF-8 read as Windows-1252 (such as Ã© for é)",
        "decode the source as UTF-8, or mend it (ftfy does), and move the spans",
        re.compile(r"Ã[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\xa0-\xbf]|Å[\x92\x93’“]"),
    ),
    (
        "a character that could not be decoded (U+FFFD)",
        "find the source's encoding and read it again",
        re.compile("\ufffd"),
    ),
    (
        "a control character",
        "read the source again; keep no control characters but line breaks, tabs and form feeds",
        re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]"),
    ),
    (
        "a character of private use: its font is needed to know it",
        "read the pages as pictures (OCR)",
        re.compile("[\ue000-\uf8ff]"),
    ),
    (
        "letters of two alphabets in one word",
        "write the word in Latin letters: a Greek or Cyrillic one looks the same and is another character",
        re.compile(r"[A-Za-zÀ-ɏ][Ͱ-Ϯϰ-Ͽ\u0400-\u052f]|[Ͱ-Ϯϰ-Ͽ\u0400-\u052f][A-Za-zÀ-ɏ]"),
    ),
    (
        "an accent apart from its letter (decomposed Unicode)",
        "normalise the text (NFC) and move the spans",
        re.compile(r"[A-Za-z][\u0300-\u036f]"),
    ),
)  # fmt: skip
"""What, what to do, the characters."""


def encoding(entry: Entry) -> Iterator[Finding]:
    """For each kind of damage the first place, and how many there are."""
    text = entry.document.text
    if text.isascii() and text.isprintable():
        return
    for what, advice, pattern in KINDS:
        found = pattern.search(text)
        if found:
            count = sum(1 for _ in pattern.finditer(text))
            times = f", {count} times" if count > 1 else ""
            yield entry.finding("warning", what + times, advice, found.start(), found.end())
