"""A gold value and its text → where the value's words stand in the text; and back."""

import re
from typing import Any

Place = dict[str, list[Any]]
"""``{"at": [start, end]}``: these characters, white space collapsed. ``{"at": [[start, end], …]}``: several, joined by
a space. ``{"tight": [start, end]}``: these characters without their white space."""


def collapsed(text: str) -> str:
    """The text with each run of white space as one space, none at its ends."""
    return " ".join(text.split())


def is_place(value: object) -> bool:
    """Whether a JSON value is a place."""
    return isinstance(value, dict) and len(value) == 1 and set(value) <= {"at", "tight"}


def cite(value: str, text: str) -> Place | None:
    """Where a value stands in its text: at one place where there is one, else in as few pieces as a left-to-right
    reading finds; None where the text does not have its words."""
    for place in (_verbatim(value, text), _tight(value, text), _pieces(value, text)):
        if place and cited(place, text) == value:
            return place
    return None


def cited(place: Place, text: str) -> str:
    """The value that a place stands for.

    Raises ValueError where the place lies outside the text.
    """
    if "tight" in place:
        return "".join(_part(place["tight"], text).split())
    spans = place["at"]
    if isinstance(spans[0], int):
        spans = [spans]
    return " ".join(collapsed(_part(span, text)) for span in spans)


def _part(span: list[int], text: str) -> str:
    start, end = span
    if not 0 <= start < end <= len(text):
        raise ValueError(f"the place {start}-{end} lies outside the text, which has {len(text)} characters")
    return text[start:end]


def _verbatim(value: str, text: str) -> Place | None:
    """As whole words, else anywhere."""
    span = _whole(value, text, 0) or _search(_spaced(value), text, 0)
    return {"at": span} if span else None


def _tight(value: str, text: str) -> Place | None:
    """A value without white space, which damage may have put into the text."""
    span = _search(r"\s*".join(re.escape(character) for character in value), text, 0)
    return {"tight": span} if span else None


def _pieces(value: str, text: str) -> Place | None:
    """The longest runs of words, each searched after the one before it, else from the top."""
    words, spans, after = value.split(), [], 0
    while words:
        for length in range(len(words), 0, -1):
            run = " ".join(words[:length])
            span = _whole(run, text, after) or _whole(run, text, 0)
            if span:
                break
        else:
            return None
        spans.append(span)
        words, after = words[length:], span[1]
    return {"at": spans} if spans else None


def _whole(value: str, text: str, after: int) -> list[int] | None:
    return _search(rf"(?<!\w){_spaced(value)}(?!\w)", text, after)


def _spaced(value: str) -> str:
    return r"\s+".join(re.escape(word) for word in value.split())


def _search(pattern: str, text: str, after: int) -> list[int] | None:
    found = re.compile(pattern).search(text, after)
    return [found.start(), found.end()] if found and found.group() else None
