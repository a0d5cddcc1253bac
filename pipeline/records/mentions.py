"""The mentions of a document by label, which records are built from."""

from collections.abc import Sequence
from typing import NamedTuple

from pipeline.labels import Label
from pipeline.records.people import Mention


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
        return cls(
            *(
                [m for label, m in mentions if label == wanted]
                for wanted in (Label.PER, Label.ORG, Label.AMOUNT, Label.LEGAL_REF, Label.DELIB_ID)
            )
        )

    def within(self, start: int, end: int) -> "Entities":
        """Those of a stretch of text."""
        return Entities(*([m for m in mentions if start <= m.start and m.end <= end] for mentions in self))
