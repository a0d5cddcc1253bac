"""A decision and the mentions of its act → the evidence of what the act names, and of where it breaks off."""

from collections.abc import Iterable, Sequence

from pipeline.records.mentions import Entities
from pipeline.records.model import Decision, Session
from pipeline.records.people import Mention

BREAK = 60
"""Where a text breaks off, its last characters are the evidence."""


def cover(places: Iterable[tuple[int, int]]) -> tuple[int, int] | None:
    """The shortest interval that holds all the places; None where there are none."""
    held = list(places)
    return (min(start for start, _ in held), max(end for _, end in held)) if held else None


def prove(decision: Decision, within: Entities, session: Session, start: int, end: int) -> None:
    """Say where the lists of a decision stand, whose text goes from ``start`` to ``end``, and where it breaks off.

    within: the mentions of the act.
    """
    named: tuple[tuple[str, set[str], Sequence[Mention]], ...] = (
        ("organisations", set(decision.organisations), within.organisations),
        ("persons", set(decision.persons), within.people),
    )
    places: dict[str, list[tuple[int, int]]] = {
        name: [(mention.start, mention.end) for mention in mentions if mention.name in values]
        for name, values, mentions in named
    }
    places["legal_bases"] = [basis.evidence for basis in decision.legal_bases if basis.evidence]
    places["related"] = [act.evidence for act in decision.related if act.evidence]
    for name, held in places.items():
        place = cover(held)
        if place:
            decision.evidence[name] = place
    if decision.session_date and "date" in session.evidence:
        decision.evidence["session_date"] = session.evidence["date"]
    if decision.truncated and start < end:
        decision.evidence["truncated"] = (max(start, end - BREAK), end)
