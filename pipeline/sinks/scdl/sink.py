"""Records → SCDL: deliberations that comply to one CSV file, all other acts with the reason to a second."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.errors import CannotWrite, MinutierError
from pipeline.sinks.base import Write, needs_file, replacing, text_file, text_output
from pipeline.sinks.csv import lines
from pipeline.sinks.scdl.checks import errors, library
from pipeline.sinks.scdl.row import COLUMNS, Row, make_rows
from pipeline.sinks.scdl.siret import Sirets

if TYPE_CHECKING:
    from pipeline.records.model import Minutes

ABOUT = ("reason", "document", "source", "position")
"""The columns of the second file before those of SCDL."""


class NotValid(MinutierError):
    """The file made does not comply: a fault of minutier."""


@dataclass
class Tally:
    """What became of the acts: rows, deliberations that cannot comply (with how often each reason), other acts.

    Of the rows: those with a part of the votes left out, those whose subject the title told, and the names of the
    authorities by SIRET.
    """

    rows: int = 0
    rejected: int = 0
    others: int = 0
    votes_left_out: int = 0
    subjects_told: int = 0
    names: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    reasons: Counter[str] = field(default_factory=Counter)


def rejected_of(target: Path) -> Path:
    """The second file: ``acts.csv`` → ``acts.rejected.csv``."""
    return target.with_name(f"{target.stem}.rejected.csv")


@contextmanager
def open_scdl(target: Path | None, sirets: Sirets, tally: Tally) -> Iterator[Write]:
    """Open both files; at the end the first is validated. Raises MissingExtra without ``frictionless``, NotValid."""
    library()
    target = needs_file(target, "SCDL")
    if target.exists() and not target.is_file():
        raise CannotWrite(f"cannot write {target}: SCDL makes two files, so name a plain file")
    with replacing(target) as path, text_output(rejected_of(target)) as reject:
        with text_file(path, target) as put:
            put(lines([COLUMNS]))
            reject(lines([[*ABOUT, *COLUMNS]]))
            yield lambda minutes: _write(minutes, sirets, tally, put, reject)
        found = errors(path)
        if found:
            raise NotValid("the file would not comply, which is a fault of minutier: " + "; ".join(found))


def _write(
    minutes: "Minutes", sirets: Sirets, tally: Tally, put: Callable[[str], None], reject: Callable[[str], None]
) -> None:
    for position, row in enumerate(make_rows(minutes, sirets), start=1):
        _count(row, tally)
        if row.other is None and not row.reasons:
            put(lines([row.cells.values()]))
        else:
            why = row.other or "; ".join(row.reasons)
            about = (why, minutes.document.id, minutes.document.source, str(position))
            reject(lines([[*about, *row.cells.values()]]))


def _count(row: Row, tally: Tally) -> None:
    if row.other is not None:
        tally.others += 1
    elif row.reasons:
        tally.rejected += 1
        tally.reasons.update(reason.partition(":")[0] for reason in row.reasons)
    else:
        tally.rows += 1
        tally.votes_left_out += row.votes_left_out
        tally.subjects_told += row.subject_told
        tally.names[row.cells["COLL_SIRET"]].add(row.cells["COLL_NOM"])
