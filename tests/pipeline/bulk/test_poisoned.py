"""Poisoned input, read for real: the run ends, the good documents are kept, each bad one has its reason."""

import os
import random
import sys
from functools import partial
from pathlib import Path

import pytest

from pipeline.bulk.jobs import Finder
from pipeline.bulk.key import keyed
from pipeline.bulk.runner import Run
from pipeline.bulk.spool import Spool
from pipeline.engines.base import Setup, make_extract
from pipeline.engines.local import run_local
from pipeline.store import Store
from tests.conftest import MakePdf
from tests.pipeline.bulk.archive_files import GOOD, claims, tarred, zipped
from tests.pipeline.bulk.kept import Noted

GOOD_TEXT = "COMMUNE DE BRÉVAL\nSéance du 3 février 2031\nDélibération n° 2031-01\nAdopté à l'unanimité.\n"


def poison(folder: Path, pdf: bytes, mutations: int) -> None:
    """Fill a folder with what should not be in one."""
    folder.mkdir()
    for number in range(mutations):
        (folder / f"mutated-{number:03}.pdf").write_bytes(mutated(pdf, number))
    for name in ("bon-1.txt", "bon-2.txt"):
        (folder / name).write_text(f"{GOOD_TEXT}{name}", encoding="utf-8")
    (folder / "bon.pdf").write_bytes(pdf)
    tarred(folder / "links.tar", GOOD, ("passwd.txt", "/etc/passwd"))
    zipped(folder / "out.zip", {"../../out.txt": b"vote", "/out.txt": b"vote"})
    claims(folder / "claims.tar.gz", 1 << 40)
    zipped(folder / "bomb.zip", {"bomb.txt": bytes((512 << 20) + 1)})
    (folder / "loop.txt").symlink_to("loop.txt")
    (folder / "loop").symlink_to(".")
    with (folder / "huge.txt").open("wb") as huge:
        huge.write(b"vote ")
        huge.truncate(1 << 30)
    if sys.platform == "linux":
        Path(os.fsdecode(bytes(folder) + b"/d\xe9lib.txt")).write_text(GOOD_TEXT + "3", encoding="utf-8")


def mutated(data: bytes, seed: int) -> bytes:
    """A copy with damage: bytes changed, a piece cut out, or the end lost."""
    chance = random.Random(seed)
    changed = bytearray(data)
    match seed % 3:
        case 0:
            for _ in range(chance.randrange(1, 60)):
                changed[chance.randrange(len(changed))] = chance.randrange(256)
        case 1:
            start = chance.randrange(len(changed))
            del changed[start : start + chance.randrange(1, 800)]
        case 2:
            del changed[chance.randrange(len(changed)) :]
    return bytes(changed)


@pytest.mark.parametrize("mutations", [30, pytest.param(500, marks=pytest.mark.slow)])
def test_poisoned_input(mutations: int, tmp_path: Path, make_pdf: MakePdf, spool: Spool) -> None:
    folder = tmp_path / "minutes"
    poison(folder, make_pdf("bon.pdf", [GOOD_TEXT]).read_bytes(), mutations)
    outside = {path for path in tmp_path.iterdir() if path.name != "spool"}
    noted, place = Noted(), str(tmp_path / "minutes.db")
    with Store.open(place) as store:
        setup = Setup(partial(make_extract, ocr=False), workers=1, timeout=60, memory=2 << 30)
        tally = Run(store, run_local, setup, keyed(None, ocr=False), noted)(Finder(spool).find([str(folder)]))
        sources = {minutes.document.source.rpartition("/")[2] for minutes in store.records()}
        assert store.counts()["failed"] == tally.failed
    failed = {path.removeprefix(f"{folder}/") for event, path in noted.events if event == "failed"}
    assert sources >= {"bon-1.txt", "bon-2.txt", "bon.pdf", "pv-1.txt", "pv-2.txt"}
    assert ("d\\xe9lib.txt" in sources) == (sys.platform == "linux")
    assert failed >= {
        "huge.txt", "loop.txt", "bomb.zip!bomb.txt", "claims.tar.gz!pv.txt", "links.tar!passwd.txt",
        "out.zip!../../out.txt", "out.zip!/out.txt",
    }  # fmt: skip
    assert tally.done + tally.failed + tally.duplicates >= mutations + 12
    new = {path.name for path in tmp_path.iterdir() if path not in outside} - {"spool"}
    assert new <= {"minutes.db", "minutes.db-wal", "minutes.db-shm", "minutes.db.lock"}
