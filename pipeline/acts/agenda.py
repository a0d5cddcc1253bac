"""An agenda at the head of minutes → where its titles come again, each at the head of its act."""

import itertools
import re
from collections.abc import Callable, Sequence

from pipeline.acts.act import Act
from pipeline.acts.heading_patterns import AGENDA
from pipeline.acts.ordinals import Ordinal
from pipeline.acts.title import title_span

SHORTEST, KEY = 12, 40
"""A title is known again by its first characters."""
FEWEST, MOST = 3, 150
"""An agenda has so many items."""
WIDEST_ITEM = 400
NEAR = 3000
"""An agenda begins within so many characters after its announcement."""

_BULLET = re.compile(r"(?P<bullet>[◆►▪■●•>*✓❖➢→–-]) (?=[A-ZÉÈÀÊÎÔŒ])")


def _announced(text: str, run: Sequence[Ordinal]) -> bool:
    """Whether a run looks like an agenda: announced as one, each item short."""
    if not FEWEST <= len(run) <= MOST:
        return False
    if any(b.start - a.start > WIDEST_ITEM for a, b in itertools.pairwise(run)):
        return False
    return AGENDA.search(text, max(0, run[0].start - NEAR), run[0].start) is not None


def _bulleted(text: str) -> list[Ordinal]:
    """The items of an agenda set apart by bullets: the longest row of one bullet, each item short."""
    announced = AGENDA.search(text)
    if not announced:
        return []
    rows: dict[str, list[Ordinal]] = {}
    for found in _BULLET.finditer(text, announced.end(), announced.end() + NEAR):
        row = rows.setdefault(found["bullet"], [])
        if not row or found.start() - row[-1].start <= WIDEST_ITEM:
            row.append(Ordinal(found.start(), found.end(), len(row) + 1))
    longest = max(rows.values(), key=len, default=[])
    return longest if len(longest) >= FEWEST else []


def _key(text: str, start: int, end: int) -> str:
    """What a title is known by: its first characters, without its marks at the end."""
    return text[start : min(end, start + KEY)].strip(" .;:,–—-").lower()


def _again(lowered: str, title: int, end: int, after: int) -> int:
    """Where a title comes again, -1 where nowhere; the last, whose end is unknown, is shortened till it does."""
    key = _key(lowered, title, end or title + KEY)
    found = lowered.find(key, after + 1) if len(key) >= SHORTEST else -1
    while not end and found == -1 and " " in key:
        key = key.rpartition(" ")[0].rstrip(" .;:,–—-")
        found = lowered.find(key, after + len(key)) if len(key) >= SHORTEST else -1
    return found


def find_repeated(
    text: str, lined: str, runs: Sequence[Sequence[Ordinal]], decided: Callable[[int, int], bool]
) -> list[Act]:
    """The acts that repeat the titles of the agenda after it, in its order."""
    agendas = [run for run in [*runs, _bulleted(text)] if _announced(text, run)]
    if not agendas:
        return []
    longest = max(agendas, key=len)
    agenda = sorted(o for run in agendas for o in run if abs(run[0].start - longest[0].start) < NEAR)
    at = agenda[-1].title
    lowered = text.lower() if len(text.lower()) == len(text) else text
    places: list[int] = []
    bounds = [ordinal.start for ordinal in agenda[1:]] + [0]
    for ordinal, end in zip(agenda, bounds, strict=True):
        found = _again(lowered, ordinal.title, end, at)
        if found != -1:
            places.append(found)
            at = found
    ends = [*places[1:], len(text)]
    acts = [Act(start, end, None, title_span(lined, start, end)) for start, end in zip(places, ends, strict=False)]
    return [act for act in acts if decided(act.start, act.end)]
