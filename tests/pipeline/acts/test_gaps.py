"""Numbers that a series lacks are looked for between two that were found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.acts.gaps import filled


def _filled(text: str, *own: str) -> list[str]:
    places = [(text.index(number), text.index(number) + len(number)) for number in own]
    return [text[a:b] for a, b in filled(text, places)]


@pytest.mark.parametrize(
    ("text", "own", "found"),
    [
        ("25001 Bail 25002 Vente 25003 Don", ["25001", "25003"], ["25001", "25002", "25003"]),
        ("D-01 Bail D-02 Vente D-03 Don D-04", ["D-01", "D-04"], ["D-01", "D-02", "D-03", "D-04"]),
        ("25001 Bail 25002 € 25003 Don", ["25001", "25003"], ["25001", "25002", "25003"]),
        ("25001 Bail 25002€ 25003 Don", ["25001", "25003"], ["25001", "25003"]),
        ("D-01 Bail 02 Vente D-03 Don", ["D-01", "D-03"], ["D-01", "D-03"]),
        ("D-01 Bail E-02 Vente E-03 Don", ["D-01", "E-03"], ["D-01", "E-03"]),
        (
            "FIN2024077 Bail URB2024078 Vente SCO2024079 Don",
            ["FIN2024077", "SCO2024079"],
            ["FIN2024077", "URB2024078", "SCO2024079"],
        ),
        (
            "2031-FIN-07 Bail 2031-URB-08 Vente 2031-SCO-09 Don",
            ["2031-FIN-07", "2031-SCO-09"],
            ["2031-FIN-07", "2031-URB-08", "2031-SCO-09"],
        ),
        (
            "2030-FIN-07 Bail 2030-URB-08 Vente 2031-SCO-09 Don",
            ["2030-FIN-07", "2031-SCO-09"],
            ["2030-FIN-07", "2031-SCO-09"],
        ),
        ("3-2019 Bail 4-2019 Vente 5-2019 Don", ["3-2019", "5-2019"], ["3-2019", "4-2019", "5-2019"]),
        ("D-01 Bail D-02 Vente D-03 Don D-04 Legs", ["D-02", "D-03", "D-04"], ["D-01", "D-02", "D-03", "D-04"]),
        ("D-02 Bail D-03 Vente D-04 Don D-05 Legs", ["D-02", "D-03", "D-04"], ["D-02", "D-03", "D-04", "D-05"]),
        (
            "9-2019 Bail 10-2019 Vente 11-2019 Don 12-2019 Legs",
            ["9-2019", "10-2019", "11-2019"],
            ["9-2019", "10-2019", "11-2019", "12-2019"],
        ),
        ("D-01 Bail D-02 Vente D-04 Don D-05 Legs", ["D-01", "D-02"], ["D-01", "D-02"]),
        ("1 Bail 2 Vente 3 Don 4 Legs", ["2", "3", "4"], ["2", "3", "4"]),
    ],
)
def test_filled(text: str, own: list[str], found: list[str]) -> None:
    assert _filled(text, *own) == found


@given(first=st.integers(1000, 9000), missing=st.integers(0, 12))
def test_every_number_between_two(first: int, missing: int) -> None:
    numbers = [str(first + step) for step in range(missing + 2)]
    text = " Vente ; ".join(numbers)
    assert _filled(text, numbers[0], numbers[-1]) == numbers


def test_a_number_outside_a_series_that_is_cited_is_none_of_it() -> None:
    text = "Vu D-01 D-02 Bail D-03 Vente D-04 Don"
    own = [(text.index(number), text.index(number) + 4) for number in ("D-02", "D-03", "D-04")]
    assert filled(text, own, lambda at: text[:at].endswith("Vu ")) == own
