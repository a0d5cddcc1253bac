"""The mentions of a document by label, which records are built from."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from pipeline.labels import Label
from pipeline.records.people import Mention

_LABELS = [label.value for label in (Label.PER, Label.ORG, Label.AMOUNT, Label.LEGAL_REF, Label.DELIB_ID)]


class Entities(NamedTuple):
    """The mentions of a document, by label."""

    people: list[Mention]
    organisations: list[Mention]
    amounts: list[Mention]
    laws: list[Mention]
    numbers: list[Mention]

    @classmethod
    def of(cls, mentions: Sequence[tuple[str, Mention]]) -> "Entities":
        """Sorted from (label, mention) pairs."""
        found: dict[str, list[Mention]] = defaultdict(list)
        for label, mention in mentions:
            found[label].append(mention)
        return cls(*(found[label] for label in _LABELS))

    def within(self, start: int, end: int) -> "Entities":
        """Those of a stretch of text; the mentions are in the order of the text."""
        return Entities(*(_within(mentions, start, end) for mentions in self))


def _within(mentions: Sequence[Mention], start: int, end: int) -> list[Mention]:
    first, last = (bisect_left(mentions, place, key=lambda mention: mention.start) for place in (start, end))
    return [mention for mention in mentions[first:last] if mention.end <= end]
