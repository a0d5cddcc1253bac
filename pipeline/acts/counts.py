"""The text of an act → the counts of its vote, as stated: tables, labelled figures, figures in sentences, members who stand aside."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from pipeline.acts.count_patterns import (
    COLUMN,
    COLUMNS,
    FIELDS,
    LABEL,
    LABELLED,
    PATTERNS,
    ROW_OF_FIGURES,
    STANDS_ASIDE,
    STANDS_ASIDE_LIST,
)
from pipeline.numerals import number

_DIGITS = re.compile(r"\d+")
_NONE = re.compile(r"(?i)^(?:z[ée]ro|aucune?|n[ée]ant)$")
_FIGURE, _FIGURE_OF_VOICES = re.compile(r"\d\s*$"), re.compile(r"\d\s*(?:voix|votes?)\s*$")
"""« exprimés 34 votes pour 7 abstentions »: the figures stand before their labels."""
_MEMBER = re.compile(
    r"\b(?:M\.|Mr\b|Mme\b|Mlle\b|Monsieur\b|Madame\b)(?!\s+l[ea]\s+(?:[Mm]aire|[Pp]r[ée]sident\w*)\s+(?:pr[ée]sente|expose|rappelle))"
)
_SENTENCE = re.compile(r"(?<!M)(?<!Mme)(?<!Mr)(?<!\b[A-Z])[.;:(]\s|\n\n")
REACH = 160
"""Members who stand aside are named within so many characters of the formula."""


class Count(NamedTuple):
    """A count and where it stands."""

    field: str
    value: int
    start: int
    end: int


def field_of(label: str) -> str | None:
    """The field that a label of a vote stands for; None for one that is no count of votes."""
    return next((field for field, pattern in FIELDS if pattern.match(label)), None)


def value_of(text: str) -> int | None:
    """A count in figures or in letters."""
    return 0 if _NONE.match(text) else number(text)


def read_counts(text: str) -> dict[str, Count]:
    """The first count of each field; what a table or a labelled line tells goes before what a sentence tells."""
    counts: dict[str, Count] = {}
    for reader in (_columns, _labelled, _stated, _aside):
        for count in reader(text):
            counts.setdefault(count.field, count)
    return counts


def _columns(text: str) -> Iterator[Count]:
    """« En exercice Présents Pour Contre Abstention 13 11 12 0 0 »: a row of heads, then a row of figures."""
    if not ROW_OF_FIGURES.search(text):
        return
    for row in COLUMNS.finditer(text):
        heads = COLUMN.findall(row["heads"])
        figures = list(_DIGITS.finditer(row["figures"]))
        if len(heads) != len(figures):
            continue
        for head, figure in zip(heads, figures, strict=True):
            field = field_of(head)
            if field:
                at = row.start("figures")
                yield Count(field, int(figure.group()), at + figure.start(), at + figure.end())


def _labelled(text: str) -> Iterator[Count]:
    """« Pour 15 Contre 5 Abstention 1 »: two labels or more, each before its figure."""
    for run in LABELLED.finditer(text):
        pairs = list(LABEL.finditer(text, run.start(), run.end()))
        votes = next((pair.start("label") for pair in pairs if field_of(pair["label"])), run.end())
        figure = _FIGURE_OF_VOICES if votes > run.start() else _FIGURE
        if COLUMN.match(text, run.end()) and figure.search(text, max(0, votes - 12), votes):
            continue
        for pair in pairs:
            field, value = field_of(pair["label"]), value_of(pair["n"]) if pair["n"] else None
            if field and value is not None:
                yield Count(field, value, pair.start(), pair.end())


def _stated(text: str) -> Iterator[Count]:
    """« par 13 voix pour et 2 contre »."""
    for field, patterns in PATTERNS.items():
        found = next((match for pattern in patterns if (match := pattern.search(text))), None)
        value = value_of(found["n"]) if found else None
        if found and value is not None:
            yield Count(field, value, *found.span())


def _aside(text: str) -> Iterator[Count]:
    """« Mme X ne prenant pas part au vote »: as many as are named, each with a civility."""
    found = STANDS_ASIDE.search(text)
    if not found:
        return
    start, end = found.span()
    after = STANDS_ASIDE_LIST.match(text, end)
    if after:
        members, end = len(_MEMBER.findall(after.group())), after.end()
    else:
        sentence = _SENTENCE.split(text[max(0, start - REACH) : start])[-1]
        members, start = len(_MEMBER.findall(sentence)), start - len(sentence)
    if members:
        yield Count("not_voting", members, start, end)
