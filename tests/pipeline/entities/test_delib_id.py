"""Which identifiers of deliberations and decisions the rules find."""

import pytest

from corpus.markup import parse
from pipeline.entities.delib_id.matcher import find
from tests.pipeline.entities.checks import assert_linear, found

EXAMPLES = [
    "Délibération ⟦DELIB_ID|DLbre_2023 02 ADG 001⟧_ Nouvelle désignation ; ⟦DELIB_ID|DEbre_2023 02 ADG 014⟧.",
    "(arrivée lors de la délibération ⟦DELIB_ID|23 03 05⟧) ; délibération 23 03 2023",
    "la délibération n° ⟦DELIB_ID|2020-34⟧ du conseil municipal du 17 juillet 2020",
    "Délibération N° ⟦DELIB_ID|DEL — 2023 — 007⟧ : Avis",
    "Délibération n° ⟦DELIB_ID|12⟧ Objet : tarifs",
    "Délib ⟦DELIB_ID|7⟧ : Vote du budget. Adopté. Délib. ⟦DELIB_ID|8⟧ Prix du bal. DCM ⟦DELIB_ID|9⟧ - Bail",
    "la délib 7 du registre, DCM 12 pages",
    "Enfance ⟦DELIB_ID|DEL_20220630_31⟧- Attribution",
    "DÉLIBÉRATION N° ⟦DELIB_ID|2014 / 167⟧",
    "⟦DELIB_ID|HN 001-8073/20/CM⟧ et ⟦DELIB_ID|IVIS-015-15206/23/BM⟧",
    "D ⟦DELIB_ID|49-2019⟧ Tarifs ; DCM ⟦DELIB_ID|23.1.49⟧",
    "N°⟦DELIB_ID|CP 2023-024⟧",
    "Finances N°⟦DELIB_ID|07/01-2022⟧ — Budget primitif. Tourisme ⟦DELIB_ID|07/02-2022⟧ — Création",
    "(de la délibération n° ⟦DELIB_ID|1⟧ à la n°⟦DELIB_ID|3⟧)",
    "les délibérations n° ⟦DELIB_ID|2020-2-59⟧ et ⟦DELIB_ID|2020-2-60⟧",
    "pour les délibérations n°⟦DELIB_ID|5⟧, n°⟦DELIB_ID|28⟧ et n°⟦DELIB_ID|42⟧)",
    "la décision du maire n° ⟦DELIB_ID|2023-12⟧, la décision n° ⟦DELIB_ID|DP2022_074⟧ du Président",
    "⟦DELIB_ID|DDM_2022_241⟧, ⟦DELIB_ID|D2022_090⟧, ⟦DELIB_ID|20220302_001⟧",
    "• ⟦DELIB_ID|2023-001⟧ : Signature",
    "ID : ⟦DELIB_ID|034-213401722-20140424-2014_167-DE⟧ Accusé",
    "reçu ⟦DELIB_ID|034-213401722-20140424-DEL 2014 167-DE⟧ le",
    "reçu ⟦DELIB_ID|034-213401722-20140424-C33-02-2014-1AR⟧ Date et ⟦DELIB_ID|034-213401722-20140424-12-1-1-DE⟧",
    "la délibération du 3 juillet 2020 n° ⟦DELIB_ID|20-045⟧",
    "⟦DELIB_ID|31-05/087⟧ — Bail du four ; ⟦DELIB_ID|2031.05.012⟧ : Don ; le 31-05/12 – Bail, tél. 04.05.123 4",
    "⟦DELIB_ID|2031_01⟧ Bail ; Travaux et marchés ⟦DELIB_ID|2031_02⟧ ; ⟦DELIB_ID|2031_03⟧ Don ; ⟦DELIB_ID|2031_04⟧ Don",
    "Délibération n° ⟦DELIB_ID|2031-03-28D09⟧ ; par délibération n° ⟦DELIB_ID|2031-04-02BC7⟧ du 2 avril",
    "Vu la Ioi n° 82-213, la 1oi n°2015-991, le decret n°2014-457 ; l'arrete n° 2023-012 ; Feuillet n° 2018/067",
    "lot n° 3, parcelle AB n° 123, marché n° 2023-012, convention n° 2023-001, avenant n° 1",
    "Vu la loi n° 2015-991 du 7 août 2015, l'arrêté n° 2023-12 et la décision modificative n° 2",
    "DÉCISION MODIFICATIVE N° 1 ; tél. 04 00 11 22 33 ; 34000 ; le 12/03/2023 ; 2022/2023 ; article 6531",
]


@pytest.mark.parametrize("marked", EXAMPLES)
def test_identifiers(marked: str) -> None:
    assert found(find, marked, "DELIB_ID") == parse(marked)


@pytest.mark.parametrize(
    "unit", ["1 ", "n° ", "n°1/", "délibération n° 1, ", "2023-", "A-", "034-213401722-20140424-", "1-1-"]
)
def test_time_is_linear(unit: str) -> None:
    assert_linear(find, unit)
