"""Which sums of money the rules find."""

import pytest

from corpus.markup import parse
from pipeline.entities.amount.matcher import find
from tests.pipeline.entities.checks import assert_linear, found

EXAMPLES = [
    "Une subvention de ⟦AMOUNT|3 600 euros⟧ est versée, dont ⟦AMOUNT|1 200,50 €⟧ en mars.",
    "pour ⟦AMOUNT|2 000 €⟧ et ⟦AMOUNT|3 000 €⟧",
    "un plan de ⟦AMOUNT|1,5 million d'euros⟧, puis ⟦AMOUNT|450 K€⟧ et ⟦AMOUNT|12 M€⟧",
    "la somme de ⟦AMOUNT|trois mille six cents euros⟧ (⟦AMOUNT|3 600 €⟧)",
    "⟦AMOUNT|QUATRE-VINGT MILLE EUROS⟧ et ⟦AMOUNT|deux euros et dix centimes⟧",
    "le prix est de ⟦AMOUNT|25 €⟧/m², soit ⟦AMOUNT|4 500 €⟧ HT et ⟦AMOUNT|5 400€⟧ TTC",
    "entre 4 et ⟦AMOUNT|8 M€⟧",
    "exercice 2024 ⟦AMOUNT|1 200 €⟧",
    "un reste de ⟦AMOUNT|0.00 €⟧",
    "un emprunt de ⟦AMOUNT|10.000.000 €⟧ et ⟦AMOUNT|1.234,56 €⟧",
    "Chapitre 022 : ⟦AMOUNT|- 300 €⟧ ; chapitre 65 : + ⟦AMOUNT|300 €⟧",
    "Opération 12 - ⟦AMOUNT|7 500 €⟧",
    "un solde de ⟦AMOUNT|-45,10 €⟧",
    "de 10-⟦AMOUNT|15 €⟧",
    "ligne 02 ⟦AMOUNT|101 670 €⟧",
    "OCR : ⟦AMOUNT|2200E€⟧, ⟦AMOUNT|11 KE⟧, ⟦AMOUNT|1 200 £⟧, ⟦AMOUNT|3 500,00 E⟧ HT",
    "ancien prix ⟦AMOUNT|1 000 francs⟧",
    "⟦AMOUNT|€ 1 200⟧, ⟦AMOUNT|EUR 41 499,67⟧ HT, ⟦AMOUNT|€6 300⟧ et ⟦AMOUNT|3,903.35 €⟧",
    "Montant en € ⟦AMOUNT|42 810,00 €⟧ ; ⟦AMOUNT|12 €⟧ 13 ; € 45 %",
    "⟦AMOUNT|330 000 F CFP⟧, ⟦AMOUNT|sept millions francs CFP⟧",
    "sur deux lignes : ⟦AMOUNT|12\n500 €⟧",
    "un taux de 12,5 %, 45 m² et 3 agents en 2023, par 12 E. Martin",
    "15 millions de visiteurs",
]


@pytest.mark.parametrize("marked", EXAMPLES)
def test_sums(marked: str) -> None:
    assert found(find, marked, "AMOUNT") == parse(marked)


@pytest.mark.parametrize(
    "unit", ["1 ", "€", "1", "- ", "+ 1 €", "deux ", "€ 1 ", "EUR 1,000", "1 000 ", "1.000", "article "]
)
def test_time_is_linear(unit: str) -> None:
    assert_linear(find, unit)
