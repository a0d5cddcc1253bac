"""Records → CSV: one decision a row, its sitting's date and authority on each; cells are never formulas."""

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.sinks.base import Write, text_output
from pipeline.sitting import date_of

if TYPE_CHECKING:
    from pipeline.records.model import Decision, Minutes

SEPARATOR = "|"
"""Between the values of a list in one cell."""

FORMULA = re.compile(r"[=+\-@\t\r](?!\d+(?:\.\d+)?\Z)")
"""What a spreadsheet takes for the beginning of a formula; a number with its sign is none."""

COLUMNS: dict[str, Callable[["Minutes", "Decision"], object]] = {
    "document": lambda minutes, _: minutes.document.id,
    "source": lambda minutes, _: minutes.document.source,
    "session_date": lambda minutes, decision: date_of(decision, minutes),
    "collectivity": lambda minutes, decision: minutes.session_of(decision).collectivity,
    "body": lambda minutes, decision: minutes.session_of(decision).body,
    "number": lambda _, decision: decision.number,
    "transmission_id": lambda _, decision: decision.transmission_id,
    "title": lambda _, decision: decision.title,
    "rapporteur": lambda _, decision: decision.rapporteur,
    "outcome": lambda _, decision: decision.outcome,
    "unanimous": lambda _, decision: decision.unanimous,
    "votes_for": lambda _, decision: decision.votes_for,
    "votes_against": lambda _, decision: decision.votes_against,
    "abstentions": lambda _, decision: decision.abstentions,
    "not_voting": lambda _, decision: decision.not_voting,
    "amounts": lambda _, decision: decision.amounts,
    "legal_bases": lambda _, decision: [basis.text for basis in decision.legal_bases],
    "organisations": lambda _, decision: decision.organisations,
    "transmitted_on": lambda _, decision: decision.transmitted_on,
    "published_on": lambda _, decision: decision.published_on,
    "truncated": lambda _, decision: decision.truncated,
}


@contextmanager
def open_csv(target: Path | None) -> Iterator[Write]:
    """Open a CSV output and write its header."""
    with text_output(target) as put:
        put(lines([COLUMNS]))
        yield lambda minutes: put(lines(rows(minutes)))


def rows(minutes: "Minutes") -> Iterator[list[str]]:
    """A row for each decision of a document."""
    for decision in minutes.decisions:
        yield [cell(value(minutes, decision)) for value in COLUMNS.values()]


def cell(value: object) -> str:
    """A value in one cell: nothing for null, ``true`` and ``false``, lists joined."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return SEPARATOR.join(map(str, value))
    return str(value)


def guarded(text: str) -> str:
    """A cell that no spreadsheet runs: an apostrophe goes before what would begin a formula."""
    return f"'{text}" if FORMULA.match(text) else text


def lines(table: Iterable[Iterable[str]]) -> str:
    """Rows as CSV text, guarded."""
    return "".join(map(_line, table))


def _line(row: Iterable[str]) -> str:
    """One row; a lone carriage return within is put in quotes, as csv does for what ends its own lines alone."""
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerow(map(guarded, row))
    return out.getvalue().removesuffix("\r\n") + "\n"
