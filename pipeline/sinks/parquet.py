"""Records → Parquet: a decision a row with its document and session; one file, or a folder with a file a year."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from pipeline.sinks.base import Write, needs_file, replacing, replacing_folder, telling
from pipeline.sinks.parquet_schema import library, rows, schema

if TYPE_CHECKING:
    import pyarrow as pa
    import pyarrow.parquet as pq

    from pipeline.records.model import Minutes

PACK_ROWS = 500
"""So many decisions are made columns at once."""
GROUP_ROWS = 2_000
"""A row group holds so many decisions at most."""
MOST_BYTES = 32_000_000
"""What waits, of all years together, for its row groups to be full."""

NO_YEAR = "__HIVE_DEFAULT_PARTITION__"
"""What readers of partitioned folders take for null."""


@contextmanager
def open_parquet(target: Path | None) -> Iterator[Write]:
    """Open a Parquet file. Raises MissingExtra without ``pyarrow``."""
    library()
    with replacing(needs_file(target, "Parquet")) as path, _groups(path) as groups:
        groups.begin(path)
        yield lambda minutes: groups.add(path, rows(minutes))


@contextmanager
def open_parquet_by_year(target: Path | None) -> Iterator[Write]:
    """Open a folder with ``year=2024/part-0.parquet`` and so on, by the date of the decision's sitting."""
    library()
    with replacing_folder(needs_file(target, "Parquet")) as folder, _groups(folder) as groups:

        def write(minutes: "Minutes") -> None:
            for row in rows(minutes):
                day = row["session_date"] or minutes.session.date
                groups.add(folder / f"year={_year(day)}" / "part-0.parquet", [row])

        yield write


def _year(day: str | None) -> str:
    year = (day or "").partition("-")[0]
    return year if len(year) == 4 and year.isdecimal() and year.isascii() else NO_YEAR


class Groups:
    """Rows on their way into files, a row group at a time: first as they are, then as columns, which take less room."""

    def __init__(self, target: Path) -> None:
        self._target = target
        self._schema = schema()
        self._rows: defaultdict[Path, list[dict[str, Any]]] = defaultdict(list)
        self._count = 0
        self._packed: defaultdict[Path, list[pa.Table]] = defaultdict(list)
        self._sizes: Counter[Path] = Counter()
        self._open: dict[Path, tuple[BinaryIO, pq.ParquetWriter]] = {}

    def add(self, path: Path, more: list[dict[str, Any]]) -> None:
        """Rows for a file."""
        for row in more:
            self._rows[path].append(row)
            self._count += 1
            if self._count >= PACK_ROWS:
                self._pack()
                self._write_full()

    def begin(self, path: Path) -> None:
        """A file that is there even without rows."""
        with telling(self._target):
            self._writer(path)

    def finish(self) -> None:
        """Write what waits."""
        self._pack()
        for path in sorted(self._packed):
            self._write(path)

    def close(self) -> None:
        """Close the files: they are whole after :meth:`finish` alone."""
        with telling(self._target):
            for out, writer in self._open.values():
                with out:
                    writer.close()

    def _pack(self) -> None:
        for path, held in self._rows.items():
            table = library().Table.from_pylist(held, schema=self._schema)
            self._packed[path].append(table)
            self._sizes[path] += table.nbytes
        self._rows.clear()
        self._count = 0

    def _write_full(self) -> None:
        """Write the row groups that are full; where too much waits, those that take the most room."""
        for path in sorted(self._sizes, key=lambda one: (-self._sizes[one], one)):
            rows = sum(table.num_rows for table in self._packed[path])
            if rows >= GROUP_ROWS or self._sizes.total() > MOST_BYTES:
                self._write(path)

    def _write(self, path: Path) -> None:
        table = library().concat_tables(self._packed.pop(path))
        del self._sizes[path]
        with telling(self._target):
            self._writer(path).write_table(table, row_group_size=GROUP_ROWS)

    def _writer(self, path: Path) -> "pq.ParquetWriter":
        import pyarrow.parquet as pq

        if path not in self._open:
            path.parent.mkdir(exist_ok=True)
            out = path.open("wb")
            self._open[path] = out, pq.ParquetWriter(out, self._schema, compression="zstd", write_page_index=True)
        return self._open[path][1]


@contextmanager
def _groups(target: Path) -> Iterator[Groups]:
    groups = Groups(target)
    try:
        yield groups
        groups.finish()
    finally:
        groups.close()
