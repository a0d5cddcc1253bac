"""Two surveys → for each family, the gold set's forms that the other corpus lacks or writes too rarely."""

from dataclasses import dataclass
from typing import Literal

from corpus.stats.families import TITLES
from corpus.stats.survey import Survey
from corpus.stats.tally import Seen

RARE = 10
"""In so many times fewer documents, for its length, than in the gold set, a form counts as not covered."""


@dataclass(frozen=True)
class Gap:
    """A form of the gold set that the other corpus does not cover.

    gold, documents: how often, and in how many documents, the gold set has it.
    other, other_documents: the same of the other corpus.
    first: the id of the first gold document that has it.
    """

    form: str
    gold: int
    documents: int
    other: int
    other_documents: int
    first: str

    @property
    def status(self) -> Literal["absent", "rare"]:
        """Whether the other corpus never has it, or too rarely."""
        return "rare" if self.other else "absent"


@dataclass(frozen=True)
class Coverage:
    """How much of a family the other corpus covers.

    gold: occurrences in the gold set; forms: distinct ones there; covered: occurrences whose form is covered.
    recurring: the covered share (0 to 1) among forms that two or more gold documents have; None where there are none.
    """

    family: str
    gold: int
    forms: int
    covered: int
    recurring: float | None
    gaps: tuple[Gap, ...]

    @property
    def title(self) -> str:
        """The family's French title."""
        return TITLES[self.family]

    @property
    def share(self) -> float:
        """The covered share of the occurrences, 0 to 1."""
        return self.covered / self.gold


def coverage(gold: Survey, other: Survey, rare: float = RARE) -> list[Coverage]:
    """Every family in which the gold set has a form, with its gaps, the most frequent first.

    rare: in how many times fewer documents per character a form must occur to count as not covered.
    """
    return [_family(family, gold, other, rare) for family in TITLES if len(gold.forms[family])]


def _family(family: str, gold: Survey, other: Survey, rare: float) -> Coverage:
    tally = other.forms[family]
    least = other.characters / max(1, gold.characters) / rare
    gaps: list[Gap] = []
    total = covered = recurring = recurring_covered = 0
    for form, seen in gold.forms[family].most_common():
        good = tally.documents(form) >= max(1, seen.documents * least)
        total += seen.count
        covered += seen.count * good
        if seen.documents > 1:
            recurring += seen.count
            recurring_covered += seen.count * good
        if not good:
            gaps.append(_gap(form, seen, tally.count(form), tally.documents(form)))
    share = recurring_covered / recurring if recurring else None
    return Coverage(family, total, len(gold.forms[family]), covered, share, tuple(gaps))


def _gap(form: str, seen: Seen, other: int, other_documents: int) -> Gap:
    return Gap(form, seen.count, seen.documents, other, other_documents, seen.first)
