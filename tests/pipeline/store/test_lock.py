"""One writer a store, and nothing left of one that was killed."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pipeline.errors import StoreError
from pipeline.store import Store
from tests.pipeline.store.outcomes import done

ROOT = Path(__file__).parents[3]
WRITER = """
import os, sys, time
from pipeline.store import Store
from tests.pipeline.store.outcomes import done, failed
with Store.open(sys.argv[1]) as store:
    child = os.fork() if sys.argv[2] == "with a child" else -1
    if child == 0:
        time.sleep(60)
        os._exit(0)
    print(child, flush=True)
    start = store.counts()["documents"]
    for batch in range(start // 5, 10_000):
        numbers = range(5 * batch, 5 * batch + 5)
        store.save([done(number, f"{number}.pdf", decisions=3) for number in numbers])
"""


def writer(place: str, how: str = "alone") -> tuple["subprocess.Popen[str]", int]:
    """A process that writes five documents at a time, and its child if it is to have one."""
    process = subprocess.Popen(
        [sys.executable, "-c", WRITER, place, how], cwd=ROOT, stdout=subprocess.PIPE, text=True, env=os.environ
    )
    assert process.stdout is not None
    return process, int(process.stdout.readline())


def kill(process: "subprocess.Popen[str]") -> None:
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert process.stdout is not None
    process.stdout.close()


def test_a_second_writer_is_told_what_to_do(place: str) -> None:
    process, _ = writer(place)
    try:
        with pytest.raises(StoreError, match=r"another minutier .*writes to .*: wait until it has ended") as told:
            Store.open(place)
        if "://" not in place:
            assert f"process {process.pid}" in str(told.value)
        with Store.open(place, write=False) as store:
            store.counts()
    finally:
        kill(process)


def test_a_second_writer_of_the_same_process(place: str) -> None:
    with Store.open(place), pytest.raises(StoreError, match=r"writing already|another minutier"):
        Store.open(place)
    Store.open(place).close()


def test_an_opening_that_fails_leaves_no_lock(tmp_path: Path) -> None:
    path = tmp_path / "minutes.db"
    path.write_bytes(b"no database" * 100)
    with pytest.raises(StoreError, match="no database"):
        Store.open(str(path))
    path.unlink()
    Store.open(str(path)).close()


def test_the_lock_of_a_killed_writer_goes_though_its_child_lives(tmp_path: Path) -> None:
    place = str(tmp_path / "minutes.db")
    process, child = writer(place, "with a child")
    try:
        kill(process)
        Store.open(place).close()
    finally:
        os.kill(child, signal.SIGKILL)


@pytest.mark.parametrize("seed", range(2))
def test_a_killed_writer_leaves_whole_documents(place: str, seed: int) -> None:
    moments = random.Random(seed)
    for _ in range(3):
        process, _child = writer(place)
        time.sleep(moments.uniform(0, 0.4))
        kill(process)
        _check(place)


def _check(place: str) -> None:
    with _patiently(place) as store:
        counts = store.counts()
        records = list(store.records())
        assert counts["documents"] % 5 == 0
        assert counts["decisions"] == 3 * counts["documents"]
        sources = {f"{number}.pdf" for number in range(counts["documents"])}
        assert {minutes.document.source for minutes in records} == sources
        store.save([done(0, "0.pdf", decisions=3)])
    if "://" not in place:
        with sqlite3.connect(place) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
            connection.execute("INSERT INTO decisions_search (decisions_search, rank) VALUES ('integrity-check', 1)")


def _patiently(place: str) -> Store:
    """Open a store for writing: a server takes a moment to see that a writer is gone, a file none."""
    for _ in range(100 if "://" in place else 0):
        try:
            return Store.open(place)
        except StoreError:
            time.sleep(0.05)
    return Store.open(place)
