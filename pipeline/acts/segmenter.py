"""A document's text and the numbers in it → its acts, each proved by a number, a run, an object or a vote."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from pipeline.acts.act import Act, Place
from pipeline.acts.agenda_changes import find_agenda_changes
from pipeline.acts.approvals import find_approvals
from pipeline.acts.ballots import apart
from pipeline.acts.communications import find_sections, with_communications
from pipeline.acts.gaps import filled
from pipeline.acts.heading_patterns import CONVOCATION, EXTRACT, MINUTES, OBJECT
from pipeline.acts.inner_numbers import with_inner_numbers
from pipeline.acts.narrowed import narrowed
from pipeline.acts.numbered import TRANSMISSION, glued, is_cited, is_of_another_kind, own_numbers
from pipeline.acts.outcomes import Outcomes
from pipeline.acts.schemes import HEAD, by_object, headed_acts, is_sitting, whole
from pipeline.acts.secretary import find_secretary

HEAD_OF_DECISION = 600
"""A decision gives its number within so many characters."""


def find_acts(text: str, lined: str, numbers: Sequence[Place], body: int = 0) -> list[Act]:
    """The acts of a document in order.

    text, lined: a :class:`pipeline.reading.Reading`. numbers: its DELIB_ID mentions. body: where its head ends.
    Headings are never believed: an act needs its own number, a place in a decided run, an object or a vote.
    """
    outcomes, numbers = Outcomes(text), narrowed(text, numbers)
    sections = find_sections(text, outcomes)
    own = filled(text, own_numbers(text, numbers, sections), lambda at: is_cited(text[max(0, at - 90) : at]))
    acts = with_inner_numbers(text, headed_acts(text, lined, own, outcomes, body), own, outcomes)
    acts = apart(lined, acts)
    one_act = OBJECT.search(lined) or (EXTRACT.search(text, 0, HEAD) and not MINUTES.search(text, 0, 2 * HEAD))
    if not acts and one_act and not CONVOCATION.search(text[:HEAD]) and outcomes.told(0, len(text)):
        acts = by_object(text, lined) or [whole(text, lined, _first_number(text, numbers))]
    approvals = find_approvals(text, body, acts[0].start if acts else len(text), outcomes)
    if acts and is_sitting(text, body):
        acts = with_communications(acts, sections, outcomes)
    acts = sorted([*acts, *approvals])
    if not EXTRACT.search(text, 0, HEAD):
        first = acts[0].start if acts else len(text)
        acts = sorted([*find_agenda_changes(text, body, first, outcomes), *find_secretary(text, body, first), *acts])
    return _identified(text, acts, _transmissions(text, numbers))


def _transmissions(text: str, numbers: Sequence[Place]) -> list[Place]:
    """The first mention of each transmission identifier."""
    first: dict[str, Place] = {}
    for start, end in numbers:
        if TRANSMISSION.match(text, start):
            first.setdefault(glued(text[start:end]), (start, end))
    return sorted(first.values())


def _first_number(text: str, numbers: Sequence[Place]) -> Place | None:
    """The number in the head of a decision taken alone (``Décision n° 12``)."""
    limit = HEAD_OF_DECISION
    found = next(
        (
            place
            for place in numbers
            if place[0] < limit and not TRANSMISSION.match(text, place[0]) and not is_of_another_kind(text, *place)
        ),
        None,
    )
    return found if found and not is_cited(text[max(0, found[0] - 90) : found[0]]) else None


def _identified(text: str, acts: list[Act], identifiers: Sequence[Place]) -> list[Act]:
    """Acts with their transmission identifiers; a document that carries nothing but one is an annex."""
    if not acts:
        return [Act(0, len(text), None, None, identifiers[0])] if identifiers else []
    if len(acts) == 1 and identifiers:
        return [acts[0]._replace(transmission_id=identifiers[0])]
    if not identifiers:
        return acts
    codes = {glued(text[start:end])[19:]: (start, end) for start, end in reversed(identifiers)}
    places, joined = list(codes.values()), "\n".join(codes)
    ends = [found.start() for found in re.finditer("\n", joined)]
    starts = [start for start, _ in identifiers]
    named: list[Act] = []
    for act in acts:
        own = glued(text[act.number[0] : act.number[1]]) if act.number else None
        at = joined.find(own) if own else -1
        match = places[bisect_right(ends, at)] if at != -1 else None
        following = bisect_left(starts, act.start)
        if match is None and len(identifiers) >= len(acts) and following < len(starts):
            match = identifiers[following] if starts[following] < act.end else None
        named.append(act._replace(transmission_id=match))
    return named
