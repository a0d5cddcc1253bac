"""A pipeline and gold documents → strict precision, recall and F1 of its mentions, a label and micro."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from spacy.language import Language
from spacy.tokens import Doc

from corpus.gold import GoldDocument
from pipeline.labels import LABELS
from pipeline.tagging import tag

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


def _mentions(doc: Doc, group: str | None) -> set[tuple[int, int, str]]:
    spans = doc.ents if group is None else doc.spans.get(group, [])
    return {(*doc._.reading.source(span.start_char, span.end_char), span.label_) for span in spans}


def measure(nlp: Language, documents: Iterable[GoldDocument]) -> dict[str, Tally]:
    """How well a whole pipeline tags: its ``model`` alone, and ``merged`` with the rules."""
    tallies = {"model": Tally(), "merged": Tally()}
    for document in documents:
        doc = tag(document.text, nlp)
        gold = {(span.start, span.end, span.label) for span in document.entities}
        tallies["model"].add(gold, _mentions(doc, "model"))
        tallies["merged"].add(gold, _mentions(doc, None))
    return tallies
