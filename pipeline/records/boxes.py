"""A roll ticked in boxes (``☒ Ana NOAL ☐ Luc PRAS (pouvoir à Mme NOAL)``) → who sat and who did not."""

import re
from collections.abc import Sequence

from pipeline.records.attendance_patterns import GIVES
from pipeline.records.people import Attendance, Mention, key

FEWEST = 3
"""So many boxes before names make a roll."""
REACH = 200
"""The holder of a vote is named so near."""
_BOX = re.compile(r"(?P<box>[☒☑☐])\s*(?:(?:M|Mr|Mme|Mlle)\.?\s|Monsieur\s|Madame\s)?$")
_BOXES = re.compile(r"[☒☑☐]")


def read_boxes(text: str, people: Sequence[Mention]) -> Attendance | None:
    """The roll that boxes give, some of them ticked; None where there is none."""
    if not _BOXES.search(text):
        return None
    found, seen = Attendance(), set[str]()
    for at, mention in enumerate(people):
        box = _BOX.search(text, max(0, mention.start - 16), mention.start)
        if box is None or key(mention.name) in seen:
            continue
        seen.add(key(mention.name))
        if box["box"] != "☐":
            found.present.append(mention)
            continue
        found.absent.append(mention)
        holder = _holder(text, mention, people[at + 1 :])
        if holder:
            found.proxies.append((mention, holder))
    return found if len(seen) >= FEWEST and found.present else None


def _holder(text: str, giver: Mention, others: Sequence[Mention]) -> Mention | None:
    """Who holds the vote of a member: named behind the words of a proxy, before the next box."""
    box = _BOXES.search(text, giver.end, giver.end + REACH)
    end = box.start() if box else giver.end + REACH
    for other in others:
        if other.end > end:
            return None
        if GIVES.search(text, giver.end, other.start):
            return other
    return None
