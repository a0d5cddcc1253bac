"""Records → an Excel workbook of six sheets, row by row; text is text, whatever it begins with."""

import re
import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from pipeline.errors import CannotWrite, MissingExtra
from pipeline.sinks.base import Write, needs_file, replacing, telling
from pipeline.sinks.csv import FORMULA, SEPARATOR
from pipeline.sinks.xlsx_sheets import SHEETS

if TYPE_CHECKING:
    from pipeline.records.model import Minutes

MOST_ROWS = 1_048_576
"""A sheet of Excel holds so many rows, its header among them."""
MOST_CHARACTERS = 32_767
"""A cell of Excel holds so many."""
CUT = " […]"
SPECIAL = re.compile(r"[=+\-@\t\r#]")
"""Text that begins so needs a word: openpyxl would take it for a formula or an error, or Excel once it is edited."""
DATES = {"date", "convened_on", "session_date", "transmitted_on", "published_on"}
FIRST_YEAR = 1900
"""Excel has no earlier dates: they stay text."""
NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
MADE = datetime(2000, 1, 1)
"""The time that the file tells of itself, so that the same records give the same bytes."""
CORE = "docProps/core.xml"
CHANGED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")


class TooManyRows(CannotWrite):
    """More rows than a sheet holds."""

    def __init__(self, sheet: str) -> None:
        super().__init__(
            f"the sheet {sheet} would have more than the {MOST_ROWS:,} rows that Excel opens: take csv or parquet"
        )


@contextmanager
def open_xlsx(target: Path | None) -> Iterator[Write]:
    """Open a workbook. Raises MissingExtra without ``openpyxl``; TooManyRows while writing."""
    workbook = _workbook()
    with replacing(needs_file(target, "xlsx")) as path:
        with telling(target):
            sheets = {name: Sheet(workbook, name, columns) for name, (columns, _) in SHEETS.items()}

        def write(minutes: "Minutes") -> None:
            with telling(tempfile.gettempdir()):
                for name, (_, rows) in SHEETS.items():
                    for row in rows(minutes):
                        sheets[name].add(row)

        try:
            yield write
        except BaseException:
            _discard(workbook)
            raise
        with telling(target), tempfile.TemporaryFile() as made, path.open("wb") as out:
            workbook.save(made)
            _copy(made, out)


class Sheet:
    """A sheet that is written and never held."""

    def __init__(self, workbook: Any, name: str, columns: tuple[str, ...]) -> None:
        from openpyxl.cell import WriteOnlyCell

        self._sheet = workbook.create_sheet(name)
        self._sheet.freeze_panes = "A2"
        self._cell = WriteOnlyCell
        self._name = name
        self._columns = columns
        self._rows = 0
        self.add(list(columns))

    def add(self, row: list[object]) -> None:
        """Append a row. Raises TooManyRows."""
        self._rows += 1
        if self._rows > MOST_ROWS:
            raise TooManyRows(self._name)
        self._sheet.append([self._made(name, value) for name, value in zip(self._columns, row, strict=True)])

    def _made(self, column: str, value: object) -> Any:
        value = plain(column, value)
        if not (isinstance(value, str) and SPECIAL.match(value)):
            return value
        cell = self._cell(self._sheet)
        cell.value = value
        cell.data_type = "s"
        if FORMULA.match(value):
            cell.quotePrefix = True
        return cell


def plain(column: str, value: object) -> object:
    """A value as a cell holds it: lists joined, days and sums as such, text without what XML cannot say."""
    if isinstance(value, list):
        value = SEPARATOR.join(map(str, value)) or None
    if not isinstance(value, str):
        return value
    text = NOT_XML.sub("\ufffd", value)
    text = text if len(text) <= MOST_CHARACTERS else text[: MOST_CHARACTERS - len(CUT)] + CUT
    if column in DATES:
        return _day(text)
    return _sum(text) if column == "value" else text


def _day(text: str) -> date | str:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return text
    return day if day.year >= FIRST_YEAR else text


def _sum(text: str) -> Decimal | str:
    try:
        value = Decimal(text)
    except InvalidOperation:
        return text
    return value if value.is_finite() else text


def _workbook() -> Any:
    try:
        from openpyxl import Workbook
    except ImportError as error:
        raise MissingExtra("export", "writing Excel workbooks") from error
    workbook = Workbook(write_only=True)
    workbook.properties.creator = "minutier"
    workbook.properties.created = MADE
    return workbook


def _discard(workbook: Any) -> None:
    """Let the sheets' temporary files go."""
    for sheet in workbook.worksheets:
        if not sheet.closed:
            sheet.close()
            sheet._writer.cleanup()


def _copy(made: BinaryIO, out: BinaryIO) -> None:
    """The workbook again, without the time of its making."""
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, MADE.timetuple()[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            if name == CORE:
                stamp = MADE.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
                new.writestr(entry, CHANGED.sub(rb"\g<1>" + stamp, old.read(name)))
                continue
            with old.open(name) as source, new.open(entry, "w", force_zip64=True) as copy:
                shutil.copyfileobj(source, copy)
