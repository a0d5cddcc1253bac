"""Who comes late and who leaves early, in the wordings that minutes have."""

import pytest

from pipeline.records.attendance import read_attendance
from pipeline.records.movements import Movement, find_movements
from pipeline.records.session import build_session
from tests.pipeline.records.marked import read_marked

Told = list[tuple[str, str | None]]


def told(marked: str) -> tuple[Told, Told]:
    text, named, _ = read_marked(marked)
    movements = find_movements(text, named, read_attendance(text, named))

    def plain(found: list[Movement]) -> Told:
        assert all(text[m.start : m.end] for m in found)
        return [(m.name, m.at) for m in found]

    return plain(movements.late), plain(movements.left_early)


ROLL = "Présents : Mme ⟦PER|Ana TEYSSIER⟧, M. ⟦PER|Luc BORREL⟧{}, Mme ⟦PER|Zoé MARTIAL⟧. "


@pytest.mark.parametrize(
    ("remark", "at"),
    [
        (" (arrivé à 19h10)", "19h10"),
        (" (arrivé(e) à 19 h 10)", "19 h 10"),
        (", arrivé à 19 heures 10", "19 heures 10"),
        (" (à partir de la question n° 5)", "la question n° 5"),
        (" (à compter du point 2.1)", "point 2.1"),
        (" (présent à partir de 20h)", "20h"),
        (" (pouvoir à Mme ⟦PER|Zoé MARTIAL⟧ jusqu'à son arrivée au point 6)", "point 6"),
        (" (arrivé en cours de séance)", None),
    ],
)
def test_late_in_the_roll(remark: str, at: str | None) -> None:
    assert told(ROLL.format(remark)) == ([("Luc BORREL", at)], [])


@pytest.mark.parametrize(
    ("remark", "at"),
    [
        (" (départ à 21h50)", "21h50"),
        (" (jusqu'au point n° 5)", "point n° 5"),
        (" (parti après le point 5)", "le point 5"),
        (" (jusqu'à 21 h 15)", "21 h 15"),
    ],
)
def test_left_early_in_the_roll(remark: str, at: str | None) -> None:
    assert told(ROLL.format(remark)) == ([], [("Luc BORREL", at)])


@pytest.mark.parametrize(
    ("sentence", "late", "left"),
    [
        ("(Arrivée de M. ⟦PER|Borrel⟧ à 19 heures 25.)", [("Luc BORREL", "19 heures 25")], []),
        ("M. ⟦PER|BORREL⟧ rejoint la séance à 19h25.", [("Luc BORREL", "19h25")], []),
        ("M. ⟦PER|BORREL⟧ arrive à 19h25.", [("Luc BORREL", "19h25")], []),
        ("M. ⟦PER|BORREL⟧ quitte la séance à 20 h 15.", [], [("Luc BORREL", "20 h 15")]),
        ("Départ de M. ⟦PER|BORREL⟧ au point n° 8.", [], [("Luc BORREL", "point n° 8")]),
        ("M. ⟦PER|BORREL⟧ quitte la salle et ne prend pas part au vote.", [], []),
        ("Le départ de M. ⟦PER|BORREL⟧ en retraite laisse un poste.", [], []),
        ("Arrivée de M. ⟦PER|NOAL⟧ à 19h25.", [], []),
    ],
)
def test_in_the_account(sentence: str, late: Told, left: Told) -> None:
    account = "Le quorum est atteint. Le conseil entend le rapport du budget et des finances de la commune. "
    assert told(ROLL.format("") + account + sentence) == (late, left)


def test_behind_the_absent_it_is_the_reverse() -> None:
    marked = (
        ROLL.format("") + "Absents : M. ⟦PER|Rémi NOAL⟧ (jusqu'au point n° 2), Mme ⟦PER|Léa ROYAN⟧ (à partir de 21h)."
    )
    assert told(marked) == ([("Rémi NOAL", "point n° 2")], [("Léa ROYAN", "21h")])


def test_a_remark_behind_a_holder_is_no_movement_of_the_holder() -> None:
    marked = ROLL.format("") + "Absents : M. ⟦PER|Rémi NOAL⟧ (pouvoir à Mme ⟦PER|Zoé MARTIAL⟧ à compter du point 9)."
    assert told(marked) == ([], [])


def test_who_comes_late_is_in_both_lists() -> None:
    text, named, _ = read_marked(
        "Séance du 3 mai 2023. " + ROLL.format("") + "Arrivée de M. ⟦PER|Borrel⟧ à 19 heures 25."
    )
    session = build_session(text, named, [])
    assert session.present == ["Ana TEYSSIER", "Luc BORREL", "Zoé MARTIAL"]
    assert session.absent == ["Luc BORREL"]
    movement = session.late[0]
    assert (movement.name, movement.at) == ("Luc BORREL", "19 heures 25")
    assert text[slice(*movement.evidence)] == "Borrel à 19 heures 25"
