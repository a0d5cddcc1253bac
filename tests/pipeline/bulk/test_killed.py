"""A run that is killed at any moment and started again ends with the records of one that was left alone."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pipeline.store import Store
from tests.pipeline.bulk.archive_files import tarred, zipped
from tests.pipeline.bulk.run_fake import run

DOCUMENTS = 120

pytestmark = pytest.mark.skipif(os.name != "posix", reason="no SIGKILL")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Documents that take a moment each: files, archives, copies, failures."""
    made = tmp_path / "minutes"
    made.mkdir()
    for number in range(DOCUMENTS):
        (made / f"pv-{number:03}.txt").write_text(f"PAUSE 0.02 séance {number}", encoding="utf-8")
    (made / "bug.txt").write_text("BUG")
    (made / "copy.txt").write_text("PAUSE 0.02 séance 7", encoding="utf-8")
    zipped(made / "x.zip", {f"{number}.txt": f"Vote {number} de la zone".encode() for number in range(20)})
    tarred(made / "y.tgz", {f"{number}.txt": f"Vote {number} du syndicat".encode() for number in range(20)})
    return made


def exported(store: Path) -> list[str]:
    """The records, in the store's order."""
    with Store.open(str(store), write=False) as opened:
        return [minutes.model_dump_json() for minutes in opened.records()]


def killed(folder: Path, store: Path, seconds: float) -> bool:
    """Run in a process that is killed after some time; whether it ended by itself before."""
    command = [sys.executable, "-m", "tests.pipeline.bulk.run_fake", str(folder), str(store)]
    process = subprocess.Popen(command, stderr=subprocess.PIPE)
    try:
        _, told = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        process.communicate()
        return False
    assert process.returncode == 0, told.decode()
    return True


def marked(store: Path) -> int:
    """How many documents are done so far."""
    if not store.exists():
        return 0
    with Store.open(str(store)) as opened:
        return opened.counts()["documents"]


@pytest.mark.parametrize("kills", [3, pytest.param(20, marks=pytest.mark.slow)])
def test_killed_and_resumed(kills: int, folder: Path, tmp_path: Path) -> None:
    whole, cut = tmp_path / "whole.db", tmp_path / "cut.db"
    run(str(folder), str(whole), "serial")
    moments = random.Random(kills)
    counts = [marked(cut)]
    for _ in range(kills):
        if killed(folder, cut, moments.uniform(0.5, 3.5)):
            cut.unlink()  # it ended: once more from the start
        counts.append(marked(cut))
    assert any(0 < count < DOCUMENTS + 40 for count in counts), "no kill fell into the middle"
    assert killed(folder, cut, 120)
    assert exported(cut) == exported(whole)
    assert len(exported(cut)) == DOCUMENTS + 40
    time.sleep(1)
    assert alive(str(cut)) == []


def alive(word: str) -> list[str]:
    """Processes whose command line has a word."""
    found = []
    for command in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            line = command.read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except OSError:
            continue
        if word in line:
            found.append(line)
    return found


def test_workers_die_with_the_run(folder: Path, tmp_path: Path) -> None:
    (folder / "a-sleep.txt").write_text("SLEEP")
    before = set(workers())
    assert not killed(folder, tmp_path / "x.db", 4)
    deadline = time.monotonic() + 20
    while set(workers()) - before and time.monotonic() < deadline:
        time.sleep(0.2)
    assert set(workers()) - before == set()


def workers() -> list[str]:
    """Spawned processes of any run, with their ids."""
    found = []
    for command in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if b"spawn_main" in command.read_bytes():
                found.append(command.parent.name)
        except OSError:
            continue
    return found
