"""Strict counts by seqeval are those of comparing ends and labels, whatever the mentions."""

import sys
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.errors import MissingExtra
from pipeline.labels import LABELS
from tests.training.evaluation.made import mention, mentions
from training.evaluation.model import Mention
from training.evaluation.strict import count, tagged

WORDS = [(0, 3), (4, 8), (8, 9), (10, 14), (15, 20), (20, 21), (22, 26), (27, 32)]
cuts = st.sets(st.integers(0, 32)).map(sorted)


def naive(gold: list[Mention], said: list[Mention], label: str) -> tuple[int, int, int]:
    """Right, said and gold, by going through the lists."""
    theirs = [(one.start, one.end) for one in gold if one.label == label]
    ours = [(one.start, one.end) for one in said if one.label == label]
    return sum(place in theirs for place in ours), len(ours), len(theirs)


@given(mentions, mentions, cuts)
def test_seqeval_counts_what_a_comparison_counts(gold: list[Mention], said: list[Mention], cuts: list[int]) -> None:
    tokens = list(pairwise(cuts))
    counts = count(tokens, gold, said)
    assert {label: tuple(counts[label]) for label in LABELS} == {label: naive(gold, said, label) for label in LABELS}


@given(mentions, st.data())
def test_some_of_the_gold_is_found(gold: list[Mention], data: st.DataObject) -> None:
    said = data.draw(st.lists(st.sampled_from(gold), unique_by=id)) if gold else []
    counts = count(WORDS, gold, said)
    assert sum(one.hit for one in counts.values()) == len(said)
    assert sum(one.gold for one in counts.values()) == len(gold)


def test_mentions_are_tagged_in_iob2() -> None:
    tags = tagged(WORDS, [mention(0, 8), mention(8, 9)], [mention(0, 8, "ORG")])
    assert tags.gold == [["B-PER", "I-PER", "B-PER", "O", "O", "O", "O", "O"]]
    assert tags.said == [["B-ORG", "I-ORG", "O", "O", "O", "O", "O", "O"]]


def test_a_mention_that_no_token_ends_has_a_sequence_of_its_own() -> None:
    tags = tagged(WORDS, [mention(0, 6)], [mention(0, 3)])
    assert tags.gold == [["O"] * 8, ["B-PER"]]
    assert tags.said == [["B-PER", *["O"] * 7], ["O"]]


def test_without_seqeval_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "seqeval.scheme", None)
    with pytest.raises(MissingExtra, match=r"pip install 'minutier\[train\]'"):
        count(WORDS, [], [])
