"""French text → dates in it, in figures, in letters or mixed, with or without a year."""

import datetime
import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from pipeline.numerals import NUMERAL, in_letters
from pipeline.sieve import places

MONTHS = {
    "janvier": 1, "janv": 1, "fevrier": 2, "février": 2, "fevr": 2, "févr": 2, "mars": 3, "avril": 4, "mai": 5,
    "juin": 6, "juillet": 7, "juil": 7, "aout": 8, "août": 8, "septembre": 9, "sept": 9, "octobre": 10, "oct": 10,
    "novembre": 11, "nov": 11, "decembre": 12, "décembre": 12, "dec": 12, "déc": 12,
    # as OCR reads them
    "janv1er": 1, "janvler": 1, "fevr1er": 2, "févr1er": 2, "fevrler": 2, "févrler": 2, "avri1": 4, "avrll": 4,
    "avr1l": 4, "ju1n": 6, "juln": 6, "jui1let": 7, "juil1et": 7, "jui11et": 7, "ju1llet": 7, "julllet": 7,
    "aoùt": 8, "aoüt": 8, "septernbre": 9, "novernbre": 11, "decernbre": 12, "décernbre": 12,
}  # fmt: skip
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAY = r"(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s+)?"
_YEAR_WORDS = rf"(?:deux\s+mil(?:le)?|mil(?:le)?\s+neuf\s+cent)(?:[\s-]+(?:et[\s-]+)?{NUMERAL})?"
_DAY = r"(?:(?:[O0-3]\s?)?\d(?!\d)\s?(?:er|ER|ème|°|e\b)?|[1lI]\s?er|1°)"

DATE = re.compile(
    rf"""(?ix)
    (?=\d|[cdhijlmnopqstuvz](?<!\w.))(?:
    \b(?P<y_first>{_YEAR_WORDS}|(?:19|20)\d\d)\s*(?:,\s*|[–-]\s+(?=le\s))?(?:et\s+)?(?:le\s+|du\s+|,\s*)*{_WEEKDAY}(?:le\s+)?
        (?!dix\s+sept\b)(?P<d_first>{_DAY}|{NUMERAL}|premier)\s+(?:du\s+mois\s+(?:de\s+|d['’]\s?))?(?P<m_first>{_MONTH})\b\.?(?!\s+(?:{_YEAR_WORDS}|20\d\d))
    | \b{_WEEKDAY}(?P<day>{_DAY}|{NUMERAL}|premier)\s*(?:du\s+mois\s+(?:de\s+|d['’]\s?))?(?P<month>{_MONTH})\b\.?
        (?:\s*,?\s*(?:de\s+l['’]an(?:née)?\s+)?(?P<year>(?:19|20)\s?\d\s?\d\b|{_YEAR_WORDS}))?
    | (?<![\d/.-])(?P<dd>[0-3]?\d)\s?(?P<sep>[/.-])\s?(?P<mm>[01]?\d)\s?(?P=sep)\s?(?P<yy>(?:19|20)\d\d|\d\d)(?![\d]))
    """
)

_HEADS = tuple({month[:3]: None for month in MONTHS})
_MONTH_ANCHOR = re.compile(rf"(?i)(?-i:(?=[adfjmnosADFJMNOS]))(?<![^\W\d_])(?:(?:{_MONTH})\b|sept|oct)")
"""A month, or what numerals too begin with."""
_SEPARATED = re.compile(r"\d(?=\s?[/.-]\s?[01]?\d\s?[/.-]\s?\d)")
_BEFORE, _AFTER = 120, 90
"""A date ends so far behind its anchor, and begins so far before it."""


class Date(NamedTuple):
    """A date in a text: characters ``start`` to ``end``; ``year`` is None where the text leaves it out."""

    start: int
    end: int
    year: int | None
    month: int
    day: int

    def iso(self, default_year: int | None = None) -> str | None:
        """ISO 8601, the year taken from ``default_year`` where the text gives none; None where no such day exists."""
        year = self.year or default_year
        try:
            return datetime.date(year, self.month, self.day).isoformat() if year else None
        except ValueError:
            return None


def _day(text: str) -> int | None:
    figures = (
        re.sub(r"[^\d]", "", text.replace("O", "0").replace("l", "1").replace("I", "1"))
        if re.search(r"[\dlI]", text[:1])
        else ""
    )
    if figures:
        return int(figures)
    return in_letters(text)


def _year(text: str | None) -> int | None:
    if not text:
        return None
    figures = re.sub(r"\s", "", text)
    value = int(figures) if figures.isdigit() else in_letters(text)
    if value is None:
        return None
    return value + 2000 if value < 100 else value


def find_dates(text: str, start: int = 0, end: int | None = None) -> Iterator[Date]:
    """The dates of a text, or of a stretch of it, in order; impossible ones are left out."""
    dates = _all_dates(text)
    for at in range(bisect_left(dates, start, key=attrgetter("start")), len(dates)):
        if end is not None and dates[at].end > end:
            return
        yield dates[at]


@lru_cache(maxsize=8)
def _all_dates(text: str) -> tuple[Date, ...]:
    """Found once: a document is asked for the dates of many of its stretches."""
    return tuple(_find(text))


def _find(text: str) -> Iterator[Date]:
    for found in _near_anchors(text):
        if found["dd"]:
            day, month, year = int(found["dd"]), int(found["mm"]), _year(found["yy"])
        else:
            side = ("d_first", "m_first", "y_first") if found["m_first"] else ("day", "month", "year")
            spelled = _day(found[side[0]])
            if spelled is None:
                continue
            day, month, year = spelled, MONTHS[_plain(found[side[1]])], _year(found[side[2]])
        date = Date(found.start(), found.end(), year, month, day)
        if date.iso(2000) is not None:
            yield date


def _plain(month: str) -> str:
    """A month in small letters; a dotless i, as optical reading gives it, and a long s are theirs."""
    return month.casefold().replace("ı", "i")


def _near_anchors(text: str) -> Iterator[re.Match[str]]:
    """The matches of :data:`DATE`, which is slow, around what every date has."""
    start = 0
    for first, last in _anchors(text):
        if first < start:
            continue
        window = max(start, first - _BEFORE), last + _AFTER
        found = next((f for f in DATE.finditer(text, *window) if f.end() > first), None)
        if found and found.start() <= first:
            yield found
            start = found.end()


def _anchors(text: str) -> list[tuple[int, int]]:
    """What every date has, in order: a month, or the digit in front of two separators."""
    months = (_MONTH_ANCHOR.match(text, at) for at in places(text, _HEADS))
    separated = ((found.start(), found.start()) for found in _SEPARATED.finditer(text))
    return sorted([*(found.span() for found in months if found), *separated])
