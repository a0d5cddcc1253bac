"""Doc with entities → ``doc._.minutes``: its sessions and decisions, in offsets of the source text."""

from pydantic import BaseModel
from spacy.language import Language
from spacy.tokens import Doc

from pipeline.reading import Reading
from pipeline.records.build import build_records
from pipeline.records.checks import check
from pipeline.records.confidence import Tagged, rate
from pipeline.records.mentions import Entities
from pipeline.records.model import Decision, Evidence, Place, Session
from pipeline.records.people import Mention
from pipeline.tokenizer import text_of


def to_source(record: BaseModel, reading: Reading) -> None:
    """The evidence of a record and of all that it holds, in offsets of the source."""
    for name, value in record:
        if name == "evidence":
            record.evidence = _placed(value, reading)  # type: ignore[attr-defined]
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, BaseModel):
                to_source(item, reading)


def _placed(evidence: Evidence | Place | None, reading: Reading) -> Evidence | Place | None:
    if isinstance(evidence, dict):
        return {name: place if place[0] == place[1] else reading.source(*place) for name, place in evidence.items()}
    return reading.source(*evidence) if evidence and evidence[0] < evidence[1] else evidence


def mentions(doc: Doc) -> Entities:
    """The entities of a Doc as mentions by label."""
    tagged = _tagged(doc) if doc._.tagged is None else doc._.tagged
    return Entities.of([(one.label, Mention(one.start, one.end, one.text)) for one in tagged])


def _tagged(doc: Doc) -> list[Tagged]:
    text = text_of(doc)
    places = [(ent.start_char, ent.end_char, ent.label_, ent._.confidence) for ent in doc.ents]
    return [Tagged(start, end, label, text[start:end], sure) for start, end, label, sure in places]


class Records:
    """The component: acts are found, then read. ``doc._.tagged`` holds the entities, which spaCy puts together anew at
    each call of ``doc.ents``."""

    def __call__(self, doc: Doc) -> Doc:
        reading: Reading = doc._.reading
        doc._.tagged = tagged = _tagged(doc)
        found = build_records(reading, mentions(doc))
        check(found.sessions, found.decisions, reading.text)
        records: list[Session | Decision] = [*found.sessions, *found.decisions]
        for record in records:
            rate(record, tagged)
            to_source(record, reading)
        doc._.minutes = found
        return doc


@Language.factory("minutier_records")
def make_records(nlp: Language, name: str) -> Records:
    """The factory named in the configs."""
    return Records()


if not Doc.has_extension("tagged"):
    Doc.set_extension("tagged", default=None)
