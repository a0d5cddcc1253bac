"""Rubrics that name a rapporteur (« FINANCES Rapporteur : M. X ») → who presents the points below."""

import re
from collections.abc import Sequence

from pipeline.acts.act import Act
from pipeline.records.model import Decision
from pipeline.records.people import Mention
from pipeline.sieve import Sieve

REACH = 160
"""A rubric stands within so many characters before its first point."""
_RUBRIC = Sieve(
    re.compile(
        r"[A-ZÉÈÀÊÎÔÇ][A-ZÉÈÀÊÎÔÇ’', &/–-]{3,60}[\s:–(-]{1,4}"
        r"(?:Rapporteure?s?|RAPPORTEURE?S?)\s?[:–-]\s?(?:MM?\.|Mmes?|MME|Monsieur|Madame)?\s?"
    ),
    "rapporteur",
    near=(66, 40),
)
_NEXT = re.compile(r"(?:^|[.;:!?»)]\s)[A-ZÉÈÀÊÎÔÇ][A-ZÉÈÀÊÎÔÇ’', &/–-]{4,60}[\s–-]{0,3}$")
_TAIL = re.compile(r"[^\w]*(?:,[^.;:]{3,60}?)?[^\w]*(?:(?:[Nn]°\s?)?[\dIVX]{0,5}[^\w]*)?$")
"""What may stand between the name and the point: an office, marks, an ordinal."""


def fill_rubric_rapporteurs(
    text: str, acts: Sequence[Act], decisions: Sequence[Decision], people: Sequence[Mention]
) -> None:
    """Give the points that name nobody the rapporteur of their rubric."""
    current: Mention | None = None
    first = 0
    for act, decision in zip(acts, decisions, strict=True):
        start = max(first, act.start - REACH)
        before, first = text[start : act.start], act.start
        rubric = next((found for found in _RUBRIC.finditer(before)), None)
        named = next((m for m in people if rubric and m.start == start + rubric.end()), None)
        if named and _TAIL.match(text, named.end, act.start):
            current = named
        elif rubric or _NEXT.search(before):
            current = None
        if current and decision.rapporteur is None:
            decision.rapporteur, decision.evidence["rapporteur"] = current.name, (current.start, current.end)
