"""Hits, said and gold, counted a document at a time: what scores and their doubt are made of."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from training.evaluation.model import Mention

Table = NDArray[np.int64]
"""A row a document; columns: hit, said, gold."""
Key = tuple[int, int, str]
"""The start, end and label of a mention."""


class Counts(NamedTuple):
    """How many items are right, were said, and are in the gold."""

    hit: int
    said: int
    gold: int


def key(mention: Mention) -> Key:
    """What makes a mention right: both ends and the label."""
    return mention.start, mention.end, mention.label


def exact(gold: Iterable[Mention], said: Iterable[Mention]) -> Counts:
    """Mentions by their ends and labels."""
    there, found = {key(mention) for mention in gold}, {key(mention) for mention in said}
    return Counts(len(there & found), len(found), len(there))


class Ledger:
    """The counts of each document, by key."""

    def __init__(self, documents: Iterable[Mapping[str, Counts]] = ()) -> None:
        self._documents = list(documents)

    def keys(self) -> list[str]:
        """The keys that any document has, in order."""
        return sorted({name for counts in self._documents for name in counts})

    def table(self, names: set[str] | None = None) -> Table:
        """The counts of some keys together, or of all."""
        rows = np.zeros((len(self._documents), 3), dtype=np.int64)
        for row, counts in zip(rows, self._documents, strict=True):
            for name in counts if names is None else counts.keys() & names:
                row += counts[name]
        return rows
