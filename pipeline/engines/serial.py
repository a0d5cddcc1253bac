"""One task after the other, in this process: the reference. It has no limits of time and memory."""

from collections.abc import Generator, Iterator

from pipeline.bulk.outcome import Outcome
from pipeline.engines.base import Extract, Setup, Task, work


def run_serial(tasks: Iterator[Task | None], setup: Setup) -> Generator[Outcome | None, None, None]:
    """The engine ``serial``; the model is loaded for the first task."""
    extract: Extract | None = None
    for task in tasks:
        if task is None:
            yield None
            continue
        extract = extract or setup.make()
        yield work(task, extract)
