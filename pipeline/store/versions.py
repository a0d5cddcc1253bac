"""A database → a store of this version: made where it is empty, brought up to date where it is older."""

from collections.abc import Callable

from sqlalchemy import Connection, insert, inspect, select, update

from pipeline.errors import StoreError
from pipeline.store import migrations, schema, search

MIGRATIONS: "dict[int, Callable[[Connection], None]]" = {2: migrations.tell_sittings}
"""What turns the tables of the version before into those of each version, from 2 on."""

FIRST = 1


def newest() -> int:
    """The version that this program writes."""
    return max(MIGRATIONS, default=FIRST)


def check(connection: Connection, place: str) -> None:
    """Raises StoreError where the database holds no store of this version."""
    found = _version(connection, place)
    if found is None:
        raise StoreError(f"{place} is empty: minutier bulk … --store {place} fills it")
    if found < newest():
        raise StoreError(
            f"{place} was written by an older minutier (store version {found}, here {newest()}): "
            f"minutier bulk … --store {place} brings it up to date; keep a copy if you need the older one"
        )


def prepare(connection: Connection, place: str) -> None:
    """Make the tables, or migrate them, within the transaction of the connection. Raises StoreError."""
    found = _version(connection, place)
    if found is None:
        schema.tables.create_all(connection)
        search.make(connection)
        connection.execute(insert(schema.version).values(version=newest()))
        return
    for number in range(found + 1, newest() + 1):
        MIGRATIONS[number](connection)
    if found < newest():
        connection.execute(update(schema.version).values(version=newest()))


def _version(connection: Connection, place: str) -> int | None:
    """The version of the store in a database; None where the database is empty."""
    names = inspect(connection).get_table_names()
    if schema.version.name not in names:
        if names:
            raise StoreError(f"{place} is a database of something else: name a new file or an empty database")
        return None
    found = connection.scalar(select(schema.version.c.version))
    if found is None or found > newest():
        raise StoreError(
            f"{place} was written by a newer minutier (store version {found}, here {newest()}): "
            "upgrade minutier, or name another store"
        )
    return int(found)
