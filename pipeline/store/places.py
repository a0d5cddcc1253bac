"""Where a store is → an engine that reaches it."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import URL, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, OperationalError
from sqlalchemy.pool import QueuePool

from pipeline.errors import CannotWrite, MissingExtra, StoreError

SERVERS = ("postgresql", "postgres", "postgresql+psycopg")
BUSY_SECONDS = 30
NO_RIGHT = ("42501", "3F000")  # PostgreSQL's codes for what a user may not do
WRITING = ("journal_mode = WAL", "synchronous = NORMAL", "cache_size = -16000", "wal_autocheckpoint = 10000")
"""16 MB of memory and 40 MB of log: with SQLite's own 2 and 4, a large store is written more slowly."""


def is_url(place: str) -> bool:
    """Whether a place is a URL and not a path."""
    return "://" in place


def shown(place: str) -> str:
    """A place without its password, for messages."""
    return _url(place).render_as_string() if is_url(place) else place


@contextmanager
def telling(place: str) -> Iterator[None]:
    """What a user can mend among a database's errors becomes StoreError or CannotWrite."""
    try:
        yield
    except DBAPIError as error:
        said = str(error.orig).strip().partition("\n")[0]
        if "not a database" in said or "malformed" in said:
            raise StoreError(f"{place} holds no database, or a damaged one ({said})") from error
        if isinstance(error, OperationalError) or getattr(error.orig, "sqlstate", None) in NO_RIGHT:
            raise CannotWrite(f"{place} cannot be used: {said}") from error
        raise


def connect(place: str, *, write: bool) -> Engine:
    """The engine of a path or a URL. Raises StoreError, CannotWrite or MissingExtra."""
    return _server(place) if is_url(place) else _file(Path(place), write=write)


def _url(place: str) -> URL:
    try:
        return make_url(place)
    except (ArgumentError, ValueError) as error:
        raise StoreError("the store's URL cannot be read: write postgresql://user@host:5432/database") from error


def _server(place: str) -> Engine:
    url = _url(place)
    if url.drivername not in SERVERS:
        raise StoreError(f"a store is a file or a postgresql:// URL, not {url.drivername}://")
    try:
        import psycopg  # noqa: F401
    except ImportError as error:
        raise MissingExtra("postgres", "A store on PostgreSQL") from error
    return create_engine(url.set(drivername="postgresql+psycopg"))


def _file(path: Path, *, write: bool) -> Engine:
    if path.is_dir():
        raise StoreError(f"{path} is a folder: name a file, such as {path / 'minutes.db'}")
    if write and not path.absolute().parent.is_dir():
        raise CannotWrite(f"cannot write {path}: its folder does not exist")
    if write and path.exists() and not os.access(path, os.W_OK):
        raise CannotWrite(f"cannot write {path}: it is write-protected")
    if not write and not path.exists():
        raise StoreError(f"{path} does not exist: minutier bulk … --store {path} makes it")
    engine = create_engine(
        "sqlite://", creator=lambda: _open(path, write=write), poolclass=QueuePool, paramstyle="named"
    )
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    return engine


def _open(path: Path, *, write: bool) -> sqlite3.Connection:
    """A connection that leaves transactions to SQLAlchemy: the module's own would commit before tables are made."""
    mode = "rwc" if write else "ro"
    where = f"file:{quote(os.fsencode(path.absolute()))}?mode={mode}"
    if not write and not os.access(path.absolute().parent, os.W_OK) and not path.with_name(path.name + "-wal").exists():
        where += "&immutable=1"  # a log cannot be made beside it, and there is none to read
    connection = sqlite3.connect(where, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    if write:
        for setting in WRITING:
            connection.execute(f"PRAGMA {setting}")
    connection.execute("PRAGMA foreign_keys = ON")
    return connection
