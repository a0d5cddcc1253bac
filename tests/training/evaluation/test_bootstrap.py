"""Intervals and comparisons: the same seed says the same, and they say what is certain where it is."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from training.evaluation.bootstrap import Bootstrap
from training.evaluation.compare import compare
from training.evaluation.counts import Counts, Ledger, Table

RESAMPLES = 400


def table(*rows: tuple[int, int, int]) -> Table:
    return np.array(rows, dtype=np.int64).reshape(-1, 3)


def drawn(seed: int = 7, documents: int = 4) -> Bootstrap:
    return Bootstrap(documents, seed=seed, resamples=RESAMPLES)


UNEVEN = table((9, 10, 10), (3, 10, 8), (20, 21, 25), (0, 2, 1))
documents = st.lists(
    st.tuples(st.integers(0, 9), st.integers(0, 5), st.integers(0, 5)).map(lambda n: (n[0], n[0] + n[1], n[0] + n[2])),
    min_size=2,
    max_size=8,
)


def test_a_score_by_hand() -> None:
    score = drawn().score(UNEVEN)
    assert (score.hit, score.said, score.gold) == (32, 43, 44)
    assert (score.p, score.r, score.f1) == pytest.approx((32 / 43, 32 / 44, 64 / 87))


def test_nothing_to_find_and_nothing_said() -> None:
    score = drawn().score(table(*[(0, 0, 0)] * 4))
    assert (score.p, score.r, score.f1, score.f1_interval) == (0, 0, 0, None)


def test_the_seed_decides() -> None:
    many = table(*[(place % 7, 9, 7 + place % 3) for place in range(40)])
    same, other = drawn(documents=40), drawn(seed=8, documents=40)
    assert drawn(documents=40).score(many) == same.score(many)
    assert other.score(many).f1_interval != same.score(many).f1_interval


def test_the_interval_contains_the_score() -> None:
    score = drawn().score(UNEVEN)
    assert score.f1_interval is not None
    assert 0 <= score.f1_interval.low < score.f1 < score.f1_interval.high <= 1


@given(documents)
def test_an_interval_lies_between_the_worst_and_the_best_document(rows: list[tuple[int, int, int]]) -> None:
    counts = table(*rows)
    found = drawn(documents=len(rows)).score(counts).f1_interval
    own = [2 * hit / (said + gold) for hit, said, gold in rows if said + gold]
    if np.count_nonzero(counts.any(axis=1)) < 2:
        assert found is None
    else:
        assert found is not None
        assert min(own) - 1e-9 <= found.low <= found.high <= max(own) + 1e-9


def test_documents_that_fare_alike_leave_no_doubt() -> None:
    found = drawn().score(table(*[(8, 10, 10)] * 4)).f1_interval
    assert found is not None
    assert (found.low, found.high) == pytest.approx((0.8, 0.8))


def test_one_document_gives_no_interval() -> None:
    assert drawn().score(table((8, 10, 10), *[(0, 0, 0)] * 3)).f1_interval is None


def ledger(*hits: int) -> Ledger:
    """A document for each number of hits out of ten, in two labels."""
    return Ledger({"PER": Counts(hit, 10, 10), "ORG": Counts(5, 10, 10)} for hit in hits)


def test_a_model_is_no_better_than_itself() -> None:
    own = ledger(3, 9, 5, 7)
    found = compare(own, "old", own, drawn())
    assert (found.micro.f1, found.micro.interval.low, found.micro.interval.high, found.micro.p) == (0, 0, 0, 1)
    assert found.verdict.startswith("No difference shown: micro F1 0.550 against 0.550 of old (")
    assert found.verdict.endswith("these documents cannot tell it from chance.")


@pytest.mark.parametrize(("ours", "word"), [((9, 10, 9, 10), "Better"), ((1, 2, 1, 2), "Worse")])
def test_a_difference_on_every_document_is_real(ours: tuple[int, ...], word: str) -> None:
    found = compare(ledger(*ours), "old", ledger(5, 6, 5, 6), drawn())
    assert found.verdict.startswith(f"{word} than the baseline: micro F1 ")
    assert found.micro.p == pytest.approx(2 / (RESAMPLES + 1))
    assert found.micro.interval.low * found.micro.interval.high > 0
    assert found.labels["PER"].f1 == pytest.approx(2 * found.micro.f1)
    assert (found.labels["ORG"].f1, found.labels["ORG"].p) == (0, 1)


def test_pairing_tells_what_the_spread_of_documents_hides() -> None:
    hard_and_easy = ledger(1, 3, 6, 8), ledger(2, 4, 7, 9)
    old, new = (drawn().score(one.table({"PER"})).f1_interval for one in hard_and_easy)
    assert old is not None
    assert new is not None
    assert new.low < old.high, "the intervals overlap"
    assert compare(hard_and_easy[1], "old", hard_and_easy[0], drawn()).verdict.startswith("Better")


def test_one_document_decides_nothing() -> None:
    found = compare(ledger(9, 5, 5, 5), "old", ledger(5, 5, 5, 5), drawn())
    assert found.micro.f1 == pytest.approx(0.05)
    assert found.verdict.startswith("No difference shown")
