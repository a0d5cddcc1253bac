"""What the tests of Docs share: a tokenizer, and spans from marked text."""

from collections.abc import Iterable

import spacy
from spacy.tokens import Doc, Span

from corpus.gold import EntitySpan
from corpus.markup import parse
from pipeline.tokenizer import MinutesTokenizer

MAKE_DOC = MinutesTokenizer(spacy.blank("fr").vocab)


def spans_of(doc: Doc, entities: Iterable[EntitySpan]) -> list[Span]:
    """The same spans in tokens; the text must have single spaces only."""
    spans: list[Span] = []
    for one in entities:
        span = doc.char_span(one.start, one.end, label=one.label)
        assert span is not None
        spans.append(span)
    return spans


def marked_doc(marked: str) -> Doc:
    """A Doc whose entities are marked."""
    text, entities = parse(marked)
    doc = MAKE_DOC(text)
    doc.set_ents(spans_of(doc, entities))
    return doc


def labelled(spans: Iterable[Span]) -> list[tuple[str, str]]:
    """Labels and texts."""
    return [(span.label_, span.text) for span in spans]
