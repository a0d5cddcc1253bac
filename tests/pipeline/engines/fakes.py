"""A quick extraction that documents can make crash, hang or eat: what it does is written in them."""

import hashlib
import os
import time
from collections.abc import Iterator
from pathlib import Path

from pipeline.bulk.outcome import Job, Outcome
from pipeline.engines.base import Engine, Extract, Setup, Task
from pipeline.records.model import Minutes
from pipeline.sources import read
from tests.pipeline.sinks.records import minutes


def make_fake() -> Extract:
    """Read for real; the record is always the same."""
    return fake


def make_nothing() -> Extract:
    """A model that cannot be loaded."""
    raise ValueError("no weights")


def fake(path: Path) -> Minutes:
    """``ABORT`` ends the process; ``ONCE folder`` too, the first time; ``SLEEP`` hangs; ``EAT`` takes 600 MiB."""
    pages = read(path, ocr=False)
    obey(pages.text)
    made = minutes(path.stem, source=str(path))
    made.document.sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    made.document.warnings = pages.warnings
    made.document.pages, made.document.characters = pages.pages, len(pages.text)
    made.document.text = pages.text
    if not pages.text.strip():
        made.decisions = []
    return made


def obey(text: str) -> None:
    """Do what a document says."""
    words = text.split()
    match words[:1]:
        case ["ABORT"]:
            os.abort()
        case ["ONCE"]:
            mark = Path(words[1])
            if not mark.exists():
                mark.touch()
                os.abort()
        case ["SLEEP"]:
            time.sleep(600)
        case ["PAUSE"]:
            time.sleep(float(words[1]))
        case ["EAT"]:
            held = bytearray(600 << 20)
            held[:: 1 << 12] = b"x" * (len(held) >> 12)
            time.sleep(3)
        case ["BUG"]:
            raise KeyError("bug")


def tasks(folder: Path) -> Iterator[Task | None]:
    """A task for each file of a folder, and now and then none."""
    for path in sorted(folder.iterdir()):
        data = path.read_bytes()
        digest = hashlib.sha256(data).hexdigest()
        yield Task(Job(digest[::-1], f"minutes/{path.name}", digest, len(data)), path, path.stem)
        yield None


def run(engine: Engine, folder: Path, setup: Setup) -> dict[str, Outcome]:
    """What came of each file, by name."""
    outcomes = [outcome for outcome in engine(tasks(folder), setup) if outcome is not None]
    named = {Path(outcome.job.path).name: outcome for outcome in outcomes}
    assert len(named) == len(outcomes)
    return named
