"""Mentions, documents and a pipeline without weights, made for the tests of the evaluation."""

from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import load_model_from_config

import pipeline
import pipeline.factories
from corpus.gold import GoldDocument, Records
from corpus.markup import parse
from pipeline.labels import LABELS
from training.evaluation.model import Mention


def mention(start: int, end: int, label: str = "PER", *, text: str = "", confidence: float | None = None) -> Mention:
    """A mention; its text is letters where none is given."""
    return Mention(start=start, end=end, label=label, text=text or "x" * (end - start), confidence=confidence)


def document(name: str, marked: str, **meta: str) -> GoldDocument:
    """A document from ``⟦PER|Ana TEYSSIER⟧``, with empty records."""
    text, spans = parse(marked)
    return GoldDocument(id=name, text=text, entities=spans, records=Records(), meta=dict(meta))


mentions = st.lists(
    st.builds(
        lambda start, length, label: mention(start, start + length, label),
        st.integers(0, 24),
        st.integers(1, 8),
        st.sampled_from(LABELS),
    ),
    max_size=8,
    unique_by=lambda one: (one.start, one.end, one.label),
)
"""Mentions of a text of 32 characters: they may overlap and end within words."""


def pipeline_of(*components: str) -> Language:
    """An untrained pipeline of minutier's tokenizer and components."""
    nlp = load_model_from_config(
        {
            "nlp": {
                "lang": "xx",
                "pipeline": list(components),
                "tokenizer": {"@tokenizers": "minutier_tokenizer"},
            },
            "components": {name: {"factory": name} for name in components},
        },
        auto_fill=True,
    )
    nlp.meta["name"], nlp.meta["version"] = "invented", "1.0"
    nlp.max_length = pipeline.LONGEST_TEXT
    return nlp


def ruled() -> Language:
    """A pipeline of all that needs no weights: rules, merge and records."""
    return pipeline_of("minutier_rules", "minutier_merge", "minutier_records")


@Language.component("invented_names")
def invented_names(doc: Doc) -> Doc:
    """A model that takes each word in capitals for a person."""
    doc.set_ents([Span(doc, token.i, token.i + 1, label="PER") for token in doc if token.is_upper and token.is_alpha])
    return doc
