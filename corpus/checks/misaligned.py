"""Spans that begin or end inside a token: no model can learn them."""

from collections.abc import Iterator
from functools import cache

from spacy.language import Language

from corpus.checks.finding import Entry, Finding
from corpus.examples import to_doc


@cache
def _nlp() -> Language:
    """minutier's tokenizer."""
    import spacy

    from pipeline.tokenizer import MinutesTokenizer

    nlp = spacy.blank("fr")
    nlp.tokenizer = MinutesTokenizer(nlp.vocab)
    return nlp


def misaligned(entry: Entry) -> Iterator[Finding]:
    """The spans that no tokens match, but those whole in a repeated page margin, which minutier drops."""
    document = entry.document
    doc, lost = to_doc(_nlp(), document.text, document.entities)
    for span in lost:
        if doc._.reading.place(span.start, span.end):
            yield entry.finding(
                "error",
                f"the {span.label} span begins or ends inside a word or a number",
                "move its ends to where the word ends; where two words are glued in the text, leave the span out",
                span.start,
                span.end,
            )
