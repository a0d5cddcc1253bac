"""A text → where it tells outcomes of votes, found once, asked for any stretch."""

import re
from bisect import bisect_left

from pipeline.acts.count_patterns import COUNTED
from pipeline.acts.vote_patterns import (
    ELECTED,
    MAJORITY,
    NOTED,
    POSTPONED,
    REJECTED,
    STRONG_ADOPTED,
    TO_NOTE,
    UNANIMOUS,
    WITHDRAWN,
)

DECIDES = re.compile(r"(?i)\b(?:d[ée]cide|arr[êe]te|d[ée]lib[èe]re)\s*:")
_PARTS = (
    ELECTED,
    DECIDES,
    STRONG_ADOPTED,
    UNANIMOUS,
    MAJORITY,
    NOTED,
    TO_NOTE,
    POSTPONED,
    WITHDRAWN,
    REJECTED,
    COUNTED,
)


class Outcomes:
    """What closes acts: formulas of adoption, votes, notes taken, adjournments, rejections."""

    def __init__(self, text: str) -> None:
        ends = {found.end() for pattern in _PARTS for found in pattern.finditer(text)}
        self._ends = sorted(ends)

    def told(self, start: int, end: int) -> bool:
        """Whether an outcome ends inside a stretch of the text."""
        at = bisect_left(self._ends, start + 1)
        return at < len(self._ends) and self._ends[at] <= end

    def first(self, start: int, end: int) -> int | None:
        """Where the first outcome of a stretch ends."""
        at = bisect_left(self._ends, start + 1)
        return self._ends[at] if at < len(self._ends) and self._ends[at] <= end else None
