"""Doc → ``doc.spans["rules"]``: the mentions that rules find, each label by its own matcher."""

from collections.abc import Callable, Iterator

from spacy.language import Language
from spacy.tokens import Doc

from pipeline.entities.amount import matcher as amount
from pipeline.entities.delib_id import matcher as delib_id
from pipeline.entities.legal_ref import matcher as legal_ref
from pipeline.entities.org import matcher as org
from pipeline.entities.per import matcher as per
from pipeline.entities.span import Span
from pipeline.labels import Label

MATCHERS: dict[Label, Callable[[str], Iterator[Span]]] = {
    Label.AMOUNT: amount.find,
    Label.LEGAL_REF: legal_ref.find,
    Label.DELIB_ID: delib_id.find,
    Label.ORG: org.find,
    Label.PER: per.find,
}


class Rules:
    """The component: every matcher over the text of the Doc."""

    def __call__(self, doc: Doc) -> Doc:
        spans = []
        text = doc.text if doc._.reading is None else doc._.reading.lined
        for label, find in MATCHERS.items():
            for start, end in find(text):
                span = doc.char_span(start, end, label=label.value)
                if span is not None:
                    spans.append(span)
        doc.spans["rules"] = spans
        return doc


@Language.factory("minutier_rules")
def make_rules(nlp: Language, name: str) -> Rules:
    """The factory named in the configs."""
    return Rules()
