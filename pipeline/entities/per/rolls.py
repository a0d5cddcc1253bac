"""The people of a roll that lost its line breaks → pairs cut where the case of the words says, not one word too late.

``Anne PETIT Luc MOREL Zoé ROUX`` can be read in two ways from its middle; its two ends leave only one.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from pipeline.entities.per.patterns import NOT_NAMES
from pipeline.entities.span import Span

CAPITAL = "A-ZÀ-ÖØ-ÞŒ"
_WORD = re.compile(r"\S+")
_SURNAME = re.compile(rf"(?:[{CAPITAL}]['’])?[{CAPITAL}]{{2,}}(?:['’-][{CAPITAL}]+)*")
_GIVEN = re.compile(rf"[{CAPITAL}][a-zà-ÿœ]+(?:['’-][{CAPITAL}]?[a-zà-ÿœ]+)*")
_PARTICLES = "(?i:de|du|des|le|la|les|van|von|el|ben|da|dos|di|sur|sous|lès|en)"
_PARTICLE = re.compile(_PARTICLES)
_GLUED = re.compile(r"-(?:ABSENTE?|EXCUS[EÉ]E?|PR[EÉ]SENTE?|PROCURATION|POUVOIR)$")
_NOT_NAMES = NOT_NAMES | frozenset(
    "commission commissions titulaire suppléant démissionnaire pour contre votes elus élus".split()
)
FEWEST = 3
"""So many people tagged in one stretch make a roll."""
LONGEST = 5
"""Words that a given name or a surname has at the most."""
_COMMUNE_NEXT = re.compile(r"(?:-[\w’'-]+)?\s?:\s?(?:M\.|MM\.|Mme|Mmes|Mr)\s")
_ROLL_NEXT = re.compile(rf"(?:-[{CAPITAL}’'-]+)?\s?:\s(?=[{CAPITAL}])")
"""Behind a commune in capitals, its delegates."""
_TWO_WORDS = re.compile(r"\S+\s\S+(?=\s)")


_CAN_BE_NAME = rf"(?:[{CAPITAL}]|{_PARTICLES}(?![^\s-]))\S*+"
_RUN = re.compile(rf"[{CAPITAL}](?<!\S[{CAPITAL}])\S*+(?:\s++{_CAN_BE_NAME}){{{2 * FEWEST - 1},}}")
"""Words enough for a roll, each of which can be part of a name; the first is no particle."""


class Block(NamedTuple):
    """Words of one case that follow each other: a given name (``T``) or a surname (``C``)."""

    kind: str
    words: list[Span]


def _kind(word: str) -> str | None:
    kind = "C" if _SURNAME.fullmatch(word) else "T" if _GIVEN.fullmatch(word) else None
    return None if kind is None or word.casefold() in _NOT_NAMES else kind


def _stretches(text: str) -> Iterator[list[Block]]:
    """Runs of words that can be names, with nothing but spaces and line breaks between them; long ones at least."""
    for run in _RUN.finditer(text):
        yield from _stretches_within(text, *run.span())


def _stretches_within(text: str, start: int, end: int) -> Iterator[list[Block]]:
    blocks: list[Block] = []
    particle: int | None = None
    for found in _WORD.finditer(text, start, end):
        word = _GLUED.sub("", found.group())
        kind = _kind(word)
        if kind is None and _PARTICLE.fullmatch(word) and blocks:
            particle = found.start() if particle is None else particle
        elif kind is None:
            yield blocks
            blocks, particle = [], None
        else:
            span = Span(found.start() if particle is None else particle, found.start() + len(word))
            particle = None
            if blocks and blocks[-1].kind == kind:
                blocks[-1].words.append(span)
            else:
                blocks.append(Block(kind, [span]))
    yield blocks


def _order(text: str, people: Sequence[Span]) -> str | None:
    """How the document writes names, by those that stand apart: ``CT`` surname first, ``TC`` given name first."""
    votes = Counter[str]()
    for span in people:
        alone = not text[span.start - 2 : span.start].strip(" ").isalpha() and text[span.end : span.end + 1] in tuple(
            ",;.()\n"
        )
        kinds = "".join(_kind(word) or "-" for word in text[span.start : span.end].split())
        if alone and kinds in ("CT", "TC"):
            votes[kinds] += 1
    best = votes.most_common(1)
    return best[0][0] if best and best[0][1] > 2 * (votes.total() - best[0][1]) else None


def _even(blocks: list[Block], order: str | None) -> list[Block]:
    """The blocks without the odd one, which stands at the end where a name in the document's order cannot."""
    if len(blocks) % 2 == 0 or order is None:
        return blocks
    return blocks[:-1] if blocks[0].kind == order[0] else blocks[1:]


