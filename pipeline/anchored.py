"""A slow pattern with letters that all its matches have at known places: it is tried there alone."""

import re
from collections.abc import Iterator, Mapping
from sys import maxsize

from pipeline.sieve import folded


class Anchored:
    """Finds what the pattern finds.

    anchors: letters, and how far behind the beginning of a match they stand; each match has some of them, or begins
    where the search does. folds: whether the anchors, given without capitals, are looked for whatever the case.
    """

    def __init__(self, pattern: re.Pattern[str], anchors: Mapping[str, int], *, folds: bool = False) -> None:
        self.pattern = pattern
        self.anchors = anchors
        self.folds = folds

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """The first match."""
        return next(self.finditer(text, start, end), None)

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[re.Match[str]]:
        """All matches, in order."""
        looked = folded(text) if self.folds else text
        starts = {start}
        for anchor, back in self.anchors.items():
            at = looked.find(anchor, start + back, end)
            while at >= 0:
                starts.add(at - back)
                at = looked.find(anchor, at + 1, end)
        for at in sorted(starts):
            found = self.pattern.match(text, at, end) if at >= start else None
            if found:
                yield found
                start = found.end()
