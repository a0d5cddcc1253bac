"""House styles of votes by name: the counts stated are those of the lists."""

import pytest

from corpus.styles import nominal_votes
from tests.corpus.style_checks import CHECKS, drawn


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
@pytest.mark.parametrize("name", nominal_votes.STYLES)
def test_what_every_style_owes(name: str, check: object) -> None:
    assert callable(check)
    check(nominal_votes.STYLES[name])


def test_counts_are_stated_or_absent() -> None:
    stated = 0
    for seed in range(15):
        gold = drawn(nominal_votes.STYLES["votes_by_name"], seed)
        text = " ".join(gold.text.split())
        for act in gold.records.decisions:
            stated += act.votes_for is not None
            for count in (act.votes_for, act.votes_against, act.abstentions, act.not_voting):
                assert count is None or f"({count})" in text or f": {count}" in text
            if act.outcome == "rejected" and act.votes_for is not None:
                assert act.votes_for < (act.votes_against or 0)
    assert stated


def test_an_election_is_an_act_without_votes_for() -> None:
    acts = [
        act
        for seed in range(12)
        for act in drawn(nominal_votes.STYLES["secret_ballots"], seed).records.decisions
        if act.title and act.title.lower().startswith(("élection", "désignation d'un"))
    ]
    assert acts
    assert all(act.outcome == "adopted" and act.votes_for is None for act in acts)
