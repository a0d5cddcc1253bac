"""Documents that say almost the same, within a file or across files: MinHash signatures over word shingles.

128 numbers a document are kept; documents meet where 8 of them in a row agree, and are compared by all.
"""

import random
import zlib
from array import array
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from corpus.checks.finding import Entry, Finding, Place

SHINGLE = 5
"""Words that a shingle holds."""
SIZE, BAND = 128, 8
"""Numbers of a signature, and those that must agree in a row."""
ALIKE = 0.8
"""The share of common shingles (Jaccard, estimated: ±0.035) from which documents are near-duplicates."""

Numbers = npt.NDArray[np.uint64]

_RANDOM = random.Random(20)
_FACTORS: Numbers = np.array([_RANDOM.getrandbits(64) | 1 for _ in range(SIZE)], dtype=np.uint64)[:, None]
_TERMS: Numbers = np.array([_RANDOM.getrandbits(64) for _ in range(SIZE)], dtype=np.uint64)[:, None]
_PLACES: Numbers = np.array([_RANDOM.getrandbits(64) | 1 for _ in range(SHINGLE)], dtype=np.uint64)


def signature(folded: list[str]) -> npt.NDArray[np.uint32]:
    """The signature of a text's words: the share of numbers that two have in common estimates how alike they are."""
    hashed = np.array([zlib.crc32(word.encode()) for word in folded], dtype=np.uint64)
    if len(hashed) < SHINGLE:
        hashed = np.pad(hashed, (0, SHINGLE - len(hashed)))
    shingles = np.lib.stride_tricks.sliding_window_view(hashed, SHINGLE) @ _PLACES
    shingles = np.unique(shingles ^ (shingles >> np.uint64(29)))
    least: npt.NDArray[np.uint32] = ((_FACTORS * shingles + _TERMS) >> np.uint64(32)).min(axis=1).astype(np.uint32)
    return least


class NearDuplicates:
    """Keeps 512 bytes and a place of each document."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._numbers = array("I")

    def look(self, entry: Entry) -> Iterator[Finding]:
        """Nothing yet: duplicates come in the end."""
        if entry.words:
            self._places.append(entry.place)
            self._numbers.frombytes(signature([word.folded for word in entry.words]).tobytes())
        return iter(())

    def conclude(self) -> Iterator[Finding]:
        """Each document that is like an earlier one, with the one it is most like."""
        best: dict[int, tuple[float, int]] = {}
        signatures = np.frombuffer(self._numbers, dtype=np.uint32).reshape(-1, SIZE)
        for later, earlier in _candidates(signatures):
            score = float((signatures[later] == signatures[earlier]).mean())
            if score >= ALIKE and (score, -earlier) > (best.get(later, (0.0, 0))[0], -best.get(later, (0.0, 0))[1]):
                best[later] = (score, earlier)
        for later, (score, earlier) in sorted(best.items()):
            here, there = self._places[later], self._places[earlier]
            crossing = here.file != there.file
            yield here.finding(
                "error" if crossing else "warning",
                f"a near-duplicate of {there}: about {score:.0%} of its five-word runs are the same",
                "keep both on the same side of the split" if crossing else "keep one, or keep both in the same split",
            )


def _candidates(signatures: npt.NDArray[np.uint32]) -> Iterator[tuple[int, int]]:
    """Pairs (later, earlier) that agree in a band: with the first of those that agree, and with the one before."""
    for first in range(0, SIZE, BAND):
        bands = np.ascontiguousarray(signatures[:, first : first + BAND]).view(np.dtype((np.void, BAND * 4))).ravel()
        _, group = np.unique(bands, return_inverse=True)
        order = np.argsort(group, kind="stable")
        head = before = -1
        for index in map(int, order):
            if head >= 0 and group[index] == group[head]:
                yield index, head
                if before != head:
                    yield index, before
            else:
                head = index
            before = index
