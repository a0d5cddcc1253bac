"""The NER by plain arrays finds what spaCy's own code finds, as surely; a NER of another kind is left to spaCy."""

from typing import Any

import numpy as np
import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.attrs import ORTH
from spacy.language import Language
from spacy.training import Example
from thinc.api import fix_random_seed

import pipeline
from corpus.generate import generate
from pipeline import tagging
from pipeline.entities import greedy, network
from pipeline.entities.path import keep_paths, likelihoods
from pipeline.entities.quick import Quick, quick, quicken
from pipeline.tokenizer import MinutesTokenizer

TEXTS = [document.text for document in generate(8, 31)]
SPACED = [" ".join(text.split()) for text in TEXTS[:3]]


def parser(*, use_upper: bool = True, extra_state_tokens: bool = True, window_size: int = 1) -> dict[str, Any]:
    """An architecture."""
    embed: dict[str, Any] = {
        "@architectures": "spacy.MultiHashEmbed.v2",
        "width": 16,
        "attrs": ["NORM", "SHAPE"],
        "rows": [300, 50],
    }
    encode: dict[str, Any] = {
        "@architectures": "spacy.MaxoutWindowEncoder.v2",
        "width": 16,
        "depth": 2,
        "maxout_pieces": 2,
    }
    tok2vec = {
        "@architectures": "spacy.Tok2Vec.v2",
        "embed": embed | {"include_static_vectors": False},
        "encode": encode | {"window_size": window_size},
    }
    parts: dict[str, Any] = {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": "ner",
        "nO": None,
        "tok2vec": tok2vec,
    }
    parts |= {"extra_state_tokens": extra_state_tokens, "use_upper": use_upper}
    return parts | {"hidden_width": 16, "maxout_pieces": 2}


def wild(**architecture: Any) -> Language:
    """A pipeline whose NER tags at random: long entities, and many."""
    nlp = spacy.blank("xx")
    nlp.tokenizer = MinutesTokenizer(nlp.vocab)
    ner: Any = nlp.add_pipe("ner", config={"model": parser(**architecture)})
    for label in ("PER", "ORG"):
        ner.add_label(label)
    fix_random_seed(2)
    nlp.initialize(lambda: [Example.from_dict(nlp.make_doc("Mme Odile Ferrandier vote"), {"entities": []})])
    for layer in ner.model.walk():
        if layer.name == "linear":  # starts from nothing, and would tag nothing
            layer.set_param("W", np.random.default_rng(5).normal(size=layer.get_param("W").shape).astype("f"))
    return nlp


@pytest.fixture(scope="module")
def shipped() -> Language:
    """The NER of the shipped model."""
    return spacy.load(pipeline.SHIPPED_MODEL, enable=["ner"])


@pytest.fixture(scope="module")
def random() -> Language:
    """A wild NER."""
    return wild()


def by_spacy(nlp: Language, text: str) -> dict[tuple[int, int, str], float]:
    """What spaCy's own code finds, and how likely it is."""
    keep_paths(nlp)
    doc = nlp(text)
    likely = likelihoods(nlp, doc, doc.ents)
    return {(ent.start, ent.end, ent.label_): likely[ent.start, ent.end] for ent in doc.ents}


def quickly(nlp: Language, text: str, ner: Quick | None = None) -> dict[tuple[int, int, str], float]:
    """What plain arrays find."""
    found = (ner or Quick(nlp.get_pipe("ner")))(nlp.make_doc(text).to_array(ORTH))  # type: ignore[arg-type]
    return {entity[:3]: entity.likelihood for entity in found}


@pytest.mark.parametrize("text", [*TEXTS, *SPACED, "Ferrandier", "Mme Odile Ferrandier", "10 €"])
@pytest.mark.parametrize("which", ["shipped", "random"])
def test_finds_what_spacy_finds(text: str, which: str, request: pytest.FixtureRequest) -> None:
    nlp = request.getfixturevalue(which)
    assert quickly(nlp, text) == pytest.approx(by_spacy(nlp, text), abs=1e-3)


def test_enough_is_found_to_compare(shipped: Language, random: Language) -> None:
    assert sum(len(by_spacy(shipped, text)) for text in TEXTS) > 200
    lengths = [end - start for text in TEXTS for start, end, _ in by_spacy(random, text)]
    assert max(lengths) > greedy.LONG
    assert len(lengths) > 200


@pytest.mark.parametrize("long", [1, 2, 5])
def test_long_entities_are_followed_one_by_one(long: int, random: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(greedy, "LONG", long)
    for text in TEXTS[:4]:
        assert quickly(random, text) == pytest.approx(by_spacy(random, text), abs=1e-3)


def test_vectors_of_words_are_kept_and_given_up(random: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was met before changes nothing, also when there is no room for all words."""
    most = max(len(set(random.make_doc(text).to_array(ORTH).tolist())) for text in TEXTS)
    monkeypatch.setattr(network, "WORDS", most + 3)
    ner = Quick(random.get_pipe("ner"))
    for text in [*TEXTS, *TEXTS]:
        assert quickly(random, text, ner) == pytest.approx(by_spacy(random, text), abs=1e-3)


@given(st.lists(st.sampled_from("Mme Odile Ferrandier , SARL de 12 € la Commune « n °".split()), min_size=1))
def test_any_words(words: list[str]) -> None:
    nlp = _wild()
    text = " ".join(words)
    assert quickly(nlp, text) == pytest.approx(by_spacy(nlp, text), abs=1e-3)


def _wild(kept: list[Language] = []) -> Language:  # noqa: B006 (made once)
    if not kept:
        kept.append(wild())
    return kept[0]


@pytest.mark.parametrize(
    "architecture",
    [{"use_upper": False}, {"extra_state_tokens": False}, {"window_size": 2}],
    ids=lambda a: next(iter(a)),
)
def test_other_kinds_are_left_to_spacy(architecture: dict[str, Any]) -> None:
    nlp = wild(**architecture)
    quicken(nlp)
    assert quick(nlp) is None


def test_another_tokenizer_or_none_is_left_to_spacy() -> None:
    nlp = wild()
    plain = spacy.blank("xx")
    nlp.tokenizer = plain.tokenizer
    for other in (nlp, plain):
        quicken(other)
        assert quick(other) is None


def test_a_ner_that_is_disabled_does_nothing() -> None:
    nlp = wild()
    quicken(nlp)
    assert quick(nlp) is not None
    with nlp.select_pipes(disable=["ner"]):
        assert quick(nlp) is None


@pytest.mark.parametrize("window", [100, 10_000])
def test_a_text_is_tagged_the_same(window: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Through the whole pipeline, with its records, and in windows."""
    monkeypatch.setattr(tagging, "WINDOW", window)
    ours, theirs = pipeline.load(), spacy.load(pipeline.SHIPPED_MODEL)
    assert quick(ours) is not None
    assert quick(theirs) is None
    for text in [*TEXTS[:3], ""]:
        one, other = tagging.tag(text, ours), tagging.tag(text, theirs)
        assert [(e.start, e.end, e.label_) for e in one.ents] == [(e.start, e.end, e.label_) for e in other.ents]
        assert [d.title for d in one._.minutes.decisions] == [d.title for d in other._.minutes.decisions]
        for mine, their in zip(one.ents, other.ents, strict=True):
            assert mine._.confidence == pytest.approx(their._.confidence, abs=2e-4)
