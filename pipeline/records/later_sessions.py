"""The sittings of a document and its acts → the session of each sitting, and which of them is each act's."""

from collections.abc import Sequence
from itertools import zip_longest

from pipeline.acts.act import Act
from pipeline.records.mentions import Entities
from pipeline.records.model import Session
from pipeline.records.people import Mention
from pipeline.records.session import build_session
from pipeline.records.sittings import Sitting, Sittings

NEAR = 200
"""The assembly is named within so many characters of the date of its sitting."""


def first_session(text: str, entities: Entities, sittings: Sittings, whole: Session) -> Session:
    """The sitting that the text up to the second one reports; who and what is named once for all is the document's."""
    end, opening = sittings.first_end, sittings.opening
    if end is None:
        return whole
    place = whole.evidence["date"]
    date = (opening.date, opening.first, opening.last) if opening else (whole.date or "", *place)
    session = build_session(text[:end], *entities.within(0, end)[:2], date)
    for name in ("collectivity", "body", "president"):
        if name in whole.evidence and name not in session.evidence:
            _take(session, name, whole)
    return session


def tell_sessions(
    text: str, entities: Entities, first: Session, acts: Sequence[Act], own: Sequence[Sitting | None]
) -> tuple[list[Session], list[int]]:
    """The sessions that the acts were taken in, ``first`` leading, and for each act the place of its own among them.

    own: the sitting of each act. Heads of one date are of one sitting, told by the first of them that has an act.
    """
    used = list(dict.fromkeys(sitting for sitting in own if sitting))
    sessions, places = [first], {first.date: 0}
    for sitting, following in zip_longest(used, used[1:]):
        if sitting.date not in places:
            end = following.start if following else len(text)
            start = min(sitting.start, *(act.start for act, its in zip(acts, own, strict=True) if its is sitting))
            places[sitting.date] = len(sessions)
            sessions.append(_later(text, entities, (start, end), sitting, first))
    return sessions, [places[sitting.date if sitting else first.date] for sitting in own]


def _later(text: str, entities: Entities, place: tuple[int, int], sitting: Sitting, first: Session) -> Session:
    """The session of a further sitting, reported in a stretch of the text; the authority is the document's."""
    start, end = place
    people, organisations = (
        [Mention(m.start - start, m.end - start, m.name) for m in mentions]
        for mentions in entities.within(start, end)[:2]
    )
    date = (sitting.date, sitting.first - start, sitting.last - start)
    session = build_session(text[start:end], people, organisations, date)
    session.evidence = {name: (first + start, last + start) for name, (first, last) in session.evidence.items()}
    for movement in (*session.late, *session.left_early):
        movement.evidence = (movement.evidence[0] + start, movement.evidence[1] + start)
    _take(session, "collectivity", first)
    if not _names_body(session, first, sitting.last + NEAR):
        _take(session, "body", first)
    return session


def _names_body(session: Session, first: Session, end: int) -> bool:
    """Whether the head of a sitting names its assembly, in more words than the first one's."""
    if session.body is None or session.evidence["body"][1] > end:
        return False
    return not (first.body or "").startswith(session.body)


def _take(session: Session, name: str, other: Session) -> None:
    """Give a session what another has for a field."""
    setattr(session, name, getattr(other, name))
    session.evidence.pop(name, None)
    if name in other.evidence:
        session.evidence[name] = other.evidence[name]
