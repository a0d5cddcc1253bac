"""Titles in text that lost its line breaks: after an outcome, a bullet, a rubric, the opening of the sitting."""

import pytest

from pipeline.acts.outcomes import Outcomes
from pipeline.acts.running import titles_in

VOTED = "Le conseil municipal approuve. Adopté à l'unanimité. "


def _titles(text: str, start: int = 0) -> list[str]:
    return [text[a:b] for a, b in titles_in(text, start, len(text), Outcomes(text))]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (VOTED + "Petite enfance : convention Monsieur le Maire rappelle les faits.", ["Petite enfance : convention"]),
        (VOTED + "Vote du budget annexe Madame Rivel présente le point.", ["Vote du budget annexe"]),
        (
            VOTED + "ENFANCE – JEUNESSE Achat de repas La société Goûtou a répondu.",
            ["ENFANCE – JEUNESSE", "Achat de repas"],
        ),
        (VOTED + "PERSONNEL – Achat de vélos Le service a fait les comptes.", ["Achat de vélos"]),
        (
            VOTED
            + "DÉCISION MODIFICATIVE La trésorerie a relevé une erreur. INTITULES DES COMPTES MONTANTS Lavoir 12 €",
            ["DÉCISION MODIFICATIVE"],
        ),
        ("Il pleut. * Vélos du personnel. La commune achètera deux vélos.", ["Vélos du personnel"]),
        ("Le maire signe l'acte, Vélos du personnel Le maire rappelle les faits.", []),
        (
            VOTED + "Remercier les bénévoles de leur aide Le maire rappelle les faits.",
            ["Remercier les bénévoles de leur aide"],
        ),
        (VOTED + "Madame Rivel quitte la salle. Le maire rappelle les faits.", []),
        ("Rapporteur : M. Clément Savarin Le maire rappelle les faits.", []),
        (VOTED + "Décembre 2022 Le maire rappelle les faits.", []),
    ],
)
def test_titles(text: str, titles: list[str]) -> None:
    assert _titles(text, 1) == titles


def test_first_point_follows_the_head() -> None:
    text = "Secrétaire : M. Jean Rivel Centre de secours : travaux Le maire rappelle les faits."
    assert _titles(text, text.index(" Centre")) == ["Centre de secours : travaux"]


def test_title_between_a_report_and_its_decision_is_a_stray() -> None:
    stray = "Transfert de la compétence eau"
    text = (
        f"{VOTED}Statuts du syndicat Le syndicat a notifié la modification de ses statuts aux communes membres. "
        f"{stray} Après en avoir délibéré, le conseil municipal approuve les statuts."
    )
    assert _titles(text, 1) == ["Statuts du syndicat"]
