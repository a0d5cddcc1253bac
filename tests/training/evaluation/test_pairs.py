"""Mentions are paired once each; kinds of error, partial credit and confusion follow from the pairs."""

import pytest
from hypothesis import given

from pipeline.labels import LABELS
from tests.training.evaluation.made import mention, mentions
from training.evaluation.confusion import confusion
from training.evaluation.counts import exact, key
from training.evaluation.model import Mention
from training.evaluation.pairs import pair
from training.evaluation.partial import partial


@pytest.mark.parametrize(
    ("gold", "said", "kinds"),
    [
        ([mention(0, 9)], [mention(0, 9)], ["exact"]),
        ([mention(0, 9)], [mention(4, 12)], ["boundary"]),
        ([mention(0, 9)], [mention(0, 9, "ORG")], ["label"]),
        ([mention(0, 9)], [mention(4, 12, "ORG")], ["label"]),
        ([mention(0, 9)], [mention(9, 12)], ["missed", "spurious"]),
        ([mention(0, 9)], [], ["missed"]),
        ([], [mention(0, 9)], ["spurious"]),
        # the right label comes before the larger overlap
        ([mention(0, 9)], [mention(0, 8, "ORG"), mention(8, 12)], ["boundary", "spurious"]),
        # an exact partner is not given away
        ([mention(0, 9), mention(10, 12)], [mention(10, 12), mention(0, 5)], ["boundary", "exact"]),
        # two halves of one: the larger is its partner, the other is one too many
        ([mention(0, 9)], [mention(0, 3), mention(4, 9)], ["boundary", "spurious"]),
    ],
)
def test_kinds(gold: list[Mention], said: list[Mention], kinds: list[str]) -> None:
    assert [two.kind for two in pair(gold, said)] == kinds


@pytest.mark.parametrize("said", [[mention(0, 8, "ORG"), mention(8, 12)], [mention(0, 3), mention(4, 9)]])
def test_the_better_partner_is_taken(said: list[Mention]) -> None:
    gold = mention(0, 9)
    assert pair([gold], said) == [(gold, said[1]), (None, said[0])]


@given(mentions, mentions)
def test_each_mention_is_in_one_pair(gold: list[Mention], said: list[Mention]) -> None:
    pairs = pair(gold, said)
    assert sorted(key(two.gold) for two in pairs if two.gold) == sorted(map(key, gold))
    assert sorted(key(two.said) for two in pairs if two.said) == sorted(map(key, said))
    assert sum(two.kind == "exact" for two in pairs) == exact(gold, said).hit


@given(mentions, mentions)
def test_partial_credit_lies_between_the_exact_and_all_that_overlap(gold: list[Mention], said: list[Mention]) -> None:
    micro = partial(pair(gold, said))["micro"]
    assert micro.exact + micro.boundary + micro.label + micro.missed == len(gold)
    assert micro.exact + micro.boundary + micro.label + micro.spurious == len(said)
    total = len(gold) + len(said)
    assert 2 * micro.exact <= micro.f1 * total + 1e-9 <= 2 * (micro.exact + micro.boundary) + 2e-9


def test_partial_credit_by_hand() -> None:
    gold = [mention(0, 4), mention(10, 14), mention(20, 24), mention(30, 34, "ORG")]
    said = [mention(0, 4), mention(10, 13), mention(20, 24, "ORG"), mention(40, 44, "ORG")]
    found = partial(pair(gold, said))
    per, org, micro = found["PER"], found["ORG"], found["micro"]
    assert (per.exact, per.boundary, per.label, per.missed, per.spurious) == (1, 1, 1, 0, 0)
    assert (org.exact, org.boundary, org.label, org.missed, org.spurious) == (0, 0, 0, 1, 1)
    assert per.f1 == pytest.approx(2 * 1.5 / (3 + 2))
    assert micro.f1 == pytest.approx(2 * 1.5 / (4 + 4))
    assert found["AMOUNT"].f1 == 0


def test_confusion_by_hand() -> None:
    gold = [mention(0, 9), mention(10, 14, "ORG"), mention(20, 24, "ORG")]
    said = [mention(0, 2), mention(2, 9, "ORG"), mention(10, 14, "ORG"), mention(30, 34, "AMOUNT")]
    table = confusion([(gold, said), ([mention(0, 3)], [])])
    seen = {(row, column): number for row, cells in table.items() for column, number in cells.items() if number}
    assert seen == {
        ("PER", "ORG"): 1,  # the larger overlap
        ("PER", "none"): 1,
        ("ORG", "ORG"): 1,
        ("ORG", "none"): 1,
        ("none", "AMOUNT"): 1,
    }


@given(mentions, mentions)
def test_confusion_counts_each_gold_mention_once(gold: list[Mention], said: list[Mention]) -> None:
    table = confusion([(gold, said)])
    assert {label: sum(table[label].values()) for label in LABELS} == {
        label: sum(one.label == label for one in gold) for label in LABELS
    }
