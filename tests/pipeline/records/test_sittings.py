"""Which sitting of a document an act was taken in."""

import pytest

from pipeline.acts.act import Act
from pipeline.records.session import build_session
from pipeline.records.sittings import find_sittings, sitting_of

FIRST = "Procès-verbal de la séance du 12 mars 2024. Présents : M. X. "


@pytest.mark.parametrize(
    ("later", "date"),
    [
        ("Adopté. Séance du 9 avril 2024", "2024-04-09"),
        ("Adopté. Conseil municipal du 9 avril 2024", "2024-04-09"),
        ("Adopté. RÉUNION DU 9 AVRIL 2024", "2024-04-09"),
        ("Adopté. L'an deux mille vingt-quatre, le neuf avril, le conseil s'est réuni", "2024-04-09"),
        ("Adopté. Procès-verbal de la séance du 9 avril 2024 Présents : M. X", "2024-04-09"),
        ("Adopté. Séance du 12 mars 2024", None),
        ("Vu le procès-verbal de la séance du 6 février 2024", None),
        ("Prochaine séance du conseil municipal du 9 avril 2024", None),
        ("1. Procès-verbal de la séance du 6 février 2024 : adopté", None),
        ("lors de la Séance du 6 février 2024", None),
    ],
)
def test_heads(later: str, date: str | None) -> None:
    text = FIRST + later
    found = find_sittings(text, build_session(text, [], []))
    assert [sitting.date for sitting in found] == ([date] if date else [])


def test_an_act_has_the_date_of_its_sitting() -> None:
    text = FIRST + "1. Tarifs. Séance du 9 avril 2024 1. Bail."
    session = build_session(text, [], [])
    sittings = find_sittings(text, session)
    for title, date in (("Tarifs", "2024-03-12"), ("Bail", "2024-04-09")):
        at = text.index(title)
        told = sitting_of(session, sittings, Act(at, at + 4, title=(at, at + len(title))))
        assert told.date == date
        start, end = told.evidence["date"]
        assert text[start:end] == ("12 mars 2024" if title == "Tarifs" else "9 avril 2024")
