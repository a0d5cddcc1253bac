"""A document's text and the numbers in it → its acts, each proved by a number, a run, an object or a vote."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from pipeline.acts.act import Act, Place
from pipeline.acts.agenda import find_repeated
from pipeline.acts.heading_patterns import (
    AGENDA,
    APPROVAL,
    CLOSED,
    CONVOCATION,
    EXTRACT,
    INSTALLATION,
    LABELLED,
    MINUTES,
    NEXT_POINT,
    OBJECT,
    OF_LAST_SITTING,
    VOTED,
)
from pipeline.acts.headings import find_headed, is_broken
from pipeline.acts.line_patterns import END_OF_SITTING, FINITE, NOT_A_TITLE
from pipeline.acts.numbered import (
    TRANSMISSION,
    bounded,
    broken_off,
    by_number,
    decided_ones,
    glued,
    is_cited,
    own_numbers,
    titled,
    with_numbers,
)
from pipeline.acts.ordinals import Ordinal, best_run, find_runs
from pipeline.acts.outcomes import Outcomes
from pipeline.acts.title import object_title, title_span

HEAD = 1500
"""A document says what it is within so many characters."""
AT_ONCE, DISCUSSED = 700, 4000
"""The last minutes are approved within so many characters of their mention, or after a discussion of so many."""
HEAD_OF_DECISION = 600
"""A decision gives its number within so many characters."""
PROSE = 400
"""A report has a verb within so many characters."""
LAST_WORDS = 200
"""An act that breaks off has at least so many characters."""


def find_acts(text: str, lined: str, numbers: Sequence[Place], body: int = 0) -> list[Act]:
    """The acts of a document in order.

    text, lined: a :class:`pipeline.reading.Reading`. numbers: its DELIB_ID mentions. body: where its head ends.
    Headings are never believed: an act needs its own number, a place in a decided run, an object or a vote.
    """
    outcomes = Outcomes(text)
    own = own_numbers(text, numbers, outcomes.first)
    acts = _headed_acts(text, lined, own, outcomes, body)
    one_act = OBJECT.search(lined) or (EXTRACT.search(text[:HEAD]) and not MINUTES.search(text[: 2 * HEAD]))
    if not acts and one_act and not CONVOCATION.search(text[:HEAD]) and outcomes.told(0, len(text)):
        acts = _by_object(text, lined) or [_whole(text, lined, _first_number(text, numbers))]
    before = acts[0].start if acts else len(text)
    acts = sorted([*acts, *_approvals(text, acts, before, outcomes)])
    return _identified(text, acts, _transmissions(text, numbers))


def _headed_acts(text: str, lined: str, own: Sequence[Place], outcomes: Outcomes, body: int) -> list[Act]:
    """The acts that the best kind of heading opens: numbers, ordinals, else lines that stand alone."""
    every = by_number(text, lined, own, outcomes.told)
    numbered = decided_ones(text, every, outcomes.told)
    last = broken_off(text, every, numbered)
    if last and _breaks_off(text, last):
        numbered.append(last)
    runs = find_runs(lined)
    if EXTRACT.search(text[:HEAD]) and _is_single(text, lined, own):
        return [_whole(text, lined, own[0])]
    run = best_run(runs, len(text), outcomes.told)
    in_run = with_numbers(lined, _by_run(text, lined, run, outcomes), own)
    if len(in_run) > len(numbered):
        acts = in_run
    elif len(numbered) == 1 and not (numbered[0].start < HEAD or outcomes.told(0, len(text))):
        acts = []
    elif len(numbered) == 1 and (not AGENDA.search(text[: 2 * HEAD]) or EXTRACT.search(text[:HEAD])):
        alone = not MINUTES.search(text[:HEAD]) or numbered[0].start < HEAD or EXTRACT.search(text[:HEAD])
        acts = [_whole(text, lined, numbered[0].number)] if alone else numbered
    else:
        acts = numbered
    repeated = find_repeated(text, lined, runs, outcomes.told)
    if len(repeated) > len(acts) or (repeated and len(repeated) >= len(acts) and not acts[0].number):
        acts = with_numbers(lined, repeated, own)
    if _is_sitting(text, body) and len(acts) < 3:
        end = _end_of_sitting(text, body)
        headed = find_headed(lined, body, end, outcomes.told)
        if len(headed) >= 2 and len(headed) > len(acts) + (1 if acts and not is_broken(lined) else 0):
            acts = with_numbers(lined, headed, own)
    return acts


def _is_single(text: str, lined: str, own: Sequence[Place]) -> bool:
    """Whether an extract holds one act: one object at most, one labelled number."""
    labelled = {glued(text[a:b]) for a, b in own if LABELLED.search(text[max(0, a - 40) : a])}
    return (
        bool(own)
        and len(labelled) == 1
        and len(OBJECT.findall(lined)) <= 1
        and LABELLED.search(text[max(0, own[0][0] - 40) : own[0][0]]) is not None
    )


def _is_sitting(text: str, body: int) -> bool:
    head = text[: max(body, HEAD)]
    return bool(MINUTES.search(head) or INSTALLATION.search(head) or CLOSED.search(text, body)) and not EXTRACT.search(
        text[:HEAD]
    )


def _end_of_sitting(text: str, body: int) -> int:
    starts = [found.start() for found in END_OF_SITTING.finditer(text, body)]
    return starts[-1] if starts and starts[-1] > len(text) // 2 else len(text)


def _by_run(text: str, lined: str, run: Sequence[Ordinal], outcomes: Outcomes) -> list[Act]:
    """The items of a run that are decided, and the last one where the text breaks off inside it."""
    if not run:
        return []
    ends = [ordinal.start for ordinal in run[1:]] + [len(text)]
    acts = [Act(o.start, end, None, title_span(lined, o.title, end)) for o, end in zip(run, ends, strict=True)]
    return [act for act in acts if outcomes.told(act.start, act.end) or _breaks_off(text, act)]


def _breaks_off(text: str, act: Act) -> bool:
    """Whether an act that nothing decides is the last of a text cut short."""
    if act.end < len(text) or act.title is None or len(text) - act.title[1] < LAST_WORDS:
        return False
    if END_OF_SITTING.search(text, act.start) or AGENDA.search(text, act.start):
        return False
    if NOT_A_TITLE.search(text[act.title[0] : act.title[1]]):
        return False
    return FINITE.search(text, act.title[1], act.title[1] + PROSE) is not None


def _approvals(text: str, acts: Sequence[Act], end: int, outcomes: Outcomes) -> list[Act]:
    """The approval of the last minutes, voted outside the other acts: at once, else after a discussion."""
    matches = [
        match for match in APPROVAL.finditer(text, 0, end) if match["lead"] or OF_LAST_SITTING.search(match["tail"])
    ][:20]
    for reach in (AT_ONCE, DISCUSSED):
        for match in matches:
            if reach == DISCUSSED and not match["lead"]:
                continue
            found = _approved(text, match.end(), min(match.end() + reach, end), outcomes)
            if found:
                tail = re.search(r"[.;](?:\s|$)", text[found : min(found + 120, end)])
                return [Act(match.start(), min(found + (tail.end() if tail else 40), end), None, match.span("title"))]
    return []


def _approved(text: str, start: int, end: int, outcomes: Outcomes) -> int | None:
    """Where the vote on the last minutes ends; None where an agenda or the next point comes first."""
    stop = outcomes.first(start, end)
    if stop is None:
        found = VOTED.search(text, start, min(end, start + AT_ONCE))
        stop = found.end() if found else None
    if stop is None or AGENDA.search(text, start, stop) or NEXT_POINT.search(text, start, stop):
        return None
    return stop


def _transmissions(text: str, numbers: Sequence[Place]) -> list[Place]:
    """The first mention of each transmission identifier."""
    first: dict[str, Place] = {}
    for start, end in numbers:
        if TRANSMISSION.match(text, start):
            first.setdefault(glued(text[start:end]), (start, end))
    return sorted(first.values())


def _whole(text: str, lined: str, number: Place | None) -> Act:
    """A document that is one act: its title is its object, else what follows the number."""
    title = object_title(lined, 0, len(text))
    if title is None and number:
        title = titled(lined, number, len(text))
    return Act(0, len(text), number, title)


def _first_number(text: str, numbers: Sequence[Place]) -> Place | None:
    """The number in the head of a decision taken alone (``Décision n° 12``)."""
    limit = HEAD_OF_DECISION
    found = next((place for place in numbers if place[0] < limit and not TRANSMISSION.match(text, place[0])), None)
    return found if found and not is_cited(text[max(0, found[0] - 90) : found[0]]) else None


def _by_object(text: str, lined: str) -> list[Act]:
    """An act for each « Objet : »."""
    starts = list(OBJECT.finditer(lined))
    if len(starts) < 2:
        return []
    ends = [match.start() for match in starts[1:]] + [len(text)]
    return [Act(m.start(), end, None, title_span(lined, m.end(), end)) for m, end in zip(starts, ends, strict=True)]


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


__all__ = ["bounded", "find_acts"]
