"""A slow pattern with a quick one for how its matches begin: it is tried there alone."""

import re
from collections.abc import Iterable, Iterator


def matches(pattern: re.Pattern[str], text: str, starts: Iterable[int]) -> Iterator[re.Match[str]]:
    """All matches of a pattern, none of which begins elsewhere than at one of these places, given in order."""
    end = 0
    for start in starts:
        found = pattern.match(text, start) if start >= end else None
        if found:
            yield found
            end = found.end()


class Started:
    """Finds what the pattern finds.

    start: a character and what stands around it, looked at only; each match of the pattern begins with such a one. It
    is to begin with a set of characters: Python passes over all others quickly.
    """

    def __init__(self, pattern: re.Pattern[str], start: str) -> None:
        self.pattern = pattern
        self.start = re.compile(start)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All matches, in order."""
        return matches(self.pattern, text, (found.start() for found in self.start.finditer(text)))
