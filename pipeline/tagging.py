"""Text → Doc, tagged and assembled; a long text is tagged in windows, so that memory does not grow with its length."""

from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc, Span

from pipeline.entities.path import Likelihoods, likelihoods

WINDOW = 3_000
"""Tokens tagged at once; the model looks a dozen tokens around, so windows lose nothing but at their edges."""
MODEL_PIPES = frozenset({"tok2vec", "transformer", "ner"})


def _windows(doc: Doc) -> Iterator[tuple[int, Doc]]:
    """Pieces of the Doc as Docs of their own, each with its first token's place."""
    for start in range(0, len(doc), WINDOW):
        tokens = doc[start : start + WINDOW]
        spaces = [bool(token.whitespace_) for token in tokens]
        yield start, Doc(doc.vocab, words=[token.text for token in tokens], spaces=spaces)


def tag(text: str, nlp: Language) -> Doc:
    """The Doc of a source text, through the whole pipeline."""
    doc = nlp.make_doc(text)
    if len(doc) <= WINDOW:
        return nlp(doc)
    model = [name for name in nlp.pipe_names if name in MODEL_PIPES]
    rest = [name for name in nlp.pipe_names if name not in MODEL_PIPES]
    entities: list[Span] = []
    likely: Likelihoods = {}
    with nlp.select_pipes(enable=model):
        for first, window in _windows(doc):
            tagged = nlp(window)
            entities += [Span(doc, first + ent.start, first + ent.end, label=ent.label_) for ent in tagged.ents]
            for (start, end), value in likelihoods(nlp, tagged, tagged.ents).items():
                likely[first + start, first + end] = value
    doc.set_ents(entities)
    doc._.likelihoods = likely
    with nlp.select_pipes(enable=rest):
        return nlp(doc)
