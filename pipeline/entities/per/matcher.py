"""Text → people that need no model: names after a civility, and the items of attendance lists."""

import re
from collections.abc import Iterator
from itertools import zip_longest

from pipeline.entities.per.patterns import (
    AFTER_CIVILITY,
    IN_LABELS,
    ITEM,
    LIST_END,
    LIST_LABEL,
    LONGEST_LIST,
    LOOSE_PARTICLES,
    NOT_NAMES,
)
from pipeline.entities.span import Span
from pipeline.entities.started import matches
from pipeline.sieve import places

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


def _labels(text: str) -> Iterator[re.Match[str]]:
    starts = {at - back for word, backs in IN_LABELS.items() for at in places(text, [word]) for back in backs}
    return matches(LIST_LABEL, text, sorted(start for start in starts if start >= 0))


def _listed(text: str) -> Iterator[Span]:
    labels = list(_labels(text))
    for label, following in zip_longest(labels, labels[1:]):
        stop = LIST_END.search(text, label.end(), label.end() + LONGEST_LIST)
        end = stop.start() if stop else min(len(text), label.end() + LONGEST_LIST)
        end = following.start() if following and following.end() <= end else end
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
