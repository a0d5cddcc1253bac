"""The title that follows the number of an act."""

import re

import pytest

from pipeline.acts.numbered import own_numbers, titled


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("N° 12 : Tarifs de la cantine", "Tarifs de la cantine"),
        ("DEL 12_Tarifs de la cantine", "Tarifs de la cantine"),
        ("DEL 12- Objet : Tarifs de la cantine", "Tarifs de la cantine"),
        ("DEL 12 du conseil", None),
        (
            "N° 12   CULTURE\nBibliothèque - Tarifs des ateliers\nRapporteur : Mme Rivel",
            "Bibliothèque - Tarifs des ateliers",
        ),
        ("N° 12 PRIX DE LA CANTINE\nAdopté à l'unanimité", "PRIX DE LA CANTINE"),
    ],
)
def test_titled(text: str, title: str | None) -> None:
    number = text.index("12")
    found = titled(text, (number, number + 2), len(text))
    assert (text[found[0] : found[1]] if found else None) == title


@pytest.mark.parametrize(
    ("before", "number", "own"),
    [
        ("DELIBERATION N° ", "2024-12", True),
        ("Délibération n° ", "12-03-2024", True),
        ("cadastré section 11 n° ", "76/46", False),
        ("la parcelle AB n° ", "2024/12", False),
        ("Vu le décret n° ", "2022-994", False),
        ("Reçu en préfecture : ", "26/06/2022", False),
        ("Projet ", "2022-2025", False),
    ],
)
def test_numbers_of_another_kind(before: str, number: str, own: bool) -> None:
    place = (len(before), len(before) + len(number))
    assert own_numbers(before + number, [place], []) == ([place] if own else [])


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Bail (délibération 2024-17) Adopté. Orgue (délib. 2024-18) Adopté.", ["2024-17", "2024-18"]),
        ("Le tarif de bail (délibération 2020-17) et l'autre (délibération 2019-12) changent.", []),
        ("Demande de bail (délibération 2024-17) Adopté.", []),
        ("VI. COMPTE RENDU : DEC 2024-17, achat", []),
    ],
)
def test_numbers_in_brackets(text: str, own: list[str]) -> None:
    numbers = [found.span() for found in re.finditer(r"20\d\d-\d\d", text)]
    assert [text[slice(*place)] for place in own_numbers(text, numbers, [])] == own
