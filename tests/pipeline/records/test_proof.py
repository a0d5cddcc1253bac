"""No field of a record holds what the text does not: authored documents, clean and damaged, through the whole pipeline."""

import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import pipeline
from corpus.augment import augment
from corpus.generate import styles
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
    session, decisions = doc._.minutes
    for record in (session, *decisions):
        assert list(unproved(source, doc._.reading, record)) == []
        assert record.evidence.keys() == record.confidence.keys()
