"""Annotated text → the same text with parts moved or set in, as pages, columns and stamps do; its spans kept exact."""

import random
import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from corpus.damage import trimmed
from corpus.gold import EntitySpan

Annotated = tuple[str, list[EntitySpan]]
CUTTABLE = ("PER", "ORG")
_WORD = re.compile(r"\S+")
_GAP = re.compile(r"\s+")


class Piece(NamedTuple):
    """Characters ``start`` to ``end`` of the text, or, where ``new`` is not empty, a text set in with its spans."""

    start: int
    end: int
    new: str = ""
    spans: tuple[EntitySpan, ...] = ()


def compose(text: str, spans: Sequence[EntitySpan], pieces: Sequence[Piece]) -> Annotated:
    """The pieces one after the other. A mention that they cut leaves a span in each piece that holds some of it."""
    ordered = sorted(spans, key=lambda span: span.start)
    found: list[list[int]] = []  # start, end, which span (or -1), where in the old text it ends
    labels: list[str] = []
    length = 0
    for piece in pieces:
        if piece.new:
            for span in piece.spans:
                found.append([length + span.start, length + span.end, -1, -1])
                labels.append(span.label)
            length += len(piece.new)
            continue
        for index, start, end in _within(ordered, piece):
            place = length + start - piece.start
            if found and found[-1][2] == index and found[-1][3] == start and found[-1][1] == place:
                found[-1][1], found[-1][3] = place + end - start, end
            else:
                found.append([place, place + end - start, index, end])
                labels.append(ordered[index].label)
        length += piece.end - piece.start
    changed = "".join(piece.new or text[piece.start : piece.end] for piece in pieces)
    return changed, list(_trimmed_spans(changed, found, labels))


def _within(ordered: Sequence[EntitySpan], piece: Piece) -> Iterator[tuple[int, int, int]]:
    """The spans that a piece holds some of: index, start and end of that part in the old text."""
    for index, span in enumerate(ordered):
        start, end = max(span.start, piece.start), min(span.end, piece.end)
        if start < end:
            yield index, start, end


def _trimmed_spans(text: str, found: list[list[int]], labels: list[str]) -> Iterator[EntitySpan]:
    for (first, last, _, _), label in zip(found, labels, strict=True):
        start, end = trimmed(text, first, last)
        if start < end:
            yield EntitySpan(start=start, end=end, label=label)


def weighty(part: str) -> bool:
    """Whether a part of a name would still be tagged: it has a capitalised word of three letters."""
    return re.search(r"\b[^\W\d_a-zà-ÿœ][^\W\d_]{2,}", part) is not None


def may_cut(text: str, spans: Sequence[EntitySpan], place: int) -> bool:
    """Whether a text may be set in at a place: outside of mentions, or in a name both parts of which stay names."""
    for span in spans:
        if span.start < place < span.end:
            whole = span.label in CUTTABLE
            return whole and weighty(text[span.start : place]) and weighty(text[place : span.end])
    return True


def gaps(text: str, spans: Sequence[EntitySpan], rng: random.Random, count: int, names: bool) -> list[int]:
    """Up to ``count`` places at the end of white space, in order; inside names too where ``names``."""
    places: set[int] = set()
    for _ in range(count * 4):
        gap = _GAP.search(text, rng.randrange(len(text))) if text else None
        if gap is None or len(places) == count:
            break
        inside = any(span.start < gap.end() < span.end for span in spans)
        if may_cut(text, spans, gap.end()) and (names or not inside):
            places.add(gap.end())
    return sorted(places)


def set_in(text: str, spans: Sequence[EntitySpan], insertions: Sequence[tuple[int, Annotated]]) -> Annotated:
    """The text with others set in at places in order."""
    pieces: list[Piece] = []
    last = 0
    for place, (new, added) in insertions:
        pieces += [Piece(last, place), Piece(0, 0, new, tuple(added))]
        last = place
    return compose(text, spans, [*pieces, Piece(last, len(text))])


def wrapped(text: str, spans: Sequence[EntitySpan], start: int, end: int, width: int) -> list[tuple[int, int]]:
    """Lines of about ``width`` characters between two places of a text; a mention is cut only where it may be."""
    lines: list[tuple[int, int]] = []
    first = last = None
    for word in _WORD.finditer(text, start, end):
        if first is not None and last is not None and word.end() - first > width and may_cut(text, spans, word.start()):
            lines.append((first, last))
            first = None
        first = word.start() if first is None else first
        last = word.end()
    if first is not None and last is not None:
        lines.append((first, last))
    return lines


def region(text: str, spans: Sequence[EntitySpan], rng: random.Random, size: int) -> tuple[int, int] | None:
    """The start and the end of a part of about ``size`` characters that cuts no mention and no word."""
    if len(text) < size // 2:
        return None
    places = [0, *gaps(text, spans, rng, 1, names=False)]
    start = places[-1]
    gap = _GAP.search(text, min(len(text), start + size))
    end = gap.start() if gap else len(text)
    if end - start < 80 or any(span.start < end < span.end for span in spans):
        return None
    return start, end


def interleaved(text: str, spans: Sequence[EntitySpan], rng: random.Random) -> Annotated:
    """Two columns read across: a part of the text whose second half alternates with the first, line by line."""
    found = region(text, spans, rng, rng.randint(200, 1400))
    if found is None:
        return text, list(spans)
    start, end = found
    middle = [place for place in gaps(text[:end], spans, rng, 6, names=False) if start < place < end]
    if not middle:
        return text, list(spans)
    width = rng.randint(24, 70)
    left = wrapped(text, spans, start, middle[0], width)
    right = wrapped(text, spans, middle[0], end, rng.randint(24, 70))
    lines = [line for index in range(max(len(left), len(right))) for line in (*left[index:][:1], *right[index:][:1])]
    parting = rng.choice((" ", " ", "   ", "\n"))
    pieces = [Piece(0, start)]
    for line in lines:
        pieces += [Piece(*line), Piece(0, 0, parting)]
    return compose(text, spans, [*pieces, Piece(end, len(text))])


def beside(text: str, spans: Sequence[EntitySpan], rng: random.Random, margin: Sequence[Annotated]) -> Annotated:
    """A margin read across: its lines stand between the lines of a part of the text."""
    found = region(text, spans, rng, 70 * len(margin))
    if found is None:
        return text, list(spans)
    lines = wrapped(text, spans, *found, rng.randint(50, 90))
    insertions = [(line[0], note) for line, note in zip(lines, margin, strict=False)]
    return set_in(text, spans, insertions)


def rewritten(text: str, spans: Sequence[EntitySpan], start: int, end: int, change: Callable[[str], str]) -> Annotated:
    """The characters between two places changed one by one; a character whose change is longer than one stays."""
    new = "".join(other if len(other := change(char)) == 1 else char for char in text[start:end])
    return text[:start] + new + text[end:], list(spans)
