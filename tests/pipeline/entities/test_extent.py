"""Names of organisations: what is caught behind them is cut, what closes them is kept."""

import time

import pytest

from pipeline.entities.org.extent import is_person, name_only, whole_end


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Ville de Morval-sur-Orne Séance", "Ville de Morval-sur-Orne"),
        ("Communauté de Communes - votants", "Communauté de Communes"),
        ("CCAS 2023. 7", "CCAS"),
        ("Travaux Ledoux -— 12 rue du Port", "Travaux Ledoux"),
        ("BATIPLUS Quentin MORVILLERS", "BATIPLUS"),
        ("Département pour la mise", "Département"),
        ("Mairie de Bréval Haute-Vienne", "Mairie de Bréval"),
        ("COMMUNE DE BRÉVAL Finistère", "COMMUNE DE BRÉVAL"),
        ("VILLE DE BRÉVAL - Mayotte", "VILLE DE BRÉVAL"),
        ("Commune de SAINT-ORBEC LOZERE", "Commune de SAINT-ORBEC"),
        ("Commune de Bréval sur Yonne", "Commune de Bréval sur Yonne"),
        ("Ville de Vienne", "Ville de Vienne"),
        ("SIVOS d'Orbec - réunion", "SIVOS d'Orbec"),
        ("Lycée d'Orbec - PV du conseil", "Lycée d'Orbec"),
        ("Crédit rural, agence de Morval", "Crédit rural"),
        ("VILLE DE BREVAL - CENTRE SOCIAL - AVENANT", "VILLE DE BREVAL"),
        ("Association des Amis du Vieux Morval", "Association des Amis du Vieux Morval"),
        ("Communauté d'agglomération Orne - Vallée de la Sée", "Communauté d'agglomération Orne - Vallée de la Sée"),
    ],
)
def test_name_only(words: str, name: str) -> None:
    assert name_only(words) == name


@pytest.mark.parametrize(
    ("name", "person"),
    [
        ("Q. MORVILLERS", True),
        ("Solenn KERDANET", True),
        ("Ville MORVAL", False),
        ("Groupe LEDOUX", False),
        ("SARL LEDOUX", False),
        ("Les Amis du Port", False),
    ],
)
def test_is_person(name: str, person: bool) -> None:
    assert is_person(name) is person


@pytest.mark.parametrize(
    ("text", "tagged", "whole"),
    [
        ("subvention à Relais Morval 61 au titre de 2024", "Relais Morval", "Relais Morval 61"),
        ("le comité Ligue ornaise contre le cancer et", "Ligue ornaise", "Ligue ornaise contre le cancer"),
        ("aide à Relais Morval 12 ans après", "Relais Morval", "Relais Morval"),
        ("la commune de Morval 61, présente", "commune de Morval", "commune de Morval"),
        ("avec Relais Morval 14 Convention", "Relais Morval", "Relais Morval"),
    ],
)
def test_whole_end(text: str, tagged: str, whole: str) -> None:
    start = text.index(tagged)
    assert text[start : whole_end(text, start, start + len(tagged))] == whole


def test_hostile_lengths_take_linear_time() -> None:
    begun = time.perf_counter()
    for words in ("A " * 4000, "Aa BBB-" * 3000, " - A" * 4000, "A." * 4000 + "!", "Aa " + "BB-" * 4000 + "b"):
        name_only(words)
        is_person(words)
    assert time.perf_counter() - begun < 5
