"""Names of people: what is caught with them is cut, initials are theirs, offices and streets are nobody."""

import time

import pytest

from pipeline.entities.per.extent import is_nobody, people_in, with_initials
from pipeline.entities.span import Span


@pytest.mark.parametrize(
    ("words", "people"),
    [
        ("Elsa MORVAL", ["Elsa MORVAL"]),
        ("MORVAL AUTORISE", ["MORVAL"]),
        ("Elsa MORVAL-ABSENTE", ["Elsa MORVAL"]),
        ("Elsa MORVAL PDG, ingénieure", ["Elsa MORVAL"]),
        ("Elsa MORVAL Yann LE GOUIC", ["Elsa MORVAL", "Yann LE GOUIC"]),
        ("MORVAL Elsa LEDOUX Yann", ["MORVAL Elsa LEDOUX Yann"]),
        ("Jean-Marc DE LA TOUR Anne PETIT", ["Jean-Marc DE LA TOUR", "Anne PETIT"]),
        ("Morval Elsa Bréval-en-Sée", ["Morval Elsa"]),
    ],
)
def test_people_in(words: str, people: list[str]) -> None:
    assert [words[start:end] for start, end in people_in(words)] == people


@pytest.mark.parametrize(
    ("before", "name", "nobody"),
    [
        ("Mme ", "MORVAL", False),
        ("la salle ", "Elsa Morval", True),
        ("à la salle. ", "Elsa Morval", False),
        ("Mmes et MM. ", "les Vice-présidents-es", True),
        ("Mme ", "la Sénatrice", True),
        ("", "Bréval-sur-Orne", True),
        ("", "Orne Bréval-les-Bains Sée", True),
        ("", "Jean-Luc Morval", False),
        ("", "Merci", True),
        ("", "Mercier", False),
        ("", "M.", True),
        ("", "BUDGET ANNEXE", True),
        ("maire d'Orbec-", "Plage", True),
        ("Titulaires -", "Morval", False),
        ("Département : ", "Haute-Vienne", True),
        ("M. ", "Vienne", False),
        ("", "DEUXIÈME", True),
        ("", "SECTION D'EXPLOITATION Recettes", True),
        ("", "Dépenses", True),
        ("", "PRÉSENTS", True),
        ("", "Pouvoirs", True),
        ("Monsieur ", "le Sous-Préfet", True),
        ("", "Délib", True),
        ("au 12 rue du Docteur ", "Morval", True),
        ("avenue du Lieutenant-Colonel ", "Elsa Morval", True),
        ("le Docteur ", "Elsa Morval", False),
        ("depuis la tempête ", "Elsa", True),
        ("", "Était absent(e)", True),
        ("M. ", "Mam", False),
    ],
)
def test_is_nobody(before: str, name: str, nobody: bool) -> None:
    assert is_nobody(before + name, len(before), len(before) + len(name)) is nobody


@pytest.mark.parametrize(
    ("marked", "nobody"),
    [
        ("Mme ROYAN Léa (|Vaubrac|), pouvoir à", True),
        ("Mme ROYAN Léa (|NOAL|)", False),
        ("Contre : 1 (|Noal|)", False),
        ("Mme ROYAN Léa (|Rémi NOAL|)", False),
    ],
)
def test_a_commune_in_brackets_is_nobody(marked: str, nobody: bool) -> None:
    before, name, behind = marked.split("|")
    assert is_nobody(before + name + behind, len(before), len(before) + len(name)) is nobody


def spans_of(text: str, names: list[str]) -> list[Span]:
    return [Span(text.index(name), text.index(name) + len(name)) for name in names]


@pytest.mark.parametrize(
    ("text", "tagged", "whole"),
    [
        ("L. MORVAL - R.M. LEDOUX", ["MORVAL", "LEDOUX"], ["L. MORVAL", "R.M. LEDOUX"]),
        ("M. MORVAL, M. LEDOUX", ["MORVAL", "LEDOUX"], ["MORVAL", "LEDOUX"]),
        ("l'offre de Noal TP. M. MORVAL", ["MORVAL"], ["MORVAL"]),
        (
            "M. A. PETIT - M. B. ROUX - M. C. HAMON - Mme D. MORVAL",
            ["A. PETIT", "B. ROUX", "C. HAMON", "D. MORVAL"],
            ["A. PETIT", "B. ROUX", "C. HAMON", "D. MORVAL"],
        ),
        (
            "M. M. MORVAL - M. L. ROUX - M. J-D. HAMON",
            ["MORVAL", "ROUX", "J-D. HAMON"],
            ["M. MORVAL", "L. ROUX", "J-D. HAMON"],
        ),
        (
            "M. Luc MORVAL - A. PETIT - B. ROUX - C. HAMON",
            ["Luc MORVAL", "A. PETIT", "B. ROUX", "C. HAMON"],
            ["Luc MORVAL", "A. PETIT", "B. ROUX", "C. HAMON"],
        ),
        ("12 € HT. MORVAL", ["MORVAL"], ["MORVAL"]),
        (
            "A. PETIT - B. ROUX - M. MORVAL - C. HAMON",
            ["A. PETIT", "B. ROUX", "MORVAL", "HAMON"],
            ["A. PETIT", "B. ROUX", "M. MORVAL", "C. HAMON"],
        ),
        ("PETIT C. ROUX A.", ["PETIT C.", "ROUX A."], ["PETIT C.", "ROUX A."]),
        ("", [], []),
    ],
)
def test_initials(text: str, tagged: list[str], whole: list[str]) -> None:
    assert [text[span.start : span.end] for span in with_initials(text, spans_of(text, tagged))] == whole


@pytest.mark.parametrize("unit", ["A-sur-", "Elsa MORVAL ", "Elsa Bréval-sur-Orne ", "A. ", "MAIRE "])
def test_time_is_linear_in_hostile_names(unit: str) -> None:
    words = unit * 2000
    began = time.perf_counter()
    list(people_in(words))
    is_nobody(words, 0, len(words))
    assert time.perf_counter() - began < 1
