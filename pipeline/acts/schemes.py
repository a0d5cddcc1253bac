"""A document's text → the acts that its best kind of heading opens."""

from collections.abc import Sequence
from itertools import pairwise

from pipeline.acts.act import Act, Place
from pipeline.acts.agenda import find_repeated
from pipeline.acts.closing import with_closing_numbers
from pipeline.acts.extracts import find_extracts
from pipeline.acts.heading_patterns import (
    ADOPTED_LIST,
    AGENDA,
    ASSEMBLED,
    CLOSED,
    EXTRACT,
    INSTALLATION,
    LABELLED,
    MINUTES,
    OBJECT,
    REGISTER_OF_MINUTES,
)
from pipeline.acts.headings import find_headed, is_broken
from pipeline.acts.lettered import deepened
from pipeline.acts.line_patterns import END_OF_SITTING, FINITE, NOT_A_TITLE
from pipeline.acts.numbered import broken_off, by_number, decided_ones, glued, titled, with_numbers
from pipeline.acts.ordinals import Ordinal, best_runs, find_runs, joined
from pipeline.acts.outcomes import Outcomes
from pipeline.acts.title import STOP, object_title, title_span
from pipeline.acts.unnumbered import with_unnumbered

CANDIDATES = 3
"""So many runs are looked into for points inside their points."""
HEAD = 1500
"""A document says what it is within so many characters."""
FEW = 3
"""Bare titles are looked for where other headings open fewer acts."""
PROSE = 400
"""A report has a verb within so many characters."""
LAST_WORDS = 200
"""An act that breaks off has at least so many characters."""
FIRST_WORDS = 30
"""At least so many where they are those that open a report."""


def headed_acts(text: str, lined: str, own: Sequence[Place], outcomes: Outcomes, body: int) -> list[Act]:
    """The acts that the best kind of heading opens: numbers, ordinals, an agenda, objects, else bare titles."""
    if EXTRACT.search(text, 0, HEAD) and _is_single(text, lined, own) and not find_extracts(text, lined, outcomes):
        return [whole(text, lined, own[0])]
    runs = find_runs(lined)
    if not own and ADOPTED_LIST.search(text[:HEAD]):
        return _items(lined, max(runs, key=len, default=[]))
    acts = _numbered_acts(text, lined, own, outcomes, _points(lined, runs, outcomes))
    repeated = find_repeated(text, lined, runs, outcomes.told)
    if len(repeated) > len(acts) or (repeated and len(repeated) >= len(acts) and not acts[0].number):
        acts = with_numbers(lined, repeated, own)
    objects = with_numbers(lined, [act for act in by_object(text, lined) if outcomes.told(act.start, act.end)], own)
    if len(objects) > max(1, len(acts)) or _carries(objects, acts):
        acts = objects
    extracts = find_extracts(text, lined, outcomes)
    if len(extracts) > len(acts):
        return with_numbers(lined, extracts, own)
    if len(acts) < FEW and ((sitting := is_sitting(text, body)) or (not own and ASSEMBLED.search(text, 0, HEAD))):
        headed = find_headed(lined, body, _end_of_sitting(text, body), outcomes)
        fewest = (1 if CLOSED.search(text, body) else 2) if sitting else FEW
        more = len(headed) > len(acts) + (1 if acts and not is_broken(lined) else 0)
        if len(headed) >= fewest and more:
            acts = with_numbers(lined, headed, own)
    return acts


def _items(lined: str, run: Sequence[Ordinal]) -> list[Act]:
    """The items of a run, each up to the next."""
    ends = [*(ordinal.start for ordinal in run[1:]), len(lined)]
    return [Act(o.start, end, None, title_span(lined, o.title, end)) for o, end in zip(run, ends, strict=False)]


def _points(lined: str, runs: list[list[Ordinal]], outcomes: Outcomes) -> list[Ordinal]:
    """The points of the run whose items, or the points inside them, are decided most often."""
    best: list[Ordinal] = []
    most = 0
    for run in best_runs(runs, len(lined), outcomes.decided)[:CANDIDATES]:
        points = deepened(lined, joined(lined, run, runs, outcomes.told), outcomes.told)
        bounds = [*(point.title for point in points), len(lined)]
        decided = sum(outcomes.decided(start, end) for start, end in pairwise(bounds))
        if decided > most:
            best, most = points, decided
    return best


