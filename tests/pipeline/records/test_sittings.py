"""Which sittings a document reports, and in which of them an act was taken."""

import pytest

from pipeline.acts.act import Act
from pipeline.records.session import build_session
from pipeline.records.sittings import Sitting, Sittings

FIRST = "Procès-verbal de la séance du 12 mars 2024. Présents : M. X. Tarifs : adopté. "


def read(text: str) -> Sittings:
    return Sittings(text, build_session(text, [], []))


def act(text: str, title: str) -> Act:
    at = text.index(title)
    return Act(at, text.find("Bail", at + 1) if title == "Tarifs" else len(text), title=(at, at + len(title)))


def owns(text: str, *titles: str) -> list[Sitting | None]:
    acts, sittings = [act(text, title) for title in titles], read(text)
    return sittings.own(acts, sittings.kept(acts))


@pytest.mark.parametrize(
    ("later", "date"),
    [
        ("Adopté. Séance du 9 avril 2024", "2024-04-09"),
        ("Adopté. Séance ordinaire n° 3 du 9 avril 2024", "2024-04-09"),
        ("Adopté. Conseil municipal du 9 avril 2024", "2024-04-09"),
        ("Adopté. Réunion du Conseil – 9 avril 2024", "2024-04-09"),
        ("Adopté. Comité directeur du 9 avril 2024", "2024-04-09"),
        ("Adopté. RÉUNION DU 9 AVRIL 2024", "2024-04-09"),
        ("Adopté. Date de la séance : 09/04/2024", "2024-04-09"),
        ("Adopté. L'an deux mille vingt-quatre, le neuf avril, le conseil s'est réuni", "2024-04-09"),
        ("Adopté. Le mardi 9 avril 2024, le conseil municipal s'est réuni. Présents : M. X", "2024-04-09"),
        ("Adopté. Procès-verbal de la séance du 9 avril 2024 Présents : M. X", "2024-04-09"),
        ("Adopté. PROCÈS-VERBAL – Séance du 9 avril 2024 Étaient présents : M. X", "2024-04-09"),
        ("Adopté. Séance du 12 mars 2024", None),
        ("Vu le procès-verbal de la séance du 6 février 2024", None),
        ("Prochaine séance du conseil municipal du 9 avril 2024", None),
        ("Prochaines réunions : Bureau : 2 avril 2024 ; Conseil municipal : 9 avril 2024", None),
        ("Dates à retenir : Conseil municipal : 9 avril 2024", None),
        ("1. Procès-verbal de la séance du 6 février 2024 : adopté", None),
        ("1. Procès-verbal de la séance du 6 février 2024. Adopté à l'unanimité des membres présents", None),
        ("Approbation du procès-verbal – Séance du 6 février 2024 : adopté", None),
        ("lors de la Séance du 6 février 2024", None),
        ("Le 6 février 2024, le conseil municipal s'est réuni et a décidé de reporter ce point.", None),
        ("Le 6 février 2024, le comité de pilotage s'est réuni. Présents : M. X", None),
    ],
)
def test_heads(later: str, date: str | None) -> None:
    assert [sitting.date for sitting in read(FIRST + later).heads] == ([date] if date else [])


@pytest.mark.parametrize(
    ("lead", "opens"),
    [
        ("Commune de Bréval Séance du 9 avril 2024", "Commune"),
        ("La séance est levée. Commune de Bréval Séance du 9 avril 2024", "Commune"),
        ("Nombre de conseillers : en exercice 11 L'an deux mille vingt-quatre, le neuf avril,", "Nombre"),
        ("Vente à la Commune. Adopté. Séance du 9 avril 2024", "Séance du 9"),
        ("Le maire de la Commune. Pour extrait conforme. Séance du 9 avril 2024", "Séance du 9"),
    ],
)
def test_a_sitting_opens_at_its_letterhead(lead: str, opens: str) -> None:
    text = f"{FIRST}{lead} Présents : M. X."
    [head] = read(text).heads
    assert text.startswith(opens, head.start)


def test_the_first_sitting_is_the_first_in_the_text() -> None:
    text = "Registre du conseil. Le 12 mars 2024, le conseil municipal s'est réuni. Présents : M. X. Tarifs : adopté. "
    sittings = read(f"{text}Séance du 9 avril 2024. Présents : M. Y. Bail : adopté.")
    assert sittings.first
    assert sittings.first.date == "2024-03-12"
    assert [head.date for head in sittings.heads] == ["2024-04-09"]


@pytest.mark.parametrize(
    ("second", "date"),
    [
        ("Séance du 9 avril 2024. Présents : M. X. Bail. Adopté.", "2024-04-09"),
        ("Bail. Séance du 9 avril 2024. Présents : M. X. Adopté.", "2024-04-09"),
        ("Bail. Adopté. Séance du 9 avril 2024. Présents : M. X.", None),
        ("Bail. La séance est levée. Séance du 9 avril 2024. Présents : M. X. Adopté.", None),
        (f"Commission – Réunion du 9 avril 2024. {'Il en est débattu. ' * 40}Bail. Adopté.", None),
    ],
)
def test_an_act_has_its_sitting(second: str, date: str | None) -> None:
    text = FIRST + second
    first, own = owns(text, "Tarifs", "Bail")
    assert first is None
    assert (own.date if own else None) == date


def test_one_act_is_of_the_first_sitting() -> None:
    text = f"{FIRST}Séance du 9 avril 2024 Bail. Adopté."
    assert owns(text, "Bail") == [None]


def test_a_sitting_without_acts_and_roll_is_none() -> None:
    text = "Procès-verbal de la séance du 12 mars 2024. Séance du 9 avril 2024. Présents : M. X. Tarifs : adopté. Bail."
    assert owns(text, "Tarifs", "Bail") == [None, None]
    assert read(text).first_end == len(text)


def test_a_roll_alone_makes_a_sitting() -> None:
    text = "Séance du 12 mars 2024. Présents : M. X. Séance du 9 avril 2024. Présents : M. Y. Tarifs : adopté. Bail."
    assert [own and own.date for own in owns(text, "Tarifs", "Bail")] == ["2024-04-09", "2024-04-09"]
    assert read(text).first_end == text.index("Séance du 9 avril")
