"""Records as CSV."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.sinks.csv import COLUMNS, guarded, lines, open_csv
from tests.pipeline.sinks.records import minutes, two_sittings


def test_a_row_for_each_decision(tmp_path: Path) -> None:
    with open_csv(tmp_path / "out") as write:
        write(minutes(decisions=2))
        write(minutes("vide", decisions=0))
    with (tmp_path / "out").open(encoding="utf-8", newline="") as file:
        first, second = csv.DictReader(file)
    assert list(first) == list(COLUMNS)
    assert (first["number"], second["number"]) == ("2031-001", "2031-002")
    expected = {
        "document": "bréval-2031-02",
        "session_date": "2031-02-03",
        "collectivity": "Commune de Bréval",
        "title": "Achat d'un orgue, « dit de l'Œuvre »",
        "outcome": "adopted",
        "unanimous": "false",
        "votes_for": "12",
        "votes_against": "",
        "amounts": "1200.00|30.50",
        "legal_bases": "Code de l'urbanisme",
    }
    assert first.items() >= expected.items()


def test_a_decision_has_its_own_sitting(tmp_path: Path) -> None:
    with open_csv(tmp_path / "out") as write:
        write(two_sittings())
    with (tmp_path / "out").open(encoding="utf-8", newline="") as file:
        told = [(row["session_date"], row["collectivity"], row["body"]) for row in csv.DictReader(file)]
    assert told == [
        ("2031-02-03", "Commune de Bréval", "conseil municipal"),
        ("2031-03-04", "CCAS de Bréval", "conseil d'administration"),
    ]


def test_no_decision_still_gives_the_header(tmp_path: Path) -> None:
    with open_csv(tmp_path / "out"):
        pass
    assert (tmp_path / "out").read_text().strip().split(",") == list(COLUMNS)


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("+33 1 02", "'+33 1 02"),
        ("- Achat d'un orgue", "'- Achat d'un orgue"),
        ("@sum", "'@sum"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("-12.50|3.00", "'-12.50|3.00"),
        ("-12\n=1", "'-12\n=1"),
        ("-12.50", "-12.50"),
        ("+7", "+7"),
        ("Budget = 3", "Budget = 3"),
        ("", ""),
    ],
)
def test_no_cell_is_a_formula(text: str, cell: str, tmp_path: Path) -> None:
    assert guarded(text) == cell
    made = minutes()
    made.decisions[0].title = text
    with open_csv(tmp_path / "out") as write:
        write(made)
    with (tmp_path / "out").open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["title"] == cell


@given(table=st.lists(st.lists(st.text("a\r\n\",'=-", max_size=5), min_size=2, max_size=3), max_size=4))
def test_any_cells_come_back_guarded(table: list[list[str]]) -> None:
    assert list(csv.reader(io.StringIO(lines(table), newline=""))) == [list(map(guarded, row)) for row in table]
