"""A slow pattern with letters that all its matches have at known places: it is tried there alone."""

import re
from collections.abc import Iterator, Mapping


class Anchored:
    """Finds what the pattern finds.

    anchors: letters, and how far behind the beginning of a match they stand; each match has some of them.
    """

    def __init__(self, pattern: re.Pattern[str], anchors: Mapping[str, int]) -> None:
        self.pattern = pattern
        self.anchors = anchors

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All matches, in order."""
        starts = sorted({at - back for anchor, back in self.anchors.items() for at in _places(text, anchor)})
        end = 0
        for start in starts:
            found = self.pattern.match(text, start) if start >= end else None
            if found:
                yield found
                end = found.end()


def _places(text: str, anchor: str) -> Iterator[int]:
    at = text.find(anchor)
    while at >= 0:
        yield at
        at = text.find(anchor, at + 1)
