"""Found documents → the engine → the store: what is known is left alone, what comes is saved every few seconds."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from time import monotonic, perf_counter
from typing import Protocol

from pipeline.bulk.found import Found
from pipeline.bulk.key import Keyed
from pipeline.bulk.met import Met
from pipeline.bulk.outcome import Job, Outcome
from pipeline.bulk.tally import Event, Tally, Watch
from pipeline.engines.base import Engine, Setup, Task

AT_ONCE = 64
"""Documents that the store is asked about at once."""
COPIED_AT_ONCE = 256 << 20
"""Bytes of copies that wait to be asked about."""
SAVE_EVERY = 2.0
"""Seconds of work that a kill may cost."""
SAVE_AT = 100
SAVE_BYTES = 32 << 20


class Keeper(Protocol):
    """The part of :class:`pipeline.store.Store` that a run uses."""

    def states(self, keys: Sequence[str]) -> dict[str, str]:
        """Key → ``done`` or ``failed``, of those known."""

    def save(self, outcomes: Sequence[Outcome]) -> None:
        """Keep all of them, in one transaction."""

    def seen(self, jobs: Sequence[Job]) -> None:
        """Where done documents are now."""


@dataclass
class Run:
    """One run: what there is to do, who does it, who keeps it, who is told."""

    store: Keeper
    engine: Engine
    setup: Setup
    keyed: Keyed
    watch: Watch
    retry_failed: bool = False
    tally: Tally = field(default_factory=Tally)
    _copies: dict[str, Found] = field(default_factory=dict, init=False)
    _unsaved: list[Outcome] = field(default_factory=list, init=False)
    _saved_at: float = field(default_factory=monotonic, init=False)

    def __call__(self, found: Iterator[Found]) -> Tally:
        """Do all of it. Interrupted, what was done is saved all the same."""
        with Met() as paths, Met() as keys:
            tasks = self._tasks((one for one in found if _is_new(one, paths)), keys)
            with closing(self.engine(tasks, self.setup)) as outcomes:
                try:
                    for outcome in outcomes:
                        if outcome is not None:
                            self._came(outcome)
                        self._save_if_due()
                        self.watch.tick()
                except KeyboardInterrupt:
                    self._save()
                    raise
                self._save()
        return self.tally

    def _tasks(self, found: Iterator[Found], keys: Met) -> Iterator[Task | None]:
        """What is to be done, with a None after each batch."""
        for batch in _batches(found):
            jobs = self._jobs(batch, keys)
            states = self.store.states([job.key for job, _ in jobs])
            known = [job for job, _ in jobs if job.key in states]
            if known:
                self.store.seen(known)
            for job, one in jobs:
                yield from self._task(job, one, states.get(job.key))
            yield None

    def _jobs(self, batch: Sequence[Found], keys: Met) -> list[tuple[Job, Found]]:
        """The jobs of a batch; a content that the run has met at another path is none."""
        jobs = []
        for one in (one.hashed() for one in batch):
            job = self._job(one)
            if keys.add(job.key):
                jobs.append((job, one))
            else:
                one.drop()
                self._tell("duplicate", one.path)
        return jobs

    def _job(self, one: Found) -> Job:
        """The job of a document; that of a refusal has a key made of path and reason."""
        if one.sha256 is not None:
            return Job(self.keyed(one.sha256), one.path, one.sha256, one.size)
        return Job(self.keyed(f"refused\0{one.path}\0{one.reason}"), one.path, "", one.size)

    def _task(self, job: Job, one: Found, state: str | None) -> Iterator[Task]:
        if state == "done" or (state == "failed" and not (self.retry_failed and one.file)):
            one.drop()
            self._tell("known" if state == "done" else "failed before", job.path, one.reason)
        elif one.file is None:
            self._came(Outcome(job, None, one.reason, 0.0))
        else:
            self._copies[job.key] = one
            yield Task(job, one.file, one.id)

    def _came(self, outcome: Outcome) -> None:
        copy = self._copies.pop(outcome.job.key, None)
        if copy is not None:
            copy.drop()
        self._unsaved.append(outcome)
        event: Event = "failed" if outcome.record is None else "done"
        self._tell(event, outcome.job.path, outcome.reason, outcome.seconds)

    def _tell(self, event: Event, path: str, reason: str | None = None, seconds: float = 0.0) -> None:
        self.tally.count(event)
        self.watch.event(event, path, reason, seconds)

    def _save_if_due(self) -> None:
        size = sum(len(outcome.record or "") for outcome in self._unsaved)
        late = monotonic() - self._saved_at > SAVE_EVERY
        if late or len(self._unsaved) >= SAVE_AT or size > SAVE_BYTES:
            self._save()

    def _save(self) -> None:
        began = perf_counter()
        if self._unsaved:
            self.store.save(self._unsaved)
            self._unsaved = []
            self.tally.saving += perf_counter() - began
        self._saved_at = monotonic()


def _is_new(one: Found, paths: Met) -> bool:
    """Whether its path is met for the first time; a copy of it is deleted if not."""
    if paths.add(one.path):
        return True
    one.drop()
    return False


def _batches(found: Iterator[Found]) -> Iterator[list[Found]]:
    batch: list[Found] = []
    copied = 0
    for one in found:
        batch.append(one)
        copied += one.size if one.copied else 0
        if len(batch) >= AT_ONCE or copied > COPIED_AT_ONCE:
            yield batch
            batch, copied = [], 0
    if batch:
        yield batch
