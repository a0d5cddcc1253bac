"""The people of a list that go by the form of their neighbours, whatever their names look like."""

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Span

from pipeline.entities.org.extent_patterns import HEAD_WORD
from pipeline.entities.per.extent_patterns import CAPITAL
from pipeline.labels import Label

PER, ORG = Label.PER.value, Label.ORG.value
_BETWEEN = re.compile(r"[,;]\s(?:[a-zà-ÿ]+,\s)?")
"""A comma, perhaps with an office: ``…, adjoints, …``."""
_SURNAME_BEFORE = re.compile(rf"(?:[,;:]\s)(?P<name>{CAPITAL}{{3,}}(?:-{CAPITAL}{{2,}})?)\s$")
_LONGEST = 30
_ENDS = re.compile(r"\s?(?:[,;.]|$)")


def form(name: str) -> str:
    """A letter for each word: ``C`` in capitals, ``T`` with one capital, ``-`` of any other kind."""
    return "".join("C" if word.isupper() else "T" if word[:1].isupper() else "-" for word in name.split())


def with_neighbours(text: str, spans: Sequence[Span]) -> list[Span]:
    """The spans, in order, with those of lists of people that were taken for organisations, or of which a part was."""
    forms = [form(text[span.start_char : span.end_char]) if span.label_ in (PER, ORG) else "" for span in spans]
    return [_by_neighbours(text, spans, forms, at) for at in range(len(spans))]


def _by_neighbours(text: str, spans: Sequence[Span], forms: Sequence[str], at: int) -> Span:
    span = spans[at]
    around = list(_neighbours(text, spans, at))
    if span.label_ == ORG and len(around) == 2 and {forms[other] for other in around} == {forms[at]}:
        head = HEAD_WORD.match(text, span.start_char, span.end_char)
        return span if head else Span(span.doc, span.start, span.end, label=PER)
    if span.label_ == PER and forms[at] == "T" and any(forms[other] == "CT" for other in around):
        before = _SURNAME_BEFORE.search(text, max(0, span.start_char - _LONGEST), span.start_char)
        if before and _ENDS.match(text, span.end_char):
            whole = span.doc.char_span(before.start("name"), span.end_char, label=PER)
            return whole or span
    return span


def _neighbours(text: str, spans: Sequence[Span], at: int) -> Iterator[int]:
    """The people before and behind one, with nothing but a comma between, or the surname that it lost."""
    start, end = spans[at].start_char, spans[at].end_char
    if at and spans[at - 1].label_ == PER:
        lost = _SURNAME_BEFORE.search(text, spans[at - 1].end_char, start)
        if _BETWEEN.fullmatch(text, spans[at - 1].end_char, lost.start("name") if lost else start):
            yield at - 1
    if at + 1 < len(spans) and spans[at + 1].label_ == PER and _BETWEEN.fullmatch(text, end, spans[at + 1].start_char):
        yield at + 1
