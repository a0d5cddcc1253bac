"""A gold document and a pipeline → what each source says of it, and the strict counts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from corpus.gold import GoldDocument
from pipeline.labels import LABELS
from pipeline.reading import Reading
from pipeline.records.found import Found
from pipeline.records.model import Session
from pipeline.tagging import tag
from training.evaluation.counts import Counts
from training.evaluation.fields import count_fields
from training.evaluation.model import Mention
from training.evaluation.strict import Place, count

SOURCES = ("rules", "model", "merged")


@dataclass(frozen=True)
class Judged:
    """One document, tagged and compared.

    said, counts: by source; empty where the gold does not annotate entities. fields: None where it has no records.
    """

    document: GoldDocument
    gold: list[Mention]
    said: dict[str, list[Mention]]
    counts: dict[str, dict[str, Counts]]
    fields: dict[str, Counts] | None


def judge(document: GoldDocument, nlp: Language) -> Judged:
    """Tag a document as ``minutier extract`` does and compare it with its gold."""
    doc = tag(document.text, nlp)
    gold = gold_mentions(document)
    said: dict[str, list[Mention]] = {}
    counts: dict[str, dict[str, Counts]] = {}
    if "entities" in document.model_fields_set:
        tokens = [_source(doc, token.idx, token.idx + len(token)) for token in doc]
        for source in SOURCES:
            said[source] = said_by(doc, source, document.text)
            counts[source] = count(tokens, gold, said[source])
    return Judged(document, gold, said, counts, _fields(document, doc))


def said_by(doc: Doc, source: str, text: str) -> list[Mention]:
    """The mentions of a source (:data:`SOURCES`) in a tagged Doc, in offsets of the text that was tagged."""
    return _mentions(doc, _spans(doc, source), text)


def gold_mentions(document: GoldDocument) -> list[Mention]:
    """The annotated mentions, each once, in order."""
    places = sorted({(span.start, span.end, span.label) for span in document.entities})
    return [Mention(start=start, end=end, label=label, text=document.text[start:end]) for start, end, label in places]


def _spans(doc: Doc, source: str) -> Sequence[Span]:
    """What a source says, without overlaps and labels that are none of ours.

    Where nothing was merged, the Doc's entities are the model's.
    """
    unmerged = "model" not in doc.spans
    spans = doc.ents if source == "merged" or (source == "model" and unmerged) else doc.spans.get(source, [])
    return [span for span in filter_spans(spans) if span.label_ in LABELS]


def _source(doc: Doc, start: int, end: int) -> Place:
    """Characters of the Doc as characters of the source text."""
    reading: Reading | None = doc._.reading
    return (start, end) if reading is None else reading.source(start, end)


def _mentions(doc: Doc, spans: Iterable[Span], text: str) -> list[Mention]:
    """The spans in offsets of the source; a mention in a repeated margin is the one that the first margin has."""
    found: dict[Place, Mention] = {}
    for span in spans:
        start, end = place = _source(doc, span.start_char, span.end_char)
        found[place] = Mention(
            start=start, end=end, label=span.label_, text=text[start:end], confidence=confidence(span)
        )
    for line in doc._.reading.furniture if doc._.reading is not None else ():
        if line.repeats is None:
            continue
        shift, first_end = line.start - line.repeats, line.repeats + line.end - line.start
        for mention in [one for one in found.values() if line.repeats <= one.start < first_end]:
            start, end = mention.start + shift, mention.end + shift
            if text[start:end] == mention.text:
                found[start, end] = mention.model_copy(update={"start": start, "end": end})
    return [found[place] for place in sorted(found)]


def confidence(span: Span) -> float | None:
    """How sure the model is of a span (0 to 1); None where it does not say."""
    value = span._.confidence if Span.has_extension("confidence") else None
    return None if value is None else float(value)


def _fields(document: GoldDocument, doc: Doc) -> dict[str, Counts] | None:
    if "records" not in document.model_fields_set:
        return None
    found: Found = doc._.minutes or Found(Session(), [])
    gold = document.records
    return count_fields((gold.session, gold.decisions), (found.session, found.decisions))
