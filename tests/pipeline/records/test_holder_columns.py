"""A column of givers and one of holders, read one after the other."""

import re

import pytest

from pipeline.records.attendance import read_attendance
from pipeline.records.people import Mention

HERE = ["Paul RIVEL", "Claire BONNEFOY", "Luc TANGUY", "Rose MARCHE"]
AWAY = ["Denis PETITJEAN", "Sonia MERCIER", "Jean NOAL", "Ida COLIN"]
HEAD = f"Présents : {', '.join(HERE)}. "


def _read(text: str) -> tuple[list[str], list[str], list[tuple[str, str | None]]]:
    people = [Mention(*found.span(), found.group()) for found in re.finditer("|".join([*HERE, *AWAY]), text)]
    found = read_attendance(text, people)
    pairs = [(giver.name, holder.name if holder else None) for giver, holder in found.proxies]
    return [m.name for m in found.present], [m.name for m in found.absent], pairs


@pytest.mark.parametrize(
    "columns",
    [
        "Absents ayant donné procuration : {0} {1} {2} Lurs Bréval Orbec à {3} à {4} à {5} ",
        "REPRÉSENTÉS : M. {0} Mme {1} M. {2} ABSENTS : par M. {3} par Mme {4} par M. {5} ",
        "Pouvoirs : {0} {1} {2}\nà Monsieur {3}\nà Madame {4}\nà Monsieur {5}\n",
    ],
)
def test_each_holder_has_the_giver_of_its_row(columns: str) -> None:
    present, absent, pairs = _read(HEAD + columns.format(*AWAY[:3], *HERE[:3]))
    assert (present, absent) == (HERE, AWAY[:3])
    assert pairs == list(zip(AWAY, HERE, strict=False))[:3]


def test_who_has_no_holder_gave_no_vote() -> None:
    _, absent, pairs = _read(f"{HEAD}REPRÉSENTÉS : {' '.join(AWAY)} ABSENTS : par {' par '.join(HERE[:3])} ")
    assert absent == AWAY
    assert pairs == list(zip(AWAY, HERE, strict=False))[:3]


@pytest.mark.parametrize(
    "rows",
    [
        "Pouvoirs : {0} à {3}, {1} à {4}, {2} à {5} ",
        "Pouvoirs : {0} (à {3}) {1} (à {4}) {2} (à {5}) ",
    ],
)
def test_rows_are_read_as_before(rows: str) -> None:
    assert _read(HEAD + rows.format(*AWAY[:3], *HERE[:3]))[2] == list(zip(AWAY, HERE, strict=False))[:3]
