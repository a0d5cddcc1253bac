"""Annotated text → the same text as scanners and PDF text layers damage it, its spans kept exact."""

import random
import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

from corpus.damage_data import FAULTS, Fault
from corpus.gold import EntitySpan

WHITE = re.compile(r"\s+")
ATTEMPTS = 4


class Edit(NamedTuple):
    """Characters ``start`` to ``end`` of the text become ``new``."""

    start: int
    end: int
    new: str


class _Moves:
    """Where the boundaries of spans come to lie after edits in order; what is inserted right at one stays outside."""

    def __init__(self, edits: Sequence[Edit]) -> None:
        self.edits = edits
        self.ends = [edit.end for edit in edits]
        self.shifts = list(accumulate((len(edit.new) - edit.end + edit.start for edit in edits), initial=0))

    def place(self, position: int, is_end: bool) -> int:
        """The new place of a start or an end."""
        before = bisect_right(self.ends, position)
        while is_end and before and self.edits[before - 1].start == position:
            before -= 1
        if before < len(self.edits) and self.edits[before].start < position:
            edit = self.edits[before]
            return edit.start + self.shifts[before] + (len(edit.new) if is_end else 0)
        return position + self.shifts[before]


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The place without the white space at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def apply(text: str, spans: Iterable[EntitySpan], edits: Iterable[Edit]) -> tuple[str, list[EntitySpan]]:
    """The text with the edits made (they must not overlap), the spans moved; a span that vanished is dropped."""
    ordered = sorted(edits)
    moves = _Moves(ordered)
    pieces: list[str] = []
    last = 0
    for edit in ordered:
        pieces += [text[last : edit.start], edit.new]
        last = edit.end
    changed = "".join([*pieces, text[last:]])
    moved: list[EntitySpan] = []
    for span in spans:
        start, end = trimmed(changed, moves.place(span.start, False), moves.place(span.end, True))
        if start < end:
            moved.append(EntitySpan(start=start, end=end, label=span.label))
    return changed, moved


def collapse(text: str, spans: Iterable[EntitySpan]) -> tuple[str, list[EntitySpan]]:
    """All runs of white space as one space, none at the ends."""
    edits = []
    for run in WHITE.finditer(text):
        new = "" if run.start() == 0 or run.end() == len(text) else " "
        if run[0] != new:
            edits.append(Edit(run.start(), run.end(), new))
    return apply(text, spans, edits)


def _separate(left: str, right: str) -> bool:
    """Whether the tokenizer parts two characters: letters, digits, marks; where either is none, they are apart."""
    if not left or not right or left.isspace() or right.isspace():
        return True
    kinds = ["letter" if char.isalpha() else "digit" if char.isdigit() else "mark" for char in (left, right)]
    return kinds[0] != kinds[1] or kinds[0] == "mark"


class _Places:
    """Where edits may still be made: clear of each other, and not across the boundary of a span.

    A boundary stays one that the tokenizer can see: ``M.Dupont`` still shows it, ``MmeDupont`` no more.
    """

    def __init__(self, text: str, spans: Sequence[EntitySpan]) -> None:
        self.text = text
        length = len(text)
        self.free = bytearray(b"\x01" * (length + 1))
        self.inside = bytearray(length + 1)
        for span in spans:
            self.inside[span.start : span.end] = b"\x01" * (span.end - span.start)
        self.bounds = {span.start for span in spans} | {span.end for span in spans}

    def admits(self, edit: Edit, fault: Fault) -> bool:
        """Whether the edit may be made."""
        if 0 in self.free[edit.start : edit.end + 1]:
            return False
        if fault.outside and 1 in self.inside[edit.start : edit.end + 1]:
            return False
        within = set(range(edit.start + 1, edit.end))
        if within & self.bounds:
            return False
        return self._parts(edit)

    def _parts(self, edit: Edit) -> bool:
        """Whether the boundaries that the edit touches stay between two tokens."""
        left, right = self.text[max(0, edit.start - 1) : edit.start], self.text[edit.end : edit.end + 1]
        if edit.start in self.bounds and not _separate(left, edit.new[:1] or right):
            return False
        return edit.end not in self.bounds or _separate(edit.new[-1:] or left, right)

    def take(self, edit: Edit) -> None:
        """Keep other edits away from this one."""
        self.free[edit.start : edit.end + 1] = bytes(edit.end + 1 - edit.start)


def _edit(text: str, rng: random.Random, fault: Fault) -> Edit | None:
    """The fault at the first place it can befall after a random one."""
    found = fault.pattern.search(text, rng.randrange(len(text)))
    if found is None:
        return None
    new = rng.choice(fault.news) if fault.news else fault.made(found[0], rng)
    return Edit(found.start(), found.end(), new) if new != found[0] else None


def damage(text: str, spans: Sequence[EntitySpan], rng: random.Random, rate: float) -> tuple[str, list[EntitySpan]]:
    """Damage a text by about ``rate`` edits per 1,000 characters, with a mix of faults drawn for this text."""
    wanted = int(len(text) * rate / 1000 + rng.random()) if text else 0
    weights = [fault.weight * rng.choice((0.2, 1, 1, 3)) for fault in FAULTS]
    places = _Places(text, spans)
    edits: list[Edit] = []
    for _ in range(wanted):
        for fault in rng.choices(FAULTS, weights=weights, k=ATTEMPTS):
            edit = _edit(text, rng, fault)
            if edit and places.admits(edit, fault):
                places.take(edit)
                edits.append(edit)
                break
    return apply(text, spans, edits)
