"""Numbers, without what stands in front of them."""

import re

import pytest

from pipeline.acts.narrowed import narrowed


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ("[2031-001] [FINANCES 2031-025]", ["2031-001", "2031-025"]),
        ("[SPO2031056] [4 - 1 - SPO2031057]", ["SPO2031056", "SPO2031057"]),
        ("[12-31] [DEL 13-31]", ["12-31", "13-31"]),
        ("[DEL 12-31] [DEL 13-31]", ["DEL 12-31", "DEL 13-31"]),
        ("[HN 001-8073/31/CM] [URB 12]", ["HN 001-8073/31/CM", "URB 12"]),
    ],
)
def test_a_number_has_the_form_of_the_others(numbers: str, expected: list[str]) -> None:
    places = [found.span(1) for found in re.finditer(r"\[(.*?)\]", numbers)]
    assert [numbers[slice(*place)] for place in narrowed(numbers, places)] == expected
