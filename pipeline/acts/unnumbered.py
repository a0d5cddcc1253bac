"""The rows of a list of deliberations → those among them that have no number, because the point was put off."""

import re
from collections.abc import Iterator, Sequence

from pipeline.acts.act import Act
from pipeline.acts.outcomes import Outcomes

_CAPITAL = "[A-ZÀ-ÖØ-ÞŒ]"
_ROW = re.compile(
    rf"(?<![\w-])(?:{_CAPITAL}[A-ZÀ-ÖØ-ÞŒ'’]{{2,}}"
    r"(?: (?:/ |& |ET |DE |DU |DES )?[A-ZÀ-ÖØ-ÞŒ'’]{3,}){0,4}\s?[-–—:|]\s)"
    r"(?P<title>(?=[A-ZÀ-ÖØ-ÞŒ0-9«])[^•]{5,300}?)\s(?P<off>[Pp]oint|[Dd]ossier|[Qq]uestion|[Rr]apport)\s"
    r"(?:a été |est )?(?:report|retir|ajourn)ée?\b"
)
"""``FORET - Échange de … Point reporté``: a rubric in capitals, a title, what became of the point."""


def with_put_off(text: str, acts: Sequence[Act], outcomes: Outcomes) -> list[Act]:
    """The acts of a list, each parted from the rows behind its own outcome whose points were put off."""
    parted: list[Act] = []
    for act in acts:
        rows = list(_rows(text, act, outcomes))
        ends = [*(row.start() for row in rows), act.end]
        parted.append(act._replace(end=ends[0]))
        parted += [Act(row.start(), end, None, row.span("title")) for row, end in zip(rows, ends[1:], strict=True)]
    return parted


def _rows(text: str, act: Act, outcomes: Outcomes) -> Iterator[re.Match[str]]:
    """The rows put off inside an act, behind the outcome of the act itself."""
    own = outcomes.first(act.start, act.end)
    at = own if own is not None else act.end
    while row := _ROW.search(text, at, act.end):
        yield row
        at = row.end()
