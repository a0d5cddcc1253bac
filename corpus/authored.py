"""One authored document: marked text and the records that it states."""

from dataclasses import dataclass, field

from corpus.gold import GoldDocument, Records
from corpus.markup import parse
from pipeline.records.model import Decision, Session
from pipeline.records.money import drop_undecided


@dataclass
class Authored:
    """What a house style returns.

    marked: the text with its mentions as ``⟦LABEL|…⟧``, with line breaks, form feeds between pages.
    session, decisions: exactly what that text states, by the annotation guidelines.
    kind: the sort of document (``act``, ``minutes``, ``verbatim``, ``list``, ``bundle``).
    """

    marked: str
    session: Session
    decisions: list[Decision] = field(default_factory=list)
    kind: str = "act"

    def gold(self, identifier: str, style: str) -> GoldDocument:
        """The document in the gold format."""
        text, spans = parse(self.marked)
        for decision in self.decisions:
            drop_undecided(decision)
        records = Records(session=self.session, decisions=self.decisions)
        meta = {"kind": self.kind, "style": style, "authored": True}
        return GoldDocument(id=identifier, text=text, entities=spans, records=records, meta=meta)
