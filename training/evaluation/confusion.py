"""Gold and said mentions → which label was said for which."""

from collections import Counter
from collections.abc import Iterable, Sequence

from pipeline.labels import LABELS
from training.evaluation.model import Mention
from training.evaluation.pairs import most_shared, shared

NONE = "none"
Confusion = dict[str, dict[str, int]]


def confusion(documents: Iterable[tuple[Sequence[Mention], Sequence[Mention]]]) -> Confusion:
    """Gold label → label said → how often, over the gold and said mentions of documents.

    A gold mention goes to what overlaps it most; the row ``none`` holds what was said where the gold has nothing.
    """
    seen: Counter[tuple[str, str]] = Counter()
    for gold, said in documents:
        for mention in gold:
            other = most_shared(mention, said)
            seen[mention.label, other.label if other else NONE] += 1
        for mention in said:
            if not any(shared(mention, other) for other in gold):
                seen[NONE, mention.label] += 1
    names = (*LABELS, NONE)
    return {row: {column: seen[row, column] for column in names} for row in names}
