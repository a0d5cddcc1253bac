"""Values seen one by one → how often each, in bounded memory."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

LIMIT = 20_000
"""The most distinct values kept; a corpus of more loses its rarest."""


@dataclass(slots=True)
class Seen:
    """How often a value was seen, in how many documents, and in which first."""

    count: int = 0
    documents: int = 0
    first: str = ""
    last: str = ""


class Tally:
    """Counts values; beyond ``limit`` distinct ones the rarest are dropped, their sightings kept in ``forgotten``."""

    def __init__(self, limit: int = LIMIT) -> None:
        self.limit = limit
        self.total = 0
        self.forgotten = 0
        self._seen: dict[str, Seen] = {}

    def add(self, value: str, document: str) -> None:
        """One sighting, in a document named by its id."""
        self.total += 1
        seen = self._seen.get(value)
        if seen is None:
            if len(self._seen) >= self.limit:
                self._forget()
            seen = self._seen[value] = Seen(first=document)
        seen.count += 1
        if seen.last != document:
            seen.documents += 1
            seen.last = document

    def _forget(self) -> None:
        """Drop the rarer half: every value at or below the median count, until there is room."""
        counts = sorted(seen.count for seen in self._seen.values())
        least = counts[len(counts) // 2]
        rare = [value for value, seen in self._seen.items() if seen.count <= least]
        for value in rare[: max(1, self.limit // 2)]:
            self.forgotten += self._seen.pop(value).count

    def __len__(self) -> int:
        return len(self._seen)

    def __contains__(self, value: str) -> bool:
        return value in self._seen

    def count(self, value: str) -> int:
        """How often a value was seen."""
        seen = self._seen.get(value)
        return seen.count if seen else 0

    def documents(self, value: str) -> int:
        """In how many documents a value was seen."""
        seen = self._seen.get(value)
        return seen.documents if seen else 0

    def most_common(self) -> Iterator[tuple[str, Seen]]:
        """Every value kept, the most frequent first; ties by value, so that the order is stable."""
        yield from sorted(self._seen.items(), key=lambda item: (-item[1].count, item[0]))


class Histogram:
    """Counts whole numbers in steps: exact up to the step, with a bounded number of them."""

    def __init__(self, step: int = 1, steps: int = 2_000) -> None:
        self.step = step
        self.steps = steps
        self.bins: Counter[int] = Counter()
        self.total = 0
        self.sum = 0
        self.largest = 0

    def add(self, value: int) -> None:
        """One value; those beyond the last step are counted in it."""
        self.bins[min(value // self.step, self.steps)] += 1
        self.total += 1
        self.sum += value
        self.largest = max(self.largest, value)

    @property
    def mean(self) -> float:
        """The mean, exact; 0 where nothing was counted."""
        return self.sum / self.total if self.total else 0.0

    def quantile(self, share: float) -> int:
        """The value (rounded down to its step) below or at which a share (0 to 1) of the values lie."""
        wanted, seen = share * self.total, 0
        for step in sorted(self.bins):
            seen += self.bins[step]
            if seen >= wanted:
                return step * self.step
        return 0
