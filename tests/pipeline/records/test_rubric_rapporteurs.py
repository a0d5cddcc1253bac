"""The rapporteur that a rubric names presents its points."""

import re

from pipeline.acts.act import Act
from pipeline.records.model import Decision
from pipeline.records.people import Mention
from pipeline.records.rubric_rapporteurs import fill_rubric_rapporteurs


def _rapporteurs(text: str) -> list[str | None]:
    starts = [found.start() for found in re.finditer(r"\d\. ", text)]
    acts = [Act(a, b, None, None) for a, b in zip(starts, [*starts[1:], len(text)], strict=True)]
    people = [Mention(*found.span(), found.group()) for found in re.finditer("Luc TANGUY|Claire BONNEFOY", text)]
    decisions = [Decision() for _ in acts]
    fill_rubric_rapporteurs(text, acts, decisions, people)
    return [decision.rapporteur for decision in decisions]


def test_until_the_next_rubric() -> None:
    text = (
        "FINANCES Rapporteur : M. Luc TANGUY 1. Taux Adopté. 2. Budget Adopté. "
        "URBANISME – Rapporteure : Mme Claire BONNEFOY, adjointe 3. Plan Adopté. CULTURE 4. Orgue Adopté."
    )
    assert _rapporteurs(text) == ["Luc TANGUY", "Luc TANGUY", "Claire BONNEFOY", None]


def test_the_rapporteur_of_the_last_point_is_no_rubric() -> None:
    assert _rapporteurs("1. VŒU Rapporteur : Luc TANGUY Le texte est lu. Il est adopté. 2. Budget Adopté.") == [
        None,
        None,
    ]
