"""A roll whose label is lost → its names: scans damage « Présents », some minutes leave it out."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from pipeline.records.people import Mention
from pipeline.records.roll_gaps import residue

HEAD = 4000
"""The roll begins within so many characters."""
FEWEST = 8
"""Fewer names are no roll by themselves."""
GAP = 40
"""Characters that stand between two names of a list at the most."""
OPENED = 700
"""The sitting is opened within so many characters before the roll."""
MARKS = ",;.–•/"
SEPARATED = 0.7
"""The share of a list's names that a mark parts."""

OPENS = re.compile(r"(?i)\b(?:r[ée]unie?s?|assembl[ée]s?|pr[ée]sidence|convoqu[ée]e?s?|s['’]est tenue?)\b")
OTHERWISE = re.compile(r"(?i)\b(?:absent|excus|pouvoir|procuration|repr[ée]sent|candidat|suppl[ée]ant|destinataire)")
"""Behind these a list is not that of who sits."""


def find_unlabelled(text: str, people: Sequence[Mention]) -> list[Mention]:
    """The names of the first long list that follows the opening of the sitting; none where there is no such list."""
    for run in _runs(text, people):
        start = run[0].start
        before = text[max(0, start - OPENED) : start]
        if len(run) >= FEWEST and _is_list(text, run) and OPENS.search(before) and not OTHERWISE.search(before[-GAP:]):
            return run
    return []


def _is_list(text: str, run: Sequence[Mention]) -> bool:
    """Whether marks part most of the names: a table of members tells with each whether he sat, in other columns."""
    gaps = [text[one.end : other.start] for one, other in pairwise(run)]
    return sum(any(mark in gap for mark in MARKS) for gap in gaps) >= SEPARATED * len(gaps)


def _runs(text: str, people: Sequence[Mention]) -> Iterator[list[Mention]]:
    """The lists that begin in the head of a text: names with nothing but marks, civilities and offices between."""
    run: list[Mention] = []
    for mention in people:
        if run and not _goes_on(text[run[-1].end : mention.start]):
            yield run
            run = []
        if not run and mention.start > HEAD:
            return
        run.append(mention)
    if run:
        yield run


def _goes_on(gap: str) -> bool:
    return len(gap) <= GAP and residue(gap) == 0
