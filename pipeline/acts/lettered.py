"""A run of numbered points → the same, the lettered ones inside a point in its place (``1- Finances : a- … b- …``)."""

import re
from collections.abc import Callable, Sequence

from pipeline.acts.heading_patterns import OPERATIVE_POINT
from pipeline.acts.ordinals import Ordinal

FIRST_WITHIN = 80
"""The first letter follows the theme of the point within so many characters."""
_LETTER = re.compile(r"(?<![\w'’.])(?P<n>[a-l])\s?[-–.)/]\s?(?=[A-ZÉÈÀÊÎÔ«])")


def deepened(lined: str, run: Sequence[Ordinal], told: Callable[[int, int], bool]) -> list[Ordinal]:
    """The points, and for each that only names a theme its lettered points, where each of these is decided."""
    ends = [*(ordinal.start for ordinal in run[1:]), len(lined)][: len(run)]
    points: list[Ordinal] = []
    for ordinal, end in zip(run, ends, strict=True):
        inner = _letters(lined, ordinal.title, end)
        bounds = [*(letter.start for letter in inner[1:]), end][: len(inner)]
        proved = all(told(letter.title, bound) for letter, bound in zip(inner, bounds, strict=True))
        points += inner if len(inner) > 1 and proved else [ordinal]
    return points


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
