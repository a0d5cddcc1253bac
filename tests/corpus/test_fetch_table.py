"""A published CSV file: a text is found in its row by its SHA-256, or what is wrong is told."""

import pytest

from corpus.fetch_table import Source, cells, text_in
from corpus.gold import digest
from corpus.standoff import ChangedText
from pipeline.errors import SourceError
from tests.corpus.published import AFTER, TEXTS, WHOLE, table


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_column_is_read_whatever_the_separator(separator: str) -> None:
    column = cells(b"\xef\xbb\xbf" + table({1: TEXTS["inv1"]}, separator), "contexte")
    assert len(column) == 5
    assert column[1] == f'https://x.example/a "1".pdf {TEXTS["inv1"]}{AFTER}'


def test_cells_larger_than_the_csv_default_are_read() -> None:
    assert len(cells(table({0: "mot " * 50_000}), "contexte")[0]) > 131_072


def test_blank_lines_are_no_rows_and_short_rows_have_no_text() -> None:
    assert cells(b"no,contexte\n1,a\n\n2\n3,c\n", "contexte") == ["a", "", "c"]


def test_a_file_without_the_column_is_refused() -> None:
    with pytest.raises(SourceError, match="no column 'contexte'"):
        cells(b"<html>404</html>", "contexte")


def source(row: int, text: str) -> Source:
    return Source(repository="r", commit="c", path="p", column="contexte", row=row, chars=len(text))


@pytest.mark.parametrize("stated", [1, 2, 3, 4])
def test_the_row_may_be_counted_from_elsewhere(stated: int) -> None:
    text = TEXTS["inv1"]
    assert text_in(cells(WHOLE, "contexte"), source(stated, text), digest(text)) == text


def test_a_text_that_begins_with_an_address_is_found() -> None:
    text = TEXTS["inv2"]
    assert text_in(cells(WHOLE, "contexte"), source(0, text), digest(text)) == text


def test_a_cell_that_holds_another_text_has_changed() -> None:
    with pytest.raises(ChangedText, match="changed"):
        text_in(cells(table({}), "contexte"), source(2, TEXTS["inv1"]), digest(TEXTS["inv1"]))


def test_a_row_beyond_the_end_has_vanished() -> None:
    with pytest.raises(SourceError, match="vanished: the published file has no row 40"):
        text_in(cells(WHOLE, "contexte"), source(40, TEXTS["inv1"]), digest(TEXTS["inv1"]))
