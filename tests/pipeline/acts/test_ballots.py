"""Several votes under one point of short minutes."""

from collections.abc import Iterator

import pytest

import pipeline
from pipeline.acts.act import Act
from pipeline.acts.ballots import apart
from pipeline.entities.span import Span
from tests.pipeline.entities.checks import assert_linear

HEAD = "CR du conseil municipal du 4 octobre 2031\nPrésents : Ana, Luc\n"
POINTS = "2/ Lavoir du bourg :\nUn maçon passera.\n11 pour\n3/ Location du four :\nLe bail est prêt.\n11 pour\n"


def titles(text: str) -> list[str | None]:
    """Of the acts of short minutes."""
    return [decision.title for decision in pipeline.load()(HEAD + text)._.minutes.decisions]


@pytest.mark.parametrize(
    "votes",
    [
        "Compte du lotissement 2030 :\n12 pour.\nPrix des caveaux :\n11 pour 1 abstention\n",
        "Compte du lotissement 2030 : 12 pour.\nPrix des caveaux : 14 voix pour\n",
        "Compte du lotissement 2030 :\nPour : 12 voix pour\nPrix des caveaux :\nUnanimité\n",
        "Compte du lotissement 2030 :\nAdoptés à l’unanimité\nPrix des caveaux :\nVoté par 14 voix\n",
    ],
)
def test_each_vote_is_an_act(votes: str) -> None:
    found = titles(f"1/ Dossier des comptes :\nAna ouvre le dossier.\n{votes}{POINTS}")
    assert found == [
        "Compte du lotissement 2030",
        "Prix des caveaux",
        "Lavoir du bourg",
        "Location du four",
    ]


def test_one_vote_under_a_point_is_the_points_own() -> None:
    lined = "1/ Budget :\nPrix du repas de midi :\n12 pour.\n"
    act = Act(0, len(lined), None, (3, 9))
    assert apart(lined, [act]) == [act]


@pytest.mark.parametrize("unit", ["Vote du budget :\n", "Vote du budget : ", "A" * 9, "A.b", ": 12 pour\n"])
def test_time_is_linear(unit: str) -> None:
    def parts(text: str) -> Iterator[Span]:
        return (Span(act.start, act.end) for act in apart(text, [Act(0, len(text))]))

    assert_linear(parts, unit)
