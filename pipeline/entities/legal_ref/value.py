"""The text of a legal citation → kind, articles, code, number, date and, for a code, where to read it."""

import re
from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict

from pipeline.entities.legal_ref.codes import CODES, Code
from pipeline.entities.legal_ref.patterns import (
    ANY_LIST,
    ARTICLE,
    DASH,
    DATE,
    LETTERED_LIST,
    LETTERS,
    MONTHS,
    NUMBER_SIGN,
    loose,
)

Kind = Literal["code", "law", "decree", "order", "ordinance", "eu", "other"]

_ARTICLES = re.compile(rf"{ARTICLE}(?P<list>{ANY_LIST})|(?P<bare>{LETTERED_LIST})", re.IGNORECASE)
_ITEM = re.compile(
    rf"(?P<range>\bà\s(?:l['’]\s?)?)?(?P<letters>{LETTERS})?(?P<digits>\d{{1,5}}(?:\s?{DASH}\s?\.?\d{{1,4}}|\.\d{{1,4}}){{0,4}})"
    rf"(?P<suffix>(?:\s(?:bis|ter|quater|quinquies|\w{{2,5}}ies|\w{{0,5}}decies)\b|\s(?-i:[A-HJ-Z])\b){{0,2}})(?!\s?°|\w*°)",
    re.IGNORECASE,
)
_NOT_ITEM = re.compile(
    r"(?:,?\s(?:alinéas?|al\.|paragraphes?|§)\s?\d+(?:er)?|\(?\d{1,2}\s?°\)?|\d+(?:er|[èe]me)\salinéa)", re.IGNORECASE
)
_HEADS: tuple[tuple[Kind, str], ...] = (
    ("law", r"(?:lois?|LTECV)\b"),
    ("decree", r"décrets?\b"),
    ("order", r"arr[êe]tés?\b"),
    ("ordinance", r"ordonnances?\b"),
    ("eu", r"(?:(?:n\s?[°º]\s?)?\d{3,4}/\d{3,4}|règlements?|directives?|RGPD|RGEC|TFUE|traité|régime\scadre)\b"),
)
_NUMBER = re.compile(
    rf"(?:{NUMBER_SIGN})(?P<signed>(?:[A-Z]{{1,12}}\s)?(?=[\w/.-]*\d)[\w/]+(?:\s?[-–—_/.]\s?\w+)*)"
    rf"|(?<!\w)(?P<law>\d{{2,4}}\s?{DASH}\s?\d{{1,5}}|\d{{2,4}}/\d{{1,4}})(?!\w)"
    r"|(?<!\w)(?P<other>(?-i:[A-Z])[\w/]{0,12}\d[\w/-]*)",
    re.IGNORECASE,
)
_DATE = re.compile(DATE, re.IGNORECASE)
_LONGEST_RANGE = 20
_LEGIFRANCE = "https://www.legifrance.gouv.fr/codes/texte_lc/"


class LegalRefValue(BaseModel):
    """What a citation cites.

    articles: as on Légifrance (``L2121-29``); a range is written out where both ends share their stem.
    url: the code on Légifrance; None for other texts, whose address a citation does not tell.
    """

    model_config = ConfigDict(frozen=True)

    kind: Kind
    articles: list[str] = []
    code: str | None = None
    number: str | None = None
    date: str | None = None
    url: str | None = None


def parse(text: str) -> LegalRefValue | None:
    """The value of a citation; None where the text is empty."""
    text = re.sub(r"\s+", " ", text.strip())
    if not text:
        return None
    found = _ARTICLES.match(text)
    articles = _articles(found["list"] or found["bare"]) if found else []
    cited = text[found.end() :] if found else text
    if code := _code(cited):
        url = f"{_LEGIFRANCE}{code.legitext}" if code.legitext else None
        return LegalRefValue(kind="code", articles=articles, code=code.title, url=url)
    kind = _kind(cited, articles)
    dated = _DATE.search(cited)
    before = cited[: dated.start()] + " " + cited[dated.end() :] if dated else cited
    return LegalRefValue(
        kind=kind, articles=articles, number=_number(before, kind), date=_iso(dated.group()) if dated else None
    )


def _code(cited: str) -> Code | None:
    """The code named, the longest title first."""
    for title, code in sorted(((t, c) for c in CODES for t in (c.title, *c.variants)), key=lambda pair: -len(pair[0])):
        if re.search(loose(title).replace("Code", "Codes?", 1), cited, re.IGNORECASE):
            return code
    short = re.sub(r"[\s.]|\b(?:du|de|la)\b", "", cited).upper()
    return next((code for code in CODES if short in code.abbreviations), None)


def _kind(cited: str, articles: list[str]) -> Kind:
    for kind, head in _HEADS:
        if re.search(rf"(?:^|\s){head}", cited, re.IGNORECASE):
            return kind
    return "code" if articles and articles[0][0] in "LRD" and not cited.strip() else "other"


def _articles(listed: str) -> list[str]:
    """The articles of a list; one without letters takes the stem of the one before (``L. 2121-17, 20 et 21``)."""
    names: list[str] = []
    for item in _ITEM.finditer(_NOT_ITEM.sub(" ", listed)):
        letters = re.sub(r"[\s.*]", "", item["letters"] or "").upper()
        name = letters + re.sub(rf"\s?{DASH}\s?\.?", "-", item["digits"]) + (item["suffix"] or "")
        if not letters and names and "-" in names[-1] and "-" not in name and names[-1][0].isalpha():
            name = f"{names[-1].rpartition('-')[0]}-{name}"
        names += _between(names[-1], name) if item["range"] and names else []
        names.append(name)
    return names


def _between(first: str, last: str) -> list[str]:
    """The articles between the two ends of a short range of one stem, ends left out."""
    stem, _, low = first.rpartition("-")
    other, _, high = last.rpartition("-")
    low_letters, high_letters = low.rstrip("0123456789"), high.rstrip("0123456789")
    if stem != other or low_letters != high_letters:
        return []
    start, end = low[len(low_letters) :], high[len(high_letters) :]
    if not (start and end) or not 0 < int(end) - int(start) <= _LONGEST_RANGE:
        return []
    lead = f"{stem}-" if stem else low_letters
    return [f"{lead}{number}" for number in range(int(start) + 1, int(end))]


def _number(cited: str, kind: Kind) -> str | None:
    found = _NUMBER.search(cited)
    if found is None:
        return None
    number = re.sub(r"\s?[-‐‑–—]\s?", "-", found["signed"] or found["law"] or found["other"])
    return number.replace(".", "-") if kind in ("law", "decree", "ordinance") else number


def _iso(written: str) -> str | None:
    numbers = [int(figures) for figures in re.findall(r"\d+", written)]
    for place, month in enumerate(MONTHS, 1):
        if re.search(loose(month), written, re.IGNORECASE):
            day, year = (numbers[0], numbers[1]) if len(numbers) > 1 else (1, numbers[0])
            return _valid(year, place, day)
    day, numeric_month, year = numbers
    return _valid(year if year > 99 else year + (2000 if year < 50 else 1900), numeric_month, day)


def _valid(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
