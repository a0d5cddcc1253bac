"""Text → its words folded: neither case nor accents, ligatures undone."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

_WORD = re.compile(r"(?:[^\W_][\u0300-\u036f]*)+")
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae"})


class Word(NamedTuple):
    """A run of letters and digits: characters ``start`` to ``end`` of the text."""

    folded: str
    start: int
    end: int


@lru_cache(maxsize=100_000)
def fold(text: str) -> str:
    """A text without case and accents: ``Cœur d'ÉTÉ`` → ``coeur d'ete``."""
    if text.isascii():
        return text.casefold()
    parts = unicodedata.normalize("NFKD", text.casefold().translate(_LIGATURES))
    return "".join(part for part in parts if not unicodedata.combining(part))


def words(text: str, start: int = 0, end: int | None = None) -> Iterator[Word]:
    """The words of a text, or of its characters ``start`` to ``end``."""
    for found in _WORD.finditer(text, start, len(text) if end is None else end):
        yield Word(fold(found.group()), found.start(), found.end())


def squeezed(text: str) -> str:
    """The letters and digits of a text, folded, nothing between them."""
    return "".join(word.folded for word in words(text))
