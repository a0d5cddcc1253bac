"""A roll without its label, in damaged scans and in minutes that leave it out."""

import pytest

from pipeline.records.attendance import Mention, read_attendance

NAMES = [f"{given} NOAL" for given in ("Ana", "Luc", "Zoé", "Rémi", "Odile", "Théo", "Élise", "Paul", "Inès")]


def read(before: str, names: list[str], after: str = "") -> list[str]:
    text = f"{before} {', '.join(names)}. {after}"
    people = [Mention(text.index(name), text.index(name) + len(name), name) for name in names]
    return [mention.name for mention in read_attendance(text, people).present]


@pytest.mark.parametrize(
    "before",
    [
        "Le conseil municipal s'est réuni le 4 mai sous la présidence du maire. Prédents:",
        "Le conseil, convoqué le 2 mai, s'est réuni en mairie. Pré.",
    ],
)
def test_the_list_behind_the_opening(before: str) -> None:
    assert read(before, NAMES) == NAMES


def test_a_table_of_members() -> None:
    text = "Le conseil s'est réuni. " + " Adjoint ".join(NAMES)
    people = [Mention(text.index(name), text.index(name) + len(name), name) for name in NAMES]
    assert read_attendance(text, people).present == []


@pytest.mark.parametrize(
    ("before", "names"),
    [
        ("Le conseil s'est réuni. Étaient absents :", NAMES),
        ("Le conseil s'est réuni. Candidats :", NAMES),
        ("Le conseil s'est réuni.", NAMES[:5]),
        ("Distribution :", NAMES),
    ],
)
def test_other_lists(before: str, names: list[str]) -> None:
    assert read(before, names) == []
