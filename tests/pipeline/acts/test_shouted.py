"""Titles in capitals end where a sentence begins."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.acts.shouted import shouted_end


@pytest.mark.parametrize(
    ("title", "rest"),
    [
        ("REPAS DES AINES : NOUVEAU PRIX ", "Le prestataire revoit ses prix"),
        ("SECOURS D'URGENCE ", "Huit dossiers sont présentés"),
        ("MISE A DISPOSITION DU MINIBUS AU PROFIT DES CLUBS ", "Participation forfaitaire de vingt euros"),
        ("CONVENTION AVEC LE CLUB ", "Les Godillots du Marais"),
        ("FINANCES LOCALES ", "Tarifs de la cantine"),
        ("CONVENTION AVEC ", "Habitat Sud"),
    ],
)
def test_end(title: str, rest: str) -> None:
    goes_on = rest.startswith(("Les Godillots", "Tarifs", "Habitat"))
    text = title + rest
    assert shouted_end(text, 0, len(text)) == (len(text) if goes_on else len(title))


@given(st.text(alphabet="AÉ 'LE:(«n.d", max_size=80))
def test_within(text: str) -> None:
    assert 0 <= shouted_end(text, 0, len(text)) <= len(text)
