"""Doc → ``doc.spans["model"]`` (what the NER found) and ``doc.ents`` (model and rules agreed upon)."""

from collections.abc import Iterable, Iterator, Sequence

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from pipeline.entities.clean import cleaned
from pipeline.entities.columns import columns, rest_of_roll
from pipeline.entities.consistency import repeated
from pipeline.entities.org.brands import with_brands
from pipeline.entities.org.context import with_acronyms
from pipeline.entities.org.context_patterns import ORG_HEAD
from pipeline.entities.per.extent import is_nobody, with_initials
from pipeline.entities.per.lists import with_neighbours
from pipeline.entities.per.rolls import recut
from pipeline.entities.span import Span as Place
from pipeline.labels import Label
from pipeline.tokenizer import text_of

PER, ORG, AMOUNT = Label.PER.value, Label.ORG.value, Label.AMOUNT.value
RULED = frozenset({AMOUNT, Label.LEGAL_REF.value, Label.DELIB_ID.value})
"""Labels whose rules win over the model where both claim a place: their forms are regular."""


def clear_of(spans: Iterable[Span], taken: Sequence[Span]) -> list[Span]:
    """The spans that share no token with those taken."""
    wanted = list(spans)
    used = {token for span in taken for token in range(span.start, span.end)} if wanted else set()
    return [span for span in wanted if used.isdisjoint(range(span.start, span.end))]


def agree(model: Sequence[Span], rules: Sequence[Span]) -> list[Span]:
    """One set of spans: ruled labels by the rules first, the others by the model first; amounts by the rules alone."""
    firm = filter_spans([span for span in rules if span.label_ in RULED])
    soft = filter_spans([span for span in rules if span.label_ not in RULED])
    kept = list(firm)
    kept += clear_of([span for span in model if span.label_ != AMOUNT], kept)
    kept += clear_of(soft, kept)
    return sorted(kept, key=lambda span: span.start)


def _label(text: str, place: Place) -> str:
    """Of a name in a roll: an organisation's, where it begins as no person's does."""
    return ORG if ORG_HEAD.match(text, place.start, place.end) else PER


def _with_rolls_recut(doc: Doc, text: str, spans: Sequence[Span]) -> list[Span]:
    """The spans, with the people of rolls as :mod:`pipeline.entities.per.rolls` cuts them."""
    people = {Place(span.start_char, span.end_char): span for span in spans if span.label_ == PER}
    others = [span for span in spans if span.label_ != PER]
    places = with_initials(text, recut(text, list(people)))
    named = [(place, _label(text, place)) for place in places if not is_nobody(text, place.start, place.end)]
    cut = [
        people[place] if place in people and label == PER else doc.char_span(*place, label=label)
        for place, label in named
    ]
    return others + clear_of([span for span in cut if span is not None], others)


def _laid_out(doc: Doc, laid: str, span: Span) -> Iterator[Span]:
    """The names of a span that the model tagged, by the columns and lines that it lies in."""
    for place in columns(laid, Place(span.start_char, span.end_char), span.label_):
        part = doc.char_span(*place, label=span.label_)
        if part is not None:
            yield part


def _passed_over(doc: Doc, laid: str, spans: Sequence[Span]) -> Iterator[Span]:
    """The people of rolls in columns that nobody found."""
    people = {Place(span.start_char, span.end_char) for span in spans if span.label_ == PER}
    for place in rest_of_roll(laid, people):
        span = doc.char_span(*place, label=PER)
        if span is not None and not is_nobody(laid, *place):
            yield span


class Merge:
    """The component."""

    def __call__(self, doc: Doc) -> Doc:
        found = list(doc.ents)
        doc.spans["model"] = found
        text = text_of(doc)
        laid = text if doc._.reading is None else doc._.reading.laid
        parts = found if laid == text else [part for ent in found for part in _laid_out(doc, laid, ent)]
        model = filter_spans([piece for part in parts for piece in cleaned(doc, text, part)])
        kept = agree(model, list(doc.spans.get("rules", [])))
        kept = _with_rolls_recut(doc, text, kept)
        kept += clear_of(_passed_over(doc, laid, kept), kept)
        kept = with_neighbours(text, sorted(kept, key=lambda span: span.start))
        kept = with_acronyms(doc, text, kept)
        kept = list(with_brands(text, kept))
        kept += clear_of(repeated(doc, kept), kept)
        doc.set_ents(sorted(kept, key=lambda span: span.start))
        return doc


@Language.factory("minutier_merge")
def make_merge(nlp: Language, name: str) -> Merge:
    """The factory named in the configs."""
    return Merge()
