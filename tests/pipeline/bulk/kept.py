"""A store in memory and a watch that notes, for tests of the runner."""

from collections.abc import Sequence

from pipeline.bulk.outcome import Job, Outcome
from pipeline.bulk.tally import Event


class Kept:
    """The part of a store that a run uses. saves: how many outcomes came at once."""

    def __init__(self) -> None:
        self.outcomes: dict[str, Outcome] = {}
        self.paths: dict[str, str] = {}
        self.saves: list[int] = []

    def states(self, keys: Sequence[str]) -> dict[str, str]:
        return {key: "done" if self.outcomes[key].record else "failed" for key in keys if key in self.outcomes}

    def save(self, outcomes: Sequence[Outcome]) -> None:
        self.saves.append(len(outcomes))
        for outcome in outcomes:
            self.outcomes[outcome.job.key] = outcome
            self.paths[outcome.job.key] = outcome.job.path

    def seen(self, jobs: Sequence[Job]) -> None:
        for job in jobs:
            self.paths[job.key] = job.path


class Noted:
    """Notes what it is told."""

    def __init__(self) -> None:
        self.events: list[tuple[Event, str]] = []

    def event(self, event: Event, path: str, reason: str | None = None, seconds: float = 0.0) -> None:
        self.events.append((event, path))

    def tick(self) -> None:
        pass
