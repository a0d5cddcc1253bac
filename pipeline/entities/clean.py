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
    HEADING_BEFORE,
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
from pipeline.entities.org.context import closed, is_announced, is_organisations_name, whole_start
from pipeline.entities.org.doubt import is_none
from pipeline.entities.org.extent import is_person, name_only, whole_end
from pipeline.entities.org.neighbours import names_apart, settled
from pipeline.entities.per.extent import is_nobody, people_in
from pipeline.labels import Label

PER, ORG = Label.PER.value, Label.ORG.value
LAND = 60
"""How far, in characters, from its number a parcel is told to be land."""
REMEMBERED = 4096
"""Stretches whose names are remembered: documents repeat them."""
QUOTES = {"«": "»", "“": "”"}
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
    if text[end - 1 : end].isupper():
        return start, end  # nothing loose ends in a capital
    trailing = TRAILING.search(text[start:end])
    return start, start + trailing.start() if trailing else end


@lru_cache(maxsize=REMEMBERED)
def _is_body(name: str) -> bool:
    """Whether a name can be that of an organisation: not an assembly with its date, not the acronym of a plan."""
    capitals = "".join(filter(str.isalpha, name)).upper()
    plan = capitals in NO_BODY and len(name) < 2 * len(capitals) + 1
    return not (plan or WHEN_OR_WHAT_FOR.fullmatch(name) or ACCOUNTS.fullmatch(name))


def _is_parcel(text: str, start: int, end: int) -> bool:
    """Whether a name is the number of a parcel of land, by what is said around it."""
    around = text[max(0, start - LAND) : end + LAND]
    return PARCEL.fullmatch(text, start, end) is not None and OF_LAND.search(around) is not None


def _in_quotes(text: str, start: int, end: int) -> int:
    """Where a name that opens with a quotation mark ends: at the closing mark, else where the model ended it."""
    opening = text[max(0, start - 2) : start].strip()
    closing = QUOTES.get(opening)
    if closing is None or text.count(closing, start, end):
        return end
    closed_at = text.find(closing, end, end + LONGEST_QUOTED)
    inside = text[end:closed_at] if closed_at >= 0 else ""
    return end if closed_at < 0 or opening in inside or ". " in inside else closed_at


def cleaned(doc: Doc, text: str, span: Span) -> Iterator[Span]:
    """The spans to keep of one that the model tagged; ``text`` is the Doc's (spaCy puts it together at each call)."""
    label = span.label_
    if label == Label.DELIB_ID:
        number = _number(doc, text, span)
        if number is not None:
            yield number
    elif label in (PER, ORG):
        yield from _names(doc, text, span, label)
    elif label != Label.LEGAL_REF or LEGAL.fullmatch(text, span.start_char, span.end_char):
        yield span


@lru_cache(maxsize=REMEMBERED)
def _told(words: str) -> tuple[int, str | None]:
    """Where the name of a stretch begins, and whose it is, if its words alone say so."""
    leading = LEADING.match(words)
    start = leading.end() if leading else 0
    if OFFICE_BEFORE.match(words) or is_person(words[start:]):
        return start, PER
    return start, ORG if is_organisations_name(words[start:]) else None


def _label(text: str, start: int, words: str, label: str) -> str:
    """Person or organisation: as the model has it, unless the name or what stands before it says otherwise."""
    loose, told = _told(words)
    start += loose
    if told == PER or CIVILITY_BEFORE.search(text, max(0, start - 12), start):
        return PER
    return ORG if label == ORG or told or is_announced(text, start) else label


def _parts(words: str, label: str) -> Iterator[tuple[int, int]]:
    """The names of a stretch: people by separators, organisations at a bracket left open or behind a heading."""
    if label == Label.PER:
        for first, last in _pieces(words):
            yield from ((first + start, first + end) for start, end in people_in(words[first:last]))
    elif "(" in words and ")" not in words:
        yield 0, words.index("(")
        yield words.index("(") + 1, len(words)
    elif heading := HEADING_BEFORE.match(words):
        yield heading.span("heading")
        yield heading.end(), len(words)
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
    lettered = (len(words) > 1 and words[:2].isalpha()) or sum(map(str.isalpha, words)) >= 2
    return lettered and not GENERIC.fullmatch(words)


@lru_cache(maxsize=REMEMBERED)
def _name_only(words: str) -> str:
    return name_only(AFTERTHOUGHT.sub("", words))


def _names(doc: Doc, text: str, span: Span, tagged: str) -> Iterator[Span]:
    """The people or the organisation of a span, which the model tagged as one of them."""
    first, last = span.start_char, span.end_char
    words = text[first:last] if tagged == PER else _name_only(text[first : _in_quotes(text, first, last)])
    label = _label(text, first, words, tagged)
    for start, end in _places(words, label):
        place = first + start, first + end
        for name in _bodies(text, *place) if label == ORG else _people(text, *place):
            kept = span if name == (first, last) and label == tagged else doc.char_span(*name, label=label)
            if kept is not None:
                yield kept


def _people(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The person of a stretch; none where it names nobody."""
    return [] if is_nobody(text, start, end) else [(start, end)]


def _bodies(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The organisation of a stretch, whole; two of them behind a plural, none where it names no organisation."""
    if not _is_body(text[start:end]) or _is_parcel(text, start, end) or is_none(text, start, end):
        return []
    first = whole_start(text, start, end)
    whole = first, closed(text, first, whole_end(text, start, end))
    return list(names_apart(text, whole[0], settled(text, *whole)))
