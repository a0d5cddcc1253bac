"""What the model tags → spans by the guidelines: no determiners, no loose ends, no generic mentions, names apart."""

from collections.abc import Iterator
from functools import lru_cache

from spacy.tokens import Doc, Span

from pipeline.entities.clean_patterns import (
    ACCOUNTS,
    AFTERTHOUGHT,
    BETWEEN_NAMES,
    CIVILITY_BEFORE,
    GENERIC,
    LEADING,
    LEGAL,
    LOOSE_START,
    LOOSE_WORD,
    NO_BODY,
    NO_NUMBER,
    OF_LAND,
    OFFICE_BEFORE,
    PARCEL,
    TRAILING,
    WHEN_OR_WHAT_FOR,
)
from pipeline.entities.delib_id.matcher import numbers_other_thing
from pipeline.entities.org.context import closed, is_organisation, whole_start
from pipeline.entities.org.doubt import is_none
from pipeline.entities.org.extent import is_person, name_only, whole_end
from pipeline.entities.org.neighbours import names_apart, settled
from pipeline.entities.per.extent import is_nobody, people_in
from pipeline.labels import Label

LAND = 60
"""How far, in characters, from its number a parcel is told to be land."""
REMEMBERED = 4096
"""Stretches whose names are remembered: documents repeat them."""
LONGEST_QUOTED = 60
"""How far, in characters, a closing quotation mark is looked for."""


def _number(doc: Doc, text: str, span: Span) -> Span | None:
    """The number of an act, without a word caught with it; None where it numbers something else."""
    caught = LOOSE_START.match(text, span.start_char, span.end_char)
    start = caught.end() if caught else span.start_char
    number = LOOSE_WORD.sub("", text[start : span.end_char])
    if NO_NUMBER.fullmatch(number) or numbers_other_thing(text, start):
        return None
    return doc.char_span(start, start + len(number), label=span.label_)


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """The names of a stretch in which separators stand."""
    at = 0
    for separator in BETWEEN_NAMES.finditer(text):
        yield at, separator.start()
        at = separator.end()
    yield at, len(text)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    leading = LEADING.match(text, start, end)
    start = leading.end() if leading else start
    trailing = TRAILING.search(text[start:end])
    return start, start + trailing.start() if trailing else end


def _is_body(name: str) -> bool:
    """Whether a name can be that of an organisation: not an assembly with its date, not the acronym of a plan."""
    capitals = "".join(filter(str.isalpha, name)).upper()
    plan = capitals in NO_BODY and len(name) < 2 * len(capitals) + 1
    return not (plan or WHEN_OR_WHAT_FOR.fullmatch(name) or ACCOUNTS.fullmatch(name))


def _is_parcel(text: str, start: int, end: int) -> bool:
    """Whether a name is the number of a parcel of land, by what is said around it."""
    around = text[max(0, start - LAND) : end + LAND]
    return PARCEL.fullmatch(text, start, end) is not None and OF_LAND.search(around) is not None


def _in_quotes(text: str, span: Span) -> int:
    """Where a name that opens with a quotation mark ends: at the closing mark, else where the model ended it."""
    opening = text[max(0, span.start_char - 2) : span.start_char].strip()
    closing = {"«": "»", "“": "”"}.get(opening)
    if closing is None or text.count(closing, span.start_char, span.end_char):
        return span.end_char
    end = text.find(closing, span.end_char, span.end_char + LONGEST_QUOTED)
    inside = text[span.end_char : end] if end >= 0 else ""
    return span.end_char if end < 0 or opening in inside or ". " in inside else end


def cleaned(doc: Doc, text: str, span: Span) -> Iterator[Span]:
    """The spans to keep of one that the model tagged; ``text`` is the Doc's (spaCy puts it together at each call)."""
    label = span.label_
    if label == Label.DELIB_ID:
        number = _number(doc, text, span)
        if number is not None:
            yield number
    elif label in (Label.PER, Label.ORG):
        yield from _names(doc, text, span)
    elif label != Label.LEGAL_REF or LEGAL.fullmatch(text, span.start_char, span.end_char):
        yield span


def _label(text: str, span: Span, words: str) -> str:
    """Person or organisation: as the model has it, unless the name or what stands before it says otherwise."""
    leading = LEADING.match(words)
    start = span.start_char + (leading.end() if leading else 0)
    name = text[start : span.start_char + len(words)]
    if OFFICE_BEFORE.match(words) or is_person(name) or CIVILITY_BEFORE.search(text, max(0, start - 12), start):
        return Label.PER.value
    return Label.ORG.value if is_organisation(text, start, name) else span.label_


def _parts(words: str, label: str) -> Iterator[tuple[int, int]]:
    """The names of a stretch: people by separators, organisations at a bracket that opens and does not close."""
    if label == Label.PER:
        for first, last in _pieces(words):
            yield from ((first + start, first + end) for start, end in people_in(words[first:last]))
    elif "(" in words and ")" not in words:
        yield 0, words.index("(")
        yield words.index("(") + 1, len(words)
    else:
        yield 0, len(words)


@lru_cache(maxsize=REMEMBERED)
def _places(words: str, label: str) -> tuple[tuple[int, int], ...]:
    """Where the names of a stretch are, without loose ends and generic mentions."""
    office = OFFICE_BEFORE.match(words)
    begin = office.end() if office else 0
    trimmed = [_trimmed(words, max(first, begin), last) for first, last in _parts(words, label)]
    return tuple((start, end) for start, end in trimmed if _is_name(words[start:end]))


def _is_name(words: str) -> bool:
    return sum(map(str.isalpha, words)) >= 2 and not GENERIC.fullmatch(words)


def _names(doc: Doc, text: str, span: Span) -> Iterator[Span]:
    """The people or the organisation of a span."""
    words = text[span.start_char : span.end_char]
    if span.label_ == Label.ORG:
        words = name_only(AFTERTHOUGHT.sub("", text[span.start_char : _in_quotes(text, span)]))
    label = _label(text, span, words)
    for start, end in _places(words, label):
        place = span.start_char + start, span.start_char + end
        if label == Label.PER and is_nobody(text, *place):
            continue
        if label == Label.ORG:
            if not _is_body(words[start:end]) or _is_parcel(text, *place) or is_none(text, *place):
                continue
            place = whole_start(text, *place), closed(text, place[0], whole_end(text, *place))
            place = place[0], settled(text, *place)
        for name_start, name_end in names_apart(text, *place) if label == Label.ORG else [place]:
            kept = doc.char_span(name_start, name_end, label=label)
            if kept is not None:
                yield kept
