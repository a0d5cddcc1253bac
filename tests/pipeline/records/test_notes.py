"""Marks behind the names of a roll, and the notes under it."""

import pytest

from pipeline.records.attendance import read_attendance
from pipeline.records.notes import find_notes, with_noted_proxies
from tests.pipeline.records.marked import read_marked

ROLL = "Présents : Mme ⟦PER|Ana TEYSSIER⟧{mark}, M. ⟦PER|Luc BORREL⟧, M. ⟦PER|Guy RAVEL⟧. {note}"


@pytest.mark.parametrize(
    ("mark", "note", "comes", "goes"),
    [
        ("*", "* arrivée à 19 h", True, False),
        (" (*)", "(*) départ à 21 h", False, True),
        ("**", "** a quitté la séance à 21 h", False, True),
        ("¹", "¹ Arrivée au point 3.", True, False),
        ("*", "** arrivée à 19 h", None, None),
        ("", "* arrivée à 19 h", None, None),
        ("*", "* par délégation du maire", None, None),
    ],
)
def test_movements(mark: str, note: str, comes: bool | None, goes: bool | None) -> None:
    text, people, _ = read_marked(ROLL.format(mark=mark, note=note))
    notes = find_notes(text, read_attendance(text, people))
    assert [(n.member.name, n.comes, n.goes) for n in notes] == (
        [] if comes is None else [("Ana TEYSSIER", comes, goes)]
    )


def test_proxies() -> None:
    text, people, _ = read_marked(
        "Présents : M. ⟦PER|Luc BORREL⟧, M. ⟦PER|Guy RAVEL⟧. Absentes : Mme ⟦PER|Ana TEYSSIER⟧ (a), "
        "Mme ⟦PER|Zoé MARTIAL⟧ (b). (a) pouvoir à M. ⟦PER|Guy RAVEL⟧ (b) procuration à M. ⟦PER|Luc BORREL⟧."
    )
    roll = with_noted_proxies(text, people, read_attendance(text, people))
    pairs = sorted((giver.name, holder.name if holder else None) for giver, holder in roll.proxies)
    assert pairs == [("Ana TEYSSIER", "Guy RAVEL"), ("Zoé MARTIAL", "Luc BORREL")]
    assert [m.name for m in roll.present] == ["Luc BORREL", "Guy RAVEL"]
