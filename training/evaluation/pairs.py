"""Gold and said mentions of a document → pairs, each right or an error of one kind."""

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from training.evaluation.counts import key
from training.evaluation.model import ErrorKind, Mention


class Pair(NamedTuple):
    """A gold mention and what was said for it; None on one side: missed or spurious."""

    gold: Mention | None
    said: Mention | None

    @property
    def kind(self) -> ErrorKind | Literal["exact"]:
        """``exact``, or the kind of error."""
        if self.gold is None:
            return "spurious"
        if self.said is None:
            return "missed"
        if self.gold.label != self.said.label:
            return "label"
        return "exact" if key(self.gold) == key(self.said) else "boundary"

    @property
    def either(self) -> Mention:
        """The gold mention, or else the one said."""
        mention = self.gold or self.said
        assert mention is not None
        return mention


def shared(one: Mention, other: Mention) -> int:
    """How many characters two mentions share."""
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def pair(gold: Sequence[Mention], said: Sequence[Mention]) -> list[Pair]:
    """Each mention in one pair: exact ones first, then those that overlap most, of the same label before others.

    A mention whose only overlapping partner went to a better one is missed or spurious.
    """
    found = {key(mention): mention for mention in said}
    there = {key(mention) for mention in gold}
    pairs = [Pair(mention, found[key(mention)]) for mention in gold if key(mention) in found]
    missed = [mention for mention in gold if key(mention) not in found]
    extra = [mention for mention in said if key(mention) not in there]
    near = [(one, other) for one in missed for other in extra if shared(one, other)]
    near.sort(key=lambda two: (two[0].label != two[1].label, -shared(*two), two[0].start, two[1].start))
    taken: set[int] = set()
    for one, other in near:
        if taken.isdisjoint((id(one), id(other))):
            taken |= {id(one), id(other)}
            pairs.append(Pair(one, other))
    pairs += [Pair(one, None) for one in missed if id(one) not in taken]
    pairs += [Pair(None, other) for other in extra if id(other) not in taken]
    return sorted(pairs, key=lambda two: two.either.start)


def most_shared(mention: Mention, others: Iterable[Mention]) -> Mention | None:
    """The mention that overlaps most, one of the same label before others; None where none does."""
    near = [other for other in others if shared(mention, other)]
    return max(near, key=lambda other: (shared(mention, other), other.label == mention.label), default=None)
