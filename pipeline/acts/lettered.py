"""A run of numbered points → the same, those inside a point in its place (``1- Finances : a- …``, ``2. 2.1 …``)."""

import re
from collections.abc import Callable, Sequence

from pipeline.acts.heading_patterns import OPERATIVE_POINT
from pipeline.acts.ordinals import Ordinal, value_of

FIRST_WITHIN = 80
"""The first letter follows the theme of the point within so many characters."""
_LEVEL = re.compile(
    r"(?<![\w'’.,])(?P<parent>\d{1,2}|[IVX]{1,5}|[A-H])\s?[.-]\s?(?P<n>\d{1,2}|[a-l])\s?[-–.)/:]?\s(?=[A-ZÉÈÀÊÎÔ«])"
)
_LETTER = re.compile(r"(?<![\w'’.])(?P<n>[a-l])\s?[-–.)/]\s?(?=[A-ZÉÈÀÊÎÔ«])")


def deepened(lined: str, run: Sequence[Ordinal], told: Callable[[int, int], bool]) -> list[Ordinal]:
    """The points, and for each that only names a theme the points inside it, where each of these is decided."""
    ends = [*(ordinal.start for ordinal in run[1:]), len(lined)][: len(run)]
    points: list[Ordinal] = []
    for ordinal, end in zip(run, ends, strict=True):
        inner = _levels(lined, ordinal, end) or _letters(lined, ordinal.title, end)
        bounds = [*(letter.start for letter in inner[1:]), end][: len(inner)]
        proved = all(told(letter.title, bound) for letter, bound in zip(inner, bounds, strict=True))
        points += inner if len(inner) > 1 and proved else [ordinal]
    return points


def _levels(lined: str, parent: Ordinal, end: int) -> list[Ordinal]:
    """The points 2.1, 2.2 … (2.a, 2.b …) of a stretch that the point 2 opens, in order."""
    levels: list[Ordinal] = []
    for found in _LEVEL.finditer(lined, parent.title, end):
        if not levels and found.start() - parent.title > FIRST_WITHIN:
            break
        own = value_of(found["parent"]) == parent.value
        if own and value_of(found["n"]) == len(levels) + 1 and not OPERATIVE_POINT.match(lined, found.end()):
            levels.append(Ordinal(found.start(), found.end(), len(levels) + 1))
    return levels


def _letters(lined: str, start: int, end: int) -> list[Ordinal]:
    """The points a, b, c … of a stretch, in order."""
    letters: list[Ordinal] = []
    for found in _LETTER.finditer(lined, start, end):
        value = ord(found["n"]) - ord("a") + 1
        if not letters and found.start() - start > FIRST_WITHIN:
            break
        if value == len(letters) + 1 and not OPERATIVE_POINT.match(lined, found.end()):
            letters.append(Ordinal(found.start(), found.end(), value))
    return letters
