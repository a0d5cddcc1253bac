"""The parser's path, computed anew, is the one that it took: the same actions win, and their probabilities follow."""

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from thinc.api import fix_random_seed

import pipeline
import pipeline.factories
from corpus.generate import generate
from pipeline.entities import path
from pipeline.entities.path import Keeping, allowed, keep_paths, likelihoods, score
from pipeline.tokenizer import MinutesTokenizer

TEXTS = [document.text for document in generate(6, 991)]
Place = tuple[int, int, str]


@pytest.fixture(scope="module")
def shipped() -> Language:
    """The NER of the shipped model, keeping its paths."""
    nlp = spacy.load(pipeline.SHIPPED_MODEL, enable=["ner"])
    keep_paths(nlp)
    return nlp


def untrained(*, extra: bool, upper: bool) -> Language:
    """A small NER with the weights that it starts from: it tags wildly."""
    nlp = spacy.blank("xx")
    nlp.tokenizer = MinutesTokenizer(nlp.vocab)
    ner = nlp.add_pipe("ner", config={"model": _model(extra=extra, upper=upper)})
    for label in ("PER", "ORG"):
        ner.add_label(label)  # type: ignore[attr-defined]
    fix_random_seed(3)
    nlp.initialize(lambda: [Example.from_dict(nlp.make_doc("Mme Odile Ferrandier vote"), {"entities": []})])
    random = np.random.default_rng(3)
    for layer in ner.model.walk():  # type: ignore[attr-defined]
        if layer.name == "linear":  # starts from nothing, and would tag nothing
            layer.set_param("W", random.normal(size=layer.get_param("W").shape).astype("f"))
    keep_paths(nlp)
    return nlp


def _model(*, extra: bool, upper: bool) -> dict[str, Any]:
    tok2vec = {"@architectures": "spacy.HashEmbedCNN.v2", "pretrained_vectors": None, "width": 16, "depth": 1}
    tok2vec |= {"embed_size": 200, "window_size": 1, "maxout_pieces": 2, "subword_features": True}
    parser = {"@architectures": "spacy.TransitionBasedParser.v2", "state_type": "ner", "extra_state_tokens": extra}
    return parser | {"hidden_width": 16, "maxout_pieces": 2, "use_upper": upper, "nO": None, "tok2vec": tok2vec}


def kept(nlp: Language) -> Keeping:
    """What replaced the forward function of a pipeline's NER."""
    function = nlp.get_pipe("ner").model._func  # type: ignore[attr-defined]
    assert isinstance(function, Keeping)
    return function


def decoded(doc: Doc, nlp: Language) -> list[Place]:
    """The entities of the path that wins action by action, by nothing but what was kept."""
    taken = kept(nlp).take(doc)
    found: list[Place] = []
    start, label = -1, ""
    for token in range(len(doc)):
        inside = list(range(start, token)) if start >= 0 else []
        seen = inside[:5] if taken.state2vec.nF == 6 else inside[:1] + inside[-1:]
        row = [token, *seen]
        ids = np.array([row + [-1] * (taken.state2vec.nF - len(row))], dtype=np.int32)
        known_by = np.array([taken.moves.index(f"I-{label}" if label else "O")])
        action = taken.moves[int(allowed(score(taken, ids), ids, taken.moves, len(doc), known_by)[0].argmax())]
        if action[0] in "BU":
            start, label = token, action[2:]
        if action[0] in "UL":
            found.append((start, token + 1, label))
            start, label = -1, ""
    return found


def places(doc: Doc) -> list[Place]:
    return [(ent.start, ent.end, ent.label_) for ent in doc.ents]


def test_the_path_is_that_of_the_shipped_model(shipped: Language) -> None:
    docs = [shipped(text) for text in TEXTS]
    assert sum(len(doc.ents) for doc in docs) > 100
    assert [decoded(doc, shipped) for doc in docs] == [places(doc) for doc in docs]


