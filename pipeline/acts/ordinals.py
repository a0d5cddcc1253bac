"""Text → runs of consecutive ordinals: the proof that headings are numbered."""

import itertools
from collections import defaultdict
from collections.abc import Callable
from typing import NamedTuple

from pipeline.acts.heading_patterns import FIGURES, OPERATIVE_POINT, ORDINALS, ROLL_VOTE

SHORTEST_RUN = 2
"""Two ordinals make a run only from 1 on, and where both are decided; three prove themselves."""
WIDEST_STEP = 400
"""Reports keep their numbers in the register: a sitting need not count on by one."""
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50}


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


def _value(text: str, style: str) -> int:
    if style == "roman":
        return _roman(text)
    if style == "decimal":
        whole, part = text.replace("-", ".").split(".")
        return int(whole) * 100 + int(part)
    return int(text)


def _follows(value: int, last: int, style: str) -> bool:
    if style == "decimal":
        return value == last + 1 or (value % 100 == 1 and value // 100 == last // 100 + 1)
    if style == "report":
        return last < value <= last + WIDEST_STEP
    return value == last + 1


def find_runs(lined: str) -> list[list[Ordinal]]:
    """The runs of three or more consecutive ordinals of one style, in the order of their first."""
    runs: list[list[Ordinal]] = []
    for style, pattern in ORDINALS:
        active: dict[int, list[list[Ordinal]]] = defaultdict(list)
        for found in pattern.finditer(lined):
            rest = lined[found.end() : found.end() + 120].split("\n")[0]
            if ROLL_VOTE.match(rest) or OPERATIVE_POINT.match(rest) or len(FIGURES.findall(rest)) >= 2:
                continue
            ordinal = Ordinal(found.start(), found.end(), _value(found["n"], style))
            _extend(active, ordinal, style)
        runs += [run for group in active.values() for run in group if len(run) >= SHORTEST_RUN]
    return sorted(runs)


def _extend(active: dict[int, list[list[Ordinal]]], ordinal: Ordinal, style: str) -> None:
    """Append to the longest run that the ordinal continues, else open one; ``active`` has a run's last value as key."""
    previous = [last for last in active if _follows(ordinal.value, last, style) and active[last]]
    candidates = [run for last in previous for run in active[last]]
    if candidates:
        run = max(candidates, key=lambda run: (len(run), run[-1].start))
        active[run[-1].value].remove(run)
    else:
        run = []
    run.append(ordinal)
    active[ordinal.value].append(run)


def best_run(runs: list[list[Ordinal]], end: int, proof: Callable[[int, int], bool]) -> list[Ordinal]:
    """The run whose items are decided most often; on ties the last, since the agenda comes first.

    proof: whether the text between two places tells an outcome.
    """
    best: list[Ordinal] = []
    most = 1
    for run in runs:
        bounds = [ordinal.title for ordinal in run] + [end]
        proofs = [proof(a, b) for a, b in itertools.pairwise(bounds)]
        decided = sum(proofs)
        if len(run) > 2 and decided == proofs[-1]:
            continue
        if len(run) == 2 and (run[0].value != 1 or decided < 2):
            continue
        if decided >= most and decided * 3 >= len(run):
            best, most = run, decided
    return best
