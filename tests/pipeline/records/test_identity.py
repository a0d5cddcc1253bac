"""Who is who in a document: variants joined, ambiguous names left apart, functions as stated."""

import pytest

from pipeline.records.identity import find_organisations, find_people
from tests.pipeline.records.marked import people, read_marked


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("M. ⟦PER|Luc TEYSSIER⟧, ⟦PER|TEYSSIER Luc⟧, ⟦PER|Luc Teyssier⟧", {"Luc TEYSSIER": 3}),
        ("⟦PER|Hélène NOÉ⟧ puis ⟦PER|HELENE NOE⟧", {"Hélène NOÉ": 2}),
        ("⟦PER|Luc TEYSSIER⟧. M. ⟦PER|TEYSSIER⟧ sort. ⟦PER|L. TEYSSIER⟧ revient.", {"Luc TEYSSIER": 3}),
        ("⟦PER|Jean-Marc PUECH⟧ ; ⟦PER|J.-M. PUECH⟧ ; ⟦PER|J. PUECH⟧", {"Jean-Marc PUECH": 3}),
        ("M. ⟦PER|Luc NOAL⟧, Mme ⟦PER|Ana NOAL⟧. M. ⟦PER|NOAL⟧ sort.", {"Luc NOAL": 2, "Ana NOAL": 1}),
        ("⟦PER|Luc NOAL⟧, ⟦PER|Ana NOAL⟧. ⟦PER|NOAL⟧ sort.", {"Luc NOAL": 1, "Ana NOAL": 1, "NOAL": 1}),
        ("⟦PER|Luc NOAL⟧, ⟦PER|Louis NOAL⟧. ⟦PER|L. NOAL⟧", {"Luc NOAL": 1, "Louis NOAL": 1, "L. NOAL": 1}),
        ("M. ⟦PER|Luc NOAL⟧ et Mme ⟦PER|NOAL⟧", {"Luc NOAL": 1, "NOAL": 1}),
        ("⟦PER|Camille NOAL⟧ : M. ⟦PER|NOAL⟧ et Mme ⟦PER|NOAL⟧", {"Camille NOAL": 1, "NOAL": 1}),
        ("⟦PER|P. NOAL⟧ et ⟦PER|Luc NOAL⟧", {"P. NOAL": 1, "Luc NOAL": 1}),
        ("Mme ⟦PER|Anne MARTIN⟧ et M. ⟦PER|Martin PUECH⟧ : M. ⟦PER|MARTIN⟧", {"Anne MARTIN": 1, "Martin PUECH": 1}),
        (people("Ana de RIVAL", "Luc PUECH") + ". Mme ⟦PER|de RIVAL⟧", {"Ana de RIVAL": 2, "Luc PUECH": 1}),
    ],
)
def test_people(marked: str, expected: dict[str, int]) -> None:
    text, named, _ = read_marked(marked)
    found = find_people(text, named)
    assert sum(person.mentions for person in found) == len(named)
    assert expected.items() <= {person.name: person.mentions for person in found}.items()
    assert all(person.name in person.variants for person in found)


def test_both_civilities_before_a_surname_are_two_people() -> None:
    text, named, _ = read_marked("⟦PER|Camille NOAL⟧ : M. ⟦PER|NOAL⟧ et Mme ⟦PER|NOAL⟧")
    assert [person.variants for person in find_people(text, named)] == [["Camille NOAL"], ["NOAL"], ["NOAL"]]


@pytest.mark.parametrize(
    ("marked", "functions"),
    [
        ("⟦PER|Ana NOAL⟧, maire, ⟦PER|Luc PUECH⟧, 1er Adjoint, ⟦PER|Zoé RIVAL⟧", [["maire"], ["1er adjoint"], []]),
        ("⟦PER|Ana NOAL⟧ (Vice-Présidente) ; ⟦PER|Luc PUECH⟧ – conseiller municipal délégué",
         [["vice-présidente"], ["conseiller municipal délégué"]]),
        ("Présidence : ⟦PER|Ana NOAL⟧, le Maire. Rapporteur : M. ⟦PER|Luc PUECH⟧", [["maire"], ["rapporteur"]]),
        ("Le Maire, ⟦PER|Ana NOAL⟧. Secrétaire de séance : Mme ⟦PER|Zoé RIVAL⟧", [["maire"], ["secrétaire de séance"]]),
        ("M. ⟦PER|Luc PUECH⟧ a été désigné secrétaire de séance.", [["secrétaire de séance"]]),
        ("⟦PER|Luc PUECH⟧, Directeur général des services, expose", [["directeur général des services"]]),
        ("⟦PER|Luc PUECH⟧, ⟦PER|Ana NOAL⟧, adjoints", [[], []]),
        ("⟦PER|Luc PUECH⟧, le maire, ⟦PER|Ana NOAL⟧", [["maire"], []]),
        ("⟦PER|Ana NOAL⟧, conseillère régionale, puis ⟦PER|NOAL⟧, maire", [["conseillère régionale", "maire"]]),
        ("Monsieur le Maire demande à ⟦PER|Ana NOAL⟧ de sortir", [[]]),
    ],
)  # fmt: skip
def test_functions(marked: str, functions: list[list[str]]) -> None:
    text, named, _ = read_marked(marked)
    found = find_people(text, named)
    assert [[function.name for function in person.functions] for person in found] == functions
    for function in (function for person in found for function in person.functions):
        assert text[slice(*function.evidence)].lower() == function.name


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("⟦ORG|Commune de Bréval⟧, ⟦ORG|COMMUNE DE BREVAL⟧, ⟦ORG|Ville de Bréval⟧", {"Commune de Bréval": 3}),
        ("⟦ORG|Communauté de communes du Val d'Orne⟧ (⟦ORG|CCVO⟧) ; la ⟦ORG|CCVO⟧",
         {"Communauté de communes du Val d'Orne": 3}),
        ("⟦ORG|Union Sportive de Bréval⟧ (⟦ORG|USB⟧), ⟦ORG|Union des Sculpteurs de Bréval⟧ (⟦ORG|USB⟧)",
         {"Union Sportive de Bréval": 1, "Union des Sculpteurs de Bréval": 1, "USB": 2}),
        ("⟦ORG|Caisse d’Épargne⟧ (⟦ORG|ADEME⟧)", {"Caisse d’Épargne": 1, "ADEME": 1}),
        ("⟦ORG|SARL Puech⟧ et ⟦ORG|SAS Puech⟧", {"SARL Puech": 1, "SAS Puech": 1}),
    ],
)  # fmt: skip
def test_organisations(marked: str, expected: dict[str, int]) -> None:
    text, _, named = read_marked(marked)
    assert {one.name: one.mentions for one in find_organisations(text, named)} == expected
