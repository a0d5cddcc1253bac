"""Numbers that close the points of a run."""

import re

import pytest

from pipeline.acts.act import Act
from pipeline.acts.closing import with_closing_numbers
from pipeline.acts.outcomes import Outcomes

REPORT = "La toiture fuit depuis deux hivers et trois artisans ont répondu."


def _closed(points: list[str]) -> list[tuple[str, str | None]]:
    """The titles and the numbers of points that open with « Title. »."""
    text, acts = " ".join(points), []
    for point in points:
        start = text.index(point)
        acts.append(Act(start, start + len(point), None, (start, start + point.index("."))))
    own = [found.span() for found in re.finditer(r"31-\d\d", text)]
    return [
        (text[slice(*act.title)] if act.title else "", text[slice(*act.number)] if act.number else None)
        for act in with_closing_numbers(text, acts, own, Outcomes(text))
    ]


@pytest.mark.parametrize(
    "close",
    [
        "Vote : unanimité. Délibération {}",
        "Adopté à l'unanimité. → délibération n° {}",
        "Délibération {} : adopté à l'unanimité.",
        "Approuvé par 9 voix pour, 2 contre (DCM {})",
    ],
)
def test_points_take_the_numbers_that_close_them(close: str) -> None:
    points = [f"{title}. {REPORT} {close.format(n)}" for title, n in (("Halle", "31-07"), ("Bail", "31-08"))]
    assert _closed(points) == [("Halle", "31-07"), ("Bail", "31-08")]


def test_a_point_without_number_stays() -> None:
    points = [
        f"{title}. {REPORT} Adopté à l'unanimité. Délibération {n}" for title, n in (("A", "31-07"), ("B", "31-08"))
    ]
    assert _closed([*points, f"Divers. {REPORT}"])[-1] == ("Divers", None)


@pytest.mark.parametrize(
    "points",
    [
        [f"Halle. Délibération 31-07 {REPORT} Adopté à l'unanimité.", f"Bail. Délibération 31-08 {REPORT} Adopté."],
        [f"Halle. {REPORT} {REPORT} Délibération 31-07 {REPORT} {REPORT} {REPORT} Adopté à l'unanimité."] * 1,
        [f"Halle. {REPORT} Adopté à l'unanimité. Délibération 31-07"],
    ],
)
def test_numbers_that_open_or_stand_inside_close_nothing(points: list[str]) -> None:
    assert _closed(points) == []
