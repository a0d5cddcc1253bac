"""Record fields are counted value by value, acts aligned; by hand here, against the shared measure in test_real.py."""

import pytest

from pipeline.records.model import Decision, Proxy, Session
from training.evaluation.counts import Counts
from training.evaluation.fields import align, count_fields, fold, name_key

NOBODY = Session()


def counts(gold: list[Decision], said: list[Decision], field: str) -> Counts:
    return count_fields((NOBODY, gold), (NOBODY, said))[field]


def test_text_is_folded() -> None:
    assert fold("  Marché  d'ÉTÉ n° 12-B ") == "marche d ete n 12 b"
    assert name_key("Zoé LE  GOFF-Dupré") == name_key("LE GOFF Dupre, Zoe")


def test_a_session_by_hand() -> None:
    gold = Session(
        date="2031-05-03", president="Ana TEYSSIER", members_present=9, present=["Ana TEYSSIER", "Luc BOREL"]
    )
    said = Session(date="2031-05-04", president="TEYSSIER Ana", present=["Luc Borel", "Zoé MARTIAL", "Ana Teyssier"])
    found = count_fields((gold, []), (said, []))
    assert found["session.date"] == (0, 1, 1)
    assert found["session.president"] == (1, 1, 1)
    assert found["session.members_present"] == (0, 0, 1)
    assert found["session.present"] == (2, 3, 2)
    assert found["session.secretary"] == (0, 0, 0)


def test_a_proxy_is_right_with_both_names() -> None:
    gold = Session(proxies=[Proxy(giver="Ana TEYSSIER", holder="Luc BOREL"), Proxy(giver="Zoé MARTIAL", holder=None)])
    said = Session(proxies=[Proxy(giver="Ana TEYSSIER", holder="Zoé MARTIAL"), Proxy(giver="MARTIAL Zoé", holder=None)])
    assert count_fields((gold, []), (said, []))["session.proxies"] == (1, 2, 2)


def test_acts_are_aligned_by_number_then_transmission_then_title() -> None:
    gold = [
        Decision(title="Tarifs du marché couvert"),
        Decision(transmission_id="034-213400000-20310503-7-DE", title="Vente du pré"),
        Decision(number="2031/12", title="Achat d'une pompe"),
        Decision(title="Motion"),
    ]
    said = [
        Decision(number="2031-12", title="Tarifs du marché couvert"),
        Decision(transmission_id="034 213400000 20310503 7 DE"),
        Decision(title="Tarifs des marchés couverts du bourg"),
        Decision(title="Tarifs du marché"),
    ]
    pairs = [(one.gold and gold.index(one.gold), one.said and said.index(one.said)) for one in align(gold, said)]
    assert pairs == [(0, 3), (1, 1), (2, 0), (3, None), (None, 2)]


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("decisions.found", (1, 2, 2)),
        ("decision.number", (1, 1, 1)),
        ("decision.title", (0, 2, 2)),
        ("decision.outcome", (0, 0, 1)),
        ("decision.amounts", (1, 2, 3)),
        ("decision.votes_for", (1, 1, 1)),
    ],
)
def test_a_decision_by_hand(field: str, expected: tuple[int, int, int]) -> None:
    gold = [
        Decision(
            number="12", title="Achat d'une pompe", outcome="adopted", amounts=["12.5", "12.50", "3"], votes_for=9
        ),
        Decision(title="Règlement du cimetière"),
    ]
    said = [
        Decision(number="12", title="Achat d'un terrain nu", outcome="unknown", amounts=["12.500"], votes_for=9),
        Decision(title="Autre chose entièrement", amounts=["8"]),
    ]
    assert counts(gold, said, field) == expected


def test_a_truncated_act_counts_as_found_alone() -> None:
    gold = [Decision(number="12", outcome="adopted", truncated=True)]
    said = [Decision(number="12", outcome="rejected")]
    assert counts(gold, said, "decisions.found") == (1, 1, 1)
    assert "decision.outcome" not in count_fields((NOBODY, gold), (NOBODY, said))


def test_an_amount_that_is_no_number_is_compared_as_text() -> None:
    assert counts(
        [Decision(number="1", amounts=["Mille €"])], [Decision(number="1", amounts=["mille"])], "decision.amounts"
    ) == (1, 1, 1)
