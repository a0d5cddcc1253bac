"""The approval of the last minutes, voted outside the other acts."""

import pytest

from pipeline.acts.approvals import find_approvals
from pipeline.acts.outcomes import Outcomes


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "APPROBATION DU PROCES-VERBAL DU 03/02/2031 M. NOAL demande si chacun l’a lu. Le document est validé.",
            "APPROBATION DU PROCES-VERBAL DU 03/02/2031",
        ),
        (
            "LECTURE DU PV DE LA DERNIERE REUNION Le texte est approuvé ; un élu arrive à 19 h.",
            "LECTURE DU PV DE LA DERNIERE REUNION",
        ),
    ],
)
def test_it_is_found(text: str, title: str) -> None:
    (act,) = find_approvals(text, 0, len(text), Outcomes(text))
    assert act.title is not None
    assert text[act.title[0] : act.title[1]] == title


def test_minutes_that_are_only_mentioned() -> None:
    text = "Lecture du procès-verbal de la séance du 03/02/2031 par le secrétaire. ORDRE DU JOUR : 1. Budget"
    assert find_approvals(text, 0, len(text), Outcomes(text)) == []


@pytest.mark.parametrize("consent", ["Avis favorable.", "Aucune remarque n'est faite.", "Votes pour : 17."])
def test_consent_in_other_words(consent: str) -> None:
    text = f"Approbation du compte rendu du 14 juin 2025 Le maire demande l'avis des élus. {consent}"
    assert len(find_approvals(text, 0, len(text), Outcomes(text))) == 1


def test_minutes_that_will_come_later() -> None:
    text = "Le procès-verbal du 7 mai 2031 sera soumis lors du prochain conseil. Les élus ont adopté ce choix."
    assert find_approvals(text, 1, len(text), Outcomes(text)) == []
