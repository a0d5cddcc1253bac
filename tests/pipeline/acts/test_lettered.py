"""Lettered points inside numbered ones."""

import pytest

from pipeline.acts.lettered import deepened
from pipeline.acts.ordinals import best_runs, find_runs
from pipeline.acts.outcomes import Outcomes

TOLD = " Le conseil, après en avoir délibéré, approuve."


def _points(text: str) -> list[str]:
    told = Outcomes(text).told
    return [
        text[o.title :].split(" Le ")[0] for o in deepened(text, best_runs(find_runs(text), len(text), told)[0], told)
    ]


def test_letters_take_the_place_of_their_theme() -> None:
    money, roads = f"a- Budget{TOLD} b- Tarifs{TOLD}", f"a-Chemins{TOLD} b-Ponts{TOLD}"
    text = f"1- Finances : {money} 2- Bail de la poste{TOLD} 3- Voirie : {roads}"
    assert _points(text) == ["Budget", "Tarifs", "Bail de la poste", "Chemins", "Ponts"]


@pytest.mark.parametrize(
    "inner",
    [
        f"Budget Le maire lit : a) Recettes b) Dépenses{TOLD}",
        f"Budget Le conseil : a) Approuve le budget b) Autorise le maire{TOLD}",
        "Budget Le maire rappelle que la commune a grandi, que les charges ont crû depuis dix ans. "
        f"a- Un{TOLD} b- Deux{TOLD}",
    ],
)
def test_letters_of_a_report_or_of_a_dispositif_open_nothing(inner: str) -> None:
    assert _points(f"1- {inner} 2- Bail{TOLD} 3- Voirie{TOLD}") == ["Budget", "Bail", "Voirie"]


def test_no_points() -> None:
    assert deepened("", [], lambda start, end: True) == []
