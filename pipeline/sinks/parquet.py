"""Records → Parquet: a decision a row with its document and session; one file, or a folder with a file a year."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipeline.sinks.base import Write, needs_file, replacing, replacing_folder, telling
from pipeline.sinks.parquet_schema import library, rows, schema
from pipeline.sitting import date_of, year_of

if TYPE_CHECKING:
    import pyarrow as pa
    import pyarrow.parquet as pq

    from pipeline.records.model import Minutes

PACK_ROWS = 500
"""So many decisions are made columns at once."""
GROUP_ROWS = 2_000
"""A row group holds so many decisions at most."""
MOST_BYTES = 32_000_000
"""Of columns that wait for their row group to be full."""

NO_YEAR = "__HIVE_DEFAULT_PARTITION__"
"""What readers of partitioned folders take for null."""

OpenYear = Callable[[int | None], AbstractContextManager[Write]]
"""Opens the file of a year, for the documents that decide something in it; their other decisions are passed over."""


@contextmanager
def open_parquet(target: Path | None) -> Iterator[Write]:
    """Open a Parquet file. Raises MissingExtra without ``pyarrow``."""
    library()
    file = needs_file(target, "Parquet")
    with replacing(file) as path, _groups(path, file) as groups:
        yield lambda minutes: groups.add(rows(minutes))


@contextmanager
def open_parquet_by_year(target: Path | None) -> Iterator[OpenYear]:
    """Open a folder with ``year=2024/part-0.parquet`` and so on, by the date of the decision's sitting.

    The years come one after the other, each once, so that one file is open at a time.
    """
    library()
    folder = needs_file(target, "Parquet")
    with replacing_folder(folder) as scratch:

        @contextmanager
        def open_year(year: int | None) -> Iterator[Write]:
            path = scratch / f"year={NO_YEAR if year is None else year}" / "part-0.parquet"
            with telling(folder):
                path.parent.mkdir()
            with _groups(path, folder) as groups:
                yield lambda minutes: groups.add(_of_year(minutes, year))

        yield open_year


def _of_year(minutes: "Minutes", year: int | None) -> list[dict[str, Any]]:
    """The rows of a document's decisions of a year."""
    years = [year_of(date_of(decision, minutes)) for decision in minutes.decisions]
    return [row for row, its in zip(rows(minutes), years, strict=True) if its == year]


class Groups:
    """Rows on their way into a file, a row group at a time: first as they are, then as columns, which take less room.

    target: what errors name.
    """

    def __init__(self, writer: "pq.ParquetWriter", target: Path) -> None:
        self._writer = writer
        self._target = target
        self._rows: list[dict[str, Any]] = []
        self._packed: list[pa.Table] = []

    def add(self, more: list[dict[str, Any]]) -> None:
        """Rows for the file."""
        for row in more:
            self._rows.append(row)
            if len(self._rows) >= PACK_ROWS:
                self._pack()
                if self._waiting >= GROUP_ROWS or sum(table.nbytes for table in self._packed) > MOST_BYTES:
                    self._write()

    def finish(self) -> None:
        """Write what waits."""
        if self._rows:
            self._pack()
        if self._packed:
            self._write()

    @property
    def _waiting(self) -> int:
        return sum(table.num_rows for table in self._packed)

    def _pack(self) -> None:
        self._packed.append(library().Table.from_pylist(self._rows, schema=self._writer.schema))
        self._rows = []

    def _write(self) -> None:
        table = library().concat_tables(self._packed)
        self._packed = []
        with telling(self._target):
            self._writer.write_table(table, row_group_size=GROUP_ROWS)


@contextmanager
def _groups(path: Path, target: Path) -> Iterator[Groups]:
    """A new file; without rows it holds the columns alone."""
    import pyarrow.parquet as pq

    with telling(target):
        out = path.open("wb")
        writer = pq.ParquetWriter(out, schema(), compression="zstd", write_page_index=True)
    try:
        groups = Groups(writer, target)
        yield groups
        groups.finish()
    finally:
        with telling(target), out:
            writer.close()
