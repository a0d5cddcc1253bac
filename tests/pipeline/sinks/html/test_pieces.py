"""The text is whole whatever is marked in it, and each place has its very words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.sinks.html.page import clean
from pipeline.sinks.html.pieces import Mark, text_pages
from pipeline.sinks.html.places import Places
from tests.pipeline.sinks.html.made import Page

ALPHABET = st.sampled_from("aé<&> \f\n🏛𝄞\x00\"'")


@st.composite
def spans(draw: st.DrawFn) -> tuple[str, list[tuple[int, int]], list[tuple[int, int]]]:
    """A text, marks, places."""
    text = draw(st.text(ALPHABET, min_size=1, max_size=30))
    ends = st.integers(0, len(text))
    span = st.tuples(ends, ends).map(sorted).map(tuple).filter(lambda pair: pair[0] < pair[1])  # type: ignore[arg-type]
    return text, draw(st.lists(span, max_size=5)), draw(st.lists(span, max_size=6))  # type: ignore[return-value]


def marks(found: list[tuple[int, int]]) -> list[Mark]:
    return [Mark(start, end, "PER", "PER, person", False) for start, end in found]


@given(spans())
def test_no_word_is_lost_and_every_place_has_its_own(
    made: tuple[str, list[tuple[int, int]], list[tuple[int, int]]],
) -> None:
    text, marked, led = made
    places = Places("d", text)
    for start, end in led:
        places.add([start, end])
    page = Page("".join(page.html for page in text_pages(text, marks(marked), places)))
    assert "".join(page.texts) == clean(text)
    assert page.places == {place.anchor: clean(text[slice(*place.spans[0])]) for place in places}
    assert sorted(page.all("id")) == sorted(place.anchor for place in places)
    covered = {at for start, end in marked for at in range(start, end)}
    assert sum(len(words) for _, words in page.marks) == len(covered)


def test_pages_are_parted_by_form_feeds() -> None:
    pages = list(text_pages("un\fdeux\f", marks([(1, 5)]), Places("d", "")))
    assert [page.number for page in pages] == [1, 2, 3]
    assert [Page(page.html).marks[0][1] for page in pages[:2]] == ["n\n", "de"]
    assert pages[2].html == ""


def test_a_place_of_several_stretches() -> None:
    text = "Pour : 12, contre : 2"
    places = Places("d", text)
    places.add([[0, 9], [11, 21]])
    (page,) = (Page(page.html) for page in text_pages(text, [], places))
    assert page.places == {"d-0-9_d-11-21": "Pour : 12contre : 2"}
    assert page.all("id") == ["d-0-9_d-11-21"]


@pytest.mark.parametrize(("unsure", "expected"), [(True, "unsure"), (False, None)])
def test_a_mark_tells_its_label_and_confidence(unsure: bool, expected: str | None) -> None:
    (page,) = text_pages("Anne", [Mark(0, 4, "PER", "PER, person, confidence 0.50", unsure)], Places("d", "Anne"))
    ((attributes, words),) = Page(page.html).marks
    assert (words, attributes["data-label"], attributes.get("class")) == ("Anne", "PER", expected)
    assert attributes["title"] == attributes["aria-description"] == "PER, person, confidence 0.50"


def test_it_is_linear() -> None:
    """Many places and marks in a long text are written in one sweep."""
    text = "Anne MARTIN, " * 20_000
    places = Places("d", text)
    for start in range(0, len(text), 13):
        places.add([start, start + 11])
    places.add([0, len(text)])
    found = marks([(start, start + 11) for start in range(0, len(text), 13)])
    (page,) = text_pages(text, found, places)
    assert page.html.count("<mark") == 20_000
