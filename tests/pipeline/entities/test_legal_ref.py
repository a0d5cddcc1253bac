"""Which citations of legal texts the rules find."""

import pytest

from corpus.markup import parse
from pipeline.entities.legal_ref.codes import CODES
from pipeline.entities.legal_ref.matcher import find
from tests.pipeline.entities.checks import assert_linear, found

EXAMPLES = [
    "Vu les ⟦LEGAL_REF|articles L. 2121-29 et suivants du Code général des collectivités territoriales⟧ ;",
    "Vu le ⟦LEGAL_REF|Code de l'urbanisme⟧ et notamment son ⟦LEGAL_REF|article L. 300-2⟧ ;",
    "le ⟦LEGAL_REF|code général des collectivités territoriales⟧ (⟦LEGAL_REF|CGCT⟧), l’⟦LEGAL_REF|article L 2312-1⟧",
    "l'⟦LEGAL_REF|article 15 de la loi n° 2023-175 du 10 mars 2023⟧ relative à l'accélération",
    "Vu la ⟦LEGAL_REF|loi n° 2014-58 du 27 janvier 2014⟧ de modernisation de l'action publique",
    "Vu le ⟦LEGAL_REF|décret du 16 août 1901⟧ et la ⟦LEGAL_REF|loi du 1er juillet 1901⟧",
    "le ⟦LEGAL_REF|décret en Conseil d'État n° 2016-1439 du 26 octobre 2016⟧",
    "l'⟦LEGAL_REF|arrêté du maire n° 2023-12⟧ et l'⟦LEGAL_REF|arrêté préfectoral n° 2016-12 du 3 mai 2016⟧",
    "l'⟦LEGAL_REF|arrêté ministériel en date du 12 mai 1969⟧ portant création",
    "la ⟦LEGAL_REF|loi TECV⟧, la ⟦LEGAL_REF|loi EGALIM⟧, la ⟦LEGAL_REF|loi « NOTRe »⟧",
    "la ⟦LEGAL_REF|loi de finances pour 2024⟧",
    "la ⟦LEGAL_REF|Loi d'Orientation n° 92-125 du 6 février 1992⟧",
    "⟦LEGAL_REF|lois n° 83-8 du 7 janvier 1983⟧ et ⟦LEGAL_REF|n° 83-663 du 22 juillet 1983⟧",
    "selon l'⟦LEGAL_REF|instruction budgétaire et comptable M57⟧ ; le budget M57 et la nomenclature M14",
    "les ⟦LEGAL_REF|articles 107 et 108 du traité⟧",
    "le ⟦LEGAL_REF|règlement (UE) n°651/2014 de la Commission du 17 juin 2014⟧",
    "les ⟦LEGAL_REF|règlements 2017/1084 du 14 juin 2017⟧ et ⟦LEGAL_REF|2020/972 du 2 juillet 2020⟧",
    "la ⟦LEGAL_REF|directive 2014/24/UE du Parlement européen et du Conseil du 26 février 2014⟧, le ⟦LEGAL_REF|RGPD⟧",
    "⟦LEGAL_REF|articles L. 2122-22 et L. 2122-23⟧ ; ⟦LEGAL_REF|articles L. 2121-17, 20 et 21 du CGCT⟧",
    "l'⟦LEGAL_REF|article L.332-8 2° du Code Général de la Fonction Publique⟧",
    "l'⟦LEGAL_REF|article L3121-13 du C.G.C.T.⟧, l'⟦LEGAL_REF|article L. 2121-15⟧ du même code",
    "l'⟦LEGAL_REF|article L. 2122-22⟧ a été modifié",
    "Vu le ⟦LEGAL_REF|C. com.⟧ et le ⟦LEGAL_REF|C. rur.⟧ ; la rubrique C. com. du site",
    "les ⟦LEGAL_REF|articles 21 à 79 du Code civil local⟧",
    "l'⟦LEGAL_REF|arrêté n° HC 975 DIRAJ du 7 décembre 2014⟧",
    "les ⟦LEGAL_REF|articles L. 2122-23 & L. 2123-18 du code général des collectivités territoriales⟧",
    "l'⟦LEGAL_REF|arrêté de police n° 2020-0977⟧ portant création, les ⟦LEGAL_REF|articles R2162-22 et ss.⟧",
    "l'⟦LEGAL_REF|arrêté communautaire n°679 du 10-10-2019⟧, l'⟦LEGAL_REF|instruction n°06-031 ABM du 21 avril 2006⟧",
    "la ⟦LEGAL_REF|circulaire NOR : INTB1240718C du 18 décembre 2012⟧",
    "⟦LEGAL_REF|articles 1609 nonies C du code général des impôts⟧",
    "la ⟦LEGAL_REF|circulaire NOR/INT/B/89/00017C du 11 janvier 1989⟧",
    "le ⟦LEGAL_REF|Code de la\ncommande publique⟧",
    "Article 1 : Le conseil approuve. Article 1er : dit que. ARTICLE 2 - le code",
    "article 3 de la convention, article 4 du règlement intérieur, article 5 des statuts",
    "Vu la délibération n° 2020-34 du 17 juillet 2020, le code source et l'arrêté des comptes",
    # the lists of a recueil: entries under "Arrêtés" are orders, those under "Délibérations" are not
    "SOMMAIRE\nDélibérations\nN° 2024-11 du 4 mars 2024 Budget\nArrêtés\nDIRECTION DES ROUTES\n"
    "⟦LEGAL_REF|N° 2024-112 du 6 mars 2024⟧ Vitesse .... 7\n⟦LEGAL_REF|N° 2024-113 du 1er avril 2024⟧ Régie 9",
    "ARRÊTÉS VOIRIE ⟦LEGAL_REF|N° 24-A-018 du 12/03/2024⟧ Foire DÉCISIONS N° 2024-19 du 13 mars 2024 Contrat",
    "les arrêtés du maire sont pris. N° 2024-12 du 3 mai 2024",
    "en application de l'⟦LEGAL_REF|article L. 2121-15 du code précité⟧, l'économie circulaire 98",
]


@pytest.mark.parametrize("marked", EXAMPLES)
def test_citations(marked: str) -> None:
    assert found(find, marked, "LEGAL_REF") == parse(marked)


@pytest.mark.parametrize("code", CODES, ids=lambda code: code.title)
def test_every_code_is_found_by_its_title_and_after_an_article_by_its_abbreviations(code: object) -> None:
    assert isinstance(code, tuple)
    title, abbreviations = code[0], code[1]
    for cited in (title, title.upper(), *(f"article L. 12-3 du {short}" for short in abbreviations)):
        assert [cited[span.start : span.end] for span in find(cited)] == [cited]


@pytest.mark.parametrize(
    "unit", ["article ", "article 1, ", "L.1, ", "1-1-", "loi relative ", "n° A ", "arrêté du ", "C. G. "]
)
def test_time_is_linear(unit: str) -> None:
    assert_linear(find, unit)
