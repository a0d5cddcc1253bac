"""Where the name of an organisation ends, by what stands around it."""

import pytest

from corpus.markup import parse
from pipeline.entities.org.neighbours import names_apart, settled


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        ("le devis de la société ⟦ORG|Menuiserie NOAL de Bréval⟧ (36290) pour", "Menuiserie NOAL"),
        ("à l'⟦ORG|École de musique de Bréval⟧ (36290)", "École de musique de Bréval"),
        ("à la ⟦ORG|Menuiserie NOAL de Bréval⟧ pour 300 €", "Menuiserie NOAL de Bréval"),
        ("à l'⟦ORG|Université d'Orbec 47⟧) Attribution d'une aide", "Université d'Orbec"),
        ("au ⟦ORG|SDIS 47⟧, qui", "SDIS 47"),
        ("pour exempter la ⟦ORG|commune d'Orbec du dispositif SRU⟧", "commune d'Orbec"),
        (
            "la ⟦ORG|Communauté de communes du Val d'Orbec des montants suivants⟧",
            "Communauté de communes du Val d'Orbec",
        ),
        ("la ⟦ORG|commune de Saint-Jean de la Vallée⟧", "commune de Saint-Jean de la Vallée"),
        ("le ⟦ORG|Collège N⟧. Noal (600 élèves)", "Collège N. Noal"),
        ("l'⟦ORG|École Odile⟧ CHASTRETTE (3 classes)", "École Odile CHASTRETTE"),
        ("le ⟦ORG|Collège Noal⟧ Odile CHASTRETTE", "Collège Noal"),
    ],
)
def test_a_name_ends(marked: str, name: str) -> None:
    text, (entity,) = parse(marked)
    assert text[entity.start : settled(text, entity.start, entity.end)] == name


@pytest.mark.parametrize(
    ("marked", "names"),
    [
        ("au profit des sociétés ⟦ORG|G.R.N.F et Coralis⟧.", ["G.R.N.F", "Coralis"]),
        ("au profit de la société ⟦ORG|Noal et Fils⟧.", ["Noal et Fils"]),
        ("le groupement ⟦ORG|Noal TP / Borrel Réseaux⟧.", ["Noal TP", "Borrel Réseaux"]),
        ("les entreprises ⟦ORG|Noal et Fils et Borrel⟧", ["Noal et Fils et Borrel"]),
    ],
)
def test_names_behind_a_plural(marked: str, names: list[str]) -> None:
    text, (entity,) = parse(marked)
    assert [text[start:end] for start, end in names_apart(text, entity.start, entity.end)] == names
