"""Whether a page's text layer can be used: glyph soup and the garbage of bad OCR are read again from the picture."""

import re
import string

ENOUGH = 40
"""Words: fewer tell nothing of a text layer."""
SOUP = 0.08
"""The share of private, control and replacement characters above which a text layer is glyph soup."""
COMMON = 0.06
"""The share of a page's words that are common ones, below which the page is not in French letters at all."""

_SOUP = re.compile(r"[\ufffd\ue000-\uf8ff\x80-\x9f]")
_LETTERS = string.ascii_letters.encode()
_WORD = re.compile(r"[^\W\d_]+")
_COMMON = frozenset(
    "au aux ce ces dans de des du elle en est et il la le les leur mais mm mme mmes ne nous on ou par pas pour "
    "que qui sa se ses son sont sur un une vu absent absents article conseil conseiller euros maire monsieur madame "
    "pouvoir présents président séance total vote".split()
)


def usable(text: str) -> bool:
    """Whether a text layer can be read by people: true for what is too short to tell."""
    if _surely(text):
        return True
    if len(_SOUP.findall(text)) > SOUP * len(text):
        return False
    words = _WORD.findall(text)
    return len(words) < ENOUGH or sum(word.lower() in _COMMON for word in words) >= COMMON * len(words)


def _surely(text: str) -> bool:
    """Whether a text layer is usable by a count that is quick: soup and words at most, common words at least.

    Soup takes more bytes than characters; between two words there is a byte that is no plain letter.
    """
    data = text.encode("utf-8", "surrogatepass")
    words = len(data.translate(None, _LETTERS)) + 1
    common = sum(map(_COMMON.__contains__, text.split()))
    return len(data) - len(text) <= SOUP * len(text) and common >= COMMON * words
