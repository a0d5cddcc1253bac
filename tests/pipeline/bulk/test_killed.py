"""A run that is killed at any moment and started again ends with the records of one that was left alone."""

import os
import random
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


def fill(folder: Path, pause: float) -> Path:
    """Documents that take a moment each: files, archives, copies, failures."""
    folder.mkdir()
    for number in range(DOCUMENTS):
        (folder / f"pv-{number:03}.txt").write_text(f"PAUSE {pause} séance {number}", encoding="utf-8")
    (folder / "bug.txt").write_text("BUG")
    (folder / "copy.txt").write_text(f"PAUSE {pause} séance 7", encoding="utf-8")
    zipped(folder / "x.zip", {f"{number}.txt": f"Vote {number} de la zone".encode() for number in range(20)})
    tarred(folder / "y.tgz", {f"{number}.txt": f"Vote {number} du syndicat".encode() for number in range(20)})
    return folder


def exported(store: Path) -> list[str]:
    """The records, in the store's order."""
    with Store.open(str(store), write=False) as opened:
        return [minutes.model_dump_json() for minutes in opened.records()]


def start(folder: Path, store: Path) -> "subprocess.Popen[str]":
    """A run in a process of its own."""
    command = [sys.executable, "-m", "tests.pipeline.bulk.run_fake", str(folder), str(store)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def killed(folder: Path, store: Path, seconds: float, *, at_work: bool) -> None:
    """Start a run and kill it some time after it began, or after the first document was done."""
    process = start(folder, store)
    if at_work and process.stdout is not None:
        process.stdout.readline()
    time.sleep(seconds)
    process.kill()
    process.communicate()


def marked(store: Path) -> int:
    """How many documents are done so far."""
    if not store.exists():
        return 0
    with Store.open(str(store)) as opened:
        return opened.counts()["documents"]


@pytest.mark.parametrize("kills", [3, pytest.param(20, marks=pytest.mark.slow)])
def test_killed_and_resumed(kills: int, tmp_path: Path) -> None:
    folder = fill(tmp_path / "minutes", pause=round(kills / DOCUMENTS, 3))
    whole, cut = tmp_path / "whole.db", tmp_path / "cut.db"
    run(str(folder), str(whole), "serial")
    moments = random.Random(kills)
    counts = []
    for kill in range(kills):
        killed(folder, cut, moments.uniform(0, 0.8), at_work=kill % 4 != 3)
        counts.append(marked(cut))
    assert sum(0 < count < DOCUMENTS + 40 for count in counts) >= kills // 2, "the kills missed the middle"
    assert counts == sorted(counts)
    assert start(folder, cut).wait(300) == 0
    assert exported(cut) == exported(whole)
    assert len(exported(cut)) == DOCUMENTS + 40


def test_workers_die_with_the_run(tmp_path: Path) -> None:
    folder = fill(tmp_path / "minutes", 0.01)
    (folder / "z-sleep.txt").write_text("SLEEP")
    before = workers()
    killed(folder, tmp_path / "x.db", 2, at_work=True)
    deadline = time.monotonic() + 20
    while workers() - before and time.monotonic() < deadline:
        time.sleep(0.2)
    assert workers() - before == set()


def workers() -> set[str]:
    """The ids of spawned processes, of any run."""
    found = set()
    for command in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if b"spawn_main" in command.read_bytes():
                found.add(command.parent.name)
        except OSError:
            continue
    return found
