"""Text and the people named in it → who sat, who was absent, who voted for whom."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from pipeline.records.attendance_patterns import (
    AND_TO,
    ATTENDS,
    BARE,
    BRACKETS,
    CELL,
    CLOSE,
    COLUMN_GIVES,
    ENDS,
    GIVES,
    GIVES_SHORT,
    LABELS,
    LATE,
    MANDATES,
    MARGIN,
    PROXIES_IN_BRACKETS,
    RECEIVES,
    REMARKS,
    REPLACED,
    ROLES,
    SENTENCE,
    SUBSTITUTE,
    UNFINISHED,
)
from pipeline.records.boxes import read_boxes
from pipeline.records.given_columns import with_given_columns
from pipeline.records.holder_columns import with_holder_columns
from pipeline.records.mandates import with_mandates
from pipeline.records.movements_patterns import ARRIVAL_OF, DEPARTURE_OF
from pipeline.records.people import Attendance, Mention, key
from pipeline.records.roll_call import Answer, answers, read_roll_call
from pipeline.records.roll_gaps import residue
from pipeline.records.unlabelled import find_unlabelled
from pipeline.sieve import near, places

__all__ = ["Attendance", "Mention", "key", "read_attendance"]

ZONE = 40_000
"""The roll stands within so many characters."""
FIRST_GAP = 60
"""Letters that may stand between a label and its first name, once titles and marks are taken away."""
NEXT_GAP = 30
"""Letters that may stand between two names of a list, likewise."""
LINK = 110
"""Characters that may stand between the giver of a vote and its holder."""
FEWEST = 3
"""Fewer names than these are no roll yet."""
COLUMN = 3
"""So many answers behind names make them a column of the list."""


class _Event(NamedTuple):
    start: int
    end: int
    label: str
    """The list that a label opens, or an empty string for a person."""
    name: str


def _labels(text: str, people: Sequence[Mention], replies: Sequence[tuple[int, int]]) -> list[_Event]:
    """The labels of a text; remarks, answers behind names and the names themselves hold none."""
    found: list[_Event] = []
    taken = bytearray(len(text))

    def take(start: int, end: int) -> None:
        taken[start:end] = b"\x01" * (end - start)

    for start, end in [
        *(m.span() for remark in REMARKS for m in remark.finditer(text)),
        *replies,
        *((m.start, m.end) for m in people),
    ]:
        take(start, end)
    for opens in (PROXIES_IN_BRACKETS, MANDATES):
        found += [_Event(m.start(), m.end(), "proxy", "") for m in opens.finditer(text)]
    starts = [mention.start for mention in people]
    for patterns, bare in ((LABELS, False), (BARE, True), ((("present", ROLES),), False)):
        for label, pattern in patterns:
            for match in pattern.finditer(text):
                start, end = match.span()
                if 1 in taken[start:end] or (bare and not _leads(text, start, end, starts)):
                    continue
                take(start, end)
                found.append(_Event(start, end, "roles" if pattern is ROLES else label, ""))
    return found


def _leads(text: str, start: int, end: int, starts: Sequence[int]) -> bool:
    """Whether a bare label is a heading (a capital or a plural) that a name follows at once."""
    following = bisect_left(starts, end)
    if following == len(starts) or starts[following] - end > 60:
        return False
    if not (text[start].isupper() or text[start:end].rstrip(")").lower().endswith("s")):
        return False
    gap = text[end : starts[following]]
    return not ENDS.search(gap) and residue(gap) == 0


class _Reader:
    """Walks over labels and names in order, with the list that is open."""

    def __init__(self, text: str, replies: dict[int, Answer]) -> None:
        self.text = text
        self.replies = replies
        self.given = places(text, ["donn"])
        self.found = Attendance()
        self.open = ""
        self.last: Mention | None = None
        self.end = 0
        self.awaits_holder = False
        self.known: dict[str, set[str]] = {"present": set(), "absent": set()}
        self.before: Mention | None = None
        self.over = False
        self.late = False

    def label(self, event: _Event) -> None:
        if event.label == "roles":
            self._rank(event)
            return
        if event.label == "chair" and self.open == "present":
            return
        if event.label == "present" and self.known["present"] and ATTENDS.match(self.text, event.start):
            event = event._replace(label="stop")  # the staff, behind the members
        secretary = self.text.startswith(("ecr", "ECR"), event.start + 1)
        if (
            event.label == "stop"
            and not secretary
            and self.last
            and UNFINISHED.search(self.text[self.end : event.start])
        ):
            return
        self.late = event.label == "late"
        self.open = {"stop": "", "chair": "", "late": "present"}.get(event.label, event.label)
        self.last, self.end, self.awaits_holder = None, event.end, False

    def _rank(self, event: _Event) -> None:
        """A heading by rank carries the open list on, or opens the roll; who chairs stands before it."""
        if self.open:
            self.end = event.end
        elif not (self.known["present"] or self.known["absent"]):
            self.open, self.last, self.end = "present", None, event.end
            chair = self.before
            if chair and event.start - chair.end < 80 and "résid" in self.text[max(0, chair.start - 60) : event.start]:
                self._add(chair)
                self.end = event.end

    def person(self, mention: Mention) -> None:
        self.before = mention
        if not self.open:
            return
        gap = self.text[self.end : mention.start]
        if self.last is None:
            if len(gap) > 200 or residue(gap) > FIRST_GAP or SENTENCE.match(self.text, mention.end, mention.end + 120):
                self.open = ""
                return
            self._add(mention)
            return
        if near(self.given, self.end, mention.start) and COLUMN_GIVES.search(gap):
            self.open = ""
            return
        if ARRIVAL_OF.search(gap) or (DEPARTURE_OF.search(gap) and not self._leaves_vote(mention)):
            return
        if self._links(gap, mention):
            self.end = mention.end
            return
        if self._closes(gap, mention):
            self.open = ""
            return
        self._add(mention)

    def _leaves_vote(self, mention: Mention) -> bool:
        """Whether a member who leaves, told of behind the absent, gives the vote to another."""
        return self.open != "present" and GIVES.search(self.text, mention.end, mention.end + 2 * LINK) is not None

    def _closes(self, gap: str, mention: Mention) -> bool:
        """Whether other words than those of a list part two names."""
        plain = BRACKETS.sub(" ", gap)
        if UNFINISHED.match(gap.strip()[:1] or " "):
            plain = CELL.sub(" ", plain)
        if len(plain) > 30 and _is_margin(self.text, plain):
            return False
        if len(gap) > 260 or CLOSE.search(plain) or residue(plain) > NEXT_GAP:
            return True
        return SENTENCE.match(self.text, mention.end, mention.end + 120) is not None

    def _links(self, gap: str, mention: Mention) -> bool:
        """Whether the name belongs to the one before: a holder, a giver, a substitute."""
        assert self.last is not None
        if len(gap) > LINK and not (len(gap) < 2 * LINK and GIVES.search(gap, len(gap) - 40)):
            return False
        if self.open == "present" and REPLACED.search(gap):
            self._absent(mention)
            return True
        if SUBSTITUTE.search(gap) and residue(gap) < 60 and not GIVES.search(gap.replace("représenté", "")):
            return True
        if self.open == "present" and RECEIVES.search(gap) and not GIVES.search(gap):
            self._proxy(mention, self.last)
            return True
        another = AND_TO.search(gap) and self.found.proxies and self.found.proxies[-1][0] is self.last
        if another or GIVES.search(gap) or (self.awaits_holder and GIVES_SHORT.match(gap)):
            if self.open == "present":
                self._absent(self.last)
            self._proxy(self.last, mention)
            self.awaits_holder = False
            return True
        return False

    def _add(self, mention: Mention) -> None:
        fresh = self.last is None
        self.last, self.end = mention, mention.end
        self.awaits_holder = self.open in ("proxy", "absent")
        reply = self.replies.get(mention.start)
        if reply:
            self.end = reply.end
            self.awaits_holder = self.awaits_holder or reply.state == "absent"
        if self.open == "present" and not (reply and reply.state == "absent"):
            self._present(mention, fresh)
            return
        self._absent(mention)
        given = {key(giver.name) for giver, holder in self.found.proxies if holder}
        if self.open == "proxy" and key(mention.name) not in given:
            self.found.proxies.append((mention, None))

    def _present(self, mention: Mention, fresh: bool) -> None:
        known = key(mention.name) in self.known["present"]
        if known and fresh and len(self.found.present) < FEWEST and not self.found.absent:
            self.found.present, known = [], False  # a count and who chairs stood before the roll
        if known and (fresh or self.found.absent or self.found.proxies):
            self.open, self.over = "", True  # the head of the next act
            return
        self.known["present"].add(key(mention.name))
        self.found.present.append(mention)
        if self.late or LATE.match(self.text[mention.end : mention.end + 60]):
            self._absent(mention)

    def _absent(self, mention: Mention) -> None:
        if key(mention.name) not in self.known["absent"]:
            self.known["absent"].add(key(mention.name))
            self.found.absent.append(mention)

    def _proxy(self, giver: Mention, holder: Mention) -> None:
        known = {(key(g.name), key(h.name)) for g, h in self.found.proxies if h}
        self.found.proxies = [(g, h) for g, h in self.found.proxies if h or key(g.name) != key(giver.name)]
        if (key(giver.name), key(holder.name)) not in known:
            self.found.proxies.append((giver, holder))
        if self.open == "present" and giver is not self.last:
            self._absent(giver)


def _is_margin(text: str, gap: str) -> bool:
    """Whether the words between two names are a margin that the pages repeat."""
    words = gap.strip(" \n0123456789/.")
    return MARGIN.match(gap) is not None or (len(words) > 25 and text.count(words) > 1)


def read_attendance(text: str, people: Sequence[Mention]) -> Attendance:
    """The first roll of a text: lists opened by their labels, closed by the first stretch of other words."""
    text = text[:ZONE]
    people = [mention for mention in people if mention.end <= len(text)]
    found = answers(text, people)
    called = read_boxes(text, people) or read_roll_call(text, people, found)
    if called:
        return called
    replies = {people[index].start: answer for index, answer in found.items()} if len(found) >= COLUMN else {}
    spans = [(start, answer.end) for start, answer in replies.items()]
    reader = _Reader(text, replies)
    for event in sorted(_labels(text, people, spans) + [_Event(m.start, m.end, "", m.name) for m in people]):
        if reader.over:
            break
        if event.label:
            reader.label(event)
        else:
            reader.person(Mention(event.start, event.end, event.name))
    roll = with_mandates(text, people, with_given_columns(text, people, reader.found))
    roll = with_holder_columns(text, people, roll)
    if not roll.present:
        elsewhere = {key(mention.name) for mention in roll.absent}
        roll.present = [m for m in find_unlabelled(text, people) if key(m.name) not in elsewhere]
    return roll
