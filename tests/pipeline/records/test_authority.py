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


MUNICIPAL, COMMUNITY, SYNDICATE = "conseil municipal", "conseil communautaire", "comité syndical"


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
        ("⟦ORG|CIAS du Lare⟧ (⟦ORG|CIAS⟧) puis ⟦ORG|CIAS⟧", "conseil d'administration", "CIAS du Lare"),
        ("⟦ORG|Syndicat mixte du Lare⟧ comité ; ⟦ORG|Syndicat d'énergie du Gers⟧, ⟦ORG|Syndicat d'énergie du Gers⟧",
         SYNDICATE, "Syndicat mixte du Lare"),
        ("⟦ORG|Conseil départemental du Gers⟧", "conseil départemental", "Département du Gers"),
        ("Le conseil municipal a délibéré", MUNICIPAL, None),
        ("Le conseil municipal remercie ⟦ORG|Enedis⟧", MUNICIPAL, None),
    ],
)  # fmt: skip
def test_collectivity(marked: str, body: str, name: str | None) -> None:
    text, _, organisations = read_marked(marked)
    found = find_collectivity(text, body, organisations)
    assert (found[0] if found else None) == name
