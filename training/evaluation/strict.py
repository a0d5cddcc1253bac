"""Tokens, gold and said mentions → strict counts a label, by seqeval (IOB2, strict mode)."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from pipeline.errors import MissingExtra
from pipeline.labels import LABELS
from training.evaluation.counts import Counts, Key, key
from training.evaluation.model import Mention

Place = tuple[int, int]
OUTSIDE = "O"


class Tagged(NamedTuple):
    """Sequences of IOB2 tags, sequence by sequence of the same length."""

    gold: list[list[str]]
    said: list[list[str]]


def tagged(tokens: Sequence[Place], gold: Iterable[Mention], said: Iterable[Mention]) -> Tagged:
    """A document as sequences of tags: its tokens, then a sequence of its own for each mention that no tags can tell.

    Such are mentions that do not start and end with a token (the gold ones can only be missed) or share one with
    another. So the counts are those of comparing ends and labels.
    """
    there, found = {key(mention) for mention in gold}, {key(mention) for mention in said}
    starts = {start: place for place, (start, _) in enumerate(tokens)}
    ends = {end: place for place, (_, end) in enumerate(tokens)}
    loose = _loose(there, starts, ends) | _loose(found, starts, ends)
    result = Tagged([[OUTSIDE] * len(tokens)], [[OUTSIDE] * len(tokens)])
    for mentions, sequences in zip((there, found), result, strict=True):
        for start, end, label in mentions - loose:
            first, last = starts[start], ends[end]
            sequences[0][first : last + 1] = [f"B-{label}", *[f"I-{label}"] * (last - first)]
        sequences += [[f"B-{item[2]}" if item in mentions else OUTSIDE] for item in sorted(loose & (there | found))]
    return result


def _loose(mentions: Iterable[Key], starts: dict[int, int], ends: dict[int, int]) -> set[Key]:
    """The mentions that cannot be told by tags of tokens."""
    loose, free = set(), 0
    for mention in sorted(mentions):
        first, last = starts.get(mention[0], -1), ends.get(mention[1], -1)
        if free <= first <= last:
            free = last + 1
        else:
            loose.add(mention)
    return loose


def count(tokens: Sequence[Place], gold: Iterable[Mention], said: Iterable[Mention]) -> dict[str, Counts]:
    """Strict counts of a document. Raises MissingExtra without seqeval."""
    try:
        from seqeval.scheme import IOB2, Entities
    except ImportError as error:
        raise MissingExtra("train", "scoring entities") from error
    tags = tagged(tokens, gold, said)
    there, found = Entities(tags.gold, IOB2), Entities(tags.said, IOB2)
    counts = {}
    for label in LABELS:
        right, said_ones = there.filter(label), found.filter(label)
        counts[label] = Counts(len(right & said_ones), len(said_ones), len(right))
    return counts
