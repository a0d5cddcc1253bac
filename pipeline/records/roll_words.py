"""A stretch of a roll → the words that can be names, in chunks that separators, civilities and other words part."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from pipeline.entities.accents import without_accents
from pipeline.records.roll_words_patterns import (
    CIVILITIES,
    FULL_NAME,
    GIVEN,
    INITIAL,
    MONSIEUR,
    NO_NAMES,
    PARTICLE,
    SURNAME,
    WORD,
)


class Word(NamedTuple):
    """A word and what it can be: an initial, a surname in capitals, a given name, a particle (I, U, G, P)."""

    start: int
    end: int
    kind: str


class Chunk(NamedTuple):
    """Words that follow each other; ``civility`` tells whether a civility stands before them."""

    words: list[Word]
    civility: bool

    @property
    def start(self) -> int:
        return self.words[0].start

    @property
    def end(self) -> int:
        return self.words[-1].end

    @property
    def shape(self) -> str:
        """The kinds of the words, each run of one kind once: ``UG`` for « DUPONT-MOREL Anne Marie »."""
        return shape(self.words)


def shape(words: Sequence[Word]) -> str:
    """The kinds of words without particles, each run of one kind once."""
    kinds = [word.kind for word in words if word.kind != "P"]
    return "".join(kind for at, kind in enumerate(kinds) if at == 0 or kinds[at - 1] != kind)


@lru_cache(maxsize=16_384)
def _kind(word: str) -> str | None:
    if "." in word and INITIAL.fullmatch(word):
        return "I"
    if without_accents(word).casefold() in NO_NAMES:
        return None
    if PARTICLE.fullmatch(word):
        return "P"
    return "U" if SURNAME.fullmatch(word) else "G" if GIVEN.fullmatch(word) else None


def chunks(text: str, start: int, end: int, *, monsieur: bool) -> Iterator[Chunk]:
    """The chunks of a stretch; ``monsieur`` tells whether « M. » is a civility there, not an initial."""
    words: list[Word] = []
    civility = False
    for found in WORD.finditer(text, start, end):
        raw = found.group()
        is_civility = _is_civility(text, found, after=not words and civility, monsieur=monsieur)
        bare = raw if "." in raw and INITIAL.fullmatch(raw) else raw.rstrip(".")
        kind = None if is_civility else _kind(bare)
        if kind is not None:
            words.append(Word(found.start(), found.start() + len(bare), kind))
        if kind is None or len(bare) < len(raw):
            yield from _closed(words, civility)
            words, civility = [], is_civility
    yield from _closed(words, civility)


def _is_civility(text: str, word: re.Match[str], *, after: bool, monsieur: bool) -> bool:
    """Whether a word is a civility; behind one, « M. » is an initial, and before a full name it is none."""
    if word.group() in MONSIEUR:
        return not after and (monsieur or FULL_NAME.match(text, word.end()) is not None)
    return word.group().casefold() in CIVILITIES


def _closed(words: list[Word], civility: bool) -> Iterator[Chunk]:
    while words and words[-1].kind == "P":
        words.pop()
    if words:
        yield Chunk(words, civility)