def _numbered_acts(
    text: str, lined: str, own: Sequence[Place], outcomes: Outcomes, run: Sequence[Ordinal]
) -> list[Act]:
    """The acts that their own numbers open, or the ordinals of a run where these open more."""
    every = by_number(text, lined, own, outcomes.told)
    numbered = decided_ones(text, every, outcomes.decided)
    last = broken_off(text, every, numbered)
    if last and _breaks_off(text, last):
        numbered.append(last)
    points = _by_run(text, lined, run, outcomes)
    closed = with_closing_numbers(text, points, own, outcomes)
    if closed and len(closed) >= len(numbered):
        return closed
    in_run = with_numbers(lined, points, own)
    if len(in_run) > len(numbered) or _carries(in_run, numbered):
        first = in_run[0].start
        return [
            *(act._replace(end=min(act.end, first)) for act in numbered if act.title and act.start < first),
            *in_run,
        ]
    if len(numbered) != 1:
        return with_unnumbered(text, numbered, outcomes)
    if not (numbered[0].start < HEAD or outcomes.told(0, len(text))):
        return []
    extract = EXTRACT.search(text, 0, HEAD)
    if AGENDA.search(text, 0, 2 * HEAD) and not extract:
        return numbered
    alone = not MINUTES.search(text, 0, HEAD) or numbered[0].start < HEAD or extract
    return [whole(text, lined, numbered[0].number)] if alone else numbered


def _carries(in_run: Sequence[Act], numbered: Sequence[Act]) -> bool:
    """Whether each numbered act is an item of a run whose title stands before the number."""
    behind = [act.number for act in in_run if act.number and act.title and act.title[0] < act.number[0]]
    return len(numbered) > 1 and behind == [act.number for act in numbered]


def _is_single(text: str, lined: str, own: Sequence[Place]) -> bool:
    """Whether an extract holds one act: one object at most, one labelled number."""
    labelled = {glued(text[a:b]) for a, b in own if LABELLED.search(text[max(0, a - 40) : a])}
    return (
        bool(own)
        and len(labelled) == 1
        and sum(1 for _ in OBJECT.finditer(lined)) <= 1
        and LABELLED.search(text[max(0, own[0][0] - 40) : own[0][0]]) is not None
    )


def is_sitting(text: str, body: int) -> bool:
    """Whether a document tells a whole sitting."""
    head = text[: max(body, HEAD)]
    if EXTRACT.search(text, 0, HEAD):
        return CLOSED.search(text, body) is not None and REGISTER_OF_MINUTES.search(head) is not None
    return bool(MINUTES.search(head) or INSTALLATION.search(head) or CLOSED.search(text, body))


def _end_of_sitting(text: str, body: int) -> int:
    starts = [found.start() for found in END_OF_SITTING.finditer(text, body)]
    return starts[-1] if starts and starts[-1] > len(text) // 2 else len(text)


def _by_run(text: str, lined: str, run: Sequence[Ordinal], outcomes: Outcomes) -> list[Act]:
    """The items of a run that are decided, and the last one where the text breaks off inside it."""
    acts = _items(lined, run)
    return [act for act in acts if _is_decided(text, act, outcomes) or _breaks_off(text, act)]


def _is_decided(text: str, act: Act, outcomes: Outcomes) -> bool:
    if outcomes.told(act.start, act.end):
        return True
    named = act.title is not None and not NOT_A_TITLE.search(text[slice(*act.title)])
    return named and outcomes.decided(act.start, act.end)


def _breaks_off(text: str, act: Act) -> bool:
    """Whether an act that nothing decides is the last of a text cut short."""
    if act.end < len(text) or act.title is None:
        return False
    opened = STOP.match(text, act.title[1]) is not None
    if len(text) - act.title[1] < (FIRST_WORDS if opened else LAST_WORDS):
        return False
    if END_OF_SITTING.search(text, act.start) or AGENDA.search(text, act.start):
        return False
    if NOT_A_TITLE.search(text[act.title[0] : act.title[1]]):
        return False
    return opened or FINITE.search(text, act.title[1], act.title[1] + PROSE) is not None


def whole(text: str, lined: str, number: Place | None) -> Act:
    """A document that is one act: its title is its object, else what follows the number."""
    title = object_title(lined, 0, len(text))
    if title is None and number:
        title = titled(lined, number, len(text))
    return Act(0, len(text), number, title)


def by_object(text: str, lined: str) -> list[Act]:
    """An act for each « Objet : »; none where all say the same, as at the head of each page."""
    starts = list(OBJECT.finditer(lined))
    ends = [match.start() for match in starts[1:]] + [len(text)]
    acts = [Act(m.start(), end, None, title_span(lined, m.end(), end)) for m, end in zip(starts, ends, strict=False)]
    said = {lined[slice(*act.title)].casefold() for act in acts if act.title}
    return acts if len(said) > 1 else []
