"""House styles of urban planning: prices of sales that the council lets go are not its own."""

import pytest

from corpus.styles import planning
from tests.corpus.style_checks import CHECKS, drawn, mentions


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
@pytest.mark.parametrize("name", planning.STYLES)
def test_what_every_style_owes(name: str, check: object) -> None:
    assert callable(check)
    check(planning.STYLES[name])


def test_prices_of_sales_are_marked_but_not_decided() -> None:
    marked = 0
    for seed in range(15):
        gold = drawn(planning.STYLES["preemption_list_act"], seed)
        marked += len(mentions(gold, "AMOUNT"))
        assert all(not act.amounts for act in gold.records.decisions)
    assert marked
