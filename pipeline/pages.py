"""A source document as text with pages: form feeds part the pages, so the text alone carries them."""

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from itertools import takewhile
from typing import NamedTuple

PAGE_BREAK = "\f"


class ReadWord(NamedTuple):
    """A word read in a picture: its offsets in the text, and how surely it was read, 0 to 1."""

    start: int
    end: int
    confidence: float


@dataclass(frozen=True)
class PagedText:
    """The text of one document.

    text: all pages, joined by form feeds; every offset that minutier reports counts its characters.
    reader: the reader that made it (``pdf``, ``text``, …).
    warnings: what the reader wants the user to know (pages without text, a guessed encoding).
    words: those that were read in pictures, in order; none where the text was there as such.
    sha256: of the file's bytes; empty where :func:`pipeline.sources.read` did not make it.
    """

    text: str
    reader: str
    warnings: list[str] = field(default_factory=list)
    words: list[ReadWord] = field(default_factory=list)
    sha256: str = ""

    @property
    def pages(self) -> int:
        """The number of pages."""
        return self.text.count(PAGE_BREAK) + 1

    @property
    def page_starts(self) -> list[int]:
        """Where each page begins."""
        return [0, *(found.end() for found in re.finditer(PAGE_BREAK, self.text))]

    def certainty(self, start: int, end: int) -> float | None:
        """How surely the least sure word of a stretch was read, 0 to 1; None where none was read in a picture."""
        if not self.words:
            return None
        first = bisect_left(self.words, start, key=lambda word: word.end - 1)
        sure = [word.confidence for word in takewhile(lambda word: word.start < end, self.words[first:])]
        return min(sure, default=None)
