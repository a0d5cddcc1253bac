"""An act in its document → when it was sent to the prefecture and when it was published."""

from collections.abc import Sequence

from pipeline.acts.act import Act
from pipeline.dates import find_dates
from pipeline.records.act_dates_patterns import NOT_OF_THE_ACT, NOT_OF_THE_MINUTES, PUBLISHED, STAMP, TRANSMITTED
from pipeline.records.model import Decision

BEFORE = 110
"""Characters before a date that tell what it is."""
CLOSING = 300
"""The stamp that closes a document stands within so many characters of its end."""
FIELDS = ("transmitted_on", "published_on")


def fill_dates(decision: Decision, text: str, act: Act) -> None:
    """Fill in both dates: as stamped beside the act's identifier, else as stated in it."""
    if act.transmission_id:
        start, end = act.transmission_id
        _read(decision, text, max(0, start - STAMP), min(len(text), end + STAMP))
    _read(decision, text, act.start, act.end)


def _read(decision: Decision, text: str, start: int, end: int, *, minutes: bool = False) -> None:
    """Fill in the dates of a stretch; ``minutes``: it closes minutes, whose own dates count, without a year too."""
    sitting = decision.session_date or ""
    year = int(sitting[:4]) if minutes and sitting else None
    others = NOT_OF_THE_MINUTES if minutes else NOT_OF_THE_ACT
    for date in find_dates(text, start, end):
        before = text[max(0, date.start - BEFORE) : date.start]
        iso = date.iso(year)
        if iso is None or not (date.year or year) or iso < sitting or others.search(before):
            continue
        if decision.published_on is None and PUBLISHED.search(before):
            decision.published_on, decision.evidence["published_on"] = iso, (date.start, date.end)
        elif decision.transmitted_on is None and TRANSMITTED.search(before):
            decision.transmitted_on, decision.evidence["transmitted_on"] = iso, (date.start, date.end)


def share_dates(text: str, acts: Sequence[Act], decisions: Sequence[Decision]) -> None:
    """Give all acts the dates of the one stamp that closes the document, or that stands in its head."""
    others = decisions[:-1]
    if not others or any(getattr(one, name) or one.transmission_id for one in others for name in FIELDS):
        return
    stamp = Decision(session_date=decisions[-1].session_date)
    _read(stamp, text, max(len(text) - CLOSING, acts[-1].start), len(text), minutes=True)
    _read(stamp, text, 0, acts[0].start, minutes=True)
    for name, place in stamp.evidence.items():
        if decisions[-1].evidence.get(name, place) != place:
            continue
        for decision in decisions:
            setattr(decision, name, getattr(stamp, name))
            decision.evidence[name] = place
