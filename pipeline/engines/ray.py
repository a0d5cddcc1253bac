"""Tasks → outcomes by Ray actors, on this machine or a cluster; the bytes of a document travel with its task."""

import tempfile
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from pipeline.bulk.outcome import Outcome
from pipeline.engines.base import CHANGED, Setup, Task, failed, work
from pipeline.engines.limits import guard
from pipeline.engines.pool import Died, News, Pool, Ready, Worker
from pipeline.errors import MinutierError, MissingExtra


def run_ray(tasks: Iterator[Task | None], setup: Setup) -> Generator[Outcome | None, None, None]:
    """The engine ``ray``. Nodes need minutier and the model, but see no file: contents are sent to them.

    ``setup.workers`` 0: one a processor of the cluster.
    """
    actors = _Actors(setup)
    return Pool(actors, replace(setup, workers=setup.workers or actors.processors)).run(tasks)


class _Actors:
    """A crew of actors of the cluster at an address; of a cluster of this machine's own where there is none."""

    def __init__(self, setup: Setup) -> None:
        self._setup = setup
        self._ray = _library()
        self._joined = not self._ray.is_initialized()
        if self._joined:
            try:
                self._ray.init(address=setup.address, log_to_driver=False, configure_logging=False)
            except (ConnectionError, ValueError) as error:
                raise MinutierError(f"no Ray cluster at {setup.address}: {error}") from error
        self.processors = max(1, int(self._ray.cluster_resources().get("CPU", 1)))
        self._actor = self._ray.remote(num_cpus=1, max_restarts=0)(Reader)

    def start(self) -> "_Handle":
        return _Handle(self._ray, self._actor.remote(self._setup))

    def wait(self, workers: Sequence[Worker], seconds: float) -> None:
        promises = [worker.promises[0] for worker in workers if isinstance(worker, _Handle) and worker.promises]
        if promises:
            self._ray.wait(promises, timeout=seconds)

    def close(self) -> None:
        if self._joined:
            self._ray.shutdown()


class _Handle:
    """One actor, and what it has promised, in order."""

    def __init__(self, ray: Any, actor: Any) -> None:
        self._ray = ray
        self._actor = actor
        self.promises: deque[Any] = deque([actor.ready.remote()])

    def send(self, task: Task) -> None:
        try:
            data = task.file.read_bytes()
        except OSError:
            self.promises.append(self._ray.put(failed(task, CHANGED)))
        else:
            self.promises.append(self._actor.read.remote(task, data))

    def news(self) -> Iterator[News]:
        while self.promises and self._ray.wait([self.promises[0]], timeout=0)[0]:
            try:
                yield self._ray.get(self.promises[0])
            except self._ray.exceptions.RayError as error:
                self.kill()
                yield Died(f"{type(error).__name__} (a crash, or more memory than --memory allows)")
                return
            self.promises.popleft()

    def memory(self) -> int:
        return 0  # on another machine: the actor's own bound holds

    def kill(self) -> None:
        self.promises.clear()
        with suppress(self._ray.exceptions.RayError, ValueError):
            self._ray.kill(self._actor)


class Reader:
    """The actor: a model, and a folder of its own for the document at hand."""

    def __init__(self, setup: Setup) -> None:
        self._death: Died | None = None
        try:
            self._extract = setup.make()
        except Exception as error:
            self._death = Died("", fatal=f"a worker cannot load the model: {error}")
        guard(setup.memory)

    def ready(self) -> Ready | Died:
        """Answered when the model is loaded, or cannot be."""
        return self._death or Ready()

    def read(self, task: Task, data: bytes) -> Outcome:
        """What comes of a task, whose file held these bytes."""
        with tempfile.TemporaryDirectory(prefix="minutier-") as folder:
            file = Path(folder, f"document{task.file.suffix}")
            file.write_bytes(data)
            return work(replace(task, file=file), self._extract)


def _library() -> Any:
    """Ray, imported late. Raises MissingExtra."""
    try:
        import ray
        import ray.exceptions
    except ImportError as error:
        raise MissingExtra("ray", "the engine 'ray'") from error
    return ray
