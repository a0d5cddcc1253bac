"""Blocks of minutes and their acts in; an authored document out, whole or broken off inside its last act."""

import random
from dataclasses import dataclass, field
from decimal import Decimal

from corpus.authored import Authored
from corpus.styles.layout import value
from corpus.styles.minutes_fill import Filler
from corpus.styles.minutes_layout import closed, paginate, wrap
from corpus.styles.minutes_votes import Ballot
from pipeline.records.model import Decision

FOOTERS = ("{page}/{pages}", "Page {page} sur {pages}", "{page}", "- {page} -", "Page {page}", "Feuillet n° {page}")


@dataclass
class Entry:
    """One act: where it begins, and where the text names its rapporteur and tells its vote (block numbers)."""

    decision: Decision
    begins: int
    rapporteur_at: int | None = None
    voted_at: int | None = None
    decided: dict[str, Decimal] = field(default_factory=dict)


@dataclass
class Draft:
    """The blocks written so far; a block is one paragraph or a few lines."""

    filler: Filler
    blocks: list[str] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)

    @property
    def rng(self) -> random.Random:
        """The document's generator."""
        return self.filler.rng

    def add(self, *blocks: str) -> None:
        """Blocks at the end; empty ones are left out."""
        self.blocks += [block for block in blocks if block]

    def open(self, title: str, number: str | None = None) -> None:
        """The last block was the title of an act (its marked title, its bare number)."""
        self.entries.append(Entry(Decision(title=value(title).rstrip(" ."), number=number), len(self.blocks)))

    def told_by(self, name: str) -> None:
        """The next block says who presents the act (marked name)."""
        self.entries[-1].decision.rapporteur = value(name)
        self.entries[-1].rapporteur_at = len(self.blocks)

    def vote(self, ballot: Ballot, *blocks: str) -> None:
        """The blocks tell the vote and what is decided."""
        entry = self.entries[-1]
        entry.voted_at = len(self.blocks)
        entry.decided = dict(self.filler.decided)
        self.add(*blocks)
        ballot.onto(entry.decision)
        operative = " ".join(self.blocks[entry.voted_at :])
        whole = " ".join(self.blocks[entry.begins - 1 :])
        amounts = self.filler.amounts(operative) or self.filler.amounts(whole)
        if ballot.outcome in ("adopted", "rejected"):
            entry.decision.amounts = amounts[:20]

    def break_off(self) -> None:
        """End the text inside the last act, before its vote."""
        entry = self.entries[-1]
        last = entry.voted_at
        if sum(map(len, self.blocks)) < 4000:
            return
        if last is None or last <= entry.begins:
            return
        keep = self.rng.randint(entry.begins, last - 1)
        words = self.blocks[keep].split(" ")
        kept = " ".join(words[: self.rng.randint(1, len(words))])
        while not closed(kept):
            kept = kept.rpartition(" ")[0]
        self.blocks = [*self.blocks[:keep], *([kept] if kept.strip() else [])]
        self._forget(entry, keep)

    def _tail(self, at: int) -> str:
        return " ".join(self.blocks[at:])

    def _forget(self, entry: Entry, keep: int) -> None:
        shown = " ".join(self.blocks[entry.begins - 1 :])
        self.filler.decided = entry.decided
        at = entry.rapporteur_at
        told = at is not None and (
            at < keep or (at == keep and str(entry.decision.rapporteur) in value(self._tail(at)))
        )
        entry.decision = Decision(
            title=entry.decision.title,
            number=entry.decision.number,
            rapporteur=entry.decision.rapporteur if told else None,
            amounts=self.filler.amounts(shown),
            truncated=True,
        )

    def authored(self, kind: str = "minutes", footer: str | None = None, gap: str = "\n") -> Authored:
        """The document on its pages."""
        width = self.rng.choice((84, 90, 96, 104, 110))
        text = gap.join(wrap(block, width) for block in self.blocks)
        marked = paginate(self.rng, text, footer or self.rng.choice(FOOTERS), self.rng.choice((44, 50, 56, 64)))
        return Authored(marked, self.filler.scene.session, [entry.decision for entry in self.entries], kind)
