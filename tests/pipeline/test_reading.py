"""Source text → reading: white space, words cut at line ends, margins, and the way back to the source."""

import time
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.reading import Reading, read
from pipeline.repair import find_repairs
from pipeline.sources.hyphens import vocabulary

PIECES = [" ", "\n", "\r\n", "\f", "\t", "\xa0", "\u202f", "\x00", "\u00ad", "\ufeff", "-", "-\n", "\u00ad\n", "’"]
WORDS = [
    "été",
    "LEVY",
    "Jean",
    "compte",
    "rendu",
    "12",
    "€",
    "Page 2/3",
    "ID : 034-X",
    "EN-TÊTE",
    "n°",
    "_",
    "e\u0301",
    "ﬁ",
    "Ã©",
    "Â\xa0",
    "2O24",
    "D É P O T",
    "déposé",
]
SOURCES = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from(PIECES + WORDS), max_size=60).map("".join),
)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("  a \t b\r\n\r\nc\xa0\u202fd\x00e \n", "a b c d e"),
        ("1\xa0200\u202f€", "1 200 €"),
        ("\ufeffa\u200bb\u2060c", "abc"),
        ("a\fb\u2028c\x85d", "a b c d"),
        ("", ""),
        (" \n\f ", ""),
    ],
)
def test_white_space(source: str, text: str) -> None:
    assert read(source).text == text


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("les opé-\nrations", "les opérations"),
        ("les opé- \r\n  rations", "les opérations"),
        ("les opé\u00ad\nrations", "les opérations"),
        ("les opé\u00adrations", "les opérations"),
        ("le compte-\nrendu", "le compte-rendu"),
        ("M. LEVY-\nRAMEAU", "M. LEVY-RAMEAU"),
        ("M. LEVY\u00ad\nRAMEAU", "M. LEVY-RAMEAU"),
        ("Jean-\nPierre", "Jean-Pierre"),
        ("l'ex-\nBBA", "l'ex-BBA"),
        ("a-t-\nil, c'est-à-\ndire, y a-\nt-il", "a-t-il, c'est-à-dire, y a-t-il"),
        ("au rez-de-\nchaussée, Saint-Germain-\nen-Laye", "au rez-de-chaussée, Saint-Germain-en-Laye"),
        ("Villeneuve-\nd'Ascq", "Villeneuve-d'Ascq"),
        ("l'après-\nmidi, le vice-\nprésident", "l'après-midi, le vice-président"),
        ("le pré-\nsident en ex-\nercice", "le président en exercice"),
        ("l'auto-\nrisation, l'entre-\nprise, socia-\nles", "l'autorisation, l'entreprise, sociales"),
        ("DÉLIBÉ-\nRATION, une délibération", "DÉLIBÉRATION, une délibération"),
        ("un abri-\nbus près de l'abri-bus", "un abri-bus près de l'abri-bus"),
        ("2023-\n12", "2023- 12"),
        ("le Maire -\nPrésents", "le Maire - Présents"),
        ("fin-\n\nsuite", "fin- suite"),
    ],
)
def test_words_cut_at_line_ends(source: str, text: str) -> None:
    assert read(source).text == text


def test_lined_keeps_the_line_breaks() -> None:
    reading = read("a  b\nc \n d\fe")
    assert reading.text == "a b c d e"
    assert reading.lined == "a b\nc\nd\ne"


def test_margins_are_left_out_and_places_hold() -> None:
    source = "VILLE DE X\nun début\nPage 1/2\fVILLE DE X\nla fin\nPage 2/2"
    reading = read(source)
    assert reading.text == "VILLE DE X un début la fin"
    start = reading.text.index("la fin")
    assert reading.source(start, start + 6) == (source.index("la fin"), source.index("la fin") + 6)
    assert reading.place(source.index("Page"), source.index("\f")) is None
    assert source[slice(*reading.source(*_kept(reading, source.index("VILLE"), 10)))] == "VILLE DE X"


def _kept(reading: Reading, start: int, length: int) -> tuple[int, int]:
    place = reading.place(start, start + length)
    assert place is not None
    return place


def test_place_of_a_span_with_white_edges_or_cut_words() -> None:
    reading = read("x  les opé-\nrations  y")
    assert reading.text[slice(*_kept(reading, 1, 20))] == "les opérations"


@given(SOURCES)
def test_each_kept_character_is_its_own_origin(source: str) -> None:
    reading = read(source)
    repaired = {at for edit in find_repairs(source, partial(vocabulary, source)) for at in range(edit.start, edit.end)}
    assert len(reading.text) == len(reading.lined) == len(reading.offsets)
    assert list(reading.offsets) == sorted(reading.offsets)
    assert len(set(reading.offsets) - repaired) == len([at for at in reading.offsets if at not in repaired])
    for place, (kept, lined) in enumerate(zip(reading.text, reading.lined, strict=True)):
        start, end = reading.source(place, place + 1)
        assert lined == kept or (kept, lined) == (" ", "\n")
        if start not in repaired:
            assert end == start + 1
            assert kept == source[start] or kept == " " or (kept, source[start]) == ("-", "\u00ad")


@given(SOURCES)
def test_no_white_space_but_single_spaces_inside(source: str) -> None:
    text = read(source).text
    assert text == " ".join(text.split())


@given(SOURCES, st.data())
def test_place_undoes_source(source: str, data: st.DataObject) -> None:
    reading = read(source)
    edges = [place for place, kept in enumerate(reading.text) if kept != " "]
    if edges:
        start = data.draw(st.sampled_from(edges))
        end = data.draw(st.sampled_from([edge for edge in edges if edge >= start])) + 1
        found = reading.place(*reading.source(start, end))
        while start and reading.offsets[start - 1] == reading.offsets[start]:
            start -= 1  # half of a ligature is the whole ligature
        while end < len(reading.offsets) and reading.offsets[end] == reading.offsets[end - 1]:
            end += 1
        assert found == (start, end)


@given(SOURCES)
def test_reading_twice_changes_nothing(source: str) -> None:
    text = read(source).text
    again = read(text)
    assert again.text == text
    assert again.furniture == []


@pytest.mark.parametrize("unit", [" ", "a", "a-", "a-\n", "-\n", "\n", "1\f", "a\u00ad", "mot "])
def test_time_is_linear(unit: str) -> None:
    start = time.perf_counter()
    read(unit * (200_000 // len(unit)) + "-\nx\f" + unit)
    assert time.perf_counter() - start < 20


@pytest.mark.parametrize(
    ("source", "laid"),
    [
        ("ORBEC    Elsa  MORVAL\nLURS", "ORBEC\tElsa MORVAL\nLURS"),
        ("ORBEC \n    Elsa", "ORBEC\nElsa"),
        ("a   b    c", "a\tb\tc"),
        ("", ""),
    ],
)
def test_columns_stay_apart(source: str, laid: str) -> None:
    assert read(source).laid == laid
