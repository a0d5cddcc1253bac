"""A column of givers and one of holders, read one after the other → who holds whose vote.

``Absents ayant donné procuration : Ana A. Luc B. Zoé C. à Eva D. à Noé E. à Léa F.``
"""

import re
from collections.abc import Sequence

from pipeline.records.people import Attendance, Mention, with_votes_lent

FEWEST = 3
"""So many holders in a row make a column."""
REACH = 2500
"""The givers stand within so many characters before it."""
_TO = re.compile(r"(?:^|\s)(?:à|par)\s+(?:(?:M\.|Mme|Mlle|Monsieur|Madame)\s+)?$")
_TO_ENDS = ("à", "par", "M.", "Mme", "Mlle", "Monsieur", "Madame")
_ONLY_TO = re.compile(r"\s*(?:à|par)\s+(?:(?:M\.|Mme|Mlle|Monsieur|Madame)\s+)?")
_LABEL = re.compile(
    r"(?i)\b(?:procurations?|pouvoirs?|repr[ée]sent[ée]e?s?|absente?s?|excus[ée]e?s?|mandats?)\b[^.;:]{0,40}:"
)


def with_holder_columns(text: str, people: Sequence[Mention], found: Attendance) -> Attendance:
    """The roll with the votes of such columns."""
    holders = _holders(text, people)
    givers = _givers(text, people, holders) if holders else []
    return with_votes_lent(found, givers, holders) if givers else found


def _holders(text: str, people: Sequence[Mention]) -> list[Mention]:
    """The first names in a row that have nothing but « à » or « par » between them, the first one too."""
    row: list[Mention] = []
    for before, mention in zip([None, *people], people, strict=False):
        gap = text[before.end if before else 0 : mention.start]
        if row and _ONLY_TO.fullmatch(gap):
            row.append(mention)
        elif len(row) >= FEWEST:
            return row
        else:
            row = [mention] if gap.rstrip().endswith(_TO_ENDS) and _TO.search(gap) else []
    return row if len(row) >= FEWEST else []


def _givers(text: str, people: Sequence[Mention], holders: Sequence[Mention]) -> list[Mention]:
    """The names behind the last label that has as many before the holders; none where other lists lie between."""
    first = holders[0].start
    for label in reversed(list(_LABEL.finditer(text, max(0, first - REACH), first))):
        names = [mention for mention in people if label.end() <= mention.start < first]
        if len(names) >= len(holders):
            return names
        if names:
            return []
    return []
