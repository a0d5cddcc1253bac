"""A text → where it tells outcomes of votes, found once, asked for any stretch."""

import re
from bisect import bisect_left, bisect_right

from pipeline.acts.count_patterns import COUNTED
from pipeline.acts.general_vote import find_general_vote
from pipeline.acts.vote_patterns import (
    BARE,
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
from pipeline.anchored import Anchored
from pipeline.sieve import Sieve

DECIDES = Sieve(
    re.compile(r"(?i)\b(?:d[ée]cide|arr[êe]te|d[ée]lib[èe]re)\s*(?::|article (?:1|premier|unique)\b|art\. ?1)"),
    "décide",
    "decide",
    "arrête",
    "arrete",
    "libère",
    "libere",
    near=(4, 40),
)
PUT_OFF = Sieve(
    re.compile(r"(?i)\b(?:propose|demande|d[ée]cide) (?:de |d['’])(?:report|ajourn|retir)er\b"),
    "reporter",
    "ajourner",
    "retirer",
    near=(20, 20),
)
_PARTS: tuple[re.Pattern[str] | Sieve | Anchored, ...] = (
    PUT_OFF,
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
    *BARE.values(),
)


class Outcomes:
    """What closes acts: formulas of adoption, votes, notes taken, adjournments, rejections."""

    def __init__(self, text: str) -> None:
        ends = {found.end() for pattern in _PARTS for found in pattern.finditer(text)} if text else set()
        self._ends = sorted(ends)
        general = find_general_vote(text)
        self._general = general[1] if general else len(text)

    def told(self, start: int, end: int) -> bool:
        """Whether an outcome ends inside a stretch of the text."""
        at = bisect_left(self._ends, start + 1)
        return at < len(self._ends) and self._ends[at] <= end

    def decided(self, start: int, end: int) -> bool:
        """Whether a stretch tells an outcome, or the document has told before it how all its acts were voted."""
        return start >= self._general or self.told(start, end)

    def first(self, start: int, end: int) -> int | None:
        """Where the first outcome of a stretch ends."""
        at = bisect_left(self._ends, start + 1)
        return self._ends[at] if at < len(self._ends) and self._ends[at] <= end else None

    def last(self, end: int) -> int | None:
        """Where the last outcome before a place ends."""
        at = bisect_right(self._ends, end)
        return self._ends[at - 1] if at else None
