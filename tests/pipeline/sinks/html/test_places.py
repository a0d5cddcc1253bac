"""Evidence of all shapes as places of the text."""

import pytest

from pipeline.sinks.html.places import Places

TEXT = "Présents : Marie-Anne MARTIN, Anne MARTIN, Jean-Anne MARTINET"


@pytest.mark.parametrize(
    ("evidence", "anchor", "quote"),
    [
        ([0, 8], "d1-0-8", "Présents"),
        ([[0, 8], [30, 34]], "d1-0-8_d1-30-34", "Présents … Anne"),
        ([[0, 8], [30, 999]], "d1-0-8", "Présents"),
        ([0, len(TEXT)], f"d1-0-{len(TEXT)}", TEXT),
    ],
)
def test_places(evidence: object, anchor: str, quote: str) -> None:
    places = Places("d1", TEXT)
    place = places.add(evidence)
    assert place is not None
    assert (place.anchor, place.quote) == (anchor, quote)
    assert places.add(evidence) is place
    assert list(places) == [place]


@pytest.mark.parametrize(
    "evidence",
    [None, [], [1], [1, 2, 3], [2, 2], [3, 1], [-1, 2], [0, 999], [True, 2], ["0", "2"], [[0, 1], 2], "ab", {"a": 1}],
)
def test_no_place(evidence: object) -> None:
    places = Places("d1", TEXT)
    assert places.add(evidence) is None
    assert list(places) == []


def test_a_long_place_is_not_quoted() -> None:
    place = Places("d1", "mot " * 30).add([0, 120])
    assert place is not None
    assert place.quote is None


@pytest.mark.parametrize(
    ("words", "evidence", "found"),
    [
        ("Anne MARTIN", [0, len(TEXT)], [30, 41]),
        ("Marie-Anne MARTIN", [0, len(TEXT)], [11, 28]),
        ("Anne MARTIN", [0, 29], None),
        ("Jeanne", [0, len(TEXT)], None),
        ("Anne MARTIN", None, None),
        ("Anne MARTIN", [[0, 20], [20, 60]], None),
        (12, [0, 20], None),
        ({"name": "Anne MARTIN"}, [0, len(TEXT)], None),
    ],
)
def test_an_item_is_found_within_the_evidence_of_its_list(words: object, evidence: object, found: object) -> None:
    assert Places("d1", TEXT).find(words, evidence) == found


def test_an_item_is_found_across_the_end_of_a_line() -> None:
    assert Places("d1", "Présents : Anne\nMARTIN, Luc NOAL").find("Anne MARTIN", [0, 30]) == [11, 22]
