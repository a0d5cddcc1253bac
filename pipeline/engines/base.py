"""What every engine is: tasks in, outcomes out, in any order; and what is done with one task, the same in all."""

import gc
import logging
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from pipeline.bulk.outcome import Job, Outcome
from pipeline.errors import MinutierError

if TYPE_CHECKING:
    from pipeline.records.model import Minutes

log = logging.getLogger(__name__)

Extract = Callable[[Path], "Minutes"]
"""Reads one document."""

CHANGED = "changed while it was read: run again"
TOO_MUCH_MEMORY = "needs more memory than a document may take: give more with --memory, then --retry-failed"
REMEMBERED = 30_000
"""Words that the vocabulary learns (some 10 MB) before it forgets them: the next documents have most of them again."""
NO_TEXT = "no text was found in it"


@dataclass(frozen=True)
class Task:
    """A job, the file that holds its bytes, and the ``document.id`` of its record."""

    job: Job
    file: Path
    id: str


@dataclass(frozen=True)
class Setup:
    """How to work. make: gives an :data:`Extract`, once a worker; it is pickled, so that any process can call it.

    timeout: seconds a document. memory: bytes a worker. address: of a cluster.
    """

    make: Callable[[], Extract]
    workers: int = 1
    timeout: float = 1800
    memory: int = 4 << 30
    address: str | None = None


Engine = Callable[[Iterator[Task | None], Setup], "Generator[Outcome | None, None, None]"]
"""Does tasks and gives an outcome for each, in any order, holding a few at a time.

A None among the tasks says that none is at hand yet; a None among the outcomes, that time went by without one.
Closed before its end, an engine drops what is unfinished and leaves no process behind.
"""


def make_extract(model: str | None = None, *, ocr: bool = True) -> Extract:
    """Load a model, to read documents with their text; what they teach its vocabulary is forgotten now and then.

    The process is for this work: the collection of garbage passes over the model and all else that is there by now.
    """
    import pipeline
    from pipeline.entities.embedding import learn_less
    from pipeline.entities.quick import quick
    from pipeline.extract import extract

    nlp = pipeline.load(model)
    if quick(nlp):
        learn_less(nlp.vocab)
    gc.collect()
    gc.freeze()
    zone, forgotten = ExitStack(), 0
    zone.enter_context(nlp.memory_zone())

    def read(path: Path) -> "Minutes":
        nonlocal forgotten
        if len(nlp.vocab) - forgotten > REMEMBERED:
            zone.close()
            zone.enter_context(nlp.memory_zone())
            forgotten = len(nlp.vocab)
        return extract(path, nlp, with_text=True, ocr=ocr)

    return read


def work(task: Task, extract: Extract) -> Outcome:
    """What comes of a task; whatever is wrong with the document is told in the outcome."""
    began = perf_counter()
    minutes = record = reason = None
    try:
        minutes = extract(task.file)
        record, reason = _told(task, minutes)
    except MemoryError:
        reason = TOO_MUCH_MEMORY
    except Exception as error:
        log.debug("%s: failed", task.job.path, exc_info=error)
        reason = _reason(error)
    return Outcome(task.job, record, reason, perf_counter() - began, minutes if record else None)


def failed(task: Task, reason: str, seconds: float = 0.0) -> Outcome:
    """The outcome of a task that its worker did not survive."""
    return Outcome(task.job, None, reason, seconds)


def _told(task: Task, minutes: "Minutes") -> tuple[str | None, str | None]:
    """The record, or why there is none."""
    if minutes.document.sha256 != task.job.sha256:
        return None, CHANGED
    if minutes.blank:
        return None, "; ".join(minutes.document.warnings) or NO_TEXT
    minutes.document.id = task.id
    minutes.document.source = task.job.path
    return minutes.model_dump_json(), None


def _reason(error: Exception) -> str:
    if isinstance(error, MinutierError):
        told = str(error)
    elif isinstance(error, OSError) and error.strerror:
        told = f"cannot be read: {error.strerror}"
    else:
        told = f"unexpected error, `minutier --debug extract` shows where ({type(error).__name__}: {error})"
    return told.encode("utf-8", "replace").decode()
