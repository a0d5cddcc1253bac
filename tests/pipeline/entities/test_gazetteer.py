"""Organisations known by name, where they stand for the body itself."""

import pytest

from pipeline.entities.org.gazetteer import known


def names(text: str) -> list[str]:
    """What is found."""
    return [text[span.start : span.end] for span in known(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Une aide de l'ADEME et du Cerema est sollicitée.", ["ADEME", "Cerema"]),
        ("un prêt auprès de la Caisse des Dépôts et Consignations", ["Caisse des Dépôts et Consignations"]),
        ("UN PRET AUPRES DE LA CAISSE DES DEPOTS", ["CAISSE DES DEPOTS"]),
        ("un prêt de la Caisse d’Épargne", ["Caisse d’Épargne"]),
        ("la Banque\ndes  Territoires", ["Banque\ndes  Territoires"]),
        ("convention avec la CAF du Val-d'Arguin, pour trois ans", ["CAF du Val-d'Arguin"]),
        ("convention avec le SDIS 34 et le CDG 31 pour 12 agents", ["SDIS 34", "CDG 31"]),
        ("La CAF 12 000 € et le SDIS 30 %", ["CAF", "SDIS"]),
        ("Subvention au C.C.A.S. de Lurs et au S.D.I.S", ["C.C.A.S. de Lurs", "S.D.I.S"]),
        ("CCAS DE LURCY", ["CCAS DE LURCY"]),
        ("Le RASED et un PLU", []),
        ("la place de l'Union européenne, la rue des Nations Unies", []),
        ("L'Union européenne finance", ["Union européenne"]),
        ("un agent de la sncf", []),
        ("SUB-EDF et EDF-X", []),
        ("", []),
    ],
)
def test_known(text: str, found: list[str]) -> None:
    assert names(text) == found


def test_places_are_of_the_text_and_in_order() -> None:
    text = "Enedis, GRDF et Enedis"
    assert [(span.start, span.end) for span in known(text)] == [(0, 6), (8, 12), (16, 22)]
