"""House styles of acts that amend others: they cite numbers that are not their own."""

import pytest

from corpus.styles import amending
from tests.corpus.style_checks import CHECKS, drawn, mentions


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
@pytest.mark.parametrize("name", amending.STYLES)
def test_what_every_style_owes(name: str, check: object) -> None:
    assert callable(check)
    check(amending.STYLES[name])


def test_every_act_cites_another() -> None:
    for seed in range(12):
        gold = drawn(amending.STYLES["amending_act"], seed)
        (act,) = gold.records.decisions
        assert mentions(gold, "DELIB_ID") - {act.number, act.transmission_id}
