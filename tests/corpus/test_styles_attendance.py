"""House styles by how they tell who sits: lists, states, late arrivals."""

import pytest

from corpus.styles import attendance
from tests.corpus.style_checks import CHECKS, collapsed, drawn


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
@pytest.mark.parametrize("name", attendance.STYLES)
def test_what_every_style_owes(name: str, check: object) -> None:
    assert callable(check)
    check(attendance.STYLES[name])


def test_proxies_go_from_the_absent_to_the_present() -> None:
    for name in attendance.STYLES:
        for seed in range(25):
            session = drawn(attendance.STYLES[name], seed).records.session
            assert {proxy.giver for proxy in session.proxies} <= set(session.absent)
            assert {proxy.holder for proxy in session.proxies} <= set(session.present)


def test_who_comes_late_is_in_both_lists() -> None:
    both = 0
    for seed in range(40):
        gold = drawn(attendance.STYLES["attendance_act"], seed)
        late = set(gold.records.session.present) & set(gold.records.session.absent)
        both += bool(late)
        assert not late or any(word in collapsed(gold.text) for word in ("à partir d", "arrivé(e) à", "à compter de"))
    assert both
