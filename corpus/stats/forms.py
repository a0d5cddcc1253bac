"""A mention → its form: letters, digits and names abstracted, the wording that a template would keep left."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import lru_cache

from corpus.stats import form_patterns as patterns

CACHED = 20_000

_WORD = re.compile(r"[^\W\d_]+")
_WHITE = re.compile(r"\s+")
_REPEATED_WORD = re.compile(r"(?P<shape>AAA|Aaa|aaa)(?:[ -](?P=shape)\b)+")
_PLACE = re.compile(r"\b(?P<shape>Aaa|AAA)(?:-[A-Za-z']+)+-(?P=shape)\b")
_INITIAL = re.compile(r"\b[A-Z]\.")
_BRACKETED = re.compile(r"(\[[^\]]*\])")


@lru_cache(maxsize=CACHED)
def form(label: str, text: str) -> str:
    """The form of a mention of a label, e.g. ``9 999,99 €``, ``Commune de Aaa``, ``AAA Aaa``, ``[an]-999``."""
    return FORMS[label](tidy(text))


def tidy(text: str) -> str:
    """The text with single spaces and plain apostrophes, its capitals without accents."""
    return _WHITE.sub(" ", text).translate(patterns.TYPOGRAPHY).strip()


def apply(text: str, rules: Iterable[patterns.Rule]) -> str:
    """The text after each rule in turn."""
    for pattern, new in rules:
        text = pattern.sub(new, text)
    return text


def word_shape(word: str) -> str:
    """``AAA`` for capitals, ``Aaa``, ``aaa``, ``AaA`` for a mix, ``A`` for a capital alone."""
    if word.isupper():
        return "AAA" if len(word) > 1 else "A"
    if word.islower():
        return "aaa"
    return "Aaa" if word[0].isupper() and word[1:].islower() else "AaA"


@lru_cache(maxsize=CACHED)
def unaccented(text: str) -> str:
    """The text without accents."""
    return "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))


def vocabulary(words: str) -> frozenset[str]:
    """Words separated by white space, in lower case and without accents: what :func:`shaped` keeps."""
    return frozenset(unaccented(words.lower()).split())


def shaped(text: str, kept: frozenset[str]) -> str:
    """The text with each word as its shape, but for those kept, whatever their case and accents; ``[…]`` stays."""

    def shape(found: re.Match[str]) -> str:
        return found[0] if unaccented(found[0].lower()) in kept else word_shape(found[0])

    return _outside_brackets(lambda part: _WORD.sub(shape, part), text)


def _outside_brackets(change: Callable[[str], str], text: str) -> str:
    return "".join(part if part.startswith("[") else change(part) for part in _BRACKETED.split(text))


def _nines(text: str) -> str:
    return _outside_brackets(lambda part: re.sub(r"\d", "9", part), text)


def _person(text: str) -> str:
    return _nines(shaped(_INITIAL.sub("A.", text), _PARTICLES))


def _organisation(text: str) -> str:
    shapes = re.sub(r"\d+", "9", shaped(_INITIAL.sub("A.", text), _HEADS))
    return _REPEATED_WORD.sub(r"\g<shape>+", _PLACE.sub(r"\g<shape>", shapes))


def _amount(text: str) -> str:
    def digits(found: re.Match[str]) -> str:
        whole, gap, cents = found["whole"], found["gap"], found["cents"] or ""
        grouped = (
            "9" + f"{gap}999" * whole.count(gap) if gap else "9" * max(1, min(len(whole), 5) if len(whole) > 3 else 1)
        )
        return grouped + re.sub(r"\d", "9", cents)

    return patterns.SUM.sub(digits, apply(text, (patterns.SUM_IN_WORDS,)))


def _legal(text: str) -> str:
    shapes = apply(text, (*patterns.DATES, *patterns.LEGAL_REF))
    head, code, tail = shapes.partition("…")
    kept = shaped(head, _LEGAL_WORDS) + code + shaped(tail, _LEGAL_WORDS)
    return _REPEATED_WORD.sub(r"\g<shape>+", kept)


def _number(text: str) -> str:
    return _nines(shaped(apply(text, (patterns.STAMPED_DATE, patterns.YEAR)), frozenset()))


_PARTICLES = vocabulary(patterns.PER_PARTICLES)
_HEADS = vocabulary(patterns.ORG_HEADS)
_LEGAL_WORDS = vocabulary(patterns.LEGAL_WORDS)

FORMS: dict[str, Callable[[str], str]] = {
    "PER": _person,
    "ORG": _organisation,
    "AMOUNT": _amount,
    "LEGAL_REF": _legal,
    "DELIB_ID": _number,
}
