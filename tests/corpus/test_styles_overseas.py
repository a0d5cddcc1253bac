"""Overseas house styles: francs of the Pacific are amounts, but no euros."""

import pytest

from corpus.styles import overseas
from tests.corpus.style_checks import CHECKS, SEEDS, drawn, mentions


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
@pytest.mark.parametrize("name", overseas.STYLES)
def test_what_every_style_owes(name: str, check: object) -> None:
    assert callable(check)
    check(overseas.STYLES[name])


def test_francs_are_marked_and_give_no_euros() -> None:
    for name in ("pacific_act", "pacific_minutes"):
        for seed in SEEDS:
            gold = drawn(overseas.STYLES[name], seed)
            assert all(not act.amounts for act in gold.records.decisions)
    text = [amount for seed in range(20) for amount in mentions(drawn(overseas.STYLES["pacific_act"], seed), "AMOUNT")]
    assert text
    assert all("CFP" in amount or "XPF" in amount for amount in text)


def test_the_departments_decide_euros() -> None:
    documents = [drawn(overseas.STYLES["overseas_minutes"], seed) for seed in SEEDS]
    assert any(act.amounts for gold in documents for act in gold.records.decisions)
    assert not any("CFP" in gold.text for gold in documents)
