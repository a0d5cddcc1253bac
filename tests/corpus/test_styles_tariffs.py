"""House styles with tables of sums: signed movements, lines of loans, what is decided."""

from decimal import Decimal

import pytest

from corpus.styles import tariffs
from tests.corpus.style_checks import CHECKS, drawn, mentions


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
@pytest.mark.parametrize("name", tariffs.STYLES)
def test_what_every_style_owes(name: str, check: object) -> None:
    assert callable(check)
    check(tariffs.STYLES[name])


def test_a_minus_sign_belongs_to_the_sum_and_to_the_record() -> None:
    minus = 0
    for seed in range(20):
        gold = drawn(tariffs.STYLES["budget_moves_act"], seed)
        (act,) = gold.records.decisions
        marked = [text for text in mentions(gold, "AMOUNT") if text[0] in "-–"]
        minus += len(marked)
        if act.outcome == "adopted":
            assert len([value for value in act.amounts if value.startswith("-")]) == len(marked)
    assert minus


def test_the_lines_of_a_loan_make_its_sum() -> None:
    tested = 0
    for seed in range(20):
        (act,) = drawn(tariffs.STYLES["guarantee_lines_act"], seed).records.decisions
        values = [Decimal(value) for value in act.amounts]
        if len(values) > 2:
            tested += 1
            assert sum(values[1:]) == values[0]
    assert tested


def test_the_winners_price_is_the_one_decided() -> None:
    for seed in range(12):
        (act,) = drawn(tariffs.STYLES["tender_ranking_act"], seed).records.decisions
        assert len(act.amounts) <= 1
