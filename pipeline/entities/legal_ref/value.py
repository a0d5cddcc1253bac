"""The text of a legal citation → kind, articles, code, number, date and, for a code, where to read it."""

import re
from datetime import date
from functools import lru_cache
from typing import Literal

from pydantic import BaseModel, ConfigDict

from pipeline.entities.legal_ref.codes import CODES, Code
from pipeline.entities.legal_ref.links import code_link, text_link
from pipeline.entities.legal_ref.patterns import (
    ANNEX,
    ANY_LIST,
    ARTICLE,
    DASH,
    DATE,
    FOLLOWING,
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
    ("code", r"code\b"),
    ("eu", r"(?:(?:n\s?[°º]\s?)?\d{3,4}/\d{3,4}|règlements?|directives?|RGPD|RGEC|TFUE|traité|régime\scadre)\b"),
)
_NUMBER = re.compile(
    rf"(?:{NUMBER_SIGN})(?P<signed>(?:[A-Z]{{1,12}}\s)?(?=[\w/.-]*\d)[\w/]+(?:\s?[-–—_/.]\s?\w+)*)"
    rf"|(?<!\w)(?P<law>\d{{2,4}}\s?{DASH}\s?\d{{1,5}}|\d{{2,4}}/\d{{1,4}})(?!\w)"
    r"|(?<!\w)(?P<other>(?-i:[A-Z])[\w/]{0,12}\d[\w/-]*)",
    re.IGNORECASE,
)
_DATE = re.compile(DATE, re.IGNORECASE)
_FOLLOWING = re.compile(FOLLOWING, re.IGNORECASE)
_ANNEX = re.compile(ANNEX, re.IGNORECASE)
_ANNEXES = {"1": "I", "2": "II", "3": "III", "4": "IV"}
_OF = re.compile(r"\b(?:dudit|du|de|la|l(?=\s?['’])|des|issus?|visés?|susvisés?)\b|[\W_]", re.IGNORECASE)
_FOUNDING = re.compile(r"\b(?:organique|constitutionnelle)s?\b", re.IGNORECASE)
"""Laws whose address has another form."""
_LONGEST_RANGE = 100


class LegalRefValue(BaseModel):
    """What a citation cites.

    articles: as on Légifrance (``L2121-29``); a range is written out where both ends share their stem.
    following: the citation goes on past its articles (``et suivants``).
    url: a code, or a text with number and date, on Légifrance; None where the citation does not tell the address.
    """

    model_config = ConfigDict(frozen=True)

    kind: Kind
    articles: list[str] = []
    following: bool = False
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
    listed = (found["list"] or found["bare"]) if found else ""
    articles, following = _articles(listed), _FOLLOWING.search(listed) is not None
    cited = text[found.end() :] if found else text
    if code := _code(cited):
        return LegalRefValue(kind="code", articles=articles, following=following, code=code.title, url=code_link(code))
    kind = _kind(cited, articles)
    dated = _DATE.search(cited)
    before = cited[: dated.start()] + " " + cited[dated.end() :] if dated else cited
    number, iso = _number(before, kind), _iso(dated.group()) if dated else None
    url = None if _FOUNDING.search(cited) else text_link(kind, number, iso)
    return LegalRefValue(kind=kind, articles=articles, following=following, number=number, date=iso, url=url)


def _bare(written: str) -> str:
    """An abbreviation without marks and case."""
    return re.sub(r"[\W_]", "", written).upper()


_TITLED = [
    (re.compile(loose(title).replace("Code", "Codes?", 1), re.IGNORECASE), code)
    for title, code in sorted(
        ((title, code) for code in CODES for title in (code.title, *code.variants)), key=lambda pair: -len(pair[0])
    )
]
_SHORT = {_bare(short): code for code in CODES for short in code.abbreviations}
_BY_TITLE = {code.title: code for code in CODES}


@lru_cache(maxsize=4096)
def _code(cited: str) -> Code | None:
    """The code named, the longest title first; an annex where the citation says which."""
    annex = _ANNEX.search(cited)
    named = cited[annex.end() :] if annex else cited
    code = next((code for title, code in _TITLED if title.search(named)), None)
    code = code or _SHORT.get(_OF.sub("", named).upper())
    if annex and code:
        return _BY_TITLE.get(f"{code.title}, annexe {_ANNEXES.get(annex['annex'], annex['annex'].upper())}")
    return code


def _kind(cited: str, articles: list[str]) -> Kind:
    for kind, head in _HEADS:
        if re.search(rf"(?:^|\s){head}", cited, re.IGNORECASE):
            return kind
    return "code" if articles and articles[0][0] in "LRD" and not cited.strip() else "other"


def _articles(listed: str) -> list[str]:
    """The articles of a list; one without letters takes the stem of the one before (``L. 2121-17, 20 et 21``)."""
    names: list[str] = []
    numbered = re.sub(r"\bpremier\b", "1er", listed, flags=re.IGNORECASE)
    for item in _ITEM.finditer(_NOT_ITEM.sub(" ", numbered)):
        letters = re.sub(r"[\s.]", "", item["letters"] or "").upper()
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
