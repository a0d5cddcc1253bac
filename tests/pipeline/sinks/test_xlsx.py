"""Records as an Excel workbook."""

from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.errors import ExitCode
from pipeline.records.model import AmountDetail, Minutes, Movement, NamedVotes, Proxy
from pipeline.sinks import xlsx
from pipeline.sinks.xlsx import MOST_CHARACTERS, TooManyRows, open_xlsx, plain
from pipeline.sinks.xlsx_sheets import SHEETS
from tests.pipeline.sinks.drawn import MINUTES
from tests.pipeline.sinks.records import minutes, two_sittings


def sheets(target: Path, *some: Minutes) -> dict[str, list[dict[str, Any]]]:
    """The rows of each sheet of a workbook made of records."""
    with open_xlsx(target) as write:
        for one in some:
            write(one)
    book = openpyxl.load_workbook(target)
    tables = {sheet.title: [list(row) for row in sheet.iter_rows(values_only=True)] for sheet in book}
    return {name: [dict(zip(rows[0], row, strict=True)) for row in rows[1:]] for name, rows in tables.items()}


def test_the_sheets(tmp_path: Path) -> None:
    made = minutes(decisions=2)
    made.session.present, made.session.absent = ["Léa NORD"], ["Ugo SUD", "Ana EST"]
    made.session.proxies = [Proxy(giver="Ugo SUD", holder="Léa NORD"), Proxy(giver="Zoé PRÈS")]
    made.session.late = [Movement(name="Ana EST", at="19h10", evidence=(0, 1))]
    made.decisions[0].voters = NamedVotes(against=["Léa NORD", "Ugo SUD"])
    made.decisions[1].votes_for = made.decisions[1].unanimous = None
    made.decisions[1].amount_details = [AmountDetail(value="-1200.50", text="- 1 200,50 €", budget_year=2031)]
    found = sheets(tmp_path / "out.xlsx", made, minutes("vide", decisions=0))
    assert list(found) == ["documents", "sittings", "decisions", "votes", "amounts", "attendance"]
    assert [(row["document"], row["decisions"], row["date"]) for row in found["documents"]] == [
        ("bréval-2031-02", 2, datetime(2031, 2, 3)),
        ("vide", 0, datetime(2031, 2, 3)),
    ]
    assert [(row["position"], row["number"], row["amounts"]) for row in found["decisions"]] == [
        (1, "2031-001", "1200.00|30.50"),
        (2, "2031-002", "1200.00|30.50"),
    ]
    assert [(row["position"], row["votes_for"], row["named_against"]) for row in found["votes"]] == [
        (1, 12, "Léa NORD|Ugo SUD")
    ]
    assert [(row["position"], row["value"], row["text"], row["budget_year"]) for row in found["amounts"]] == [
        (2, -1200.5, "- 1 200,50 €", 2031)
    ]
    assert [tuple(row.values())[4:] for row in found["attendance"]] == [
        ("Léa NORD", "present", False, None, None),
        ("Ugo SUD", "absent", True, "Léa NORD", None),
        ("Ana EST", "absent", False, None, None),
        ("Zoé PRÈS", None, True, None, None),
        ("Ana EST", "late", None, None, "19h10"),
    ]


def test_each_sitting_has_its_rows(tmp_path: Path) -> None:
    made = two_sittings()
    made.session.present, made.later_sessions[0].present = ["Léa NORD"], ["Ugo SUD", "Léa NORD"]
    found = sheets(tmp_path / "out.xlsx", made)
    assert [(row["sitting"], row["body"], row["date"], row["decisions"]) for row in found["sittings"]] == [
        (0, "conseil municipal", datetime(2031, 2, 3), 1),
        (1, "conseil d'administration", datetime(2031, 3, 4), 1),
    ]
    assert [(row["sitting"], row["session_date"], row["body"]) for row in found["decisions"]] == [
        (0, datetime(2031, 2, 3), "conseil municipal"),
        (1, datetime(2031, 3, 4), "conseil d'administration"),
    ]
    assert [(row["sitting"], row["date"], row["name"]) for row in found["attendance"]] == [
        (0, datetime(2031, 2, 3), "Léa NORD"),
        (1, datetime(2031, 3, 4), "Ugo SUD"),
        (1, datetime(2031, 3, 4), "Léa NORD"),
    ]


@pytest.mark.parametrize("text", ["=1+1", "+1 an", "-x", "@a", "=cmd|' /C calc'!A0", "\t=1", "{=1}", "#N/A", "12"])
def test_text_is_never_a_formula(text: str, tmp_path: Path) -> None:
    made = minutes()
    made.decisions[0].title = text
    target = tmp_path / "out.xlsx"
    with open_xlsx(target) as write:
        write(made)
    sheet = openpyxl.load_workbook(target)["decisions"]
    cell = next(cell for cell in sheet[2] if sheet.cell(1, cell.column).value == "title")
    assert (cell.value, cell.data_type, cell.quotePrefix) == (text, "s", text[0] in "=+-@\t")


@settings(max_examples=25)
@given(some=st.lists(MINUTES, max_size=2))
def test_any_records_can_be_opened(some: list[Minutes], tmp_path_factory: pytest.TempPathFactory) -> None:
    found = sheets(tmp_path_factory.mktemp("xlsx") / "out.xlsx", *some)
    assert {name: len(rows) for name, rows in found.items()} == {
        name: sum(len(list(rows(one))) for one in some) for name, (_, rows) in SHEETS.items()
    }


@pytest.mark.parametrize(
    ("column", "value", "cell"),
    [
        ("title", "a\x00b\x0b\ufffe", "a\ufffdb\ufffd\ufffd"),
        ("title", "x" * MOST_CHARACTERS, "x" * MOST_CHARACTERS),
        ("title", "x" * (MOST_CHARACTERS + 1), "x" * (MOST_CHARACTERS - 4) + " […]"),
        ("date", "1871-03-18", "1871-03-18"),
        ("date", "hier", "hier"),
        ("value", "NaN", "NaN"),
        ("value", "douze", "douze"),
        ("warnings", [], None),
        ("title", None, None),
    ],
)
def test_what_a_cell_holds(column: str, value: object, cell: object) -> None:
    assert plain(column, value) == cell


def test_too_many_rows_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx, "MOST_ROWS", 3)
    sheets(tmp_path / "fits.xlsx", minutes(decisions=2))
    with pytest.raises(TooManyRows, match="the sheet decisions would have more than the 3 rows") as told:
        sheets(tmp_path / "out.xlsx", minutes(decisions=3))
    assert told.value.exit_code == ExitCode.CANNOT_WRITE
    assert [path.name for path in tmp_path.iterdir()] == ["fits.xlsx"]
