"""Gold documents, one at a time → what they hold and in which forms, in bounded memory."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Self

from corpus.gold import GoldDocument
from corpus.stats.contexts import dates, neighbours, numbers
from corpus.stats.families import OF_LABEL, TITLES
from corpus.stats.forms import form
from corpus.stats.lists import list_forms
from corpus.stats.passages import abstract, marked, passages
from corpus.stats.tally import Histogram, Tally
from pipeline.labels import LABELS

LENGTH_STEP = 250
"""Document lengths are counted in steps of so many characters."""


class Survey:
    """What a corpus holds.

    only: count no forms but those that this survey saw; what is compared with a gold set needs no others.
    """

    def __init__(self, only: "Survey | None" = None) -> None:
        self.documents = 0
        self.characters = 0
        self.labels: Counter[str] = Counter(dict.fromkeys(LABELS, 0))
        self.outcomes: Counter[str] = Counter()
        self.decisions = Histogram()
        self.lengths = Histogram(LENGTH_STEP)
        self.mentions = {label: Histogram() for label in LABELS}
        self.spans = {label: Histogram() for label in LABELS}
        self.kinds = Tally()
        self.authorities = Tally()
        self.forms = {family: Tally() for family in TITLES}
        self._only = only

    def add(self, document: GoldDocument) -> None:
        """One document more."""
        self.documents += 1
        self.characters += len(document.text)
        self.lengths.add(len(document.text))
        self.kinds.add(str(document.meta.get("kind") or "(not stated)"), document.id)
        self.authorities.add(_authority(document), document.id)
        self.decisions.add(len(document.records.decisions))
        self.outcomes.update(decision.outcome for decision in document.records.decisions)
        labels = Counter(span.label for span in document.entities)
        self.labels.update(labels)
        for label in LABELS:
            self.mentions[label].add(labels[label])
        for span in document.entities:
            self.spans[span.label].add(span.end - span.start)
        for family, shape in document_forms(document):
            self._count(family, shape, document.id)

    def _count(self, family: str, shape: str, document: str) -> None:
        tally = self.forms[family]
        if self._only is None or shape in self._only.forms[family]:
            tally.add(shape, document)
        else:
            tally.total += 1

    @classmethod
    def of(cls, documents: Iterable[GoldDocument], only: "Survey | None" = None) -> Self:
        """The survey of documents, read once and none of them kept."""
        survey = cls(only)
        for document in documents:
            survey.add(document)
        return survey


def _authority(document: GoldDocument) -> str:
    """Whose minutes: as the document's source says, else the house style that wrote it."""
    meta = document.meta
    return str(meta.get("authority") or meta.get("style") or document.records.session.collectivity or "(not stated)")


def document_forms(document: GoldDocument) -> Iterator[tuple[str, str]]:
    """(family, form) of everything in a document that has one."""
    for span in document.entities:
        yield OF_LABEL[span.label], form(span.label, document.text[span.start : span.end])
    text = marked(document)
    abstract_text = abstract(text)
    yield from neighbours(abstract_text)
    yield from passages(abstract_text)
    yield from (("name_lists", shape) for shape in list_forms(document))
    yield from (("dates", shape) for shape in dates(text))
    yield from (("numbers", shape) for shape in numbers(text))
