"""Text and the people named in it → answers behind names (``Ana TEYSSIER : présente``) and their roll."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from pipeline.records.attendance_patterns import ANSWER, GIVES, LATE, QUALITY, RECEIVES
from pipeline.records.people import Attendance, Mention, key

MIN_ANSWERS = 4
"""So many answers make a roll call."""
REACH = 90
"""The holder of a proxy stands within so many characters behind the answer."""
PAUSE = 400
"""A longer stretch without an answer ends the roll call."""


class Answer(NamedTuple):
    """What stands behind a name: here, away, or here with a proxy."""

    end: int
    state: str


def answers(text: str, people: Sequence[Mention]) -> dict[int, Answer]:
    """For the index of a person, the answer that follows the name."""
    found: dict[int, Answer] = {}
    for index, mention in enumerate(people):
        following = people[index + 1].start if index + 1 < len(people) else len(text)
        quality = QUALITY.match(text, mention.end, min(following, mention.end + 60))
        start = quality.end() if quality else mention.end
        match = ANSWER.match(text, start, start + 60)
        if match:
            word = match["state"].lower()
            state = "holder" if "procuration" in word else "present" if word.startswith("pr") else "absent"
            found[index] = Answer(match.end(), state)
    return found


def _holder(text: str, people: Sequence[Mention], index: int, end: int) -> Mention | None:
    """Whom the answer names as the holder of the vote."""
    following = people[index + 1] if index + 1 < len(people) else None
    if following is None or following.start - end > REACH:
        return None
    gap = text[end : following.start]
    if RECEIVES.search(gap) and not GIVES.search(gap):
        return None
    return following if GIVES.search(gap) or re.match(r"(?i)\s*par\b", gap) else None


def read_roll_call(text: str, people: Sequence[Mention], found: dict[int, Answer]) -> Attendance | None:
    """The first roll in which names are followed by answers of both kinds or by many; None where there is none."""
    roll = Attendance()
    holders: set[int] = set()
    seen: set[str] = set()
    here, last = 0, None
    for index, answer in found.items():
        mention = people[index]
        if index in holders:
            continue
        if (last is not None and mention.start - last > PAUSE) or key(mention.name) in seen:
            break
        seen.add(key(mention.name))
        last = answer.end
        if answer.state != "absent":
            roll.present.append(mention)
            here += answer.state == "present"
            if answer.state == "present" and LATE.match(text, answer.end, answer.end + 40):
                roll.absent.append(mention)
            continue
        roll.absent.append(mention)
        holder = _holder(text, people, index, answer.end)
        if holder:
            roll.proxies.append((mention, holder))
            holders.add(index + 1)
    return roll if here >= MIN_ANSWERS else None
