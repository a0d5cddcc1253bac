"""A field is as sure as the entity that it rests on; rules alone give none."""

from pipeline.labels import Label
from pipeline.records.confidence import Tagged, rate
from pipeline.records.model import Decision, Proxy, Session

PER = Label.PER.value
TAGGED = [
    Tagged(0, 8, PER, "Ana NOAL", 0.9),
    Tagged(10, 19, PER, "Luc RIVAL", 0.7),
    Tagged(21, 30, PER, "Zoé PUECH", 0.2),
    Tagged(40, 47, Label.AMOUNT.value, "12 euro", None),
]


def test_a_single_field_takes_its_entity() -> None:
    session = Session(president="Ana NOAL", body="bureau", evidence={"president": (0, 8), "body": (50, 56)})
    rate(session, TAGGED)
    assert session.confidence == {"president": 0.9, "body": None}


def test_a_list_is_as_sure_as_its_least_sure_item_and_no_other_name_counts() -> None:
    session = Session(
        present=["Ana NOAL", "Luc RIVAL"],
        proxies=[Proxy(giver="Luc RIVAL", holder="Zoé PUECH")],
        evidence={"present": (0, 30), "proxies": (10, 30)},
    )
    rate(session, TAGGED)
    assert session.confidence == {"present": 0.7, "proxies": 0.2}


def test_an_office_and_a_model_without_confidence_give_null() -> None:
    decision = Decision(
        rapporteur="Ana NOAL", amounts=["12.00"], evidence={"rapporteur": (60, 68), "amounts": (40, 47)}
    )
    rate(decision, TAGGED)
    assert decision.confidence == {"rapporteur": None, "amounts": None}
