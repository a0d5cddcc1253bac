"""Spans in any order ↔ those that one tag a token can say, and the others with their places in the list."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from corpus.formats.settle import Found
from corpus.gold import EntitySpan

Other = tuple[int, int, int, str]
"""The place in the list, start, end and label."""


def split(
    spans: Sequence[EntitySpan], fits: Callable[[EntitySpan], bool] = lambda _: True
) -> tuple[list[EntitySpan], list[Other]]:
    """The spans that follow each other without overlap and fit, and the others."""
    flat: list[EntitySpan] = []
    others: list[Other] = []
    last = 0
    for place, span in enumerate(spans):
        if span.start >= last and fits(span):
            flat.append(span)
            last = span.end
        else:
            others.append((place, span.start, span.end, span.label))
    return flat, others


def tags(starts: Iterable[int], flat: Iterable[EntitySpan]) -> Iterator[str]:
    """The IOB2 tags of the tokens that start at these places; each span starts and ends at a token's edge."""
    spans = iter(flat)
    span = next(spans, None)
    for start in starts:
        while span and start >= span.end:
            span = next(spans, None)
        if span is None or start < span.start:
            yield "O"
        else:
            yield f"{'B' if start == span.start else 'I'}-{span.label}"


def join(flat: Iterable[Found], others: object) -> list[Found]:
    """All spans in their order: the inverse of :func:`split`.

    Raises ValueError where the others are not what split gives.
    """
    if not isinstance(others, list) or not all(_is_other(item) for item in others):
        raise ValueError("'also' is no list of [place, start, end, label]")
    spans = list(flat)
    for place, start, end, label in others:
        spans.insert(place, Found(start, end, label))
    return spans


def _is_other(item: Any) -> bool:
    return isinstance(item, list) and len(item) == 4 and isinstance(item[0], int)
