"""Evidence → the places of a text that fields lead to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeGuard

Span = tuple[int, int]

LONGEST_QUOTE = 90


@dataclass(frozen=True)
class Place:
    """Stretches of the text that a link shows.

    anchor: the ``id`` in the page that stands before the first of them. quote: their words, where these are few.
    """

    anchor: str
    spans: tuple[Span, ...]
    quote: str | None


class Places:
    """The places of one document that are led to, each once.

    prefix: what sets the anchors of this document apart.
    """

    def __init__(self, prefix: str, text: str) -> None:
        self._prefix = prefix
        self._text = text
        self._found: dict[str, Place] = {}

    def __iter__(self) -> Iterator[Place]:
        return iter(self._found.values())

    def add(self, evidence: object) -> Place | None:
        """The place of a ``[start, end]`` or of a list of them; None for anything else, or beyond the text."""
        spans = self._spans(evidence)
        if not spans:
            return None
        anchor = "_".join(f"{self._prefix}-{start}-{end}" for start, end in spans)
        return self._found.setdefault(anchor, Place(anchor, spans, self._quote(spans)))

    def find(self, words: object, evidence: object) -> list[int] | None:
        """Where one item of a list first stands, as written but for line ends, within the evidence of the list."""
        spans = self._spans(evidence)
        if not isinstance(words, str) or len(spans) != 1:
            return None
        written = r"\s+".join(map(re.escape, words.split()))
        found = re.compile(rf"(?<![\w-]){written}(?![\w-])").search(self._text, *spans[0])
        return list(found.span()) if found else None

    def _spans(self, evidence: object) -> tuple[Span, ...]:
        if is_span(evidence):
            start, end = evidence
            return ((start, end),) if 0 <= start < end <= len(self._text) else ()
        if is_spans(evidence):
            return tuple(span for each in evidence for span in self._spans(each))
        return ()

    def _quote(self, spans: tuple[Span, ...]) -> str | None:
        if sum(end - start for start, end in spans) > LONGEST_QUOTE:
            return None
        return " … ".join(" ".join(self._text[start:end].split()) for start, end in spans)


def is_span(evidence: object) -> TypeGuard[list[int]]:
    """Whether this is a ``[start, end]``."""
    return isinstance(evidence, list) and len(evidence) == 2 and all(type(each) is int for each in evidence)


def is_spans(evidence: object) -> TypeGuard[list[list[int]]]:
    """Whether this is a list of ``[start, end]``."""
    return isinstance(evidence, list) and bool(evidence) and all(map(is_span, evidence))
