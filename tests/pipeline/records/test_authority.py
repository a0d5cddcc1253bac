"""Which authority sat, and its assembly."""

import pytest

from pipeline.records.authority import find_body, find_collectivity, kind_of
from tests.pipeline.records.marked import read_marked


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Délibération du conseil municipal", "conseil municipal"),
        ("Le bureau s'est réuni. Les membres du bureau communautaire", "bureau communautaire"),
        (
            "COMMISSION PERMANENTE du conseil régional. Le conseil régional, vu le conseil régional",
            "commission permanente",
        ),
        ("Conseil d'agglomération du 3 mai", "conseil d'agglomération"),
        ("Registre du conseil d'administration du CCAS", "conseil d'administration"),
        ("Le bureau d'études et le bureau de contrôle", None),
        ("RÉUNION DU COMITÉ SYNDICAL. Le comité approuve, le comité adopte, le comité décide", "comité syndical"),
        ("Office de tourisme Délibération du comité de direction", "comité de direction"),
        (
            "Conseil métropolitain du 3 mai. " + "Convention. " * 60 + "Aide du conseil départemental",
            "conseil métropolitain",
        ),
    ],
)
def test_body(text: str, body: str | None) -> None:
    found = find_body(text)
    assert (found[1] if found and isinstance(found[1], str) else found and found[0]) == body


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Commune d'Orbec", "commune"), ("Mairie d'Orbec", "commune"), ("Communauté de communes du Lare", "epci"),
        ("Orbec Agglo", "epci"), ("CCPL", "epci"), ("Orbec Métropole", "metropole"), ("Région Bretagne", "region"),
        ("Conseil départemental du Gers", "department"), ("SIVOM du Lare", "syndicate"), ("CIAS du Lare", "ccas"),
        ("Caisse des écoles d'Orbec", "ccas"), ("Enedis", None), ("CCI", None),
    ],
)  # fmt: skip
def test_kind(name: str, kind: str | None) -> None:
    assert kind_of(name) == kind


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Collectivité territoriale de Martinique", "unique"), ("Collectivité européenne d'Alsace", "unique"),
        ("Établissement public territorial Orbec Lare", "ept"), ("Province Sud", "province"), ("SDIS 32", "sdis"),
        ("Service départemental d'incendie et de secours du Gers", "sdis"), ("Centre de gestion du Gers", "cdg"),
        ("PETR du Lare", "syndicate"), ("SIVU du Lare", "syndicate"),
        ("Parc naturel régional du Lare", "syndicate"), ("Territoire d'énergie Lare", "syndicate"),
        ("EPTB Lare", "syndicate"),
        ("Office public de l'habitat du Lare", "office"), ("Office de tourisme du Lare", "office"),
        ("Agglomération du Lare", "epci"),
    ],
)  # fmt: skip
def test_rarer_kinds(name: str, kind: str) -> None:
    assert kind_of(name) == kind


MUNICIPAL, COMMUNITY, SYNDICATE = "conseil municipal", "conseil communautaire", "comité syndical"
BOARD = "conseil d'administration"


