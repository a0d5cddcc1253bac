"""Tables of givers and holders in a roll."""

import re

import pytest

from pipeline.records.attendance import read_attendance
from pipeline.records.people import Mention

PEOPLE = ("Paul RIVEL", "Claire BONNEFOY", "Luc TANGUY", "Denis PETITJEAN", "Sonia MERCIER", "Jean NOAL")
HEAD = "Présents : M. Paul RIVEL, Mme Claire BONNEFOY, M. Luc TANGUY. "


def _read(text: str) -> tuple[list[str], list[str], list[tuple[str, str | None]]]:
    people = [Mention(*found.span(), found.group()) for found in re.finditer("|".join(PEOPLE), text)]
    found = read_attendance(text, people)
    pairs = [(giver.name, holder.name if holder else None) for giver, holder in found.proxies]
    return [m.name for m in found.present], [m.name for m in found.absent], pairs


@pytest.mark.parametrize(
    "table",
    [
        "Mandant Mandataire M. Denis PETITJEAN Mme Claire BONNEFOY Mme Sonia MERCIER M. Paul RIVEL ",
        "Absents ayant donné pouvoir : Mandants Mandataires Denis PETITJEAN Claire BONNEFOY Sonia MERCIER Paul RIVEL ",
        "MANDANTS : MANDATAIRES : Denis PETITJEAN Sonia MERCIER Claire BONNEFOY Paul RIVEL ",
    ],
)
def test_rows_and_columns(table: str) -> None:
    present, absent, pairs = _read(HEAD + table + "Absent : M. Jean NOAL")
    assert present == ["Paul RIVEL", "Claire BONNEFOY", "Luc TANGUY"]
    assert absent == ["Denis PETITJEAN", "Sonia MERCIER", "Jean NOAL"]
    assert pairs == [("Denis PETITJEAN", "Claire BONNEFOY"), ("Sonia MERCIER", "Paul RIVEL")]


def test_a_name_without_another_beside_it_has_no_holder() -> None:
    assert _read(HEAD + "Mandant Mandataire M. Denis PETITJEAN Absent : M. Jean NOAL")[2] == [("Denis PETITJEAN", None)]


def test_proxies_between_brackets_behind_a_count() -> None:
    present = "9 élus étaient présents ou représentés (02 procurations : Denis PETITJEAN et Sonia MERCIER)"
    text = f"{present} et 01 était absent : Jean NOAL."
    assert _read(text) == (
        [],
        ["Denis PETITJEAN", "Sonia MERCIER", "Jean NOAL"],
        [("Denis PETITJEAN", None), ("Sonia MERCIER", None)],
    )