@pytest.mark.parametrize("extra", [True, False])
@pytest.mark.parametrize("upper", [True, False])
def test_the_path_is_that_of_any_parser(extra: bool, upper: bool) -> None:
    nlp = untrained(extra=extra, upper=upper)
    docs = list(nlp.pipe([text[:1500] for text in TEXTS]))
    assert {ent.label_ for doc in docs for ent in doc.ents} == {"PER", "ORG"}
    assert max(len(ent) for doc in docs for ent in doc.ents) > 2
    assert [decoded(doc, nlp) for doc in docs] == [places(doc) for doc in docs]


def test_the_tokens_of_a_state_are_those_of_the_parser(shipped: Language) -> None:
    """The scores of the first action of a text, by spaCy's own code."""
    doc = shipped(TEXTS[0])
    ner: Any = shipped.get_pipe("ner")
    step = ner.model.predict([doc])
    by_spacy = step.predict(ner.moves.init_batch([doc]))[0]
    ids = np.array([[0, -1, -1, -1, -1, -1]], dtype=np.int32)
    assert np.allclose(score(kept(shipped).take(doc), ids)[0], by_spacy, atol=1e-4)


def test_probabilities_of_all_that_can_be_done_sum_to_one(shipped: Language) -> None:
    """A lone token: outside, or an entity of one of the labels."""
    doc = shipped.make_doc("Ferrandier")
    labels = shipped.get_pipe("ner").labels  # type: ignore[attr-defined]
    total = 0.0
    for label in labels:
        doc.set_ents([spacy.tokens.Span(doc, 0, 1, label=label)])
        total += math.exp(likelihoods(shipped, doc, doc.ents)[0, 1])
    assert 0 < total < 1
    taken = kept(shipped).take(doc)
    ids = np.array([[0, -1, -1, -1, -1, -1]], dtype=np.int32)
    outside = taken.moves.index("O")
    scores = allowed(score(taken, ids), ids, taken.moves, 1, np.array([outside]))[0]
    assert total == pytest.approx(1 - np.exp(scores[outside]) / np.exp(scores).sum())


def test_computed_again_is_the_same(shipped: Language) -> None:
    """What is not kept any more is computed anew; what is taken is not kept."""
    doc = shipped(TEXTS[1])
    first = likelihoods(shipped, doc, doc.ents)
    assert first.keys() == {(ent.start, ent.end) for ent in doc.ents}
    assert all(value <= 0 for value in first.values())
    assert all(other is not doc for other, _ in kept(shipped).kept)
    assert likelihoods(shipped, doc, doc.ents) == pytest.approx(first)


def test_documents_of_a_batch_are_told_apart(shipped: Language) -> None:
    together = list(shipped.pipe(TEXTS))
    alone = [shipped(text) for text in TEXTS]
    for one, other in zip(together, alone, strict=True):
        assert likelihoods(shipped, one, one.ents) == pytest.approx(likelihoods(shipped, other, other.ents), abs=1e-3)


def test_no_more_is_kept_than_allowed(shipped: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    docs: Sequence[Doc] = [shipped.make_doc(text) for text in TEXTS]
    monkeypatch.setattr(path, "KEPT", len(docs[-1]) + 1)
    for doc in docs:
        shipped(doc)
    assert [other for other, _ in kept(shipped).kept] == [docs[-1]]


def test_training_keeps_nothing_and_learns() -> None:
    nlp = untrained(extra=True, upper=True)
    example = Example.from_dict(nlp.make_doc("Mme Odile Ferrandier vote"), {"entities": [(4, 20, "PER")]})
    optimizer = nlp.resume_training()
    for _ in range(60):
        nlp.update([example], sgd=optimizer)
    assert kept(nlp).kept == []
    assert [(ent.text, ent.label_) for ent in nlp("Mme Odile Ferrandier vote").ents] == [("Odile Ferrandier", "PER")]


def test_a_pipeline_without_ner_has_no_likelihoods() -> None:
    nlp = spacy.blank("xx")
    keep_paths(nlp)
    doc = nlp.make_doc("Odile Ferrandier")
    doc.set_ents([spacy.tokens.Span(doc, 0, 2, label="PER")])
    assert likelihoods(nlp, doc, doc.ents) == {}
