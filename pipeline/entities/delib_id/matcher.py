"""Text → the numbers of deliberations and decisions, and the identifiers under which acts were transmitted."""

import re
from collections.abc import Iterator
from itertools import chain

from pipeline.anchored import Anchored
from pipeline.entities.delib_id.patterns import (
    AFTER_SIGN,
    APART,
    COMPOUND,
    COUNTED,
    KEYWORD,
    MISREAD_TRANSMISSION,
    NATURES,
    NUMBER,
    OTHER_THING,
    PLAIN,
    SESSION_DATE,
    SIGN,
    STANDING,
    TRANSMISSION_HEAD,
)
from pipeline.entities.delib_id.series import find_series, find_signed, starts
from pipeline.entities.span import Span
from pipeline.entities.started import Started, matches

_TRANSMISSION = re.compile(
    rf"(?P<id>{TRANSMISSION_HEAD}"
    rf"(?:[\w./ -]{{1,50}}?-\s?{NATURES}(?:-\d-\d)?(?!\w)|[\w./-]{{1,40}}-\d(?:AR)?|[\w/-]{{1,40}}))"
)
_MISREAD = re.compile(MISREAD_TRANSMISSION)
_NAMED = Anchored(
    re.compile(
        rf"(?<!\w){KEYWORD}(?:\s?{SIGN}(?P<number>{NUMBER})|\s?[:|]?\s(?P<compound>{COMPOUND}))|(?<![\w'’])(?:{APART}|{COUNTED})"
    ),
    {"D": 0, "dél": 0, "del": 0, "écision": 1, "cte": 1, "°": 1, "uméro": 1},
)
"""The letters that words for an act and for a decision begin with, and what stands behind others."""
_MORE = re.compile(
    rf"\s?(?:,|et|à|ou|;)\s(?:la\s|du\s)?{SIGN}(?P<number>{NUMBER})|\s?(?:,|et|à)\s(?P<compound>{COMPOUND})"
    rf"|\s?(?:,|et|à)\s(?P<plain>{PLAIN})"
)
_STANDING = re.compile(rf"(?<![\w/.-])(?P<number>{'|'.join(STANDING)})")
_SIGNED = Started(
    re.compile(rf"(?<!\w){SIGN}(?P<number>{'|'.join(AFTER_SIGN)})|{SESSION_DATE}{SIGN}(?P<head>\d{{1,3}})(?!\w)"),
    r"[NnSs](?:(?<=[Ss])(?=éance)|(?<![Ss])(?<!\w.)(?=\s?[°ºo*'\"uU]))",
)
_OTHER_THING = re.compile(OTHER_THING)
_SIGN_LAST = re.compile(rf"{SIGN}$")
_LONGEST_SIGN = 16
_LONGEST_THING = 32
"""Characters that a thing other than an act has at the most, where no "n°" follows."""
_BEFORE = 60
"""How many characters before a number tell what it numbers."""
_TELLING_FIGURES = 6
"""From this many figures on, the form of a number is telling enough to be known again without its "n°"."""
_MOST_FIGURES = 12
_DIGIT = re.compile(r"\d")
_APART, _ENDS = re.compile(r"(?<![\w/.-])"), re.compile(r"(?!\w|[-/]\d)")
"""What stands before a number that is known again, and behind it."""


def find(text: str) -> Iterator[Span]:
    """Identifiers, in order."""
    sure = {*_transmissions(text), *_named(text), *_standing(text), *_serial(text)}
    last = 0
    for span in sorted(sure | set(_alike(text, sure)), key=lambda span: (span.start, -span.end)):
        if span.start >= last:
            yield span
            last = span.end


def _transmissions(text: str) -> Iterator[Span]:
    for pattern in (_TRANSMISSION, _MISREAD):
        for found in pattern.finditer(text):
            yield Span(*found.span("id"))


def _named(text: str) -> Iterator[Span]:
    """Numbers after the word that says of what, and the others of the same list."""
    for found in _NAMED.finditer(text):
        more: re.Match[str] | None = found
        while more:
            yield Span(*more.span(more.lastgroup or 0))
            more = _MORE.match(text, more.end())


def _standing(text: str) -> Iterator[Span]:
    """Numbers known by their form."""
    for found in chain(matches(_STANDING, text, starts(text)), _SIGNED.finditer(text)):
        span = Span(*found.span(found.lastgroup or 0))
        if not numbers_other_thing(text, span.start):
            yield span


def _serial(text: str) -> Iterator[Span]:
    """Numbers counted on in series, unless the words before most of them say that the series numbers something else."""
    for series in [*find_series(text), find_signed(text)]:
        if sum(numbers_other_thing(text, span.start) for span in series) * 2 <= len(series):
            yield from series


def numbers_other_thing(text: str, at: int) -> bool:
    """Whether the words before a number say that it is a law's, a contract's, a parcel's …"""
    before = text[max(0, at - _BEFORE) : at]
    signed = _SIGN_LAST.search(before, max(0, len(before) - _LONGEST_SIGN))
    return _OTHER_THING.search(before, 0 if signed else max(0, len(before) - _LONGEST_THING)) is not None


def _alike(text: str, sure: set[Span]) -> Iterator[Span]:
    """Numbers of the same form as one already found: the same letters and marks, other figures."""
    forms = {_DIGIT.sub("0", text[span.start : span.end]) for span in sure}
    telling = sorted(form for form in forms if _TELLING_FIGURES <= form.count("0") <= _MOST_FIGURES)
    shown = _DIGIT.sub("0", text) if telling else ""
    for form in telling:
        at = shown.find(form)
        while at >= 0:
            end = at + len(form)
            if _APART.match(text, at) and _ENDS.match(text, end) and not numbers_other_thing(text, at):
                yield Span(at, end)
            at = shown.find(form, at + 1)
