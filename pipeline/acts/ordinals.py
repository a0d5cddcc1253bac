"""Text → runs of consecutive ordinals: the proof that headings are numbered."""

import itertools
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from pipeline.acts.heading_patterns import (
    FIGURE,
    FIGURES,
    IN_FIGURES,
    NAME_ALONE,
    OPERATIVE_POINT,
    ORDINALS,
    ROLL_VOTE,
    TITLE_IN_CAPITALS,
)
from pipeline.acts.line_patterns import FINITE

SHORTEST_RUN = 2
"""Two ordinals make a run only from 1 on, and where both are decided; three prove themselves."""
WIDEST_STEP = 400
"""Reports keep their numbers in the register: a sitting need not count on by one."""
_NO_POINT = (ROLL_VOTE, NAME_ALONE, OPERATIVE_POINT)
LEVELS = ("decimal", "level", "sublevel")
"""Styles of two levels: « 2.1 », « II.1 », « 2.b »."""
LETTERS = ("letter", "small")
"""Styles that count in letters: « A. », « a) »."""
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50}


ARTICLE = re.compile(r"(?i)\bart(?:icle|\.) $")
_VALUE = re.compile(r"\d+|\b[IVX]+\b|\b[A-Ha-l]\b")
_Active = dict[int, dict[int, list[list["Ordinal"]]]]
"""Runs by their last value, then by their length, in the order of their last ordinals."""


class Ordinal(NamedTuple):
    """An ordinal at the head of a line or a sentence; ``title`` is where what it numbers begins."""

    start: int
    title: int
    value: int


def _roman(text: str) -> int:
    total = 0
    for here, following in zip(text, f"{text[1:]} ", strict=True):
        value = _ROMAN[here]
        total += -value if following != " " and _ROMAN[following] > value else value
    return total


def value_of(text: str) -> int:
    """The value of one level of an ordinal: a figure, a Roman one, a letter."""
    if text.isdigit():
        return int(text)
    return _roman(text) if set(text) <= set(_ROMAN) else ord(text.lower()) - ord("a") + 1


def _value(text: str, style: str) -> int:
    if style in LEVELS:
        whole, part = (value_of(level.strip()) for level in text.replace("-", ".").split("."))
        return whole * 100 + part
    return ord(text.lower()) - ord("a") + 1 if style in LETTERS else value_of(text)


def _before(value: int, style: str) -> Iterator[int]:
    """The values that an ordinal continues: ``1.4`` and the last one of ``1.`` for ``2.1``."""
    if style == "report":
        yield from range(max(0, value - WIDEST_STEP), value)
        return
    yield value - 1
    if style in LEVELS and value % 100 == 1:
        yield from range(max(0, (value // 100 - 1) * 100), value // 100 * 100)


def find_runs(lined: str) -> list[list[Ordinal]]:
    """The runs of three or more consecutive ordinals of one style, in the order of their first."""
    runs: list[list[Ordinal]] = []
    for style, matches in _by_style(lined):
        active: _Active = defaultdict(lambda: defaultdict(list))
        found_runs: list[list[Ordinal]] = []
        for found in matches:
            rest = lined[found.end() : found.end() + 120].split("\n")[0]
            if any(other.match(rest) for other in _NO_POINT) or _is_figures(rest):
                continue
            ordinal = Ordinal(found.start(), found.end(), _value(found["n"], style))
            run = _extended(active, ordinal, style)
            if len(run) == SHORTEST_RUN:
                found_runs.append(run)
        runs += found_runs
    return sorted(runs)


def _by_style(lined: str) -> Iterator[tuple[str, Iterable[re.Match[str]]]]:
    """What may be an ordinal, style by style."""
    for style, pattern in ORDINALS:
        yield style, pattern.finditer(lined)
    heads = [head for head in (figure.start() for figure in FIGURE.finditer(lined)) if not _is_article(lined, head)]
    for style, pattern in IN_FIGURES:
        yield style, filter(None, (pattern.match(lined, head) for head in heads))


def _is_article(lined: str, head: int) -> bool:
    """Whether a figure numbers an article of the operative part: « Article 1 - Accorde … »."""
    return ARTICLE.search(lined, max(0, head - 9), head) is not None


def _is_figures(rest: str) -> bool:
    """Whether a row of figures follows, without a verb before them or a title in capitals."""
    if TITLE_IN_CAPITALS.match(rest):
        return False
    verb = FINITE.search(rest)
    figures = FIGURES.finditer(rest, 0, verb.start() if verb else len(rest))
    return sum(1 for found in figures if not rest.endswith(": ", 0, found.start())) >= 2


def _extended(active: _Active, ordinal: Ordinal, style: str) -> list[Ordinal]:
    """The longest run that the ordinal continues, the last one on ties, with it; else a run that it opens."""
    stacks = [
        (length, stack)
        for last in _before(ordinal.value, style)
        if last in active
        for length, stack in active[last].items()
        if stack
    ]
    run: list[Ordinal] = []
    if stacks:
        _, stack = max(stacks, key=lambda pair: (pair[0], pair[1][-1][-1].start))
        run = stack.pop()
    run.append(ordinal)
    active[ordinal.value][len(run)].append(run)
    return run


def best_runs(runs: list[list[Ordinal]], end: int, proof: Callable[[int, int], bool]) -> list[list[Ordinal]]:
    """The runs whose items are decided, the most often decided first; on ties the last, since the agenda comes first.

    proof: whether the text between two places tells an outcome.
    """
    proved: list[tuple[int, int]] = []
    for at, run in enumerate(runs):
        bounds = [ordinal.title for ordinal in run] + [end]
        proofs = [proof(a, b) for a, b in itertools.pairwise(bounds)]
        decided = sum(proofs)
        if len(run) > 2 and decided == proofs[-1]:
            continue
        if len(run) == 2 and (run[0].value not in (1, 2, 101) or decided < 2):
            continue
        if decided and decided * 3 >= len(run):
            proved.append((decided, at))
    return [runs[at] for _, at in sorted(proved, reverse=True)]


def joined(
    lined: str, best: list[Ordinal], runs: list[list[Ordinal]], proof: Callable[[int, int], bool]
) -> list[Ordinal]:
    """A run and those before and behind it that count from 1 again (another rubric, another sitting), all decided."""
    points = list(best)
    for run in runs:
        if run[0].value not in (1, 101) or _mark(lined, run[0]) != _mark(lined, best[0]):
            continue
        at = bisect_left(points, run[0])
        after = points[at].start if at < len(points) else len(lined)
        bounds = [*(ordinal.title for ordinal in run), after]
        alone = after > run[-1].start and (at == 0 or proof(points[at - 1].title, run[0].start))
        if alone and all(proof(a, b) for a, b in itertools.pairwise(bounds)):
            points[at:at] = run
    return points


def _mark(lined: str, ordinal: Ordinal) -> str:
    """How an ordinal is written, whatever its value."""
    return _VALUE.sub("1", lined[ordinal.start : ordinal.title])
