"""Where the people of a roll without line breaks begin and end."""

import pytest

from corpus.markup import parse
from pipeline.entities.per.rolls import recut
from pipeline.entities.span import Span
from tests.pipeline.entities.checks import assert_linear

# What the model said, one name after the other, and how the roll reads.
ROLLS = [
    (
        "REPRÉSENTÉS : ⟦PER|Anne PETIGAS⟧ ⟦PER|Luc MORELLEC⟧ ⟦PER|Zoé ROUQUIER⟧ ⟦PER|Guy DA COSTE⟧ ABSENTS :",
        ["PETIGAS Luc", "MORELLEC Zoé", "ROUQUIER Guy"],
    ),
    (
        "Maire de Sarvanne ⟦PER|BLANCHIER Stéphane⟧ ⟦PER|BERNIER Brigitte⟧ ⟦PER|MERIGAUD Noël⟧ Excusés : "
        "⟦PER|TATIN Jo⟧, ⟦PER|NAVARRE Ève⟧.",
        ["Stéphane BERNIER", "Brigitte MERIGAUD", "Noël", "TATIN Jo", "NAVARRE Ève"],
    ),
    (
        "Présents : Lengeac ⟦PER|Bruno CHEVRIER⟧-ABSENT Bourgeuil ⟦PER|Lucette CARREL⟧ Lengeac ⟦PER|Daniel GONTARD⟧ .",
        ["Lengeac Bruno CHEVRIER", "Bourgeuil Lucette CARREL", "Lengeac Daniel GONTARD"],
    ),
    (
        "Cerolles : M. ⟦PER|Poulier Guy⟧ Chareuil : Mme ⟦PER|Bouinot Valérie⟧ Marrey : M. ⟦PER|Caponi Jo⟧ Neuvic : M. "
        "⟦PER|Savart Luc⟧",
        ["Poulier Guy Chareuil", "Bouinot Valérie Marrey", "Caponi Jo Neuvic", "Savart Luc"],
    ),
    (
        "M. ⟦PER|Guy REXAND⟧ (Lacoste), Mme ⟦PER|Ida MAZOUR⟧ (Lavergne), M. ⟦PER|Léo JOUVIN⟧ (Teulade)",
        ["Guy REXAND", "Lacoste", "Ida MAZOUR", "Lavergne", "Léo JOUVIN", "Teulade"],
    ),
    ("Mme ⟦PER|Anne PETIGAS⟧ (Marie) et M. ⟦PER|Luc MORELLEC⟧", ["Anne PETIGAS", "Marie", "Luc MORELLEC"]),
]


def places(text: str, names: list[str]) -> list[Span]:
    at, spans = 0, []
    for name in names:
        at = text.index(name, at)
        spans.append(Span(at, at + len(name)))
        at += len(name)
    return spans


@pytest.mark.parametrize(
    ("marked", "said"),
    [
        (
            "ORBEC : ⟦PER|Elsa MORVAL⟧, ⟦PER|Luc NOALLE⟧ BRÉVAL-LE-HAUT : ⟦PER|Zoé BORREL⟧",
            ["Elsa MORVAL", "Luc NOALLE BRÉVAL", "Zoé BORREL"],
        ),
        ("⟦PER|Luc EL NOALI⟧ LA FLAYE : ⟦PER|Zoé BORREL⟧", ["Luc EL NOALI LA FLAYE", "Zoé BORREL"]),
        ("⟦PER|Luc NOALLE⟧ : ⟦PER|Zoé BORREL⟧", ["Luc NOALLE", "Zoé BORREL"]),
        ("ORBEC : ⟦PER|Elsa DE MORVAL⟧ : absente", ["Elsa DE MORVAL"]),
    ],
)
def test_what_a_roll_says_next_is_cut(marked: str, said: list[str]) -> None:
    text, gold = parse(marked)
    assert recut(text, places(text, said)) == [Span(entity.start, entity.end) for entity in gold]


@pytest.mark.parametrize(("marked", "said"), ROLLS[:-1])
def test_roll(marked: str, said: list[str]) -> None:
    text, gold = parse(marked)
    assert recut(text, places(text, said)) == [Span(entity.start, entity.end) for entity in gold]


def test_few_people_stay_as_they_were() -> None:
    marked, said = ROLLS[-1]
    text, _ = parse(marked)
    assert recut(text, places(text, said)) == places(text, said)


def test_no_people_no_rolls() -> None:
    assert recut("Anne PETIGAS Luc MORELLEC Zoé ROUQUIER Guy DACOSTE", []) == []


def test_time_is_linear() -> None:
    assert_linear(lambda text: recut(text, [Span(0, 4)]), "Anne PETIGAS ")
