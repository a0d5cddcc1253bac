"""Text whose page breaks are lost → the transmission stamps that repeat an earlier one in the middle of sentences."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from pipeline.sources.furniture import Furniture

FEWEST = 3
"""So many words in a row repeat a stamp; an identifier alone may be cited."""
MOST = 40
"""Words of a stamp, with the heads of pages around it, on either side of the identifier."""
NEAR = 160
"""Characters between the dates of a stamp and its identifier, where a heading came between."""

_WORD = re.compile(r"\S+")
_IDENTIFIER = re.compile(r"\d(?<!\S\d)\d\d-\d{9}-\d{8}-\S+")
_IN_PREFECTURE = r"en (?:sous-)?pr[ée]fecture le \d\d/\d\d/\d{4}"
_DATES = re.compile(
    rf"(?i)\b(?:envoy[ée]|transmis) {_IN_PREFECTURE} re[çc]u {_IN_PREFECTURE}"
    r"(?: (?:publi|affich)[ée] le)?(?: \d\d/\d\d/\d{4})?"
)
_Words = Sequence[tuple[int, int]]


def find_stamps(text: str) -> Iterator[Furniture]:
    """The stamps that repeat an earlier one to the letter, each with the place of that one."""
    identifiers = list(_IDENTIFIER.finditer(text))
    if len({one.group() for one in identifiers}) == len(identifiers):
        return
    words = [found.span() for found in _WORD.finditer(text)]
    dates = [found.span() for found in _DATES.finditer(text)]
    first: dict[str, int] = {}
    end = 0
    for identifier in identifiers:
        at = bisect_left(words, identifier.span())
        original = first.setdefault(identifier.group(), at)
        if original < at:
            before, behind = _common(text, words, original, at)
            start, place = words[at - before][0], words[original - before][0]
            stamp = Furniture(start, words[at + behind][1], place)
            if before + behind + 1 >= FEWEST and text.startswith(text[stamp.start : stamp.end], place):
                yield from _before(text, dates, end, start)
                yield stamp
                end = stamp.end


def _common(text: str, words: _Words, one: int, other: int) -> tuple[int, int]:
    """How many words before and behind two places are the same."""

    def run(step: int, most: int) -> int:
        for count in range(1, most + 1):
            if text[slice(*words[one + step * count])] != text[slice(*words[other + step * count])]:
                return count - 1
        return most

    before = run(-1, min(MOST, one, other - one - 1))
    return before, run(1, min(MOST, len(words) - other - 1, other - one - before - 1))


def _before(text: str, dates: _Words, end: int, start: int) -> Iterator[Furniture]:
    """The dates of a stamp that a heading parts from its identifier, where they repeat the first of the text."""
    last = bisect_left(dates, (start, start)) - 1
    near = last > 0 and dates[last][0] >= end and start - dates[last][1] < NEAR
    if near and text[slice(*dates[last])] == text[slice(*dates[0])]:
        yield Furniture(*dates[last], dates[0][0])
