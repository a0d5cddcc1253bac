"""What the model tags → spans by the guidelines: no determiners, no loose ends, no generic mentions, names apart."""

from collections.abc import Iterator

from spacy.tokens import Doc, Span

from pipeline.entities.clean_patterns import (
    BETWEEN_NAMES,
    GENERIC,
    LEADING,
    LEGAL,
    LOOSE_START,
    LOOSE_WORD,
    NO_NUMBER,
    TRAILING,
)
from pipeline.entities.delib_id.matcher import numbers_other_thing
from pipeline.labels import Label


def _number(doc: Doc, text: str, span: Span) -> Span | None:
    """The number of an act, without a word caught with it; None where it numbers something else."""
    caught = LOOSE_START.match(span.text)
    start = span.start_char + (caught.end() if caught else 0)
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


def cleaned(doc: Doc, text: str, span: Span) -> Iterator[Span]:
    """The spans to keep of one that the model tagged; ``text`` is the Doc's (spaCy puts it together at each call)."""
    if span.label_ == Label.DELIB_ID.value:
        number = _number(doc, text, span)
        if number is not None:
            yield number
        return
    if span.label_ == Label.LEGAL_REF.value and not LEGAL.fullmatch(span.text):
        return
    if span.label_ not in (Label.PER.value, Label.ORG.value):
        yield span
        return
    pieces = _pieces(span.text) if span.label_ == Label.PER.value else [(0, len(span.text))]
    for first, last in pieces:
        start, end = _trimmed(span.text, first, last)
        name = span.text[start:end]
        if sum(character.isalpha() for character in name) < 2 or GENERIC.fullmatch(name):
            continue
        kept = doc.char_span(span.start_char + start, span.start_char + end, label=span.label_)
        if kept is not None:
            yield kept
