"""The text of an act → its visas, its considérants and its dispositif."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from pipeline.acts.parts_patterns import CLOSING, LEAST, OPENERS
from pipeline.records.model import PartKind

_EDGE = " \n-–—•*>"
_KINDS: dict[str, PartKind] = {"visa": "visa", "considering": "considérant", "dispositif": "dispositif"}


class Stretch(NamedTuple):
    """A part of an act: characters ``start`` to ``end`` of the text."""

    kind: PartKind
    start: int
    end: int


def find_parts(text: str, start: int = 0, end: int | None = None) -> list[Stretch]:
    """The parts of the act that stands from ``start`` to ``end``, in order; what belongs to none is left out.

    Visas and considérants run item by item, each to the end of its sentence; the dispositif runs to what closes the
    act. Items of a kind that follow each other are one part.
    """
    end = len(text) if end is None else end
    joined: list[Stretch] = []
    for part in _announced(list(_sections(text, start, end))):
        last = joined[-1] if joined else None
        if last and last.kind == part.kind and not _has_words(text[last.end : part.start]):
            joined[-1] = last._replace(end=part.end)
        else:
            joined.append(part)
    return joined


def part_at(parts: Sequence[Stretch], place: int) -> PartKind | None:
    """The kind of the part in which a character stands."""
    return next((part.kind for part in parts if part.start <= place < part.end), None)


def _sections(text: str, start: int, end: int) -> Iterator[Stretch]:
    """Each item from its opening word to the next one or to its end; none after what closes a dispositif."""
    kind: PartKind | None = None
    opened = start
    for found in OPENERS.finditer(text, start, end):
        opens = _KINDS.get(found.lastgroup or "")
        if kind == "dispositif":
            if opens in (None, "dispositif"):
                continue
            if (closed := _closing(text, opened, found.start())) is not None:
                yield _trimmed(text, kind, opened, closed)
                return
        if kind:
            yield _trimmed(text, kind, opened, found.end() if found.lastgroup == "stop" else found.start())
        kind, opened = opens, found.start()
    if kind:
        closed = _closing(text, opened, end) if kind == "dispositif" else None
        yield _trimmed(text, kind, opened, end if closed is None else closed)


def _closing(text: str, start: int, end: int) -> int | None:
    """Where a dispositif closes."""
    return next((found.start() for found in CLOSING.finditer(text, start, end) if not found["article"]), None)


def _announced(sections: Sequence[Stretch]) -> Iterator[Stretch]:
    """Without the formula of deliberation that only announces visas (« en ayant délibéré, Vu … »)."""
    for section, following in zip_longest(sections, sections[1:]):
        if section.kind != "dispositif" or following is None or section.end - section.start >= LEAST:
            yield section


def _trimmed(text: str, kind: PartKind, start: int, end: int) -> Stretch:
    return Stretch(kind, start, start + len(text[start:end].rstrip(_EDGE)))


def _has_words(text: str) -> bool:
    return any(character.isalnum() for character in text)