@pytest.mark.parametrize(
    ("marked", "body", "name"),
    [
        ("⟦ORG|Département du Gers⟧ ⟦ORG|Commune d'Orbec⟧ Le conseil municipal", MUNICIPAL, "Commune d'Orbec"),
        ("Le ⟦ORG|Conseil municipal de la Ville d'Orbec⟧", MUNICIPAL, "Ville d'Orbec"),
        ("Conseil municipal de Vaudry-sur-Lare, séance", MUNICIPAL, "Commune de Vaudry-sur-Lare"),
        ("M. le Maire de Le Plessis ouvre la séance", MUNICIPAL, "Commune du Plessis"),
        ("⟦ORG|Mairie d'Orbec⟧ Le conseil municipal", MUNICIPAL, "Commune d'Orbec"),
        ("⟦ORG|Commune de de Vaudry⟧ Le conseil municipal", MUNICIPAL, "Commune de Vaudry"),
        ("⟦ORG|Orbec Métropole⟧ conseil ; ⟦ORG|Communauté de communes du Lare⟧", COMMUNITY, "Orbec Métropole"),
        ("⟦ORG|Préfecture du Gers⟧ ⟦ORG|Grand Orbec⟧ CONSEIL COMMUNAUTAIRE", COMMUNITY, "Grand Orbec"),
        ("⟦ORG|Conseil communautaire du Lare⟧", COMMUNITY, "Communauté de communes du Lare"),
        ("⟦ORG|VILLE D'ORBEC⟧ Le ⟦ORG|Conseil municipal de la Commune d'Orbec⟧", MUNICIPAL, "Commune d'Orbec"),
        ("⟦ORG|Commune d'Orbec⟧ Le ⟦ORG|Conseil municipal de la Ville d'Orbec⟧", MUNICIPAL, "Commune d'Orbec"),
        ("⟦ORG|Département du Gers⟧ ORBEC ET LARE COMMUNAUTÉ PROCÈS-VERBAL", COMMUNITY, "ORBEC ET LARE COMMUNAUTÉ"),
        ("FRANÇAISE Canton de Vaudry Orbec-sur-Lare Métropole CONSEIL", COMMUNITY, "Orbec-sur-Lare Métropole"),
        ("M. Luc BORREL de ⟦ORG|Garage Lareau⟧ ORDRE DU JOUR", COMMUNITY, None),
        ("⟦ORG|Département du Gers⟧ ⟦ORG|MÉTROPOLE D'ORBEC⟧", "commission permanente", "MÉTROPOLE D'ORBEC"),
        ("⟦ORG|SYNDICAT MIXTE DU LARE BUREAU⟧ Séance", SYNDICATE, "SYNDICAT MIXTE DU LARE"),
        ("⟦ORG|Syndicat mixte du Lare 12⟧ rue des Halles Séance", SYNDICATE, "Syndicat mixte du Lare"),
        ("⟦ORG|OFFICE PUBLIC DE L'HABITAT DU LARE Lare-Logis⟧", BOARD, "OFFICE PUBLIC DE L'HABITAT DU LARE"),
        ("⟦ORG|C.C.A.S. d'Orbec⟧ PROCÈS-VERBAL Le ⟦ORG|CCAS⟧, le ⟦ORG|CCAS⟧", BOARD, "C.C.A.S. d'Orbec"),
        ("⟦ORG|Conseil d'administration du CDG 32⟧ Séance", BOARD, "CDG 32"),
        ("⟦ORG|ORBEC AGGLO⟧ – ⟦ORG|Communauté urbaine d'Orbec⟧", COMMUNITY, "Communauté urbaine d'Orbec"),
        ("⟦ORG|ORBEC AGGLO⟧ salue la ⟦ORG|Communauté d'agglomération du Lare⟧", COMMUNITY, "ORBEC AGGLO"),
        ("⟦ORG|Conseil communautaire de l'Agglomération du Lare⟧", COMMUNITY, "Communauté d'agglomération du Lare"),
        ("L'Assemblée de Corse s'est réunie", "assemblée de Corse", "Collectivité de Corse"),
        ("Séance. " + "Vu le rapport. " * 300 + "aide à la ⟦ORG|ville de Vaudry⟧", MUNICIPAL, None),
        ("Séance. " + "Vu le rapport. " * 300 + "le Conseil Municipal de Vaudry vote", MUNICIPAL, "Commune de Vaudry"),
        ("⟦ORG|CIAS du Lare⟧ (⟦ORG|CIAS⟧) puis ⟦ORG|CIAS⟧", "conseil d'administration", "CIAS du Lare"),
        ("⟦ORG|Syndicat mixte du Lare⟧ comité ; ⟦ORG|Syndicat d'énergie du Gers⟧, ⟦ORG|Syndicat d'énergie du Gers⟧",
         SYNDICATE, "Syndicat mixte du Lare"),
        ("⟦ORG|Conseil départemental du Gers⟧", "conseil départemental", "Département du Gers"),
        ("Le conseil municipal a délibéré", MUNICIPAL, None),
        ("Le conseil municipal remercie ⟦ORG|Enedis⟧", MUNICIPAL, None),
        ("⟦ORG|PETR du Lare - Conseil⟧ du 3 mai", "conseil syndical", "PETR du Lare"),
        ("⟦ORG|Office public de l'habitat du Lare 6 quai Ney⟧ Bureau du 3 mai", "conseil d'administration", "Office public de l'habitat du Lare"),
        ("CONSEIL ⟦ORG|DE GRAND LARE MÉTROPOLE⟧ Séance du 3 mai", "conseil métropolitain", "GRAND LARE MÉTROPOLE"),
        ("⟦ORG|Établissement public à caractère industriel et commercial⟧ Comité de direction", "comité de direction", None),
    ],
)  # fmt: skip
def test_collectivity(marked: str, body: str, name: str | None) -> None:
    text, _, organisations = read_marked(marked)
    found = find_collectivity(text, body, organisations)
    assert (found[0] if found else None) == name
