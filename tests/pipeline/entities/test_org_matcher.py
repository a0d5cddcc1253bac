"""Which organisations the rules find."""

import pytest

from corpus.markup import parse
from pipeline.entities.org.matcher import find
from tests.pipeline.entities.checks import assert_linear, found

EXAMPLES = [
    "la ⟦ORG|Commune de Saint-Ay⟧ et la ⟦ORG|ville d'Annecy⟧",
    "⟦ORG|COMMUNE DE BRÉVAL⟧",
    "la ⟦ORG|commune de La Roche-sur-Yon⟧.",
    "le ⟦ORG|Conseil Municipal de la Ville de Montpellier⟧",
    "la ⟦ORG|Mairie de Bréval-le-Haut⟧, à 20 heures",
    "le ⟦ORG|tribunal administratif de Nîmes⟧ ; la ⟦ORG|chambre régionale des comptes⟧",
    "aides de l'⟦ORG|ADEME⟧, de l'⟦ORG|État⟧ et d'⟦ORG|ENEDIS⟧",
    "la commune, la ville et le tribunal ; la politique de la Ville",
    "le conseil d'État, l'hôtel de ville de Bréval, le centre-ville",
    "un coup d'État, les chefs d'État",
    pytest.param("le centre ville de Nîmes", marks=pytest.mark.xfail(strict=True, reason="only centre-ville is known")),
    "la ⟦ORG|CCVO⟧ et LA ⟦ORG|CCVOX⟧ ; le CCTP, la CCID, la CCSPL, un CCVO",
    "un état des lieux, ADEMEX, anti-ANRU, EDF-2",
    "l'Etat annuel des indemnités, l'Etat de la dette, tous corps d'Etat",
    "⟦ORG|Département de la Haute-Savoie⟧ VILLE",
    "le ⟦ORG|CONSEIL DEPARTEMENTAL DE LA LOZERE⟧ et la ⟦ORG|Région Centre Val de Loire⟧",
    "le ⟦ORG|conseil régional d'Île-de-France⟧, la ⟦ORG|préfecture du Gard⟧ ; la Préfète du département du Var",
    "⟦ORG|DEPARTEMENT DE LA LOZERE⟧ CONSEIL DÉPARTEMENTAL Réunion du 2 mai",
    "la ⟦ORG|ville de Bréval⟧. Chaque mois ; ⟦ORG|Ville de Bréval-le-Haut⟧ Procès-verbal",
    "le ⟦ORG|Conseil Municipal de LURCY⟧, réuni ; conseil municipal de mai, Conseil municipal du MARDI 2 MAI",
    "⟦ORG|Lurs Agglo⟧, ⟦ORG|Val-de-Lurs Métropole⟧ ; Urbanisme Énergies, Conseillère Déléguée Métropole, la Métropole",
    "⟦ORG|CC Lurs-Doulon⟧ 3 ⟦ORG|CA du Grand Lurs⟧ 4 ⟦ORG|CU Bréval⟧ ⟦ORG|EPT Doulon⟧ ; CA Budget annexe, CC 12",
    "l'⟦ORG|Établissement Public Territorial (EPT) Rives du Doulon⟧",
    "le ⟦ORG|Conseil départemental 34⟧ ; Conseil départemental 34 000 €, une Agence 12 %, l'⟦ORG|Agence 06⟧.",
    "la Mission Climat de Lurs Agglo",
    'l\'association « ⟦ORG|Les Mains Vertes⟧ », la société "⟦ORG|Ledoux et fils⟧" ; la crèche « Les Lutins »',
]


@pytest.mark.parametrize("marked", EXAMPLES)
def test_organisations(marked: str) -> None:
    assert found(find, marked, "ORG") == parse(marked)


@pytest.mark.parametrize(
    "unit",
    [
        "Commune de ",
        "ville d'A ",
        "État, ",
        "A-",
        "Commune de A-",
        "Conseil d'",
        "CAF de A ",
        "association «",
        "Région ",
    ],
)
def test_time_is_linear(unit: str) -> None:
    assert_linear(find, unit)
