"""Words read in a picture → the text of the page, each word at its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.sources.ocr.words import BLANK, Word, page_of


def test_lines_and_paragraphs() -> None:
    words = [
        Word("Séance", 0, 0, 0.9),
        Word("du", 0, 0, 0.9),
        Word("16", 0, 1, 0.9),
        Word("Présents", 1, 2, 0.8),
    ]
    page = page_of(words)
    assert page.text == "Séance du\n16\n\nPrésents"
    assert page.confidence == pytest.approx(0.875)


def test_specks_are_left_out() -> None:
    assert page_of([Word("Vote", 0, 0, 0.9), Word("§", 0, 0, 0.05), Word("pour", 0, 0, 0.9)]).text == "Vote pour"


def test_long_words_stay_however_unsure() -> None:
    assert page_of([Word("Luc", 0, 0, 0.9), Word("NOAL,Rémi", 0, 0, 0.0)]).text == "Luc NOAL,Rémi"


def test_a_photograph_has_no_text() -> None:
    assert page_of([Word("~:", 0, 0, 0.3), Word("ll", 0, 0, 0.35)]) == BLANK


@given(
    st.lists(
        st.builds(
            Word,
            st.text("abcé1€", min_size=1, max_size=8),
            st.integers(0, 3),
            st.integers(0, 9),
            st.floats(0.5, 1),
        )
    )
)
def test_every_word_stands_where_it_is_said_to(words: list[Word]) -> None:
    page = page_of(words)
    assert [(page.text[start:end], sure) for start, end, sure in page.words] == [(w.text, w.confidence) for w in words]
