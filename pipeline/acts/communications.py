"""The decisions that a mayor or a president reports: none an act, but their communication is one where it is noted."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from pipeline.acts.act import Act, Place
from pipeline.acts.heading_patterns import DECISIONS_LISTED, NOTES_ANOTHER
from pipeline.acts.outcomes import Outcomes
from pipeline.acts.vote_patterns import NOTED

MOST = 40
"""So many sections are looked at."""
LONGEST = 8000
NOTE = 60
LONGEST_TITLE = 160
_FIRST_ITEM = re.compile(
    r"\s[–—-]?\s*(?:D[ée]cision\s+(?:n|[A-Z\d])|[Nn]\s?[°º]|[•*→➢>-] |\d{2}/\d{2}/\d{2})|\s?[:.](?:\s|$)|[A-Z]*\d{3}"
)


class Section(NamedTuple):
    """A list of reported decisions, up to the first outcome after it; alone: the note taken is of nothing else."""

    start: int
    end: int
    title: Place
    noted: bool
    alone: bool


def find_sections(text: str, outcomes: Outcomes) -> list[Section]:
    """The lists of reported decisions of a document."""
    sections: list[Section] = []
    every = list(DECISIONS_LISTED.finditer(text))[:MOST]
    nexts = [found.start() for found in every[1:]] + [len(text)]
    for found, following in zip(every, nexts, strict=False):
        end = min(outcomes.first(found.end(), len(text)) or len(text), following)
        noted = end - found.start() <= LONGEST and NOTED.search(text, max(found.end(), end - NOTE), end) is not None
        item = _FIRST_ITEM.search(text, found.end(), found.end() + LONGEST_TITLE)
        title = found.start(), item.start() if item else found.end()
        alone = noted and not NOTES_ANOTHER.match(text, end)
        sections.append(Section(found.start(), end, title, noted, alone))
    return sections


def with_communications(acts: Sequence[Act], sections: Sequence[Section], outcomes: Outcomes) -> list[Act]:
    """The acts and, in their order, the communications that were noted and that none of them opens with or leads to."""
    every = sorted(acts)
    for section in sections:
        at = bisect_left([act.start for act in every], section.start)
        opened = at < len(every) and every[at].start < section.end
        before = every[at - 1] if at else None
        if not section.alone or opened or (before and _leads(before, section, outcomes)):
            continue
        if before:
            every[at - 1] = before._replace(end=min(before.end, section.start))
        every.insert(at, Act(section.start, section.end, None, section.title))
    return every


def _leads(act: Act, section: Section, outcomes: Outcomes) -> bool:
    """Whether a communication is what an act is about: in its title, or before anything was decided."""
    said = _said(act)
    return section.start < said or (act.title is not None and not outcomes.told(said, section.start))


def _said(act: Act) -> int:
    """Where what an act says of itself ends: its title, or a few words."""
    return act.title[1] + 1 if act.title else act.start + NOTE
