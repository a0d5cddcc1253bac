"""What a run counts, and who is told of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

Event = Literal["done", "failed", "known", "failed before", "duplicate"]
"""done, failed: now. known, failed before: by an earlier run. duplicate: another path of a content of this run."""


@dataclass
class Tally:
    """Documents by what came of them, and the seconds that went into saving."""

    done: int = 0
    failed: int = 0
    known: int = 0
    failed_before: int = 0
    duplicates: int = 0
    saving: float = 0.0

    @property
    def documents(self) -> int:
        """All that were met."""
        return self.done + self.failed + self.known + self.failed_before + self.duplicates

    def count(self, event: Event) -> None:
        """One more."""
        match event:
            case "done":
                self.done += 1
            case "failed":
                self.failed += 1
            case "known":
                self.known += 1
            case "failed before":
                self.failed_before += 1
            case "duplicate":
                self.duplicates += 1


class Watch(Protocol):
    """Who is told how a run goes: the screen, the log."""

    def event(self, event: Event, path: str, reason: str | None = None, seconds: float = 0.0) -> None:
        """Something came of a document."""

    def tick(self) -> None:
        """Time went by."""


class Watches:
    """All who are told."""

    def __init__(self, watches: Sequence[Watch]) -> None:
        self._watches = watches

    def event(self, event: Event, path: str, reason: str | None = None, seconds: float = 0.0) -> None:
        """Something came of a document."""
        for watch in self._watches:
            watch.event(event, path, reason, seconds)

    def tick(self) -> None:
        """Time went by."""
        for watch in self._watches:
            watch.tick()
