"""What a run has met already, on disk, so that memory does not grow with the number of documents."""

import sqlite3
from contextlib import closing
from types import TracebackType
from typing import Self


class Met:
    """Names, each met once."""

    def __init__(self) -> None:
        self._database = sqlite3.connect("", isolation_level=None)  # a file that goes with the connection
        for pragma in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-4096"):
            self._database.execute(f"PRAGMA {pragma}")
        self._database.execute("CREATE TABLE met (name TEXT PRIMARY KEY) WITHOUT ROWID")

    def add(self, name: str) -> bool:
        """Whether it is met for the first time."""
        with closing(self._database.execute("INSERT OR IGNORE INTO met VALUES (?)", (name,))) as cursor:
            return cursor.rowcount == 1

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._database.close()
