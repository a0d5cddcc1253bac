"""What stands around a name: whose it is, where it begins and ends, its acronym."""

import pytest

from corpus.markup import parse
from pipeline.entities.org.context import is_organisation, whole_start, with_acronyms
from tests.pipeline.entities.docs import MAKE_DOC


@pytest.mark.parametrize(
    ("before", "name", "organisation"),
    [
        ("Les sociétés Sanibru et ", "LEDOUX", True),
        ("et des bureaux OTRA, SEBIL, ", "DIANE", True),
        ("auprès de l'association « ", "Aurore", True),
        ("", "Collège Elsa MORVAL", True),
        ("Présents : ", "Elsa MORVAL", False),
        ("la société est représentée par ", "Elsa MORVAL", False),
        ("Mme ", "MORVAL", False),
    ],
)
def test_is_organisation(before: str, name: str, organisation: bool) -> None:
    assert is_organisation(before + name, len(before), name) is organisation


@pytest.mark.parametrize(
    ("before", "name", "whole"),
    [
        ("Le ", "Commune de Bréval", "Commune de Bréval"),
        ("Le Conseil Communautaire de la ", "Communauté de communes du Val", None),
        ("Réunion du Conseil de l'", "Eurométropole de Bréval", None),
        ("la ", "Société Ledoux", "Ledoux"),
        ("l'", "Association « Les Mains", "Les Mains"),
        ("la ", "Société Publique Locale du Val", "Société Publique Locale du Val"),
        ("la ", "SEM « Orne Bois", "Orne Bois"),
        ("aux ", "communes membres de la Communauté de communes du Val", "Communauté de communes du Val"),
        ("", "SOCIETE D'EQUIPEMENT DU VAL", "SOCIETE D'EQUIPEMENT DU VAL"),
        ("la décision du Conseil d'", "Etat", "Conseil d'Etat"),
    ],
)
def test_whole_start(before: str, name: str, whole: str | None) -> None:
    text = before + name
    expected = whole or text[text.index("Conseil") :]
    assert text[whole_start(text, len(before), len(text)) :] == expected


@pytest.mark.parametrize(
    ("marked", "names"),
    [
        ("l'⟦ORG|Agence du Val⟧ (ADV2) est", ["Agence du Val", "ADV2"]),
        ("la ⟦ORG|Direction des Territoires⟧ (DDT) de la Vendée, ", ["Direction des Territoires (DDT) de la Vendée"]),
        ("⟦ORG|Agence du Val⟧ (ADV) d'⟦ORG|Orne et Sée⟧ ;", ["Agence du Val (ADV) d'Orne et Sée"]),
        ("⟦ORG|Agence du Val⟧ (ADV) de ⟦PER|Elsa MORVAL⟧", ["Agence du Val", "ADV", "Elsa MORVAL"]),
        ("le ⟦ORG|Réseau des Fournils⟧ dit « Les Mitrons » est", ["Réseau des Fournils", "Les Mitrons"]),
        ('à "⟦ORG|Réseau des Fournils⟧" dite "Mitrons" ;', ["Réseau des Fournils", "Mitrons"]),
        ("la ⟦ORG|commune de Bréval⟧, lieu-dit « Les Prés »", ["commune de Bréval"]),
        ("⟦ORG|Ledoux⟧ (HT) et ⟦ORG|Sanibru⟧ (37)", ["Ledoux", "Sanibru"]),
    ],
)
def test_acronyms(marked: str, names: list[str]) -> None:
    text, entities = parse(marked)
    doc = MAKE_DOC(text)
    spans = [doc.char_span(entity.start, entity.end, entity.label) for entity in entities]
    assert [span.text for span in with_acronyms(doc, text, spans)] == names
