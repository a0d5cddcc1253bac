"""One act in a text: where it stands, its number and its title."""

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
