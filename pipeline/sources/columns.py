"""The lines of a page, in the order they were drawn → two columns in it that were drawn line by line across."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Mask = NDArray[np.bool_]

FEWEST = 10
"""So many lines make a column of text."""
FEWEST_MARGIN = 4
"""So many lines make a margin."""
NARROWEST = 0.25
"""A column of text takes at least this share of the width; what is narrower is a margin, or a column of a table."""
NARROWEST_MARGIN = 0.08
GUTTER = 8.0
"""Points that part two columns at least."""
FULL = 0.7
FULL_LINES = 0.5
"""In running text half of the lines fill so much of the column; the cells of tables do not."""
LEVEL = 1.0
LEVEL_LINES = 0.5
"""Rows of a table are level to a point; of the lines of a margin less than half are level with the text beside it."""
SWITCHES = 1.2
"""So often for each line of the shorter side the sides take turns: lines that were drawn across do it twice."""
READS_ON = 0.12
"""At least so many lines of a running text begin with a small letter; rows of a table do not."""
EMPTY = 36.0
"""Points of nothing that end columns."""
TRIED = 28
"""Places that are tried for the gutter."""
MOST = 2_000
"""A page with more pieces than this is a plan or a drawing."""


class Box(NamedTuple):
    """Where a line, or a piece of one, stands, in points from the lower left corner."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def middle(self) -> float:
        """Its height on the page."""
        return (self.bottom + self.top) / 2


class Columns(NamedTuple):
    """Two columns: the gutter between them, and how far they reach down and up.

    running: for the left and the right one, whether it is a running text; a margin is not.
    """

    gutter: float
    bottom: float
    top: float
    running: tuple[bool, bool]


def find_columns(boxes: Sequence[Box]) -> Columns | None:
    """Where two columns of text, or a margin and a text, were drawn across, so that the lines mix; else None."""
    if len(boxes) > MOST or sum(_apart(*pair) for pair in pairwise(boxes)) < FEWEST_MARGIN:
        return None
    left, right = min(box.left for box in boxes), max(box.right for box in boxes)
    best: Columns | None = None
    most = 0
    shares = [NARROWEST_MARGIN + (1 - 2 * NARROWEST_MARGIN) * step / TRIED for step in range(TRIED + 1)]
    for gutter, lines in _stretches(np.array(boxes), np.array([left + (right - left) * share for share in shares])):
        if len(lines) <= most:
            continue
        stretch = [boxes[line] for line in lines]
        running = _mixed(stretch, gutter, right - left)
        if running:
            bottom, top = min(box.bottom for box in stretch), max(box.top for box in stretch)
            best, most = Columns(gutter, bottom, top, running), len(stretch)
    return best


def reads_on(text: str) -> bool:
    """Whether lines are those of a running text: sentences go on from one to the next."""
    starts = [line.lstrip()[0] for line in text.splitlines() if line.strip()]
    return sum(start.islower() for start in starts) >= READS_ON * len(starts)


def _apart(one: Box, other: Box) -> bool:
    """Whether two lines have nothing above each other."""
    return other.left - one.right >= GUTTER or one.left - other.right >= GUTTER


def _stretches(boxes: Array, gutters: Array) -> Iterator[tuple[float, list[int]]]:
    """For each gutter the longest run of lines down the page that leave it free, in the order they were drawn.

    Gutters with too few of these lines for a margin on either side are left out.
    """
    left, bottom, right, top = boxes.T
    heights, height = np.unique((bottom + top) / 2, return_inverse=True)
    places = gutters[:, None]
    gutter, line = np.nonzero((left < places + GUTTER / 2) & (right > places - GUTTER / 2))
    crossed = np.zeros((len(gutters), len(heights)), dtype=bool)
    crossed[gutter, height[line]] = True
    ends = crossed | (np.diff(heights, prepend=heights[0]) > EMPTY)
    runs = np.cumsum(ends, axis=1, dtype=np.intp)[:, height]
    free = ~crossed[:, height]
    for number in _two_sided(free, left < places, runs):
        lines = np.flatnonzero(free[number])
        run_of = runs[number, lines]
        counts = np.bincount(run_of)[run_of]
        yield float(gutters[number]), lines[run_of == run_of[counts.argmax()]].tolist()


def _two_sided(free: Mask, is_left: Mask, runs: NDArray[np.intp]) -> list[int]:
    """The gutters in whose longest run of free lines there may be a margin on either side."""
    gutter, line = np.nonzero(free)
    length = int(runs.max()) + 1
    place = gutter * length + runs[gutter, line]
    sizes = np.bincount(place, minlength=len(free) * length).reshape(-1, length)
    lefts = np.bincount(place[is_left[gutter, line]], minlength=len(free) * length).reshape(-1, length)
    longest = sizes == sizes.max(axis=1, keepdims=True)
    return np.flatnonzero((longest & (np.minimum(lefts, sizes - lefts) >= FEWEST_MARGIN)).any(axis=1)).tolist()


def _mixed(stretch: Sequence[Box], gutter: float, width: float) -> tuple[bool, bool] | None:
    """Where the two sides of a gutter are columns, and were drawn in turns: which of them are running text."""
    sides = [[box for box in stretch if (box.left < gutter) is first] for first in (True, False)]
    fewest = min(map(len, sides))
    if fewest < FEWEST_MARGIN:
        return None
    switches = sum((one.left < gutter) is not (other.left < gutter) for one, other in pairwise(stretch))
    if switches < SWITCHES * fewest:
        return None
    left, right = (_running(side, width) for side in sides)
    if left is right or _is_margin(*(sides if right else reversed(sides))):
        return (left, right) if left or right else None
    return None


def _extent(side: Sequence[Box]) -> tuple[float, float]:
    return min(box.left for box in side), max(box.right for box in side)


def _running(side: Sequence[Box], width: float) -> bool:
    """Whether the lines of a side are running text: many, wide, and most of them full."""
    left, right = _extent(side)
    full = sum(box.right - left >= FULL * (right - left) for box in side)
    return len(side) >= FEWEST and right - left >= NARROWEST * width and full >= FULL_LINES * len(side)


def _is_margin(side: Sequence[Box], text: Sequence[Box]) -> bool:
    """Whether lines stand beside a text, and are no cells of its rows."""
    left, right = _extent(side)
    other_left, other_right = _extent(text)
    level = [_near(side, text, attrgetter("bottom")), _near(side, text, attrgetter("top"))]
    return right - left < other_right - other_left and sum(map(any, zip(*level, strict=True))) < LEVEL_LINES * len(side)


def _near(side: Sequence[Box], text: Sequence[Box], edge: Callable[[Box], float]) -> list[bool]:
    """For each line of a side, whether an edge of it is level with that of a line of the text."""
    lines = sorted(map(edge, text))
    return [bisect_left(lines, edge(box) - LEVEL) < bisect_right(lines, edge(box) + LEVEL) for box in side]
