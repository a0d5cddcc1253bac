"""Extracts of the register, one behind the other in a file, each with its own head → an act for each."""

import re

from pipeline.acts.act import Act, Place
from pipeline.acts.outcomes import Outcomes
from pipeline.acts.title import object_title, title_span
from pipeline.sieve import Sieve

SHORTEST = 400
"""An extract has so many characters."""
HEAD = 2500
"""A head has at most so many characters."""
SAME = 60
"""Two heads of a sitting begin with so many characters that are the same."""
_START = Sieve(
    re.compile(r"(?i)\bextraits? (?:du|des) (?:registre|proc[èe]s)[- ][^.;:]{0,60}?d[ée]lib[ée]rations?"),
    "extrait",
    near=(1, 120),
)
_HEAD = re.compile(r"(?i)\bpr[ée]sents?\b|\ben exercice\b|\bconvocation\b|\bvotants\b|\bconvoqu[ée]")
_CLOSE = re.compile(
    r"(?i)\bd[ée]lib[ée]r[ée] (?:les|en)|\bpour extrait|\bsign[ée]|\bcertifi[ée]|\bau registre|\ble (?:maire|pr[ée]sid)"
)


def find_extracts(text: str, lined: str, outcomes: Outcomes) -> list[Act]:
    """The acts of a bundle; none where the heads are those of the pages of one act."""
    starts = [found.start() for found in _START.finditer(text)]
    places = list(zip(starts, [*starts[1:], len(text)], strict=False))
    if len(places) < 2 or not all(_is_extract(text, place, outcomes) for place in places):
        return []
    heads = [_shared(text, place, places[at - 1] if at else places[1]) for at, place in enumerate(places)]
    titles = [
        object_title(lined, start, end) or (title_span(lined, head, end) if head else None)
        for (start, end), head in zip(places, heads, strict=True)
    ]
    said = {lined[slice(*title)].casefold() for title in titles if title}
    if len(said) < len(places):
        return []
    return [Act(start, end, None, title) for (start, end), title in zip(places, titles, strict=True)]


def _is_extract(text: str, place: Place, outcomes: Outcomes) -> bool:
    """Whether a stretch has a head, an outcome and a close of its own."""
    start, end = place
    if end - start < SHORTEST or not outcomes.told(start, end):
        return False
    return _HEAD.search(text, start, min(end, start + HEAD)) is not None and _CLOSE.search(text, start, end) is not None


def _shared(text: str, place: Place, other: Place) -> int | None:
    """Where the head ends that two extracts share, at a word; None where their heads differ."""
    here, there = text[slice(*place)][:HEAD], text[slice(*other)][:HEAD]
    length = next(
        (at for at, (a, b) in enumerate(zip(here, there, strict=False)) if a != b), min(len(here), len(there))
    )
    if length < SAME:
        return None
    return place[0] + here.rfind(" ", 0, length + 1) + 1
