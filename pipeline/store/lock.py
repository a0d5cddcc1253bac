"""One writer a store: a lock that ends with its process, however that ends."""

import os
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine, text

from pipeline.errors import CannotWrite, StoreError

PATIENCE = "wait until it has ended, or name another store"
ADVISORY = 0x6D696E75  # "minu": the number of the lock within its PostgreSQL database

_held: set[Path] = set()


class FileLock:
    """On a file beside the store.

    A record lock: unlike others it is not shared with the processes that the writer starts, so it dies with the writer
    even where those live on. It does not tell stores of one process apart: ``_held`` does.
    """

    def __init__(self, store: Path) -> None:
        self._path = store.with_name(store.name + ".lock").resolve()
        self._store = store
        self._file = -1

    def __enter__(self) -> Self:
        try:
            import fcntl
        except ImportError as error:
            raise StoreError("a store file is written on Linux and macOS only; elsewhere, use PostgreSQL") from error
        if self._path in _held:
            raise StoreError(f"{self._store} is open for writing already")
        try:
            self._file = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666)
        except OSError as error:
            raise CannotWrite(f"cannot write {self._store}: {error.strerror}") from error
        try:
            fcntl.lockf(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            writer = os.read(self._file, 20).decode("ascii", "replace").strip()
            os.close(self._file)
            raise StoreError(f"another minutier (process {writer}) writes to {self._store}: {PATIENCE}") from error
        _held.add(self._path)
        os.ftruncate(self._file, 0)
        os.pwrite(self._file, f"{os.getpid()}\n".encode("ascii"), 0)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let go. The file stays: were it removed, a writer that waits on it and a new one could both hold "it"."""
        _held.discard(self._path)
        os.close(self._file)


class ServerLock:
    """An advisory lock of a PostgreSQL database, which the server drops with the connection."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection: Connection | None = None

    def __enter__(self) -> Self:
        connection = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        if not connection.scalar(text("SELECT pg_try_advisory_lock(:number)"), {"number": ADVISORY}):
            connection.close()
            place = self._engine.url.render_as_string()
            raise StoreError(f"another minutier writes to {place}: {PATIENCE}")
        self._connection = connection
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._connection is not None:
            self._connection.invalidate()  # closes it on the server, and the lock with it
            self._connection.close()
