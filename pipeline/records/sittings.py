"""A document that reports several sittings → where each opens, and which of them each act was taken in."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from pipeline.acts.act import Act
from pipeline.acts.outcomes import Outcomes
from pipeline.dates import Date, find_dates
from pipeline.records.model import Session
from pipeline.records.sittings_patterns import AN, CLOSE, HEAD, LE, LEAD, OF_MINUTES, ROLL, SITS, WITHIN_A_SENTENCE
from pipeline.sieve import folded

BEFORE = 140
"""A head has at most so many characters before its date."""
ROLL_WITHIN = 700
"""The roll follows the head of a sitting within so many characters."""
LEAD_WITHIN = 500
"""Letterhead and counts stand within so many characters before the words of a head."""
ABOVE = 600
"""The object of an extract stands within so many characters before the head of its sitting."""
BELOW = 250
"""Without a roll, the first act of a sitting follows its head within so many characters."""


class Sitting(NamedTuple):
    """The head of a sitting: where it opens, its date, ISO 8601, and where that stands."""

    start: int
    date: str
    first: int
    last: int


class Sittings:
    """The sittings that a text reports after its first.

    session: what the whole text tells. first: the head of the first sitting, of another date where one stands before.
    """

    def __init__(self, text: str, session: Session) -> None:
        self._text = text
        self.first = Sitting(0, session.date, *session.evidence["date"]) if session.date else None
        found = list(_heads(text, int(self.first.date[:4]))) if self.first else []
        self._outcomes = Outcomes(text if any(head.date != session.date for head in found) else "")
        self.first = next((head for head in found if self._precedes(head)), self.first)
        later = list(_later(found, self.first))
        before = [self.first, *later] if self.first else []
        self.heads = [
            head._replace(start=self._lead(other.last, head)) for other, head in zip(before, later, strict=False)
        ]

    def _precedes(self, head: Sitting) -> bool:
        """Whether a head, a roll and a decision stand before the date that was taken for the first sitting's."""
        if self.first is None or head.date == self.first.date:
            return False
        return self._outcomes.told(head.last, self.first.first) and _has_roll(self._text, head)

    @property
    def first_end(self) -> int:
        """Where the second opens; the end of the text where there is none."""
        ends = (head.start for head in self.heads if self.first and self._is_done(self.first, head, ()))
        return next(ends, len(self._text))

    def kept(self, acts: Sequence[Act]) -> list[Sitting]:
        """The heads that acts or a roll follow, where the sitting before had acts or decided something."""
        kept: list[Sitting] = []
        told = [_told(act) for act in acts]
        for head in self.heads if len(acts) > 1 else ():
            last = kept[-1] if kept else self.first
            if last and head.date != last.date and self._is_followed(head, told) and self._is_done(last, head, told):
                kept.append(head)
        return kept

    def own(self, acts: Sequence[Act], heads: Sequence[Sitting]) -> list[Sitting | None]:
        """Which of the heads is that of the sitting of each act; None for the first sitting."""
        return [self._of(act, heads) for act in acts]

    def _lead(self, floor: int, head: Sitting) -> int:
        """Where the letterhead or the counts above a head open, behind what closes the sitting before."""
        floor = max(floor, head.start - LEAD_WITHIN, self._outcomes.last(head.start) or 0)
        for close in CLOSE.finditer(self._text, floor, head.start):
            floor = close.end()
        lead = LEAD.search(self._text, floor, head.start)
        return lead.start() if lead else head.start

    def _is_followed(self, head: Sitting, told: Sequence[int]) -> bool:
        at = bisect_left(told, head.last)
        close = at < len(told) and told[at] - head.last < BELOW
        return close or _has_roll(self._text, head)

    def _is_done(self, last: Sitting, head: Sitting, told: Sequence[int]) -> bool:
        """Whether something was put to the assembly between two heads, or each has a roll."""
        at = bisect_left(told, last.last)
        if self._outcomes.told(last.last, head.start) or (at < len(told) and told[at] < head.start):
            return True
        return ROLL.search(self._text, last.last, head.start) is not None and _has_roll(self._text, head)

    def _of(self, act: Act, heads: Sequence[Sitting]) -> Sitting | None:
        told = _told(act)
        at = bisect_right(heads, told, key=lambda head: head.start)
        if at < len(heads) and self._stands_above(told, act.end, heads[at]):
            return heads[at]
        return heads[at - 1] if at else None

    def _stands_above(self, told: int, end: int, head: Sitting) -> bool:
        """Whether the object of an act stands before the head of its own sitting: what is decided comes behind it."""
        if head.start - told > ABOVE or not self._outcomes.told(head.last, end):
            return False
        return not self._outcomes.told(told, head.start) and not CLOSE.search(self._text, told, head.start)


def _told(act: Act) -> int:
    """Where the words stand that tell an act."""
    return act.title[0] if act.title else act.number[1] if act.number else act.start


def _has_roll(text: str, head: Sitting) -> bool:
    return ROLL.search(text, head.last, head.last + ROLL_WITHIN) is not None


def _later(heads: Iterable[Sitting], first: Sitting | None) -> Iterator[Sitting]:
    """The heads behind that of the first sitting; one that repeats the date before it is left out."""
    last = first
    for head in heads:
        if first and last and head.start > first.last and head.date != last.date:
            last = head
            yield head


def _heads(text: str, year: int) -> Iterator[Sitting]:
    for date in find_dates(text):
        start = _opening(text, date)
        iso = date.iso(year)
        if start is not None and iso:
            yield Sitting(start, iso, date.start, date.end)


def _opening(text: str, date: Date) -> int | None:
    """Where the words open that make a date the head of a sitting."""
    first = max(0, date.start - BEFORE)
    before = text[first : date.start]
    told = AN.search(before) or _day(text, date, before)
    if told:
        return date.start - len(before) + told.start()
    head = HEAD.search(folded(text)[first : date.start])
    if not head or not before[head.start()].isupper() or WITHIN_A_SENTENCE.search(before, 0, head.start()):
        return None
    of_minutes = head["minutes"] or OF_MINUTES.search(before, 0, head.start())
    if of_minutes and not ROLL.search(text, date.end, date.end + ROLL_WITHIN):
        return None
    return date.start - len(before) + head.start()


def _day(text: str, date: Date, before: str) -> re.Match[str] | None:
    """« Le jeudi … » before a date on which the assembly met, as the words and the roll behind it say."""
    told = LE.search(before)
    met = told and SITS.match(text, date.end, date.end + ROLL_WITHIN)
    return told if met and ROLL.search(text, met.end(), met.end() + ROLL_WITHIN) else None
