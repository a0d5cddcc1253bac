"""A stretch of a roll → the words that can be names, in chunks that separators, civilities and other words part."""

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
    """Words that follow each other; ``civility`` tells whether a civility stands before them.

    shape: the kinds of the words, each run of one kind once: ``UG`` for « DUPONT-MOREL Anne Marie ».
    """

    words: list[Word]
    civility: bool
    start: int
    end: int
    shape: str


def shape(words: Sequence[Word]) -> str:
    """The kinds of words without particles, each run of one kind once."""
    kinds = ""
    for word in words:
        if word.kind != "P" and not kinds.endswith(word.kind):
            kinds += word.kind
    return kinds


class _Read(NamedTuple):
    """A word without its stop, what it can be, and whether it is a civility."""

    bare: str
    kind: str | None
    civility: bool


@lru_cache(maxsize=16_384)
def _read(raw: str) -> _Read:
    bare = raw if "." in raw and INITIAL.fullmatch(raw) else raw.rstrip(".")
    return _Read(bare, _kind(bare), raw.casefold() in CIVILITIES)


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
        bare, kind, is_civility = _read(raw)
        if raw in MONSIEUR:
            is_civility = _is_monsieur(text, found.end(), after=not words and civility, monsieur=monsieur)
        if is_civility:
            kind = None
        if kind is not None:
            words.append(Word(found.start(), found.start() + len(bare), kind))
        if kind is None or len(bare) < len(raw):
            yield from _closed(words, civility)
            words, civility = [], is_civility
    yield from _closed(words, civility)


def _is_monsieur(text: str, end: int, *, after: bool, monsieur: bool) -> bool:
    """Whether « M. » is a civility; behind one it is an initial, and before a full name it is none."""
    return not after and (monsieur or FULL_NAME.match(text, end) is not None)


def _closed(words: list[Word], civility: bool) -> Iterator[Chunk]:
    while words and words[-1].kind == "P":
        words.pop()
    if words:
        yield Chunk(words, civility, words[0].start, words[-1].end, shape(words))
