"""A change of the agenda is a decision where the assembly agrees to it, and only before the points begin."""

import pytest

from pipeline.acts.agenda_changes import find_agenda_changes
from pipeline.acts.outcomes import Outcomes


def titles(text: str) -> list[str]:
    found = find_agenda_changes(text, 0, len(text), Outcomes(text))
    return [text[act.title[0] : act.title[1]] for act in found if act.title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "M. NOAL propose d’ajouter deux points à l’ordre du jour : un vœu sur la gare ; le bail du fournil. "
            "Le conseil valide à l’unanimité.",
            "ajouter deux points à l’ordre du jour",
        ),
        (
            "Le maire demande à l'assemblée de bien vouloir retirer le point 4 de l'ordre du jour. Accord du conseil.",
            "retirer le point 4 de l'ordre du jour",
        ),
        (
            "AJOUT D'UN POINT À L'ORDRE DU JOUR Le Président expose l'urgence. Aucune objection n'est formulée.",
            "AJOUT D'UN POINT À L'ORDRE DU JOUR",
        ),
        (
            "Mme NOAL invite les élus à se prononcer sur la diffusion des débats. Elle est adoptée à l’unanimité.",
            "la diffusion des débats",
        ),
    ],
)
def test_a_change_that_is_agreed_to(text: str, title: str) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize(
    "text",
    [
        "M. NOAL propose d'ajouter un point à l'ordre du jour. Le maire donne lecture de l'ordre du jour.",
        "M. NOAL demande de se prononcer sur la diffusion des débats. La question viendra une autre fois.",
        "M. NOAL rappelle que l'ordre du jour a été envoyé. Le compte rendu est adopté à l'unanimité.",
    ],
)
def test_no_change(text: str) -> None:
    assert titles(text) == []
