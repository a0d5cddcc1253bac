"""Source text → the text that the pipeline reads: single spaces, margins out, words joined; offsets kept."""

import re
from array import array
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from operator import attrgetter

import numpy as np

from pipeline.repair import Edit, find_repairs
from pipeline.sources.furniture import Furniture, find_furniture
from pipeline.sources.hyphens import keeps_hyphen, vocabulary
from pipeline.sources.stamps import find_stamps

_BREAKS = "\n\r\f\v\x85\u2028\u2029"
_BREAKING = frozenset(_BREAKS)
_HYPHENS = r"\-\u00ad\u2010\u2011"
_NOTHING = r"\u00ad\u200b-\u200d\u2060\ufeff\ufffe"
_PIECE = re.compile(
    rf"[{_HYPHENS}{_NOTHING}\s\x00](?:"
    rf"(?<=[^\W\d_][{_HYPHENS}])[ \t\xa0]*(?:\r\n|[{_BREAKS}])[ \t\xa0]*(?=[^\W\d_])(?P<cut>)"
    rf"|(?<=[{_NOTHING}])(?P<drop>)"
    r"|(?<=[\s\x00])(?:[\s\x00]+|(?<! ))(?P<white>))"
)
"""What is not copied as it stands; the last group tells of what kind it is."""
_LAST_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*$")
_NEXT_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_LONGEST_WORD = 80
_COLUMNS_APART = 3
"""So many blanks part two columns."""


@dataclass(frozen=True)
class Reading:
    """A text as the pipeline reads it.

    text: no white space but single spaces, no repeated margins.
    lined: the same characters with ``\\n`` for each space that was a line break.
    offsets: for each character of text, its place in the source.
    furniture: the lines set aside, in source offsets.
    ends: where a character of text stands for several of the source, the end of these.
    """

    text: str
    lined: str
    offsets: "array[int]"
    furniture: list[Furniture]
    ends: Mapping[int, int] = field(default_factory=dict)

    @cached_property
    def laid(self) -> str:
        """The text as it lies on the page: lined, with ``\t`` for each space that was several blanks."""
        wide = np.flatnonzero(np.diff(np.asarray(self.offsets)) >= _COLUMNS_APART).tolist()
        pieces, at = [], 0
        for place in wide:
            if self.lined[place] == " ":
                pieces += [self.lined[at:place], "\t"]
                at = place + 1
        return "".join([*pieces, self.lined[at:]])

    def source(self, start: int, end: int) -> tuple[int, int]:
        """A span of the text as a span of the source."""
        return self.offsets[start], self.ends.get(end - 1, self.offsets[end - 1] + 1)

    def place(self, start: int, end: int) -> tuple[int, int] | None:
        """A span of the source as a span of the text; None where nothing of it was kept."""
        first, last = bisect_left(self.offsets, start), bisect_left(self.offsets, end)
        while first < last and self.text[first] == " ":
            first += 1
        while last > first and self.text[last - 1] == " ":
            last -= 1
        return (first, last) if first < last else None


class _Builder:
    """Collects the kept characters of a source with their origins."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.text: list[str] = []
        self.lined: list[str] = []
        self.offsets: array[int] = array("L")
        self.places = array("L", np.arange(len(source), dtype="L").tobytes())
        self.ends: dict[int, int] = {}

    @cached_property
    def words(self) -> frozenset[str]:
        return vocabulary(self.source)

    def copy(self, start: int, end: int) -> None:
        """Characters in which no two spaces follow each other."""
        if self.source[start] == " " and (not self.text or self.text[-1].endswith(" ")):
            start += 1
        if start < end:
            self.text.append(self.source[start:end])
            self.lined.append(self.text[-1])
            self.offsets += self.places[start:end]

    def space(self, at: int, line_break: bool) -> None:
        if not self.text:
            return
        if self.text[-1].endswith(" "):
            if line_break:
                self.lined[-1] = f"{self.lined[-1][:-1]}\n"
            return
        self.text.append(" ")
        self.lined.append("\n" if line_break else " ")
        self.offsets.append(at)

    def repaired(self, edit: Edit) -> None:
        """What some characters of the source are read as."""
        if edit.new == " ":
            self.space(edit.start, line_break=False)
            return
        for at, char in enumerate(edit.new):
            self.text.append(char)
            self.lined.append(char)
            self.offsets.append(edit.start + at if len(edit.new) == edit.end - edit.start else edit.start)
        if len(edit.new) < edit.end - edit.start and edit.new:
            self.ends[len(self.offsets) - 1] = edit.end

    def hyphen(self, mark: str, at: int) -> None:
        """A hyphen that belongs to the word; a soft one is a plain one then."""
        mark = "-" if mark == "\u00ad" else mark
        self.text.append(mark)
        self.lined.append(mark)
        self.offsets.append(at)

    def end(self) -> None:
        """No space at the end."""
        if self.text and self.text[-1].endswith(" "):
            self.text[-1], self.lined[-1] = self.text[-1][:-1], self.lined[-1][:-1]
            self.offsets.pop()

    def last_word(self) -> str:
        found = _LAST_WORD.search("".join(self.text[-4:])[-_LONGEST_WORD:])
        return found.group() if found else ""


def read(source: str) -> Reading:
    """Read a source text (form feeds part its pages)."""
    furniture = _set_aside(source)
    builder = _Builder(source)
    repairs = find_repairs(source, lambda: builder.words)
    at = 0
    for line in furniture:
        _read_repaired(at, line.start, repairs, builder)
        builder.space(line.start, line_break=True)
        at = line.end
    _read_repaired(at, len(source), repairs, builder)
    builder.end()
    return Reading("".join(builder.text), "".join(builder.lined), builder.offsets, furniture, builder.ends)


def _set_aside(source: str) -> list[Furniture]:
    """The margins of pages, and the stamps in the middle of the text that overlap none of them."""
    found: list[Furniture] = []
    for line in sorted([*find_furniture(source), *find_stamps(source)]):
        if not found or line.start >= found[-1].end:
            found.append(line)
    return found


def _read_repaired(start: int, end: int, repairs: Sequence[Edit], builder: _Builder) -> None:
    """Read the characters between two lines set aside, with the edits that lie between them."""
    at = start
    first, last = (bisect_left(repairs, edge, key=attrgetter("start")) for edge in (start, end))
    for edit in repairs[first:last]:
        if edit.end > end:
            break
        _read_stretch(at, edit.start, builder)
        builder.repaired(edit)
        at = edit.end
    _read_stretch(at, end, builder)


def _read_stretch(start: int, end: int, builder: _Builder) -> None:
    """Read characters that need no repair."""
    at = start
    for piece in _PIECE.finditer(builder.source, start, end):
        if piece.start() > at:
            builder.copy(at, piece.start())
        at = piece.end()
        if piece.lastgroup == "white":
            builder.space(piece.start(), not _BREAKING.isdisjoint(piece.group()))
        elif piece.lastgroup == "cut":
            following = _NEXT_WORD.match(builder.source, piece.end())
            if following and keeps_hyphen(builder.last_word(), following.group(), builder.words):
                builder.hyphen(builder.source[piece.start()], piece.start())
    if end > at:
        builder.copy(at, end)
