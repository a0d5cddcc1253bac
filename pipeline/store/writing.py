"""Outcomes and moves → changes of the tables, within the transaction of a connection."""

import re
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import PurePosixPath
from typing import Any

from pydantic import ValidationError
from sqlalchemy import Connection, Dialect, Table, bindparam, delete, func, insert, select, update

from pipeline.bulk.outcome import Job, Outcome
from pipeline.errors import StoreError
from pipeline.records.model import Minutes
from pipeline.store import schema
from pipeline.store.rows import NUL, Row, rows, text

AT_ONCE = 500
"""Keys or paths in one statement."""
LEVEL = 3
"""Of compression: a third of the size of level 1 is not to be had, whatever the level."""
MARKED = (schema.documents, schema.failures)
"""The tables that say what is known of a key."""
NUL_IN_JSON = "\\u0000"

_MEMBER = re.compile(r"(?i)\.(?:zip|tar|tgz|tar\.gz)!")
"""Between an archive and the member of it that a path names."""


def write(connection: Connection, outcomes: Sequence[Outcome]) -> None:
    """Keep outcomes in place of what was known of their keys and paths."""
    kept = _one_each(outcomes)
    drop(connection, "key", [outcome.job.key for outcome in kept])
    drop(connection, "path", [text(outcome.job.path) for outcome in kept])
    found: dict[Table, list[Row]] = defaultdict(list)
    document, decision = (_next(connection, table) for table in (schema.documents, schema.decisions))
    for outcome in kept:
        if outcome.record is None:
            found[schema.failures].append(_failure(outcome))
            continue
        minutes = outcome.minutes or Minutes.model_validate_json(outcome.record)
        clean = _clean if NUL_IN_JSON in outcome.record else _as_is
        for table, row in rows(outcome, minutes, document, decision):
            found[table].append(clean(row))
        found[schema.records].append({"document_id": document, "json": pack(outcome.record)})
        document, decision = document + 1, decision + len(minutes.decisions)
    for table in schema.tables.sorted_tables:
        if found[table]:
            _insert(connection, table, found[table])


def move(connection: Connection, jobs: Sequence[Job]) -> None:
    """Give known documents and failures the paths of jobs, and drop what was known of other contents there."""
    paths: dict[str, str] = {}
    for job in jobs:
        paths[job.key] = min(text(job.path), paths.get(job.key, text(job.path)))
    moved = {table: list(_moved(connection, table, paths)) for table in MARKED}
    taken = [paths[key] for known in moved.values() for key, _ in known]
    drop(connection, "path", taken, spared=paths)
    for table, known in moved.items():
        if known:
            connection.execute(
                update(table).where(table.c.key == bindparam("of")).values(path=bindparam("to")),
                [{"of": key, "to": paths[key]} for key, _ in known],
            )
    for key, old in moved[schema.documents]:
        _rename(connection, key, old, paths[key])


def drop(connection: Connection, column: str, values: Iterable[str], *, spared: Iterable[str] = ()) -> None:
    """Forget the documents and failures that have one of the values, but those with a spared key."""
    spared = set(spared)
    for some in chunks(values):
        for table in MARKED:
            keys = connection.scalars(select(table.c.key).where(table.c[column].in_(some))).all()
            gone = [key for key in keys if key not in spared]
            if gone:
                connection.execute(delete(table).where(table.c.key.in_(gone)))


def chunks(values: Iterable[str]) -> Iterator[list[str]]:
    """Values, once each, a statement's worth at a time."""
    once = list(dict.fromkeys(values))
    return (once[start : start + AT_ONCE] for start in range(0, len(once), AT_ONCE))


def pack(record: str) -> bytes:
    """A record as the table keeps it."""
    return zlib.compress(record.encode(), LEVEL)


def unpack(packed: bytes, path: str) -> Minutes:
    """The record that :func:`pack` packed, of the document at a path. Raises StoreError where it is damaged."""
    try:
        return Minutes.model_validate_json(zlib.decompress(packed))
    except (zlib.error, ValidationError) as error:
        raise StoreError(
            f"the store is damaged: the record of {path} cannot be read; minutier bulk into a new store makes it again"
        ) from error


def _one_each(outcomes: Iterable[Outcome]) -> list[Outcome]:
    """One outcome a key, that of the smallest path; one a path, the last."""
    by_key: dict[str, Outcome] = {}
    for outcome in outcomes:
        known = by_key.get(outcome.job.key)
        if known is None or outcome.job.path <= known.job.path:
            by_key[outcome.job.key] = outcome
    return list({text(outcome.job.path): outcome for outcome in by_key.values()}.values())


def _insert(connection: Connection, table: Table, found: Sequence[Row]) -> None:
    """Add rows that have the same columns. The driver takes them as they are: SQLAlchemy would copy each first."""
    connection.exec_driver_sql(_statement(table, tuple(found[0]), connection.dialect), found)


@lru_cache(maxsize=64)
def _statement(table: Table, columns: tuple[str, ...], dialect: Dialect) -> str:
    """What adds rows of these columns to a table, in the words of a database."""
    return str(insert(table).compile(dialect=dialect, column_keys=columns))


def _next(connection: Connection, table: Table) -> int:
    return (connection.scalar(select(func.max(table.c.id))) or 0) + 1


def _failure(outcome: Outcome) -> Row:
    job = outcome.job
    return {
        "key": job.key,
        "path": text(job.path),
        "sha256": job.sha256,
        "size": job.size,
        "reason": text(outcome.reason or "no reason given"),
        "seconds": outcome.seconds,
    }


def _clean(row: Row) -> Row:
    """A row without the character that PostgreSQL's texts cannot hold."""
    return {name: value.replace(NUL, "") if isinstance(value, str) else value for name, value in row.items()}


def _as_is(row: Row) -> Row:
    return row


def _moved(connection: Connection, table: Table, paths: dict[str, str]) -> Iterator[tuple[str, str]]:
    """The keys of a table that have other paths now, with the old ones."""
    for some in chunks(paths):
        for key, path in connection.execute(select(table.c.key, table.c.path).where(table.c.key.in_(some))):
            if path != paths[key]:
                yield key, path


def _rename(connection: Connection, key: str, old: str, new: str) -> None:
    """Let a document and its record go by its new path."""
    number, packed = connection.execute(
        select(schema.records.c.document_id, schema.records.c.json)
        .join(schema.documents)
        .where(schema.documents.c.key == key)
    ).one()
    minutes = unpack(packed, old)
    changes: dict[str, Any] = {}
    if minutes.document.source == old:
        changes["source"] = new
    if minutes.document.id == _stem(old):
        changes["id"] = _stem(new)
    document = minutes.document.model_copy(update=changes)
    record = pack(minutes.model_copy(update={"document": document}).model_dump_json())
    of_document = schema.documents.c.id == number
    connection.execute(update(schema.documents).where(of_document).values(name=document.id))
    connection.execute(update(schema.records).where(schema.records.c.document_id == number).values(json=record))


def _stem(path: str) -> str:
    """The name of a file, inside an archive too, without its suffix."""
    return PurePosixPath(_MEMBER.split(path)[-1]).with_suffix("").name
