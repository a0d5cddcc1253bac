"""Tasks → outcomes by processes of this machine, each with the model; a document can cost its worker, not the run."""

import multiprocessing
import os
import signal
from collections.abc import Generator, Iterator, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from threading import Thread
from typing import Any

from pipeline.bulk.outcome import Outcome
from pipeline.engines.base import Setup, Task, work
from pipeline.engines.limits import confine, held
from pipeline.engines.pool import Died, News, Pool, Ready, Worker

GRACE = 10.0
"""Seconds that a worker which closed its end has to end itself."""


def run_local(tasks: Iterator[Task | None], setup: Setup) -> Generator[Outcome | None, None, None]:
    """The engine ``local``."""
    return Pool(_Processes(setup), setup).run(tasks)


class _Processes:
    """A crew of spawned processes."""

    def __init__(self, setup: Setup) -> None:
        self._setup = setup

    def start(self) -> "_Process":
        return _Process(self._setup)

    def wait(self, workers: Sequence[Worker], seconds: float) -> None:
        wait([worker.connection for worker in workers if isinstance(worker, _Process)], seconds)

    def close(self) -> None:
        pass


class _Process:
    """One worker, at the other end of a pipe."""

    def __init__(self, setup: Setup) -> None:
        for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"):  # read by the worker's libraries when they load
            os.environ.setdefault(name, "1")
        context = multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, setup), daemon=False)
        self._process.start()
        theirs.close()

    def send(self, task: Task) -> None:
        with suppress(OSError):  # a dead worker: its news tell
            self.connection.send(task)

    def news(self) -> Iterator[News]:
        try:
            while self.connection.poll():
                yield self.connection.recv()
        except (EOFError, OSError):
            yield Died(self._end())

    def memory(self) -> int:
        return held(self._process.pid or 0)

    def kill(self) -> None:
        with suppress(OSError):
            if hasattr(os, "killpg") and os.getpgid(self._process.pid or 0) == self._process.pid:
                os.killpg(self._process.pid, signal.SIGKILL)  # with the programs that it runs
        self._process.kill()
        self._process.join()
        self.connection.close()

    def _end(self) -> str:
        """What ended it, in words."""
        self._process.join(GRACE)
        code = self._process.exitcode
        self.kill()
        if code is not None and code < 0:
            return f"signal {signal.Signals(-code).name}"
        return f"exit code {code}"


def _serve(connection: Connection, setup: Setup) -> None:
    """What a worker does: load the model, then task after task until the pipe closes."""
    if hasattr(os, "setsid"):
        os.setsid()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_die_with_parent, daemon=True).start()
    with suppress(EOFError, OSError):  # the parent is gone
        try:
            extract = setup.make()
        except Exception as error:
            connection.send(Died("", fatal=f"a worker cannot load the model: {error}"))
            return
        confine(setup.memory)
        connection.send(Ready())
        while True:
            connection.send(work(connection.recv(), extract))


def _die_with_parent() -> None:
    """A killed run leaves no process behind."""
    parent: Any = multiprocessing.parent_process()
    wait([parent.sentinel])
    os._exit(1)
