"""A decision in SCDL's columns, or why not."""

from typing import Any

import pytest

from pipeline.records.model import AmountDetail, Decision, Minutes, Session, Subject
from pipeline.sinks.scdl.row import COLUMNS, Row, make_rows
from pipeline.sinks.scdl.siret import Sirets
from tests.pipeline.sinks.scdl.acts import IDENTIFIER, SIRET, decision, minutes


def row(made: Minutes) -> Row:
    (only,) = make_rows(made, Sirets([SIRET]))
    return only


def test_a_row_that_complies() -> None:
    made = row(minutes(decision(amount_details=[AmountDetail(value="1.00", text="1 €", budget_year=2031)])))
    assert (made.other, made.reasons, list(made.cells)) == (None, [], list(COLUMNS))
    assert ",".join(made.cells.values()) == (
        f"Commune de Bréval,{SIRET},2031-001,2031-02-03,7.5,Finances locales/Subventions,Subvention à l'harmonie,"
        f"2031,,{IDENTIFIER},2031-02-05,19,15,12,2,1,"
    )


@pytest.mark.parametrize(
    ("years", "cell"),
    [([], ""), ([None], ""), ([2031, None, 2031], "2031"), ([2033, 2031, 2032], "2031/2033"), ([20311], "")],
)
def test_budget_years(years: list[int | None], cell: str) -> None:
    details = [AmountDetail(value="1.00", text="1 €", budget_year=year) for year in years]
    assert row(minutes(decision(amount_details=details))).cells["BUDGET_ANNEE"] == cell


@pytest.mark.parametrize(
    ("source", "cell"),
    [
        ("https://bréval.fr/a.pdf", ""),
        ("https://breval.example:8443/actes/2031%20a.pdf", "https://breval.example:8443/actes/2031%20a.pdf"),
        ("https://breval.example/actes.zip!a.pdf", ""),
        ("s3://bucket/a.pdf", ""),
        ("actes/a.pdf", ""),
    ],
)
def test_the_address_is_a_source_on_the_web(source: str, cell: str) -> None:
    assert row(minutes(decision(), source=source)).cells["DELIB_URL"] == cell


@pytest.mark.parametrize(
    ("session", "changes", "votes", "left_out"),
    [
        ({}, {}, "19 15 12 2 1", False),
        ({}, {"abstentions": None}, "", True),
        ({"members_voting": 14}, {"abstentions": None}, "19 14 12 2 0", False),
        ({"members_voting": 12}, {"votes_against": None, "abstentions": None}, "19 12 12 0 0", False),
        ({"members_voting": 15}, {"abstentions": None}, "", True),
        ({"members_voting": 0}, {"votes_for": None, "votes_against": None, "abstentions": None}, "", False),
        ({}, {"votes_for": None, "votes_against": None, "abstentions": None, "unanimous": True}, "", False),
        ({"members_in_office": None}, {}, "", True),
        ({"members_in_office": 15}, {}, "15 15 12 2 1", False),
    ],
)
def test_five_votes_or_none(session: dict[str, Any], changes: dict[str, Any], votes: str, left_out: bool) -> None:
    made = row(minutes(decision(**changes), **session))
    assert " ".join(value for name, value in made.cells.items() if name.startswith("VOTE_") and value) == votes
    assert (made.reasons, made.votes_left_out) == ([], left_out)


def test_votes_are_those_of_the_own_sitting() -> None:
    made = minutes(decision(), decision(transmitted_on="2031-03-09"))
    made.decisions[1].sitting = 1
    made.later_sessions = [Session(collectivity="CCAS de Bréval", date="2031-03-04", members_in_office=17)]
    cells = [one.cells for one in make_rows(made, Sirets([SIRET]))]
    told = [(row["COLL_NOM"], row["DELIB_DATE"], row["VOTE_EFFECTIF"]) for row in cells]
    assert told == [("Commune de Bréval", "2031-02-03", "19"), ("CCAS de Bréval", "2031-03-04", "17")]


@pytest.mark.parametrize(
    ("session", "changes", "reason"),
    [
        ({"collectivity": None}, {}, "no authority was found"),
        ({"date": None}, {}, "no date of the sitting was found"),
        ({"date": "2031-02-30"}, {}, "DELIB_DATE is not a date: 2031-02-30"),
        ({}, {"number": " "}, "no number was found"),
        ({}, {"title": None}, "no title was found"),
        ({}, {"subject": None}, "no subject: neither printed nor told by the title"),
        ({}, {"subject": Subject(code="7.5", name="Subventions", source="model")}, "has not two levels: Subventions"),
        ({}, {"transmitted_on": "2031-02-01"}, "transmitted before the sitting: on 2031-02-01, the sitting is of"),
        ({}, {"session_date": "2031-02-06"}, "transmitted before the sitting: on 2031-02-05, the sitting is of"),
        ({"members_in_office": 14}, {}, "more votes than members: 15 votes, 14 members in office"),
        ({}, {"nature": None, "outcome": "unknown"}, "the text does not say that the assembly deliberated"),
        ({}, {"transmission_id": IDENTIFIER.replace("219990017", "219990025")}, "another SIREN than every --siret"),
    ],
)
def test_why_a_deliberation_cannot_comply(session: dict[str, Any], changes: dict[str, Any], reason: str) -> None:
    made = row(minutes(decision(**changes), **session))
    assert made.other is None
    (found,) = made.reasons
    assert reason in found


def test_every_reason_is_told() -> None:
    bare = row(minutes(Decision(), collectivity=None, date=None))
    assert len(bare.reasons) == 6


@pytest.mark.parametrize(
    ("changes", "other"),
    [
        ({"nature": "arrete"}, "not a deliberation: its nature is arrete"),
        ({"nature": "decision"}, "not a deliberation: its nature is decision"),
        ({"outcome": "postponed"}, "nothing was deliberated: postponed"),
        ({"outcome": "withdrawn", "nature": None}, "nothing was deliberated: withdrawn"),
        ({"nature": None}, None),
        ({"outcome": "noted"}, None),
        ({"outcome": "rejected", "nature": None}, None),
        ({"outcome": "unknown"}, None),
    ],
)
def test_deliberations_alone(changes: dict[str, Any], other: str | None) -> None:
    made = row(minutes(decision(**changes)))
    assert (made.other, made.reasons) == (other, [])
