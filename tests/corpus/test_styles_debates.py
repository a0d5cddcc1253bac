"""House styles of long and disputed sittings."""

import pytest

from corpus.styles import debates
from tests.corpus.style_checks import CHECKS, SEEDS, drawn


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
@pytest.mark.parametrize("name", debates.STYLES)
def test_what_every_style_owes(name: str, check: object) -> None:
    assert callable(check)
    check(debates.STYLES[name])


def test_long_minutes_are_long() -> None:
    sizes = sorted(len(drawn(debates.STYLES["long_minutes"], seed).text) for seed in range(12))
    assert sizes[0] > 4500
    assert 6000 < sizes[6] < 15000


def test_disputed_sittings_put_off_withdraw_and_reject() -> None:
    outcomes = {
        act.outcome for seed in range(20) for act in drawn(debates.STYLES["contested_minutes"], seed).records.decisions
    }
    assert {"adopted", "rejected", "postponed", "withdrawn"} <= outcomes


def test_decisions_of_the_mayor_make_one_noted_act() -> None:
    for seed in SEEDS:
        acts = drawn(debates.STYLES["decisions_and_questions"], seed).records.decisions
        noted = [act for act in acts if act.outcome == "noted" and "écisions" in (act.title or "")]
        assert len(noted) <= 1
        assert all(not act.amounts and not act.number for act in noted)
