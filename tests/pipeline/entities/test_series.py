"""Which numbers their series prove to be those of acts."""

import pytest

from pipeline.entities.delib_id.series import LONG_ENOUGH, find_series, find_signed
from tests.pipeline.entities.checks import assert_linear


def _series(text: str) -> list[list[str]]:
    return [[text[span.start : span.end] for span in series] for series in find_series(text)]


@pytest.mark.parametrize(
    "numbers",
    [
        ["2031-07-01", "2031-07-02", "2031-07-03", "2031-07-04"],
        ["DEL2031_1", "DEL2031_2", "DEL2031_3", "DEL2031_4", "DEL2031_5"],
        ["CM-09", "CM-10", "CM-11", "CM-12"],
        ["31/2031", "32/2031", "33/2031", "34/2031"],
        ["9-2031", "10-2031", "11-2031", "12-2031", "13-2031"],
        ["2031 / 8", "2031 / 9", "2031 / 10", "2031 / 11"],
        ["21-10/001", "21-10/002", "21-10/003", "21-10/004"],
        ["A2031_1", "A2031_2", "A2031_3", "A2031_4"],
        ["2031 098", "2031 099", "2031 100", "2031 101"],
        ["A2031 098", "A2031 099", "A2031 100", "A2031 101"],
        ["D310401", "D310402", "D310403", "D310404"],
        ["D.2031.4.17.9", "D.2031.4.17.10", "D.2031.4.17.11", "D.2031.4.17.12"],
        ["DO1", "D02", "D03", "DO4", "D10", "D11"],
    ],
)
def test_counted_on_by_one(numbers: list[str]) -> None:
    assert _series("".join(f"{number} Objet de l'acte\n" for number in numbers)) == [numbers]


@pytest.mark.parametrize(
    "numbers",
    [
        ["2031-1", "2031-2", "2031-3"],
        ["2031-1", "2031-5", "2031-9", "2031-20", "2031-40"],
        ["1", "2", "3", "4", "5"],
        ["1.", "2.", "3.", "4."],
        ["12/03/2031", "13/03/2031", "14/03/2031", "15/03/2031"],
        ["L2121-1", "L2121-2", "L2121-3", "L2121-4"],
        ["2031", "2032", "2033", "2034"],
        ["D1", "D2", "D3", "D4"],
        ["2031 001 €", "2031 002 euros", "2031 003 004", "12 2031 004"],
        ["I-1", "I-2", "I-3", "I-4"],
        ["9/2031", "10/2031", "11/2031", "12/2031"],
        ["12/13/2031", "13/13/2031", "14/13/2031", "15/13/2031"],
        ["13/2031", "14/2031", "15/2032", "16/2032"],
        ["2031-1 €", "2031-2 €", "2031-3%", "2031-4,50"],
        ["A1B", "A2B", "A3B", "A4B"],
    ],
)
def test_no_series(numbers: list[str]) -> None:
    assert _series("".join(f"{number} Objet\n" for number in numbers)) == []


def test_repetitions_do_not_make_it_longer() -> None:
    assert _series("2031-1 a 2031-1 b 2031-2 c 2031-3 d ") == []
    assert LONG_ENOUGH == 4


def test_two_series_side_by_side() -> None:
    text = "".join(f"DEL-{number} x DEC-{number} y " for number in range(1, 5))
    assert sorted(_series(text)) == [[f"DEC-{n}" for n in range(1, 5)], [f"DEL-{n}" for n in range(1, 5)]]


@pytest.mark.parametrize("unit", ["1", "1 ", "1-", "A", "A-1 ", "2031 / ", "1 - "])
def test_time_is_linear(unit: str) -> None:
    assert_linear(lambda text: (span for series in find_series(text) for span in series), unit)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        (
            "1 Bail Délibération no1 x 2 Délibération Vote no2 des x no3 Délibération x Lot no5 x no4 Délibération",
            "1234",
        ),
        ("Délibération n° 1 x Délibération n° 2 x Délibération n° 3", ""),
        ("Point n° 1 x Point n° 2 x Point n° 3 x Point n° 4", ""),
        ("Délibération : lot n° 1, lot n° 2 " + "x" * 90 + " lot n° 3, lot n° 4, lot n° 5", ""),
    ],
)
def test_plain_numbers_beside_the_word_for_them(text: str, numbers: str) -> None:
    assert [text[span.start : span.end] for span in find_signed(text)] == list(numbers)
