"""No field of a record holds what the text does not: authored documents, clean and damaged."""

import random
from typing import Any

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

import pipeline
from corpus.augment import augment
from corpus.generate import styles
from pipeline.reading import read
from pipeline.records.model import Session
from pipeline.tagging import tag
from tests.pipeline.records.proofs import unproved

STYLES = sorted(styles().items())


@pytest.fixture(scope="module")
def nlp() -> Any:
    return pipeline.load()


def written(seed: int, damaged: bool) -> str:
    """An authored document: its style and its words follow from the seed."""
    rng = random.Random(seed)
    name, write = STYLES[seed % len(STYLES)]
    document = write(rng).gold(f"{name}-{seed}", name)
    return augment(document.text, document.entities, rng, rate=8.0)[0] if damaged else document.text


@given(seed=st.integers(0, 10**6), damaged=st.booleans())
@settings(max_examples=40, derandomize=True, deadline=None)
def test_every_field_stands_at_its_evidence(seed: int, damaged: bool, nlp: Any) -> None:
    source = written(seed, damaged)
    doc = tag(source, nlp)
    assert faults(source, doc) == []


@given(seeds=st.lists(st.integers(0, 10**6), min_size=2, max_size=3))
@settings(max_examples=40, derandomize=True, deadline=None)
def test_every_field_of_several_sittings_stands_at_its_evidence(seeds: list[int], nlp: Any) -> None:
    source = "\f".join(written(seed, damaged=False) for seed in seeds)
    doc = tag(source, nlp)
    event(f"{len(doc._.minutes.sessions)} sittings")
    assert faults(source, doc) == []
    assert {decision.sitting for decision in doc._.minutes.decisions} <= set(range(len(doc._.minutes.sessions)))


def faults(source: str, doc: Any) -> list[str]:
    """What the source does not bear out of the records of a Doc."""
    found = doc._.minutes
    records = [*found.sessions, *found.decisions]
    assert all(record.evidence.keys() == record.confidence.keys() for record in records)
    return [fault for record in records for fault in unproved(source, doc._.reading, record)]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"president": "Zoé RIVAL"}, "president"),
        ({"date": "2031-02-04"}, "date"),
        ({"members_present": 8}, "members_present"),
        ({"present": ["Ana NOAL", "Zoé RIVAL"]}, "present"),
        ({"collectivity": "Commune de Sormiers"}, "collectivity"),
        ({"evidence": {}}, "date"),
        ({"secretary": "Ana NOAL"}, "secretary"),
    ],
)
def test_what_the_text_does_not_hold_is_noticed(change: dict[str, Any], told: str) -> None:
    source = "Commune de Bréval, 3 février 2031. 9 présents : Ana NOAL, prési-\ndente"
    session = Session(
        collectivity="Commune de Bréval", date="2031-02-03", members_present=9, present=["Ana NOAL"],
        president="Ana NOAL",
        evidence={"collectivity": (0, 17), "date": (19, 33), "members_present": (35, 36), "present": (48, 56),
                  "president": (48, 56)},
    )  # fmt: skip
    reading = read(source)
    assert list(unproved(source, reading, session)) == []
    assert told in {fault.split(":")[0] for fault in unproved(source, reading, session.model_copy(update=change))}
