"""A text and the edges of its spans → tokens as spaCy counts them, each span starting and ending at one."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from corpus.gold import EntitySpan

WORD = re.compile(r"[^\W\d_]+|\d+|[^\w\s]|_")
"""As the pipeline's tokenizer cuts: runs of letters, runs of digits, single marks."""
_PIECE = re.compile(rf"{WORD.pattern}|\s+")


class Token(NamedTuple):
    """A piece of the text. space: whether one more character, a space, follows it and belongs to no token."""

    start: int
    end: int
    text: str
    space: bool


def cut(text: str, spans: Iterable[EntitySpan]) -> Iterator[Token]:
    """The tokens of a text; together with their spaces they are the text, white space being tokens where need be."""
    starts = {span.start for span in spans}
    ends = {span.end for span in spans}
    taken = -1
    for start, end in pieces(text, starts | ends):
        if start == taken:
            start += 1
        if start == end:
            continue
        space = text[end : end + 1] == " " and end not in starts and end + 1 not in ends
        taken = end if space else -1
        yield Token(start, end, text[start:end], space)


def pieces(text: str, edges: set[int]) -> Iterator[tuple[int, int]]:
    """The text in words and runs of white space, cut at the edges."""
    for found in _PIECE.finditer(text):
        inside = [place for place in range(found.start() + 1, found.end()) if place in edges]
        yield from pairwise((found.start(), *inside, found.end()))
