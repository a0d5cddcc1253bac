"""A published CSV file → the text of one of its rows, known by its SHA-256."""

import csv
import io
from collections.abc import Callable, Iterator
from typing import Any

from pydantic import BaseModel, ValidationError

from corpus.gold import digest
from corpus.standoff import ChangedText, StandOff
from corpus.standoff_values import collapsed
from pipeline.errors import SourceError

SEPARATORS = ",;\t"
LARGEST_CELL = 2**31 - 1
"""Characters; what the csv module takes on every system."""
NEAR = (0, -1, 1, -2, 2)
"""Rows to look in, from the one stated: whether it counts from 0 or 1, and the heading or not, the hash decides."""
REACH = 1000
"""Characters of a cell among which its text may begin: a cell opens with the address of the document."""


class Source(BaseModel):
    """Where a text is published: ``meta.source`` of a gold document."""

    repository: str
    commit: str
    path: str
    column: str
    row: int
    chars: int


def source_of(standoff: StandOff) -> Source:
    """Where a document's text is published.

    Raises SourceError where its meta does not say so.
    """
    try:
        return Source.model_validate(standoff.meta.get("source"))
    except ValidationError as error:
        missing = ", ".join(".".join(map(str, item["loc"])) or "source" for item in error.errors())
        raise SourceError(f"its meta.source does not say where it is published (see {missing})") from error


class Tables:
    """The columns read so far: each file is loaded and parsed once, be it in vain."""

    def __init__(self) -> None:
        self._columns: dict[tuple[str, str], list[str] | SourceError] = {}

    def text(self, name: str, load: Callable[[], bytes], standoff: StandOff) -> str:
        """The text of a document from its source.

        name: of the file, for this object. load: the file's content; may raise SourceError.
        Raises SourceError where there is no such text, ChangedText where there is another.
        """
        source = source_of(standoff)
        key = (name, source.column)
        if key not in self._columns:
            try:
                self._columns[key] = cells(load(), source.column)
            except SourceError as error:
                self._columns[key] = error
        column = self._columns[key]
        if isinstance(column, SourceError):
            raise column
        return text_in(column, source, standoff.sha256)


def cells(content: bytes, column: str) -> list[str]:
    """The cells of a column of a CSV file (UTF-8; comma, semicolon or tab), white space collapsed, in row order.

    Raises SourceError where the file has no such column.
    """
    csv.field_size_limit(LARGEST_CELL)
    text = content.decode("utf-8-sig", "replace")
    for separator in SEPARATORS:
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
        try:
            heading = next(rows, [])
            if column in heading:
                return list(_column(rows, heading.index(column)))
        except csv.Error as error:
            raise SourceError(f"the published file is no CSV: {error}") from error
    raise SourceError(f"the published file has no column {column!r}: it is another file now")


def _column(rows: Any, position: int) -> Iterator[str]:
    """The column's cells; blank lines are no rows."""
    for row in rows:
        if row:
            yield collapsed(row[position]) if position < len(row) else ""


def text_in(column: list[str], source: Source, sha256: str) -> str:
    """The text that was annotated: ``source.chars`` characters of the cell, from near its start.

    Raises SourceError where the row is not there any more, ChangedText where it holds something else.
    """
    near = [source.row + step for step in NEAR if 0 <= source.row + step < len(column)]
    if not near:
        raise SourceError(f"vanished: the published file has no row {source.row} any more")
    for row in near:
        for text in _windows(column[row], source.chars):
            if digest(text) == sha256:
                return text
    raise ChangedText("changed: its row of the published file does not hold the text that was annotated")


def _windows(cell: str, length: int) -> Iterator[str]:
    """The texts of that length, without outer space, that begin near a cell's start."""
    for start in range(min(len(cell) - length, REACH) + 1):
        text = cell[start : start + length]
        if text == text.strip():
            yield text
