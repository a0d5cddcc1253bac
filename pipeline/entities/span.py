"""The place of a mention in a text: what every matcher yields."""

from typing import NamedTuple


class Span(NamedTuple):
    """Characters ``text[start:end]``."""

    start: int
    end: int
