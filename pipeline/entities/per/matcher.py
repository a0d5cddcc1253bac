"""Text → people that need no model: names after a civility, and the items of attendance lists."""

import re
from collections.abc import Iterator

from pipeline.entities.per.patterns import (
    AFTER_CIVILITY,
    ITEM,
    LIST_END,
    LIST_LABEL,
    LONGEST_LIST,
    LOOSE_PARTICLES,
    NOT_NAMES,
)
from pipeline.entities.span import Span

SHORTEST_LIST = 3


def _trim(text: str, start: int, end: int) -> Span | None:
    """The name up to its first word that is none."""
    kept = start
    for word in re.finditer(r"\S+", text[start:end]):
        if word.group().strip(".,").casefold() in NOT_NAMES:
            break
        kept = start + word.end()
    name = LOOSE_PARTICLES.sub("", text[start:kept]).rstrip(" -’'\n")
    kept = start + len(name)
    if kept > start and text[kept - 1] == "." and not re.search(r"\b[A-Z]\.$", text[start:kept]):
        kept -= 1
    return Span(start, kept) if kept - start > 1 else None


def _listed(text: str) -> Iterator[Span]:
    for label in LIST_LABEL.finditer(text):
        stop = LIST_END.search(text, label.end(), label.end() + LONGEST_LIST)
        end = stop.start() if stop else min(len(text), label.end() + LONGEST_LIST)
        following = LIST_LABEL.search(text, label.end(), end)
        end = following.start() if following else end
        spans = [span for item in ITEM.finditer(text, label.end(), end) if (span := _trim(text, *item.span("name")))]
        if len(spans) >= SHORTEST_LIST:
            yield from spans


def find(text: str) -> Iterator[Span]:
    """Their spans, in order, none overlapping."""
    spans = {span for item in AFTER_CIVILITY.finditer(text) if (span := _trim(text, *item.span("name")))}
    spans |= set(_listed(text))
    last = -1
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if span.start >= last:
            yield span
            last = span.end
