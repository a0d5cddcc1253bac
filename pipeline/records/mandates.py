"""A table « Mandant – Mandataire » in a roll → the givers and the holders of its rows."""

import re
from collections.abc import Sequence

from pipeline.records.attendance_patterns import MANDATES
from pipeline.records.people import Attendance, Mention, key, with_votes_lent

GAP = 60
"""Two names of the table stand within so many characters."""
_ENDS = re.compile(r"(?i)[:;]|\b(?:absent|excus|secr[ée]taire|quorum|s[ée]ance|convoc|vot(?:e|ants))")


def with_mandates(text: str, people: Sequence[Mention], found: Attendance) -> Attendance:
    """The roll with the rows of its table; as it was where it has none, or a name has no other beside it."""
    head = MANDATES.search(text)
    names = _names(text, people, head.end()) if head else []
    if len(names) < 2 or len(names) % 2:
        return found
    present = {key(mention.name) for mention in found.present}
    half = len(names) // 2
    in_columns = half > 1 and all(key(m.name) in present for m in names[half:]) and not present & _keys(names[:half])
    givers, holders = (names[:half], names[half:]) if in_columns else (names[::2], names[1::2])
    return with_votes_lent(found, givers, holders)


def _keys(names: Sequence[Mention]) -> set[str]:
    return {key(mention.name) for mention in names}


def _names(text: str, people: Sequence[Mention], start: int) -> list[Mention]:
    """The names from a place on, up to other words."""
    names: list[Mention] = []
    for mention in people:
        if mention.start < start:
            continue
        gap = text[start : mention.start]
        if len(gap) > GAP or _ENDS.search(gap):
            break
        names.append(mention)
        start = mention.end
    return names
