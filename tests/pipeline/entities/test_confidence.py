"""A confidence for each merged entity: within bounds, the model's own, kept on disk, and a threshold that drops."""

import math
from pathlib import Path

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc

import pipeline
import pipeline.tagging
from corpus.generate import generate
from pipeline.entities.confidence import FILE, NAME, Calibration, Confidence, Source, sharing, source_of
from pipeline.errors import MinutierError
from pipeline.extract import extract
from pipeline.tagging import tag

TEXTS = [document.text for document in generate(6, 991)]
NUMBERS = st.floats(allow_nan=False, allow_infinity=False)
NAMES = st.sampled_from(["any", "model", "ORG, both", "length"])
WORDS = "Mme Odile Ferrandier et M. Hugues Vasselin votent contre la motion"


@pytest.fixture(scope="module")
def shipped() -> Language:
    return pipeline.load()


@pytest.fixture
def weighed() -> Language:
    """The shipped pipeline with a confidence that is the NER's own probability, and one half where it found nothing."""
    nlp = pipeline.load()
    confidence_of(nlp).calibrate(Calibration(weights={"model": 1.0}))
    return nlp


def confidence_of(nlp: Language) -> Confidence:
    component = nlp.get_pipe(NAME)
    assert isinstance(component, Confidence)
    return component


def sure(doc: Doc) -> list[float]:
    return [ent._.confidence for ent in doc.ents]


@given(st.dictionaries(NAMES, NUMBERS), st.dictionaries(NAMES, NUMBERS))
def test_a_confidence_is_a_probability(weights: dict[str, float], features: dict[str, float]) -> None:
    assert 0 <= Calibration(weights=weights).confidence(features) <= 1


@given(st.floats(-9, 9), st.floats(0.01, 9))
def test_more_of_what_speaks_for_it_is_never_less_sure(value: float, more: float) -> None:
    calibration = Calibration(weights={"model": 0.6})
    assert calibration.confidence({"model": value}) <= calibration.confidence({"model": value + more})


def test_every_entity_has_one(shipped: Language) -> None:
    values = [value for text in TEXTS for value in sure(tag(text, shipped))]
    assert len(values) > 100
    assert all(0 <= value <= 1 for value in values)
    assert len(set(values)) > 50


def test_the_same_text_gives_the_same(shipped: Language) -> None:
    first = [sure(tag(text, shipped)) for text in TEXTS]
    assert first == [sure(tag(text, shipped)) for text in TEXTS]
    another = pipeline.load()
    assert first == [sure(tag(text, another)) for text in TEXTS]


def test_a_batch_gives_what_single_texts_give(shipped: Language) -> None:
    for doc, text in zip(shipped.pipe(TEXTS), TEXTS, strict=True):
        assert sure(doc) == pytest.approx(sure(shipped(text)), abs=2e-4)


