"""What a check reads, an annotated document with its place, and what it gives: findings."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Literal, NamedTuple, Protocol

from corpus.checks.words import Word, words
from corpus.gold import GoldDocument

Severity = Literal["error", "warning"]
AROUND = 30
"""Characters that an excerpt shows on each side."""
LONGEST_EXCERPT = 80


class Finding(NamedTuple):
    """Something to look at.

    check: the name of the check.
    file, line, id: the document, its line counted from 1; id is None where the line holds no document.
    start, end: characters of the document's text; None where no place of it is meant.
    excerpt: the text there between ``⟦⟧`` with a little around it; None likewise.
    message, advice: what is wrong, and what to do.
    """

    check: str
    severity: Severity
    file: str
    line: int
    id: str | None
    start: int | None
    end: int | None
    excerpt: str | None
    message: str
    advice: str


@dataclass(frozen=True)
class Place:
    """Where a document stands; what checks over many documents keep of one."""

    file: str
    line: int
    id: str

    def finding(self, severity: Severity, message: str, advice: str) -> Finding:
        """A finding about the document as a whole."""
        return Finding("", severity, self.file, self.line, self.id, None, None, None, message, advice)

    def __str__(self) -> str:
        return f"{self.id} ({self.file}:{self.line})"


@dataclass(frozen=True)
class Entry:
    """An annotated document in its file."""

    place: Place
    document: GoldDocument

    @cached_property
    def words(self) -> list[Word]:
        """The words of the text, folded, in order."""
        return list(words(self.document.text))

    def finding(self, severity: Severity, message: str, advice: str, start: int, end: int) -> Finding:
        """A finding about characters ``start`` to ``end`` of the text."""
        shown = excerpt(self.document.text, start, end)
        place = self.place
        return Finding("", severity, place.file, place.line, place.id, start, end, shown, message, advice)


class Check(Protocol):
    """Reads documents one by one; may keep of them what it compares in the end."""

    def look(self, entry: Entry) -> Iterable[Finding]:
        """What one document shows."""

    def conclude(self) -> Iterable[Finding]:
        """What all documents together show."""


@dataclass(frozen=True)
class Each:
    """A check that needs one document at a time."""

    function: Callable[[Entry], Iterable[Finding]]

    def look(self, entry: Entry) -> Iterable[Finding]:
        return self.function(entry)

    def conclude(self) -> Iterable[Finding]:
        return ()


def each(function: Callable[[Entry], Iterable[Finding]]) -> Callable[[], Check]:
    """Makes checks of a function of one document."""
    return partial(Each, function)


def excerpt(text: str, start: int, end: int) -> str:
    """The characters ``start`` to ``end`` in brackets, with what is around, on one line."""
    inside = text[start:end]
    if len(inside) > LONGEST_EXCERPT:
        inside = inside[: LONGEST_EXCERPT // 2] + "…" + inside[-LONGEST_EXCERPT // 2 :]
    shown = f"{text[max(0, start - AROUND) : start]}⟦{inside}⟧{text[end : end + AROUND]}"
    return shown.replace("\r", " ").replace("\n", "⏎").replace("\f", "⏎").replace("\t", " ")
