"""Pairs of mentions → how a label fares when overlap counts, and its kinds of error."""

from collections import Counter
from collections.abc import Iterable

from pipeline.labels import LABELS
from training.evaluation.model import Partial
from training.evaluation.pairs import Pair

MICRO = "micro"
HALF = 0.5
"""What a mention of the right label with wrong ends is worth."""


def partial(pairs: Iterable[Pair]) -> dict[str, Partial]:
    """The partial credit a label, and of all as ``micro``.

    An error of label counts for the label of the gold mention; a spurious mention for its own.
    """
    kinds: Counter[tuple[str, str]] = Counter()
    mentions: Counter[str] = Counter()
    for two in pairs:
        for label in (two.either.label, MICRO):
            kinds[label, two.kind] += 1
        for mention in filter(None, two):
            mentions.update((mention.label, MICRO))
    return {
        label: _partial({kind: kinds[label, kind] for kind in KINDS}, mentions[label]) for label in (*LABELS, MICRO)
    }


KINDS = ("exact", "boundary", "label", "missed", "spurious")


def _partial(kinds: dict[str, int], mentions: int) -> Partial:
    """mentions: how many there are, of gold and said together."""
    credit = kinds["exact"] + HALF * kinds["boundary"]
    return Partial(f1=2 * credit / mentions if mentions else 0.0, **kinds)
