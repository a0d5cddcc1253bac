"""Numbers in letters."""

import re

import pytest

from pipeline.numerals import NUMERAL, in_letters, number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("zéro", 0), ("un", 1), ("vingt et un", 21), ("vingt-trois", 23), ("soixante-dix-sept", 77),
        ("quatre-vingts", 80), ("quatre-vingt-dix-neuf", 99), ("cent un", 101), ("trois cents", 300),
        ("deux mil vingt-trois", 2023), ("mille neuf cent quatre-vingt-dix", 1990), ("DEUX MILLE", 2000),
        ("trois millions deux cent mille", 3_200_000), ("septante-deux", 72),
    ],
)  # fmt: skip
def test_in_letters(text: str, value: int) -> None:
    assert in_letters(text) == value
    assert re.fullmatch(NUMERAL, text, re.IGNORECASE)


@pytest.mark.parametrize("text", ["", "chien", "vingt chiens"])
def test_not_a_number(text: str) -> None:
    assert in_letters(text) is None


@pytest.mark.parametrize(("text", "value"), [("12", 12), ("1 250", 1250), ("dix-huit", 18), ("douze mille", 12_000)])
def test_number(text: str, value: int) -> None:
    assert number(text) == value
