"""Text, the people named in it and the roll → who came late and who left before the end, with when."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from pipeline.records.movements_patterns import (
    ARRIVAL_OF,
    ARRIVES,
    AT,
    CLAUSE,
    COMES_BEHIND,
    DEPARTURE_OF,
    FROM_BEHIND,
    GOES_BEHIND,
    HOLDER,
    LEAVES,
    RETIRES,
    STEMS,
    UNTIL_ARRIVAL,
    UNTIL_BEHIND,
    WITH_PROXY,
)
from pipeline.records.notes import find_notes
from pipeline.records.people import Attendance, Mention, key
from pipeline.sieve import near, places

BEFORE = 60
"""Characters looked at before a name."""
BEHIND = 130
"""Characters looked at behind a name."""


class Movement(NamedTuple):
    """A member's coming or going: when as written, None where the text says no more; ``start`` to ``end`` tell it."""

    name: str
    at: str | None
    start: int
    end: int


class Movements(NamedTuple):
    """Who came late and who left early, in the order of the text, once each."""

    late: list[Movement]
    left_early: list[Movement]


def find_movements(text: str, people: Sequence[Mention], roll: Attendance) -> Movements:
    """The comings and goings of the members of a roll; without a roll none."""
    members = _by_word([mention.name for mention in (*roll.present, *roll.absent)])
    stems = places(text, STEMS)
    away = {mention.start for mention in roll.absent} - {mention.start for mention in roll.present}
    last = max((m.end for m in (*roll.present, *roll.absent, *(g for g, _ in roll.proxies))), default=0)
    late: dict[str, Movement] = {}
    left: dict[str, Movement] = {}
    for mention in people:
        if not near(stems, mention.start - BEFORE, mention.end + BEHIND):
            continue
        name = _member(mention.name, members)
        if name is None:
            continue
        remarks = _remarks(text, mention, away=mention.start in away) if mention.start <= last else (None, None)
        told = (remarks[0], _before(text, mention, ARRIVAL_OF), _behind(text, mention, ARRIVES))
        _keep(late, text, mention, name, told)
        told = (remarks[1], _before(text, mention, DEPARTURE_OF), _behind(text, mention, LEAVES))
        _keep(left, text, mention, name, told)
    for note in find_notes(text, roll):
        for kept, applies in ((late, note.comes), (left, note.goes)):
            if applies:
                kept.setdefault(note.member.name, Movement(note.member.name, _when(note.words), note.start, note.end))
    return Movements(list(late.values()), list(left.values()))


def _keep(known: dict[str, Movement], text: str, mention: Mention, name: str, told: Sequence[str | None]) -> None:
    """The first of the words that tell of a movement, once for each member."""
    words = next((words for words in told if words is not None and not RETIRES.search(words)), None)
    if words is not None:
        known.setdefault(name, Movement(name, _when(words), mention.start, _end(text, mention, words)))


def _remarks(text: str, mention: Mention, *, away: bool) -> tuple[str | None, str | None]:
    """What the roll says behind a name of its coming and of its going; ``away``: it is one of the absent."""
    if HOLDER.search(text[max(0, mention.start - BEFORE) : mention.start]):
        return None, None
    until = UNTIL_ARRIVAL.match(text, mention.end + 1, mention.end + BEHIND + BEFORE)
    begins, ends = (UNTIL_BEHIND, FROM_BEHIND) if away else (FROM_BEHIND, UNTIL_BEHIND)
    comes = until["at"] if until else _remark(text, mention, COMES_BEHIND, begins)
    return comes, _remark(text, mention, GOES_BEHIND, ends)


def _remark(text: str, mention: Mention, *patterns: re.Pattern[str]) -> str | None:
    told = (_behind(text, mention, pattern) for pattern in patterns)
    return next((words for words in told if words is not None and not WITH_PROXY.search(words)), None)


def _by_word(members: Sequence[str]) -> Mapping[str, list[tuple[str, set[str]]]]:
    """The members of a roll with the words of their names, by each of these."""
    found: dict[str, list[tuple[str, set[str]]]] = defaultdict(list)
    for member in members:
        words = set(key(member).split())
        for word in words:
            found[word].append((member, words))
    return found


def _member(name: str, members: Mapping[str, list[tuple[str, set[str]]]]) -> str | None:
    """The member that a name means, as the roll writes it; None where none or several fit."""
    parts = set(key(name).split())
    sharing = members.get(next(iter(parts), ""), [])
    same = [member for member, words in sharing if words == parts]
    fitting = same or [member for member, words in sharing if parts < words]
    return fitting[0] if len({key(member) for member in fitting}) == 1 else None


def _behind(text: str, mention: Mention, pattern: re.Pattern[str]) -> str | None:
    """What a pattern begins behind a name, to the end of the remark."""
    found = pattern.match(text, mention.end, mention.end + BEHIND)
    if not found:
        return None
    rest = CLAUSE.match(text, found.end(), found.end() + BEHIND)
    return text[mention.end : rest.end() if rest else found.end()]


def _before(text: str, mention: Mention, pattern: re.Pattern[str]) -> str | None:
    """What stands behind a name before which a pattern ends."""
    if not pattern.search(text[max(0, mention.start - BEFORE) : mention.start]):
        return None
    rest = CLAUSE.match(text, mention.end, mention.end + BEHIND)
    return rest.group() if rest else ""


def _when(words: str) -> str | None:
    found = AT.search(words)
    return " ".join(found.group().split()) if found else None


def _end(text: str, mention: Mention, words: str) -> int:
    """Where the words end that tell of a movement, without what follows the hour."""
    found = AT.search(text, mention.end, mention.end + len(words) + BEHIND)
    return found.end() if found and _when(words) else mention.end
