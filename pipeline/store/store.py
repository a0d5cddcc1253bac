"""The store: outcomes in, whole documents at a time; records out."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sqlalchemy import Connection, Engine, Select, func, select

from pipeline.bulk.outcome import Job, Outcome
from pipeline.records.model import Minutes
from pipeline.store import schema, versions
from pipeline.store.lock import FileLock, ServerLock
from pipeline.store.places import connect, is_url, shown, telling
from pipeline.store.writing import chunks, move, unpack, write

STREAMED = 50
"""Records read ahead."""
RECORDS = (
    select(schema.records.c.json, schema.documents.c.path)
    .join(schema.documents)
    .order_by(schema.documents.c.path, schema.documents.c.key)
    .execution_options(yield_per=STREAMED)
)


class Store:
    """A database of decision records; made by :meth:`open`, and a context manager."""

    def __init__(self, engine: Engine, place: str, held: ExitStack) -> None:
        self._engine = engine
        self._place = place
        self._held = held

    @classmethod
    def open(cls, place: str, *, write: bool = True) -> "Store":
        """The store at a path or a ``postgresql://`` URL; one that is not there is made, if it is to be written.

        Raises StoreError where the place holds no store that this program knows, or is written by another process;
        CannotWrite where it cannot be written; MissingExtra for PostgreSQL without its driver.
        """
        name = shown(place)
        engine = connect(place, write=write)
        with ExitStack() as held:
            held.callback(engine.dispose)
            with telling(name):
                if write:
                    held.enter_context(ServerLock(engine) if is_url(place) else FileLock(Path(place)))
                with engine.begin() as connection:
                    (versions.prepare if write else versions.check)(connection, name)
            return cls(engine, name, held.pop_all())

    def close(self) -> None:
        """Let the store go; another process may write it."""
        self._held.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def engine(self) -> Engine:
        """For questions that this class does not answer."""
        return self._engine

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection for such questions; what a user can mend among its errors becomes StoreError or CannotWrite."""
        with telling(self._place), self._engine.connect() as connection:
            yield connection

    def states(self, keys: Sequence[str]) -> dict[str, str]:
        """``done`` or ``failed`` for each key that the store knows."""
        found: dict[str, str] = {}
        with self.reading() as connection:
            for some in chunks(keys):
                for table, state in ((schema.documents, "done"), (schema.failures, "failed")):
                    known = connection.scalars(select(table.c.key).where(table.c.key.in_(some)))
                    found |= dict.fromkeys(known, state)
        return found

    def save(self, outcomes: Sequence[Outcome]) -> None:
        """Keep what came of jobs, all of it or nothing. What the store knew of their keys and paths goes.

        Raises CannotWrite where the disk is full or the server gone.
        """
        with self._writing() as connection:
            write(connection, outcomes)

    def seen(self, jobs: Sequence[Job]) -> None:
        """Bring the paths of known documents up to date; where jobs share a key, the smallest path holds."""
        with self._writing() as connection:
            move(connection, jobs)

    def records(self) -> Iterator[Minutes]:
        """Every document that is done, by path then key, a few at a time in memory."""
        with self.reading() as connection:
            yield from self._records(connection, RECORDS)

    def records_by_year(self) -> Iterator[tuple[int | None, Iterator[Minutes]]]:
        """The years of the decisions' sittings, each with the documents that decide something in it, by path then key.

        A document whose decisions are of several years comes in each; None, last, is for decisions without a date.
        """
        year, document = schema.decisions.c.year, schema.decisions.c.document_id
        with self.reading() as connection:
            for one in connection.scalars(select(year).distinct().order_by(year.nulls_last())).all():
                decided = select(document).where(year.is_(None) if one is None else year == one)
                yield one, self._records(connection, RECORDS.where(schema.documents.c.id.in_(decided)))

    def counts(self) -> dict[str, int]:
        """How many documents are done, decisions they hold, and documents failed."""
        tables = {"documents": schema.documents, "decisions": schema.decisions, "failed": schema.failures}
        with self.reading() as connection:
            return {
                name: connection.scalar(select(func.count()).select_from(table)) or 0 for name, table in tables.items()
            }

    def _records(self, connection: Connection, query: Select[Any]) -> Iterator[Minutes]:
        with telling(self._place):
            for packed, path in connection.execute(query):
                yield unpack(packed, path)

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with telling(self._place), self._engine.begin() as connection:
            yield connection
