"""The sittings of a document and its acts → the session of each sitting, and which of them is each act's."""

from collections.abc import Sequence

from pipeline.acts.act import Act
from pipeline.records.mentions import Entities
from pipeline.records.model import Session
from pipeline.records.people import Mention
from pipeline.records.session import build_session
from pipeline.records.sittings import ROLL_WITHIN, Sitting, Sittings

FEWEST = 3
"""So many names make a roll."""
NEAR = 200
"""The assembly is named within so many characters of the date of its sitting."""


def tell_sessions(
    text: str, entities: Entities, whole: Session, sittings: Sittings, acts: Sequence[Act]
) -> tuple[list[Session], list[int]]:
    """The sessions of a document in order, and for each act the place of its own among them.

    whole: the session that the whole text tells, which is the one of most documents.
    Heads of one date are of one sitting, told by the first of them that has an act, or a roll of its own.
    """
    heads = sittings.kept(acts)
    first = _first(text, entities, sittings.first, heads[0].start, whole) if heads and sittings.first else whole
    own = sittings.own(acts, heads)
    opens = _openings(acts, own)
    sessions, places = [first], {first.date: 0}
    for at, head in enumerate(heads):
        if head.date in places:
            continue
        end = next((other.start for other in heads[at + 1 :] if other in opens or head not in opens), len(text))
        session = _later(text, entities, (opens.get(head, head.start), end), head, first)
        if head in opens or _sat(session, head.last):
            places[head.date] = len(sessions)
            sessions.append(session)
    return sessions, [places[head.date if head else first.date] for head in own]


def _first(text: str, entities: Entities, head: Sitting, end: int, whole: Session) -> Session:
    """The sitting that the text up to the second one reports; who and what is named once for all is the document's."""
    session = build_session(text[:end], *entities.within(0, end)[:2], (head.date, head.first, head.last))
    for name in ("collectivity", "body", "president"):
        if name not in session.evidence:
            _take(session, name, whole)
    return session


def _openings(acts: Sequence[Act], own: Sequence[Sitting | None]) -> dict[Sitting, int]:
    """Where each sitting opens that acts were taken in: at its head, or at an act that stands above it."""
    opens: dict[Sitting, int] = {}
    for act, head in zip(acts, own, strict=True):
        if head:
            opens[head] = min(opens.get(head, head.start), act.start)
    return opens


def _sat(session: Session, head: int) -> bool:
    """Whether a roll behind its head shows that an assembly sat, though no act of it was found."""
    if len(session.present) < FEWEST or session.evidence["present"][0] - head > ROLL_WITHIN:
        return False
    return any(name in session.evidence for name in ("members_in_office", "convened_on", "secretary"))


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
