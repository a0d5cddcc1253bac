"""Contradictions and gaps of records are told, and nothing else is."""

from typing import Any

import pytest

from corpus.generate import generate
from pipeline.records.checks import check
from pipeline.records.model import Decision, Proxy, Session

SITTING: dict[str, Any] = {"date": "2031-02-03", "collectivity": "Commune de Bréval"}
ADOPTED: dict[str, Any] = {"outcome": "adopted", "session_date": "2031-02-03"}


def warnings(session: dict[str, Any], *decisions: dict[str, Any], text: str = "") -> list[list[str]]:
    """The warnings on a session and on each of its decisions, which are coherent but for what is given."""
    sitting, acts = Session(**SITTING | session), [Decision(**ADOPTED | act) for act in decisions]
    before = [record.model_copy(deep=True) for record in (sitting, *acts)]
    check([sitting], acts, text)
    for record, old in zip((sitting, *acts), before, strict=True):
        assert record.model_dump(exclude={"warnings"}) == old.model_dump(exclude={"warnings"})
    return [sitting.warnings, *(act.warnings for act in acts)]


def test_votes_are_checked_against_their_own_sitting() -> None:
    sittings = [Session(**SITTING, members_voting=11), Session(**SITTING | {"date": "2031-03-03"}, members_voting=9)]
    acts = [Decision(**ADOPTED, sitting=at, votes_for=11, votes_against=0, abstentions=0) for at in (0, 1)]
    check(sittings, acts, "")
    assert [act.warnings for act in acts] == [[], ["11 for, 0 against, 0 abstentions, but 9 members voting"]]


def test_each_sitting_is_checked() -> None:
    sittings = [Session(**SITTING), Session(**SITTING, members_present=3, present=["Ana NOAL"])]
    check(sittings, [Decision(**ADOPTED)], "")
    assert [sitting.warnings for sitting in sittings] == [[], ["members present: 3 stated, 1 names read"]]


@pytest.mark.parametrize(
    ("session", "expected"),
    [
        ({}, []),
        ({"date": None}, ["no date of the sitting was found"]),
        ({"collectivity": None}, ["no authority was found"]),
        ({"convened_on": "2031-01-28"}, []),
        ({"convened_on": "2031-02-08"}, ["convened on 2031-02-08, after the sitting of 2031-02-03"]),
        ({"members_present": 1, "present": ["Ana NOAL"]}, []),
        ({"members_present": 3, "present": ["Ana NOAL"]}, ["members present: 3 stated, 1 names read"]),
        ({"members_present": 3}, []),
        ({"members_in_office": 11, "members_present": 12}, ["members present: 12 stated, more than the 11 in office"]),
        ({"members_in_office": 11, "members_voting": 12}, ["members voting: 12 stated, more than the 11 in office"]),
        (
            {"members_present": 9, "members_voting": 11, "proxies": [Proxy(giver="Luc RIVAL", holder="Ana NOAL")]},
            ["members voting: 11 stated, 9 present and 1 proxies"],
        ),
        (
            {"present": ["Ana NOAL", "Luc RIVAL"], "proxies": [Proxy(giver="RIVAL Luc", holder="Ana NOAL")]},
            ["RIVAL Luc gives a proxy and is listed as present"],
        ),
        ({"present": ["Luc RIVAL"], "absent": ["Luc RIVAL"], "proxies": [Proxy(giver="Luc RIVAL")]}, []),
    ],
)
def test_sessions(session: dict[str, Any], expected: list[str]) -> None:
    assert warnings(session, {})[0] == expected


@pytest.mark.parametrize(
    ("session", "decision", "expected"),
    [
        ({}, {}, []),
        ({}, {"outcome": "unknown"}, ["no outcome was found"]),
        ({}, {"outcome": "unknown", "truncated": True}, ["the text breaks off inside this act"]),
        ({}, {"votes_for": 3, "votes_against": 8}, ["adopted with 3 for, 8 against, 0 abstentions"]),
        ({}, {"outcome": "rejected", "votes_for": 8}, ["rejected with 8 for, 0 against, 0 abstentions"]),
        ({"members_voting": 11}, {"votes_for": 8, "votes_against": 2, "abstentions": 1}, []),
        ({"members_voting": 10}, {"votes_for": 8, "votes_against": 2, "abstentions": 1}, []),
        ({"members_voting": 12}, {"votes_for": 8, "votes_against": 2, "abstentions": 1, "not_voting": 1}, []),
        (
            {"members_voting": 9},
            {"votes_for": 8, "votes_against": 2, "abstentions": 1},
            ["8 for, 2 against, 1 abstentions, but 9 members voting"],
        ),
        ({"members_voting": 17}, {"votes_for": 14}, []),
        (
            {"members_present": 9},
            {"votes_for": 10, "votes_against": 0, "abstentions": 0},
            ["10 for, 0 against, 0 abstentions, but 9 members present and proxies"],
        ),
        ({}, {"unanimous": True, "votes_against": 2}, ["unanimity is stated along with 2 votes against"]),
        ({}, {"transmitted_on": "2031-02-03", "published_on": "2031-02-10"}, []),
        ({}, {"transmitted_on": "2031-02-01"}, ["transmitted on 2031-02-01, before the sitting of 2031-02-03"]),
        ({}, {"published_on": "2030-02-10"}, ["published on 2030-02-10, before the sitting of 2031-02-03"]),
    ],
)
def test_decisions(session: dict[str, Any], decision: dict[str, Any], expected: list[str]) -> None:
    assert warnings(session, decision)[1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Adopté à l'unanimité (9 pour, 2 contre).", ["unanimity is stated along with 2 votes against"]),
        ("Avis de la commission rendu à l'unanimité. " + "Le projet est exposé. " * 6 + "9 pour, 2 contre.", []),
        ("Adopté à la majorité (9 pour, 2 contre).", []),
    ],
)
def test_unanimity_beside_votes_against(text: str, expected: list[str]) -> None:
    start = text.index("2 contre")
    act = {"unanimous": False, "votes_for": 9, "votes_against": 2, "evidence": {"votes_against": (start, start + 8)}}
    assert warnings({}, act, text=text)[1] == expected


def test_numbers() -> None:
    acts = warnings({}, {"number": "2031-01"}, {"number": "2031-01"}, {})[1:]
    assert acts == [["number 2031-01 stands on 2 acts"]] * 2 + [["no number was found, though 2 of 3 acts have one"]]
    assert warnings({}, {"number": "2031-01"}, {}, {})[1:] == [[], [], []]


def test_coherent_records_do_not_contradict_themselves() -> None:
    gaps = ("no ", "the text breaks off")
    for document in generate(198, seed=5):
        session, decisions = document.records.session, document.records.decisions
        check([session], decisions, document.text)
        told = [*session.warnings, *(warning for decision in decisions for warning in decision.warnings)]
        assert [warning for warning in told if not warning.startswith(gaps)] == [], document.id
