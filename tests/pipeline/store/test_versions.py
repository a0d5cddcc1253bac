"""Stores of older versions are brought up to date; of newer ones, refused."""

import gzip
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Connection, update

from pipeline.errors import StoreError
from pipeline.records.model import Minutes
from pipeline.store import Store, schema, versions
from tests.pipeline.store.outcomes import done, failed, job

FIRST = Path(__file__).parent / "data" / "version-1.db.gz"
"""What minutier wrote when the first version was new; never to be made again."""


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
    for number in (2, 3):
        monkeypatch.setitem(versions.MIGRATIONS, number, lambda _, number=number: ran.append(number))
    for _ in range(2):
        with Store.open(with_one) as store:
            assert store.counts() == {"documents": 1, "decisions": 1, "failed": 1}
    assert ran == [2, 3]
    Store.open(with_one, write=False).close()


def test_a_migration_that_fails_changes_nothing(with_one: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(versions.MIGRATIONS, 2, _fail_midway)
    with pytest.raises(ValueError, match="no"):
        Store.open(with_one)
    monkeypatch.setitem(versions.MIGRATIONS, 2, _add_a_table)
    Store.open(with_one).close()


def test_an_older_store_is_not_read_as_it_is(with_one: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(versions.MIGRATIONS, 2, _add_a_table)
    with pytest.raises(StoreError, match=r"older minutier .*store version 1, here 2.*brings it up to date"):
        Store.open(with_one, write=False)


@pytest.mark.parametrize("write", [True, False])
def test_a_newer_store_is_refused(with_one: str, write: bool) -> None:
    with Store.open(with_one) as store, store.engine.begin() as connection:
        connection.execute(update(schema.version).values(version=99))
    with pytest.raises(StoreError, match=r"newer minutier .*store version 99.*: upgrade minutier"):
        Store.open(with_one, write=write)


def test_a_new_store_has_the_newest_version(place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(versions.MIGRATIONS, 2, _fail_midway)
    Store.open(place).close()
    Store.open(place).close()


def test_a_store_without_a_version_is_refused(with_one: str) -> None:
    with Store.open(with_one) as store, store.engine.begin() as connection:
        connection.execute(schema.version.delete())
    with pytest.raises(StoreError, match="store version None"):
        Store.open(with_one)
