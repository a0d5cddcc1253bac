"""Text → its citations of laws, codes, decrees, orders and European texts."""

import re
from collections.abc import Iterator

from pipeline.entities.legal_ref.patterns import (
    AFTER_ARTICLE_ONLY,
    ANY_LIST,
    ARTICLE,
    BEGINNINGS,
    CODE_AFTER_ARTICLE,
    CODE_AFTER_THE,
    CODE_ALONE,
    DATE,
    EU_MORE,
    FIRST_LETTERS,
    LETTERED_ALONE,
    LETTERED_LIST,
    LIST_OF_ORDERS,
    LIST_OF_OTHERS,
    LISTED,
    MORE,
    OF,
    PLURAL,
    TEXT,
)
from pipeline.entities.span import Span

_START = rf"(?-i:(?=[{FIRST_LETTERS}]))(?:(?<!\w)|(?<=\b[ld])(?=a))(?={BEGINNINGS})"
"""Where any citation begins: looked at first, which spares the rest elsewhere."""
_CITATION = re.compile(
    rf"{_START}(?:{ARTICLE}{ANY_LIST}{OF}(?:{TEXT}|{CODE_AFTER_ARTICLE}|{AFTER_ARTICLE_ONLY})"
    rf"|{ARTICLE}{LETTERED_LIST}"
    rf"|(?:(?<=\bson )|(?<=\bses )){ARTICLE}{ANY_LIST}"
    rf"|(?<!\w){LETTERED_LIST}{OF}(?:{TEXT}|{CODE_AFTER_ARTICLE})"
    rf"|(?<!\w){LETTERED_ALONE}"
    rf"|(?:{TEXT}|{CODE_ALONE})|{CODE_AFTER_THE})",
    re.IGNORECASE,
)
_PUBLISHED = rf"(?:\spublié\sau\sJO\w{{0,2}}(?:\s\w{{1,6}})?\sdu\s{DATE})?"
_MORE = re.compile(
    rf"{_PUBLISHED}(?:,?\s(?:et|ou)|,)\s(?:le\s|la\s|du\s|de\sla\s)?(?P<span>{EU_MORE}|{MORE})", re.IGNORECASE
)
_PLURAL = re.compile(PLURAL, re.IGNORECASE)
_ORDERS = re.compile(LIST_OF_ORDERS, re.MULTILINE)
_HEADING = re.compile(rf"(?P<orders>{LIST_OF_ORDERS})|{LIST_OF_OTHERS}", re.MULTILINE)
_LISTED = re.compile(LISTED, re.IGNORECASE)
_TRAILING = " \n,;.:"
_ABBREVIATED = re.compile(r"\.\s?\w$|\bet ss?$|\bC\.\s?[^\W\d]{3,8}$")
_LONGEST_ABBREVIATED = 14


def find(text: str) -> Iterator[Span]:
    """Citations: articles with the text they belong to, texts alone, lettered articles alone; then listed orders."""
    yield from _cited(text)
    yield from _listed(text)


def _listed(text: str) -> Iterator[Span]:
    """The entries under a heading "Arrêtés", up to the heading of another list."""
    if not _ORDERS.search(text):
        return
    headings = list(_HEADING.finditer(text))
    ends = [heading.start() for heading in headings[1:]] + [len(text)]
    for heading, end in zip(headings, ends, strict=False):
        if heading["orders"]:
            yield from (Span(*entry.span()) for entry in _LISTED.finditer(text, heading.end(), end))


def _cited(text: str) -> Iterator[Span]:
    """Citations in order."""
    at = 0
    while found := _CITATION.search(text, at):
        yield _trimmed(text, found.start(), found.end())
        at = found.end()
        plural = _PLURAL.search(text, found.start(), at)
        while plural and (more := _MORE.match(text, at)):
            yield Span(*more.span("span"))
            at = more.end()


def _trimmed(text: str, start: int, end: int) -> Span:
    """Without the punctuation at its end, save the dot of an abbreviation (C. G. C. T., C. urb.)."""
    stripped = start + len(text[start:end].rstrip(_TRAILING))
    before = text[max(start, stripped - _LONGEST_ABBREVIATED) : stripped]
    dotted = text[stripped : stripped + 1] == "." and _ABBREVIATED.search(before)
    return Span(start, stripped + 1 if dotted and stripped < end else stripped)