def test_windows_of_a_long_text_keep_theirs(weighed: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "\n".join(TEXTS)
    monkeypatch.setattr(pipeline.tagging, "WINDOW", 400)
    doc = tag(text, weighed)
    assert len(doc) > 2000
    found = {(span.start, span.end) for span in doc.spans["model"]}
    values = [ent._.confidence for ent in doc.ents if (ent.start, ent.end) in found]
    assert len(values) > 100
    assert sum(value > 0.9 for value in values) > 0.7 * len(values)
    assert doc._.likelihoods is None


def test_it_is_the_probability_that_the_ner_gave(weighed: Language) -> None:
    """Of an entity that merging let be, by hand: from the log-probability that the path has."""
    from pipeline.entities.path import keep_paths, likelihoods

    doc = tag(TEXTS[0], weighed)
    plain = pipeline.load()
    keep_paths(plain)
    tagged = plain(TEXTS[0])
    logs = likelihoods(plain, tagged, tagged.spans["model"])
    same = [ent for ent in doc.ents if 0.001 < math.exp(logs.get((ent.start, ent.end), 0)) < 0.999]
    assert len(same) > 5
    for ent in same:
        assert ent._.confidence == pytest.approx(math.exp(logs[ent.start, ent.end]), abs=1e-3)


SPANS = {"exact": (4, 6, "PER"), "longer": (3, 6, "PER"), "label": (4, 6, "ORG")}


@pytest.mark.parametrize(
    ("model", "rules", "source"),
    [
        (["exact"], ["exact"], Source.BOTH),
        (["exact"], [], Source.MODEL),
        (["exact"], ["longer"], Source.MODEL_AGAINST),
        ([], ["exact"], Source.RULES),
        (["label"], ["exact"], Source.RULES_AGAINST),
        (["longer"], [], Source.ADJUSTED),
        ([], ["label"], Source.ADJUSTED),
        ([], [], Source.REPEATED),
    ],
)
def test_source(model: list[str], rules: list[str], source: Source) -> None:
    assert source_of(SPANS["exact"], [SPANS[name] for name in model], [SPANS[name] for name in rules]) is source


@given(
    st.lists(st.tuples(st.integers(0, 12), st.integers(1, 4))),
    st.lists(st.tuples(st.integers(0, 3), st.integers(1, 4))),
)
def test_what_shares_a_token(of_rules: list[tuple[int, int]], gaps: list[tuple[int, int]]) -> None:
    spans = sorted((start, start + length, "PER") for start, length in of_rules)
    entities: list[tuple[int, int, str]] = []
    for gap, length in gaps:
        start = gap + (entities[-1][1] if entities else 0)
        entities.append((start, start + length, "PER"))
    shared = [[span for span in spans if max(span[0], one[0]) < min(span[1], one[1])] for one in entities]
    assert list(sharing(entities, spans)) == shared


def test_a_model_without_weights_gives_none() -> None:
    nlp = pipeline.load()
    confidence_of(nlp).calibration = None
    doc = tag(TEXTS[0], nlp)
    assert doc.ents
    assert set(sure(doc)) == {None}


def test_weights_travel_with_the_model(shipped: Language, tmp_path: Path) -> None:
    shipped.to_disk(tmp_path / "model")
    on_disk = pipeline.load(tmp_path / "model")
    in_bytes = pipeline.load().from_bytes(shipped.to_bytes())
    calibration = confidence_of(shipped).calibration
    assert calibration is not None
    for nlp in (on_disk, in_bytes):
        assert confidence_of(nlp).calibration == calibration
        assert sure(tag(TEXTS[0], nlp)) == sure(tag(TEXTS[0], shipped))


def test_a_model_without_weights_has_no_file(tmp_path: Path) -> None:
    Confidence(spacy.blank("xx")).to_disk(tmp_path / NAME)
    assert not (tmp_path / NAME).exists()
    assert Confidence(spacy.blank("xx")).from_disk(tmp_path / NAME).calibration is None


def test_damaged_weights_say_what_to_do(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('{"weights": ["ORG"]}', encoding="utf-8")
    with pytest.raises(MinutierError, match="fit it again"):
        Confidence(spacy.blank("xx")).from_disk(tmp_path)


def test_min_confidence_drops_entities_and_what_records_made_of_them(tmp_path: Path, shipped: Language) -> None:
    strict = pipeline.load(min_confidence=0.97)
    dropped, kept, cited = 0, 0, list[int]()
    for number, text in enumerate(TEXTS):
        path = tmp_path / f"{number}.txt"
        path.write_text(text, encoding="utf-8")
        every, surer = extract(path, shipped), extract(path, strict)
        assert surer.entities == [one for one in every.entities if (one.confidence or 0) >= 0.97]
        dropped += len(every.entities) - len(surer.entities)
        kept += len(surer.entities)
        cited += [sum(len(one.organisations) for one in minutes.decisions) for minutes in (every, surer)]
        laws = {" ".join(one.text.split()) for one in surer.entities if one.label == "LEGAL_REF"}
        assert {basis.text for decision in surer.decisions for basis in decision.legal_bases} <= laws
    assert dropped > 10
    assert kept > 100
    assert sum(cited[::2]) > sum(cited[1::2]) > 0


def test_min_confidence_needs_a_model_that_gives_one(tmp_path: Path) -> None:
    nlp = pipeline.load()
    nlp.remove_pipe(NAME)
    nlp.to_disk(tmp_path / "model")
    with pytest.raises(MinutierError, match="gives no confidence"):
        pipeline.load(tmp_path / "model", min_confidence=0.5)
