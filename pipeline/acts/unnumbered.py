"""The rows of a list of deliberations → those among them without a number: points put off, motions."""

import re
from collections.abc import Iterator, Sequence

from pipeline.acts.act import Act
from pipeline.acts.cells import CELL
from pipeline.acts.outcomes import Outcomes
from pipeline.acts.rows import is_list

_CAPITAL = "[A-ZÀ-ÖØ-ÞŒ]"
_ROW = re.compile(
    rf"(?<![\w-])(?:{_CAPITAL}[A-ZÀ-ÖØ-ÞŒ'’]{{2,}}"
    r"(?: (?:/ |& |ET |DE |DU |DES )?[A-ZÀ-ÖØ-ÞŒ'’]{3,}){0,4}\s?[-–—:|]\s)"
    r"(?P<title>(?=[A-ZÀ-ÖØ-ÞŒ0-9«])[^•]{5,300}?)\s(?P<off>[Pp]oint|[Dd]ossier|[Qq]uestion|[Rr]apport)\s"
    r"(?:a été |est )?(?:report|retir|ajourn)ée?\b"
)
"""``FORET - Échange de … Point reporté``: a rubric in capitals, a title, what became of the point."""
_MOTION = re.compile(
    r"(?<=[.!?)»0-9] )(?:Motion|MOTION|V(?:œ|oe)u|V(?:Œ|OE)U) "
    r"(?i:pour|contre|relati\w{1,3}|(?:pr[ée]sent|d[ée]pos|propos)[ée]+|de |du |d['’]|sur|concernant|en faveur)"
)
"""Where a motion begins behind the outcome of another row."""
LONGEST_MOTION = 300


def with_unnumbered(text: str, acts: Sequence[Act], outcomes: Outcomes) -> list[Act]:
    """The acts of a list, each parted from the rows behind its own outcome that have no number."""
    parted: list[Act] = []
    listed = is_list(text, acts)
    for act in acts:
        rows = list(_rows(text, act, outcomes))
        if not rows and listed and (motion := _motion(text, act, outcomes)):
            parted += [act._replace(end=motion.start), motion]
            continue
        ends = [*(row.start() for row in rows), act.end]
        parted.append(act._replace(end=ends[0]))
        parted += [Act(row.start(), end, None, row.span("title")) for row, end in zip(rows, ends[1:], strict=True)]
    return parted


def _motion(text: str, act: Act, outcomes: Outcomes) -> Act | None:
    """A motion in the row of an act, behind the act's own outcome and with a vote of its own."""
    own = outcomes.first(act.start, act.end)
    found = _MOTION.search(text, own, act.end) if own is not None else None
    vote = CELL.search(text, found.end(), min(act.end, found.end() + LONGEST_MOTION)) if found else None
    if not found or not vote:
        return None
    title = text[found.start() : vote.start()].rstrip(" \n.:;,–|-")
    return Act(found.start(), act.end, None, (found.start(), found.start() + len(title)))


def _rows(text: str, act: Act, outcomes: Outcomes) -> Iterator[re.Match[str]]:
    """The rows put off inside an act, behind the outcome of the act itself."""
    own = outcomes.first(act.start, act.end)
    at = own if own is not None else act.end
    while row := _ROW.search(text, at, act.end):
        yield row
        at = row.end()
