"""Which people the rules find."""

import pytest

from corpus.markup import parse
from pipeline.entities.per.matcher import find
from tests.pipeline.entities.checks import assert_linear, found

EXAMPLES = [
    "Mme ⟦PER|Pain⟧ et M. ⟦PER|Jean-Pierre LEVY-RAMEAU⟧ signent.",
    "Monsieur ⟦PER|Luc de Latour⟧, Madame ⟦PER|D'ARGENT⟧ ;",
    "Monsieur ⟦PER|Luc de La Tour⟧",
    "Mme ⟦PER|Anne LE GOFF⟧ et M. ⟦PER|LE GOFF⟧",
    "Monsieur le Maire, Madame la Présidente et Messieurs les Adjoints",
    "Présents : ⟦PER|Ana TEYSSIER⟧, ⟦PER|Luc ROUX⟧, ⟦PER|Émile NORAC⟧. Secrétaire",
    "Présents : Mme ⟦PER|Ana TEYSSIER⟧, M. ⟦PER|Luc ROUX⟧, M. ⟦PER|Émile NORAC⟧\n\nLe quorum",
    "Étaient présents : ⟦PER|Ana ROUX⟧ (Maire) ; ⟦PER|Luc ROUX⟧ ; ⟦PER|Ida BUIS⟧\n\nDate",
    "Absents excusés : ⟦PER|Ana TEYSSIER⟧, ⟦PER|Luc ROUX⟧ et ⟦PER|Émile NORAC⟧.",
    "Présents : 12, Votants : 14",
    "Pouvoirs : Néant",
    "présents : Commune, Ville",
    "la rue Jean Moulin et la salle Georges Rumen",
]


@pytest.mark.parametrize("marked", EXAMPLES)
def test_people(marked: str) -> None:
    assert found(find, marked, "PER") == parse(marked)


@pytest.mark.parametrize(
    "unit", ["M. ", "Présents : ", "Ana, ", "Présents : A, B, ", "M. de la ", "A-", "M. A-a", "M. A "]
)
def test_time_is_linear(unit: str) -> None:
    assert_linear(find, unit)
