"""Rolls ticked in boxes."""

import re

import pytest

from pipeline.records.boxes import read_boxes
from pipeline.records.people import Mention


def _people(text: str) -> list[Mention]:
    return [Mention(found.start(), found.end(), found.group()) for found in re.finditer(r"\b[A-Z]{4,}\b", text)]


def test_boxes_tell_who_sat() -> None:
    text = "☒ NOAL ☑ Mme BRUNEL ☐ LOIR (pouvoir à M. NOAL) ☐ PRAS ☒ ARDIN Le quorum est atteint. M. LACAZE entre."
    roll = read_boxes(text, _people(text))
    assert roll
    assert [m.name for m in roll.present] == ["NOAL", "BRUNEL", "ARDIN"]
    assert [m.name for m in roll.absent] == ["LOIR", "PRAS"]
    assert [(giver.name, holder and holder.name) for giver, holder in roll.proxies] == [("LOIR", "NOAL")]


@pytest.mark.parametrize(
    "text", ["NOAL, BRUNEL, LOIR", "☒ NOAL ☐ BRUNEL", "☐ NOAL ☐ BRUNEL ☐ LOIR", "☒ oui ☐ non NOAL"]
)
def test_other_boxes_are_no_roll(text: str) -> None:
    assert read_boxes(text, _people(text)) is None
