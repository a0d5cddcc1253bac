"""Text → the sums of money it states."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from pipeline.entities.amount.patterns import (
    BEFORE,
    CENTS,
    E_FOR_EURO,
    EURO,
    FIGURES,
    FIRST_LETTERS,
    FRANC,
    IN_WORDS,
    MISREAD_EURO,
    NUMBER_WORD,
    OF,
    SCALE,
    SP,
)
from pipeline.entities.span import Span
from pipeline.entities.started import Started
from pipeline.sieve import places

_CURRENCY = (
    rf"(?:{SP}?{SCALE}{OF})?{SP}?(?:{MISREAD_EURO}|{EURO}(?!\w)|€(?=[A-Z])|€\d\d(?!\d)|(?i:{FRANC})(?!\w))(?:{CENTS})?"
)
_MISREAD = rf"(?:(?<=\d\d[.,]\d\d)|(?<=\d {{1}}\d\d\d)){SP}?{E_FOR_EURO}|{SP}?K{SP}?{E_FOR_EURO}"
_IN_FIGURES = Started(
    re.compile(
        rf"(?P<sign>(?<![\w)€])[-–−]{SP}?)?(?:(?<!\w)|(?<=\bà)|(?<=\bde))(?<!\d[.,])(?P<sum>{FIGURES}(?:{_CURRENCY}|{_MISREAD}))"
    ),
    r"[-–−\d](?<![^\Wàe]\d)",
)
_IN_WORDS = re.compile(
    rf"(?<!\w)(?=[{FIRST_LETTERS}])(?i:{IN_WORDS}{OF}(?:euros?(?!\w)|€|francs?(?:\sCFP)?(?!\w))(?:{CENTS})?)"
)
_CURRENCIES = ("euro", "€", "franc")
"""One of which stands behind each sum in words, by whatever case."""
_NUMBER_WORD = re.compile(rf"(?i:{NUMBER_WORD}{OF})$")
_LONGEST_WORD = 16
_BEFORE = Started(
    re.compile(rf"(?<![\w€])(?<!\d{SP}){BEFORE}(?>{FIGURES})(?![\w%])(?!{SP}?(?:€|EUR|euros?|%))"),
    r"[E€](?<![\w€].)(?:(?<=€)|(?=UR))",
)
_PLUS = re.compile(rf"\+{SP}?{FIGURES}{SP}?€")
_REACH = 400
"""How far from a minus sign that stands apart a plus sign shows that the sums of the passage are signed."""


def find(text: str) -> Iterator[Span]:
    """Sums of money, in order: figures or words, with scale and currency, and the minus sign that belongs to them."""
    plus = [found.start() for found in _PLUS.finditer(text)]
    spans = [_signed(text, found, plus) for found in _IN_FIGURES.finditer(text)]
    spans += _in_words(text)
    spans += [Span(*found.span()) for found in _BEFORE.finditer(text)]
    last = 0
    for span in sorted(spans):
        if span.start >= last:
            yield span
            last = span.end


def _in_words(text: str) -> Iterator[Span]:
    """Sums in words, looked for where the word of a number stands before a currency."""
    if any(_NUMBER_WORD.search(text, max(0, at - _LONGEST_WORD), at) for at in places(text, _CURRENCIES)):
        yield from (Span(*found.span()) for found in _IN_WORDS.finditer(text))


def _signed(text: str, found: re.Match[str], plus: list[int]) -> Span:
    """The span with its minus sign, or without where the dash is punctuation."""
    if found["sign"] is None:
        return Span(*found.span("sum"))
    apart = found.end("sign") - found.start("sign") > 1
    if apart and not _has_near(plus, found.start()):
        return Span(*found.span("sum"))
    return Span(*found.span())


def _has_near(places: list[int], at: int) -> bool:
    first = bisect_left(places, at - _REACH)
    return first < len(places) and places[first] <= at + _REACH