def _pairs(blocks: Sequence[Block]) -> list[Span] | None:
    """The names of a roll whose blocks come out even; None where they do not."""
    if len(blocks) < 2 * FEWEST or len(blocks) % 2 or any(len(block.words) > LONGEST for block in blocks):
        return None
    pairs = list(zip(blocks[::2], blocks[1::2], strict=True))
    given = [first if first.kind == "T" else second for first, second in pairs]
    communes = 2 * sum(len(block.words) > 1 for block in given) > len(given)  # each name has its commune beside it
    surname_first = blocks[0].kind == "C"
    if not communes:
        return [Span(first.words[0].start, second.words[-1].end) for first, second in pairs]
    if surname_first:
        return [Span(first.words[0].start, second.words[0].end) for first, second in pairs]
    return [Span(first.words[-1].start, second.words[-1].end) for first, second in pairs]


def recut(text: str, people: Sequence[Span]) -> list[Span]:
    """The people of a text with those of its rolls cut anew.

    people: their places in characters, in order. The others are returned as they came.
    """
    kept = sorted(people)
    order = _order(text, people)
    cut: set[Span] = set()
    rolls: list[Span] = []
    for blocks in _stretches(text):
        names = _pairs(_even(blocks, order))
        if names is None:
            continue
        start, end = names[0].start, names[-1].end
        first = max(0, bisect_left(kept, Span(start, start)) - 1)
        touched = {span for span in kept[first : bisect_left(kept, Span(end, end))] if start < span.end}
        if len(touched) >= FEWEST and 2 * len(touched) >= len(names):
            cut |= touched
            rolls += names
    return sorted(_without_communes(text, sorted([*(span for span in kept if span not in cut), *rolls])))


def _without_communes(text: str, people: Sequence[Span]) -> Iterator[Span]:
    """The people of lists by commune: ``Commune : M. X Y Commune : M. Z W``, ``M. X Y (Commune), M. Z W (Commune)``."""
    ahead = {span for span in people if _COMMUNE_NEXT.match(text, span.end)}
    names = {span.end for span in people}
    behind = {span for span in people if _fills_brackets(text, span) and span.start - 2 in names}
    first = {span.start for span in people}
    for span in people:
        if len(behind) >= FEWEST and span in behind:
            continue
        name = _TWO_WORDS.match(text, span.start, span.end) if len(ahead) >= FEWEST and span in ahead else None
        yield Span(span.start, name.end()) if name else _before_its_commune(text, span, first)


def _before_its_commune(text: str, span: Span, first: Collection[int]) -> Span:
    """A name in the order given name, surname without the next commune, in capitals before its own delegates."""
    behind = _ROLL_NEXT.match(text, span.end)
    if behind is None or behind.end() not in first:
        return span
    words = list(_WORD.finditer(text, *span))
    kinds = [_kind(word.group()) for word in words]
    if kinds[:2] != ["T", "C"] or kinds[-1] != "C":
        return span
    del words[-1]
    while len(words) > 2 and _PARTICLE.fullmatch(words[-1].group()):
        del words[-1]
    return Span(span.start, words[-1].end()) if len(words) > 1 else span


def _fills_brackets(text: str, span: Span) -> bool:
    """Whether a single word stands alone in brackets."""
    brackets = text[span.start - 1 : span.start] + text[span.end : span.end + 1]
    return brackets == "()" and " " not in text[span.start : span.end]
