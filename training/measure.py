"""A pipeline and gold documents → strict precision, recall and F1 of its mentions, a label and micro."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from spacy.language import Language

from corpus.gold import GoldDocument
from pipeline.labels import LABELS
from pipeline.tagging import tag
from training.evaluation.judged import said_by

MICRO = "micro"


@dataclass
class Tally:
    """Mentions found and right, said, and in the gold, by label."""

    hits: Counter[str] = field(default_factory=Counter)
    said: Counter[str] = field(default_factory=Counter)
    gold: Counter[str] = field(default_factory=Counter)

    def add(self, gold: set[tuple[int, int, str]], said: set[tuple[int, int, str]]) -> None:
        """Count the mentions (start, end, label) of one document."""
        for counter, mentions in ((self.hits, gold & said), (self.said, said), (self.gold, gold)):
            counter.update(label for _, _, label in mentions)
            counter[MICRO] += len(mentions)

    def figures(self, label: str) -> tuple[float, float, float]:
        """Precision, recall and F1; 0 where nothing was said or there was nothing to find."""
        precision = self.hits[label] / self.said[label] if self.said[label] else 0.0
        recall = self.hits[label] / self.gold[label] if self.gold[label] else 0.0
        total = self.said[label] + self.gold[label]
        return precision, recall, 2 * self.hits[label] / total if total else 0.0

    def f1(self) -> dict[str, float]:
        """F1 by label, micro last."""
        return {label: self.figures(label)[2] for label in (*LABELS, MICRO)}


def measure(nlp: Language, documents: Iterable[GoldDocument]) -> dict[str, Tally]:
    """How well a whole pipeline tags: its ``model`` alone, and ``merged`` with the rules."""
    tallies = {"model": Tally(), "merged": Tally()}
    for document in documents:
        doc = tag(document.text, nlp)
        gold = {(span.start, span.end, span.label) for span in document.entities}
        for source, tally in tallies.items():
            said = said_by(doc, source, document.text)
            tally.add(gold, {(mention.start, mention.end, mention.label) for mention in said})
    return tallies
