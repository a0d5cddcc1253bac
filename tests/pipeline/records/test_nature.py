"""The nature of an act: from its words and its identifier alone."""

import pytest

from pipeline.acts.act import Act, Place
from pipeline.records.model import Nature
from pipeline.records.nature import find_nature


def nature(text: str, number: str | None = None, identifier: str | None = None) -> Nature | None:
    def place(words: str | None) -> Place | None:
        return (text.index(words), text.index(words) + len(words)) if words else None

    found = find_nature(text, Act(0, len(text), place(number), transmission_id=place(identifier)))
    if found is None:
        return None
    assert 0 <= found[1][0] < found[1][1] <= len(text)
    return found[0]


@pytest.mark.parametrize(
    ("text", "number", "expected"),
    [
        ("Délibération n° 2023-12 Tarifs", "2023-12", "deliberation"),
        ("DELIBERATION DU CONSEIL MUNICIPAL N° 12 Tarifs", "12", "deliberation"),
        ("DEL2023-012 Tarifs", "DEL2023-012", "deliberation"),
        ("Décision du maire n° 2023-7 Tarifs", "2023-7", "decision"),
        ("DEC-2023-007 Tarifs", "DEC-2023-007", "decision"),
        ("Arrêté municipal n° 2023-9 Circulation", "2023-9", "arrete"),
        ("Budget : décision modificative n° 2", "2", None),
        ("Vu l'arrêté préfectoral n° 2023-44", "2023-44", None),
        ("Point n° 4 Tarifs", "4", None),
    ],
)
def test_the_word_at_the_number(text: str, number: str, expected: Nature | None) -> None:
    assert nature(text, number) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL Tarifs", "deliberation"),
        ("Extrait du registre des arrêtés du maire Circulation", "arrete"),
        ("VILLE DE SORMIERS DÉCISION DU MAIRE Tarifs", "decision"),
        ("Ville de Sormiers Délibération du conseil municipal Tarifs", "deliberation"),
        ("VILLE DE SORMIÈRES DÉLIBÉRATION DU CONSEIL Tarifs", "deliberation"),
        ("Vu la Délibération du Conseil du 3 mai", None),
        ("Le conseil, après en avoir délibéré, approuve", "deliberation"),
        ("La présente délibération peut être attaquée", "deliberation"),
        ("LISTE DES DÉLIBÉRATIONS Tarifs", "deliberation"),
        ("Délibération Objet Vote 12 Tarifs", "deliberation"),
        ("Vu la délibération du conseil du 3 mai, le maire expose", None),
        ("VU LA DÉLIBÉRATION DU CONSEIL DU 3 MAI, LE MAIRE EXPOSE", None),
        ("Le conseil approuve les tarifs.", None),
    ],
)
def test_heads_and_formulas(text: str, expected: Nature | None) -> None:
    assert nature(text) == expected


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        ("12-DE", "deliberation"),
        ("12-AR", "arrete"),
        ("12-AI", "arrete"),
        ("12-CC", "contract"),
        ("12-BF", "budget"),
        ("12-AU", "other"),
        ("DELIB12-AR", "deliberation"),
        ("12-1AR", None),
        ("12", None),
    ],
)
def test_the_transmission_identifier(end: str, expected: Nature | None) -> None:
    identifier = f"037-214298663-20210925-{end}"
    assert nature(f"ID : {identifier} Tarifs", identifier=identifier) == expected


def test_the_word_goes_before_the_identifier() -> None:
    identifier = "037-214298663-20210925-7-AU"
    assert nature(f"ID : {identifier} DÉCISION DU MAIRE Tarifs", identifier=identifier) == "decision"
