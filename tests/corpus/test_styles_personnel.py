"""House styles of staff matters: tables of posts hold no sums."""

import pytest

from corpus.styles import personnel
from tests.corpus.style_checks import CHECKS, SEEDS, drawn, mentions


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
@pytest.mark.parametrize("name", personnel.STYLES)
def test_what_every_style_owes(name: str, check: object) -> None:
    assert callable(check)
    check(personnel.STYLES[name])


def test_figures_of_posts_are_no_amounts() -> None:
    for seed in SEEDS:
        gold = drawn(personnel.STYLES["posts_table_act"], seed)
        amounts = mentions(gold, "AMOUNT")
        assert not any("35" in amount and "e" not in amount.lower() and "€" not in amount for amount in amounts)
        assert any(line.split()[-1].isdigit() for line in gold.text.splitlines() if line.lower().startswith("total"))
