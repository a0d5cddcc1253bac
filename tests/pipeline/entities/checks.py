"""What the tests of the matchers share."""

import time
from collections.abc import Callable, Iterator
from itertools import pairwise

from corpus.gold import EntitySpan
from corpus.markup import plain
from pipeline.entities.span import Span

Find = Callable[[str], Iterator[Span]]
_LENGTH = 200_000
_SECONDS = 20.0
"""Far above what a linear matcher takes on a slow machine, far below what any other takes."""


def found(find: Find, marked: str, label: str) -> tuple[str, list[EntitySpan]]:
    """What a matcher finds in a text, in the form of :func:`corpus.markup.parse`."""
    text = plain(marked)
    return text, [EntitySpan(start=span.start, end=span.end, label=label) for span in find(text)]


def assert_linear(find: Find, unit: str) -> None:
    """The matcher gets through a long repetition."""
    text = unit * (_LENGTH // len(unit))
    start = time.perf_counter()
    spans = list(find(text))
    assert time.perf_counter() - start < _SECONDS
    assert all(one.end <= other.start for one, other in pairwise(spans))
