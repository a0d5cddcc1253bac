"""Single words in capitals that were tagged as people → organisations, where the document says so elsewhere."""

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Span

from pipeline.entities.clean_patterns import CIVILITY_BEFORE
from pipeline.entities.org.context import is_organisation
from pipeline.labels import Label

_BRAND = re.compile(r"[A-ZÀ-ÖØ-ÞŒ]{4,}")


def with_brands(text: str, spans: Sequence[Span]) -> Iterator[Span]:
    """The spans, with another label for the words of which the document names an organisation and no person."""
    alone = {span.text for span in spans if span.label_ == Label.PER.value and _BRAND.fullmatch(span.text)}
    brands = {name for name in alone if not _is_somebody(text, name, spans) and _is_named_elsewhere(text, name, spans)}
    for span in spans:
        if span.label_ == Label.PER.value and span.text in brands:
            yield Span(span.doc, span.start, span.end, label=Label.ORG.value)
        else:
            yield span


def _places(text: str, name: str) -> Iterator[int]:
    """Where the word stands."""
    yield from (found.start() for found in re.finditer(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text))


def _is_somebody(text: str, name: str, spans: Sequence[Span]) -> bool:
    """Whether the word stands behind a civility or is part of a person's longer name."""
    return any(
        span.label_ == Label.PER.value and name in span.text.split() and span.text != name for span in spans
    ) or any(CIVILITY_BEFORE.search(text, max(0, start - 12), start) for start in _places(text, name))


def _is_named_elsewhere(text: str, name: str, spans: Sequence[Span]) -> bool:
    """Whether an organisation's name begins with the word, or a word for what it is stands before it."""
    return any(
        span.label_ == Label.ORG.value and (span.text == name or span.text.startswith(f"{name} ")) for span in spans
    ) or any(is_organisation(text, start, name) for start in _places(text, name))
