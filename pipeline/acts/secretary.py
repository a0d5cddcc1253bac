"""Minutes → the naming of the secretary, where it is a point of its own that is voted."""

import re

from pipeline.acts.act import Act
from pipeline.acts.count_patterns import COUNTED
from pipeline.acts.heading_patterns import SECRETARY
from pipeline.acts.vote_patterns import UNANIMOUS

BEFORE = 500
"""The roll may end with the secretary, who is named so many characters behind the heading at most."""
REACH = 160
"""The vote follows the heading within so many characters."""
_BREAK = re.compile(r"[.;](?:\s|$)|\s\d{1,2}\s?[.)/-] ?[A-ZÉ]")


def find_secretary(text: str, body: int, end: int) -> list[Act]:
    """The heading that names the secretary, where a vote follows in its sentence; none where nobody votes."""
    for heading in SECRETARY.finditer(text, max(0, body - BEFORE), end):
        limit = min(heading.end() + REACH, end)
        voted = UNANIMOUS.search(text, heading.end(), limit) or COUNTED.search(text, heading.end(), limit)
        if voted is None or _is_parted(text, heading.end(), voted.start()):
            continue
        tail = _BREAK.search(text, voted.end(), end)
        return [Act(heading.start(), tail.start() + 1 if tail else voted.end(), None, heading.span())]
    return []


def _is_parted(text: str, start: int, end: int) -> bool:
    """Whether a sentence ends between two places; a civility ends none."""
    return any(text[found.start() - 1].islower() for found in _BREAK.finditer(text, start + 2, end))
