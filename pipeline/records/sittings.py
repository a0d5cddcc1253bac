"""A document that reports several sittings → which of them each act was taken in."""

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from pipeline.acts.act import Act
from pipeline.dates import Date, find_dates
from pipeline.records.mentions import Entities
from pipeline.records.model import Session
from pipeline.records.session import build_session
from pipeline.records.sittings_patterns import AN, HEAD, ROLL, WITHIN_A_SENTENCE

BEFORE = 140
"""A head has at most so many characters before its date."""
ROLL_WITHIN = 700
"""Minutes have their roll within so many characters of their title."""


class Sitting(NamedTuple):
    """The head of a sitting: where it opens, its date, ISO 8601, and where that stands."""

    start: int
    date: str
    first: int
    last: int


def find_sittings(text: str, session: Session) -> list[Sitting]:
    """The heads of the sittings after the first; a head that repeats the date of the one before opens none."""
    if session.date is None:
        return []
    found: list[Sitting] = []
    for sitting in _heads(text, int(session.date[:4])):
        if sitting.start > session.evidence["date"][1] and sitting.date != (found[-1].date if found else session.date):
            found.append(sitting)
    return found


def _heads(text: str, year: int) -> Iterator[Sitting]:
    for date in find_dates(text):
        start = _opening(text, date)
        iso = date.iso(year)
        if start is not None and iso:
            yield Sitting(start, iso, date.start, date.end)


def _opening(text: str, date: Date) -> int | None:
    """Where the words open that make a date the head of a sitting."""
    before = text[max(0, date.start - BEFORE) : date.start]
    an = AN.search(before)
    if an:
        return date.start - len(before) + an.start()
    head = HEAD.search(before)
    if not head or not head["opens"][0].isupper() or WITHIN_A_SENTENCE.search(before, 0, head.start()):
        return None
    if head["minutes"] and not ROLL.search(text, date.end, date.end + ROLL_WITHIN):
        return None
    return date.start - len(before) + head.start()


def first_session(text: str, entities: Entities, whole: Session) -> Session:
    """The sitting that the text up to the second one reports; who and what is named once for all is the document's."""
    session = build_session(text, *entities.within(0, len(text))[:2])
    for name in ("collectivity", "body", "date", "president"):
        if name in whole.evidence and (name == "date" or name not in session.evidence):
            setattr(session, name, getattr(whole, name))
            session.evidence[name] = whole.evidence[name]
    return session


def sitting_of(session: Session, sittings: list[Sitting], act: Act) -> Session:
    """The session as the records of an act see it: with the date of its own sitting."""
    told = act.title[0] if act.title else act.number[1] if act.number else act.start
    at = bisect_right(sittings, told, key=lambda sitting: sitting.start)
    if at == 0:
        return session
    sitting = sittings[at - 1]
    evidence = {**session.evidence, "date": (sitting.first, sitting.last)}
    return session.model_copy(update={"date": sitting.date, "evidence": evidence})
