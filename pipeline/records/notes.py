"""A roll whose names bear marks (``Mme X*``, ``M. Y (a)``) → what the notes say of them: movements and proxies."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pipeline.records.notes_patterns import COMES, END, GIVES, GOES, MARK, MARK_BEFORE, NOTE
from pipeline.records.people import Attendance, Mention

LONGEST = 120
"""A note has at most so many characters."""
REACH = 1500
"""The notes stand within so many characters after the last name of the roll."""
MOST = 60
"""So many notes are read."""
BEFORE = 20
"""A mark and a civility before a name have so many characters."""


class Note(NamedTuple):
    """What the note of a member says: ``words`` from ``start`` to ``end``."""

    member: Mention
    words: str
    start: int
    end: int

    @property
    def comes(self) -> bool:
        """Whether it tells a late arrival."""
        return COMES.match(self.words) is not None

    @property
    def goes(self) -> bool:
        """Whether it tells an early departure."""
        return GOES.match(self.words) is not None


def find_notes(text: str, roll: Attendance) -> list[Note]:
    """The notes on the members of a roll that bear marks."""
    marked: dict[str, list[Mention]] = {}
    members = sorted({*roll.present, *roll.absent})
    for member in members:
        mark = _mark(text, member)
        if mark:
            marked.setdefault(mark, []).append(member)
    if not marked:
        return []
    told: dict[str, tuple[int, int]] = {}
    for mark, start, last in _notes(text, members[0].start, members[-1].end + REACH):
        told.setdefault(mark, (start, last))
    return [
        Note(member, text[slice(*told[mark])], *told[mark])
        for mark, bearers in marked.items()
        for member in bearers
        if mark in told and told[mark][0] > member.end
    ][:MOST]


def _mark(text: str, member: Mention) -> str | None:
    found = MARK.match(text, member.end) or MARK_BEFORE.search(text[max(0, member.start - BEFORE) : member.start])
    if not found or NOTE.match(text, found.start("mark") if found.re is MARK else len(text)):
        return None
    return found["mark"].strip("()")


def _notes(text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """The notes of a stretch: their marks and the places of their words."""
    for found in NOTE.finditer(text, start, end):
        first = found.end()
        stop = END.search(text, first, first + LONGEST)
        mark = (found["mark"] or found["letter"]).strip("()")
        yield mark, first, stop.start() if stop else min(len(text), first + LONGEST)


def with_noted_proxies(text: str, people: Sequence[Mention], roll: Attendance) -> Attendance:
    """The roll, the proxies of its notes given by those who bear the marks."""
    for note in find_notes(text, roll):
        holder = next(
            (m for m in people if note.start <= m.start < note.end and GIVES.search(text[note.start : m.start])), None
        )
        if holder is None:
            continue
        others = {other.start for other in people if note.start <= other.start < note.end}
        roll.proxies = [
            (g, h)
            for g, h in roll.proxies
            if g.start not in others and not (h and h.start in others) and g != note.member
        ]
        roll.proxies.append((note.member, holder))
        if holder in roll.absent:
            roll.absent.remove(holder)
        if note.member in roll.present:
            roll.present.remove(note.member)
        if note.member not in roll.absent:
            roll.absent.append(note.member)
    return roll
