"""Titles that run into the name of who presents the act."""

import pytest

from pipeline.records.title_speaker import without_speaker
from tests.pipeline.records.marked import read_marked


@pytest.mark.parametrize(
    ("marked", "title"),
    [
        ("Contribution au SDIS ⟦PER|Ana TEYSSIER⟧ : Les comptes sont bons", "Contribution au SDIS"),
        ("Compte de gestion – ⟦PER|Ana TEYSSIER⟧ Mme ⟦PER|Ana TEYSSIER⟧ présente", "Compte de gestion"),
        ("Plan de formation ⟦PER|Ana TEYSSIER⟧, adjointe, présente le plan", "Plan de formation"),
        ("Bail avec Mme ⟦PER|Ana TEYSSIER⟧ : le loyer", "Bail avec Mme Ana TEYSSIER"),
        ("Remplacement de ⟦PER|Ana TEYSSIER⟧ : désignation", "Remplacement de Ana TEYSSIER"),
        ("Travaux – ⟦PER|Ana TEYSSIER⟧ et fils", "Travaux – Ana TEYSSIER"),
    ],
)
def test_title(marked: str, title: str) -> None:
    text, people, _ = read_marked(marked)
    end = text.index("TEYSSIER") + len("TEYSSIER")
    found = without_speaker(text, (0, end), people)
    assert found
    assert text[slice(*found)] == title
