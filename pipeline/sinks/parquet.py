"""Records → Parquet: a decision a row with its document and session; one file, or a folder with a file a year."""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipeline.sinks.base import Write, needs_file, replacing, replacing_folder, telling
from pipeline.sinks.parquet_schema import library, rows, schema

if TYPE_CHECKING:
    from pipeline.records.model import Minutes

GROUP_ROWS = 2_000
"""A row group holds so many decisions at most; between all years, so many wait in memory."""

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
    """Rows on their way into files, a row group at a time."""

    def __init__(self, target: Path) -> None:
        self._target = target
        self._schema = schema()
        self._waiting: defaultdict[Path, list[dict[str, Any]]] = defaultdict(list)
        self._count = 0
        self._open: dict[Path, tuple[Any, Any]] = {}

    def add(self, path: Path, more: list[dict[str, Any]]) -> None:
        """Rows for a file. Where too many wait, those of the file with the most are written."""
        for row in more:
            self._waiting[path].append(row)
            self._count += 1
            if self._count >= GROUP_ROWS:
                self._write(max(self._waiting, key=lambda one: (len(self._waiting[one]), one)))

    def begin(self, path: Path) -> None:
        """A file that is there even without rows."""
        with telling(self._target):
            self._writer(path)

    def finish(self) -> None:
        """Write what waits."""
        for path in sorted(self._waiting):
            self._write(path)

    def close(self) -> None:
        """Close the files: they are whole after :meth:`finish` alone."""
        with telling(self._target):
            for out, writer in self._open.values():
                with out:
                    writer.close()

    def _write(self, path: Path) -> None:
        held = self._waiting.pop(path)
        self._count -= len(held)
        table = library().Table.from_pylist(held, schema=self._schema)
        with telling(self._target):
            self._writer(path).write_table(table, row_group_size=GROUP_ROWS)

    def _writer(self, path: Path) -> Any:
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
