"""One act in a text: where it stands, its number and its title."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

Place = tuple[int, int]
"""Characters ``start`` to ``end`` of the text that the pipeline reads."""


class Act(NamedTuple):
    """An act put to the assembly.

    start, end: the stretch of text that belongs to it.
    number: its own number.
    title: its object as written; None where the text gives none.
    transmission_id: the identifier that the prefecture's stamp gives it.
    """

    start: int
    end: int
    number: Place | None = None
    title: Place | None = None
    transmission_id: Place | None = None


def with_inside(acts: Sequence[Act], places: Sequence[Place]) -> Iterator[tuple[Act, Sequence[Place]]]:
    """Each act with those of some places, in order, that begin inside it."""
    starts = [place[0] for place in places]
    for act in acts:
        yield act, places[bisect_left(starts, act.start) : bisect_left(starts, act.end)]
