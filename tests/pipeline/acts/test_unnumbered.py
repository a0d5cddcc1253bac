"""Rows of a list whose points were put off bear no number."""

import pytest

from pipeline.acts.act import Act
from pipeline.acts.outcomes import Outcomes
from pipeline.acts.unnumbered import with_unnumbered

LISTED = "D10 SPORT - Halle couverte Luc NOAL Approuvée à l'unanimité "


def titles(text: str) -> list[str]:
    """Of the rows found behind the act."""
    acts = with_unnumbered(text, [Act(0, len(text), (0, 3))], Outcomes(text))
    return [text[slice(*act.title)] for act in acts if act.title]


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ("FORET - Échange de bois avec l'ONF Point reporté à une séance ", ["Échange de bois avec l'ONF"]),
        ("EAU ET DECHETS : Tarif 2031 Question retirée FETES - Le bal Rapport ajourné", ["Tarif 2031", "Le bal"]),
        ("FORET - Échange de bois Approuvée ", []),
        ("Échange de bois Point reporté ", []),
        ("", []),
    ],
)
def test_rows_put_off(rows: str, found: list[str]) -> None:
    assert titles(LISTED + rows) == found


def test_what_stands_before_the_own_outcome_is_the_act_itself() -> None:
    assert titles("D10 FORET - Échange Point reporté au printemps ") == []
