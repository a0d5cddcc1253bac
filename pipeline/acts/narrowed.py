"""The numbers in a text → the same, without the rubric or the page number that stands in front of one of them."""

import re
from collections.abc import Sequence

from pipeline.acts.act import Place

_IN_FRONT = re.compile(r"(?:[A-ZÀ-Þ]{3,}|\d{1,3}(?: [-–|/] ?\d{0,3}){1,2}) (?=\S*\d)")
"""``FINANCES 2031-025``, ``4 - 1 - SPO2031057``."""


def form_of(number: str) -> str:
    """The form of a number: its marks, its letters, 9 for each of its figures."""
    return re.sub(r"\d", "9", number.replace(" ", ""))


def narrowed(text: str, numbers: Sequence[Place]) -> list[Place]:
    """The places of the numbers; one is cut in front where what remains has the form of another."""
    forms = {form_of(text[slice(*place)]) for place in numbers}
    places: list[Place] = []
    for start, end in numbers:
        front = _IN_FRONT.match(text, start, end)
        alone = front is not None and form_of(text[front.end() : end]) in forms
        places.append((front.end() if front and alone else start, end))
    return places
