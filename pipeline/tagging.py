"""Text → Doc, tagged and assembled; a long text is tagged in windows, so that memory does not grow with its length."""

from collections.abc import Iterator

import numpy as np
from spacy.attrs import ORTH
from spacy.language import Language
from spacy.tokens import Doc, Span

from pipeline.entities.path import Likelihoods, likelihoods
from pipeline.entities.quick import Quick, quick

WINDOW = 3_000
"""Tokens tagged at once; the model looks a dozen tokens around, so windows lose nothing but at their edges."""
MODEL_PIPES = frozenset({"tok2vec", "transformer", "ner"})


def tag(text: str, nlp: Language) -> Doc:
    """The Doc of a source text, through the whole pipeline."""
    doc = nlp.make_doc(text)
    ner = quick(nlp)
    if ner is not None:
        _tag_quickly(doc, ner)
    elif len(doc) <= WINDOW:
        return nlp(doc)
    else:
        _tag_windows(doc, nlp)
    with nlp.select_pipes(enable=[name for name in nlp.pipe_names if name not in MODEL_PIPES]):
        return nlp(doc)


def _tag_quickly(doc: Doc, ner: Quick) -> None:
    entities: list[Span] = []
    likely: Likelihoods = {}
    words = np.asarray(doc.to_array(ORTH), dtype=np.uint64)
    for first in range(0, len(doc), WINDOW):
        for start, end, label, likelihood in ner(words[first : first + WINDOW]):
            entities.append(Span(doc, first + start, first + end, label=label))
            likely[first + start, first + end] = likelihood
    doc.set_ents(entities)
    doc._.likelihoods = likely


def _tag_windows(doc: Doc, nlp: Language) -> None:
    entities: list[Span] = []
    likely: Likelihoods = {}
    with nlp.select_pipes(enable=[name for name in nlp.pipe_names if name in MODEL_PIPES]):
        for first, window in _windows(doc):
            tagged = nlp(window)
            entities += [Span(doc, first + ent.start, first + ent.end, label=ent.label_) for ent in tagged.ents]
            for (start, end), value in likelihoods(nlp, tagged, tagged.ents).items():
                likely[first + start, first + end] = value
    doc.set_ents(entities)
    doc._.likelihoods = likely


def _windows(doc: Doc) -> Iterator[tuple[int, Doc]]:
    """Pieces of the Doc as Docs of their own, each with its first token's place."""
    for start in range(0, len(doc), WINDOW):
        tokens = doc[start : start + WINDOW]
        spaces = [bool(token.whitespace_) for token in tokens]
        yield start, Doc(doc.vocab, words=[token.text for token in tokens], spaces=spaces)
