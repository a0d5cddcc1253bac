"""Stores of older versions are brought up to date; of newer ones, refused."""

import gzip
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Connection, inspect, select, update

from pipeline.errors import StoreError
from pipeline.records.model import Minutes
from pipeline.store import Store, schema, versions
from tests.pipeline.store.outcomes import done, failed, job

FIRST = Path(__file__).parent / "data" / "version-1.db.gz"
"""What minutier wrote when the first version was new; never to be made again."""
NEXT = versions.newest() + 1
"""The version after today's."""


@pytest.fixture
def first(tmp_path: Path) -> str:
    """A store of version 1."""
    path = tmp_path / "minutes.db"
    path.write_bytes(gzip.decompress(FIRST.read_bytes()))
    return str(path)


def shape(path: str) -> dict[str, list[tuple[object, ...]]]:
    """The columns of each table, and the names of indexes and triggers."""
    with sqlite3.connect(path) as connection:
        named = connection.execute("SELECT type, name FROM sqlite_master ORDER BY type, name").fetchall()
        tables = [name for kind, name in named if kind == "table"]
        return {"names": named} | {
            name: sorted(row[1:] for row in connection.execute(f"PRAGMA table_info ({name})")) for name in tables
        }


def test_a_store_of_the_first_version_opens(first: str, tmp_path: Path) -> None:
    with Store.open(first) as store:
        assert store.counts() == {"documents": 2, "decisions": 3, "failed": 1}
        assert store.states([job(number).key for number in (1, 2, 3)]) == {
            job(1).key: "done",
            job(2).key: "done",
            job(3).key: "failed",
        }
        [full, simple] = store.records()
        assert full.document.source == "2031/a.pdf"
        assert simple == Minutes.model_validate_json(done(2, "2031/b.pdf", 2).record or "")
        store.save([done(1, "2031/a.pdf")])
    Store.open(str(tmp_path / "new.db")).close()
    assert shape(first) == shape(str(tmp_path / "new.db"))


BACK_TO_THE_FIRST = (
    "ALTER TABLE sessions DROP CONSTRAINT sessions_pkey, DROP COLUMN sitting, ADD PRIMARY KEY (document_id)",
    "ALTER TABLE attendance DROP COLUMN sitting",
    "ALTER TABLE decisions DROP COLUMN sitting",
    "UPDATE store_version SET version = 1",
)


def columns(url: str) -> dict[str, object]:
    """The columns and the primary key of each table of a server."""
    with Store.open(url) as store, store.reading() as connection:
        seen = inspect(connection)
        return {
            name: ({(column["name"], str(column["default"])) for column in seen.get_columns(name)}, *keys)
            for name in schema.tables.tables
            if (keys := [str(seen.get_pk_constraint(name)), str(seen.get_indexes(name))])
        }


@pytest.mark.parametrize("place", ["server"], indirect=True)
def test_a_server_of_the_first_version_is_brought_up_to_date(place: str) -> None:
    new = columns(place)
    with Store.open(place) as store, store.engine.begin() as connection:
        store.save([done(1, "a.pdf", 2)])
        for statement in BACK_TO_THE_FIRST:
            connection.exec_driver_sql(statement)
    assert columns(place) == new
    with Store.open(place) as store, store.reading() as connection:
        assert connection.execute(select(schema.sessions.c.sitting, schema.sessions.c.date)).all() == [
            (0, "2031-02-03")
        ]
        assert connection.scalars(select(schema.decisions.c.sitting)).all() == [0, 0]
        store.save([done(2, "b.pdf")])


def _add_a_table(connection: Connection) -> None:
    connection.exec_driver_sql("CREATE TABLE seats (name TEXT)")


def _fail_midway(connection: Connection) -> None:
    _add_a_table(connection)
    raise ValueError("no")


@pytest.fixture
def with_one(place: str) -> str:
    with Store.open(place) as store:
        store.save([done(1), failed(2, "b.pdf")])
    return place


def test_migrations_run_in_order_once(with_one: str, monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[int] = []
    for number in (NEXT, NEXT + 1):
        monkeypatch.setitem(versions.MIGRATIONS, number, lambda _, number=number: ran.append(number))
    for _ in range(2):
        with Store.open(with_one) as store:
            assert store.counts() == {"documents": 1, "decisions": 1, "failed": 1}
    assert ran == [NEXT, NEXT + 1]
    Store.open(with_one, write=False).close()


def test_a_migration_that_fails_changes_nothing(with_one: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(versions.MIGRATIONS, NEXT, _fail_midway)
    with pytest.raises(ValueError, match="no"):
        Store.open(with_one)
    monkeypatch.setitem(versions.MIGRATIONS, NEXT, _add_a_table)
    Store.open(with_one).close()


def test_an_older_store_is_not_read_as_it_is(with_one: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(versions.MIGRATIONS, NEXT, _add_a_table)
    with pytest.raises(StoreError, match=rf"older .*store version {NEXT - 1}, here {NEXT}.*brings it up to date"):
        Store.open(with_one, write=False)


@pytest.mark.parametrize("write", [True, False])
def test_a_newer_store_is_refused(with_one: str, write: bool) -> None:
    with Store.open(with_one) as store, store.engine.begin() as connection:
        connection.execute(update(schema.version).values(version=99))
    with pytest.raises(StoreError, match=r"newer minutier .*store version 99.*: upgrade minutier"):
        Store.open(with_one, write=write)


def test_a_new_store_has_the_newest_version(place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(versions.MIGRATIONS, NEXT, _fail_midway)
    Store.open(place).close()
    Store.open(place).close()


def test_a_store_without_a_version_is_refused(with_one: str) -> None:
    with Store.open(with_one) as store, store.engine.begin() as connection:
        connection.execute(schema.version.delete())
    with pytest.raises(StoreError, match="store version None"):
        Store.open(with_one)
