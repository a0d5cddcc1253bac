"""A seed → a corpus: the same again, every style, exact spans, valid gold."""

from itertools import pairwise
from pathlib import Path

import pytest

from corpus.generate import generate, styles
from corpus.gold import GoldDocument, read_gold, write_gold
from pipeline.labels import LABELS

ONCE = len(styles())


@pytest.fixture(scope="module")
def documents() -> list[GoldDocument]:
    return list(generate(2 * ONCE, seed=11))


def test_same_seed_same_documents(documents: list[GoldDocument]) -> None:
    assert list(generate(2 * ONCE, seed=11)) == documents
    assert [one.text for one in generate(ONCE, seed=12)] != [one.text for one in documents[:ONCE]]


def test_a_longer_corpus_begins_like_a_shorter_one(documents: list[GoldDocument]) -> None:
    assert list(generate(7, seed=11)) == documents[:7]


def test_every_style_appears_in_turn(documents: list[GoldDocument]) -> None:
    assert {one.meta["style"] for one in documents[:ONCE]} == set(styles())
    assert len({one.id for one in documents}) == 2 * ONCE
    assert len({one.text for one in documents}) == 2 * ONCE


def test_spans_are_exact(documents: list[GoldDocument]) -> None:
    for document in documents:
        spans = sorted(document.entities, key=lambda span: span.start)
        assert all(one.end <= other.start for one, other in pairwise(spans)), document.id
        for span in spans:
            assert 0 <= span.start < span.end <= len(document.text), document.id
            mention = document.text[span.start : span.end]
            assert mention == mention.strip(), document.id
            assert span.label in LABELS


def test_no_mark_is_left(documents: list[GoldDocument]) -> None:
    assert all(document.text.strip() and not set("⟦⟧") & set(document.text) for document in documents)


def test_gold_round_trip(documents: list[GoldDocument], tmp_path: Path) -> None:
    write_gold(documents, tmp_path / "gold.jsonl")
    assert list(read_gold(tmp_path / "gold.jsonl")) == documents
