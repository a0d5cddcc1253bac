"""Mentions with their confidence, and whether they are right → ten bins: do the two agree?"""

from collections.abc import Iterable

from training.evaluation.counts import key
from training.evaluation.judged import Judged
from training.evaluation.model import ReliabilityBin

BINS = 10


def reliability(judged: Iterable[Judged]) -> list[ReliabilityBin]:
    """The bins of the merged mentions that have a confidence, empty ones left out."""
    bins: list[list[tuple[float, bool]]] = [[] for _ in range(BINS)]
    for one in judged:
        gold = {key(mention) for mention in one.gold}
        for mention in one.said.get("merged", ()):
            if mention.confidence is not None:
                place = min(BINS - 1, max(0, int(mention.confidence * BINS)))
                bins[place].append((mention.confidence, key(mention) in gold))
    return [
        ReliabilityBin(
            low=place / BINS,
            high=(place + 1) / BINS,
            count=len(inside),
            confidence=sum(sure for sure, _ in inside) / len(inside),
            right=sum(right for _, right in inside) / len(inside),
        )
        for place, inside in enumerate(bins)
        if inside
    ]
