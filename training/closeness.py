"""Two models of the same training → how near the vectors and entities of one are to the other's."""

from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language
from spacy.tokens import Doc

import pipeline
from corpus.generate import generate

DOCUMENTS, SEED = 6, 2_000
"""Authored minutes of a seed that no training uses."""


class Closeness(NamedTuple):
    """mean, low: the cosine of two vectors of a token, on average and at the first percentile.

    either, both: entities of the two NER, the rules left out, that one and that both find.
    """

    tokens: int
    mean: float
    low: float
    either: int
    both: int


def compare(one: Path, other: Path) -> Closeness:
    """The closeness of two models on a few authored minutes."""
    texts = [document.text for document in generate(DOCUMENTS, SEED)]
    (vectors, entities), (others, other_entities) = (_seen(pipeline.load(folder), texts) for folder in (one, other))
    cosines = _cosines(vectors, others)
    either, both = entities | other_entities, entities & other_entities
    return Closeness(len(cosines), float(cosines.mean()), float(np.percentile(cosines, 1)), len(either), len(both))


def _seen(nlp: Language, texts: list[str]) -> tuple[NDArray[np.float32], set[tuple[int, int, int, str]]]:
    """The vectors of all tokens, and the NER's entities with the number of their text."""
    with nlp.select_pipes(enable=[name for name in nlp.pipe_names if name in ("transformer", "ner")]):
        docs = list(nlp.pipe(texts))
    entities = {(number, ent.start, ent.end, ent.label_) for number, doc in enumerate(docs) for ent in doc.ents}
    return np.concatenate(vectors(nlp, docs)), entities


def vectors(nlp: Language, docs: list[Doc]) -> list[Any]:
    """What the NER of a pipeline sees of Docs that went through it: a vector a token."""
    ner: Any = nlp.get_pipe("ner")
    found: list[Any] = ner.model.get_ref("tok2vec").layers[0].predict(docs)
    return found


def _cosines(one: NDArray[np.float32], other: NDArray[np.float32]) -> NDArray[np.float32]:
    lengths = np.linalg.norm(one, axis=1) * np.linalg.norm(other, axis=1)
    found: NDArray[np.float32] = (one * other).sum(axis=1)[lengths > 0] / lengths[lengths > 0]
    return found
