"""Dates in figures, in letters or mixed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.dates import DATE, find_dates


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("le 12 mars 2024", "2024-03-12"),
        ("le 1er août 2023", "2023-08-01"),
        ("le 9 janvıer 2024", "2024-01-09"),
        ("le 9 marſ 2024", "2024-03-09"),
        ("12/03/2024", "2024-03-12"),
        ("12-03-2024", "2024-03-12"),
        ("le 5.9.2012", "2012-09-05"),
        ("06/03/23", "2023-03-06"),
        ("LE JEUDI 20 AOÛT 2020", "2020-08-20"),
        ("L'an deux mille vingt-trois, le quatorze février", "2023-02-14"),
        ("L'AN DEUX MIL VINGT DEUX ET LE PREMIER JUIN", "2022-06-01"),
        ("le vingt-sept du mois de juin deux mille vingt", "2020-06-27"),
        ("L'an 2017 et le lundi 3 avril", "2017-04-03"),
        ("L'an deux mille dix sept - le 16 juin - à dix-huit heures", "2017-06-16"),
        ("L'an deux mille dix sept et le seize juin", "2017-06-16"),
        ("mercredi 31 janv. 2018", "2018-01-31"),
        ("le 9 avri1 2031", "2031-04-09"),
        ("LE 3 JUlLLET 2031", "2031-07-03"),
        ("le 8 septernbre 2031", "2031-09-08"),
    ],
)
def test_dates(text: str, iso: str) -> None:
    found = list(find_dates(text))
    assert [date.iso() for date in found] == [iso]
    assert 0 <= found[0].start < found[0].end <= len(text)


def test_a_date_without_year_takes_the_default() -> None:
    (date,) = find_dates("convoqué le neuf décembre")
    assert date.iso() is None
    assert date.iso(2022) == "2022-12-09"


@pytest.mark.parametrize("text", ["31/02/2024", "le 45 mars 2024", "article 12/13", "n° 2023-001", "1 500 mars"])
def test_no_date(text: str) -> None:
    assert [date.iso(2024) for date in find_dates(text) if date.iso(2024)] == []


def test_a_number_before_a_stop_hides_no_date() -> None:
    assert [date.iso() for date in find_dates("le 12 mars 2024 . 05/06/2023")] == ["2024-03-12", "2023-06-05"]


@given(
    st.lists(
        st.sampled_from(
            [
                "12 mars 2024",
                "le 3 avril",
                "deux mil vingt-trois, le quatorze du mois de mai",
                "05/06/2023",
                "1er août",
                "alinéa 3",
                "n° 2024-01",
                "marché",
                "et",
                ".",
            ]
        ),
        max_size=30,
    )
)
def test_finds_each_date_that_the_whole_pattern_finds(words: list[str]) -> None:
    text = " ".join(words)
    assert [(date.start, date.end) for date in find_dates(text)] == [found.span() for found in DATE.finditer(text)]
