"""Single words in capitals that were tagged as people → organisations, where the document says so elsewhere."""

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Span

from pipeline.entities.clean_patterns import CIVILITY_BEFORE
from pipeline.entities.org.context import is_organisation
from pipeline.labels import Label

PER, ORG = Label.PER.value, Label.ORG.value
_BRAND = re.compile(r"[A-ZÀ-ÖØ-ÞŒ]{4,}")
_IN_A_WORD = re.compile(r"[\w-]")


def with_brands(text: str, spans: Sequence[Span]) -> Iterator[Span]:
    """The spans, with another label for the words of which the document names an organisation and no person."""
    named = [(span.label_, text[span.start_char : span.end_char]) for span in spans]
    people = {name for label, name in named if label == PER}
    of_people = {word for name in people for word in name.split() if word != name}
    of_organisations = {name.split(" ")[0] for label, name in named if label == ORG}
    alone = {name for name in people - of_people if _BRAND.fullmatch(name) and not _is_somebody(text, name)}
    brands = {name for name in alone if name in of_organisations or _is_announced(text, name)}
    for span, (label, name) in zip(spans, named, strict=True):
        is_brand = label == PER and name in brands
        yield Span(span.doc, span.start, span.end, label=ORG) if is_brand else span


def _places(text: str, name: str) -> Iterator[int]:
    """Where the word stands."""
    start = text.find(name)
    while start >= 0:
        end = start + len(name)
        if not _IN_A_WORD.search(text[max(0, start - 1) : start] + text[end : end + 1]):
            yield start
        start = text.find(name, end)


def _is_somebody(text: str, name: str) -> bool:
    """Whether the word stands behind a civility."""
    return any(CIVILITY_BEFORE.search(text, max(0, start - 12), start) for start in _places(text, name))


def _is_announced(text: str, name: str) -> bool:
    """Whether a word for what an organisation is stands before the word."""
    return any(is_organisation(text, start, name) for start in _places(text, name))
