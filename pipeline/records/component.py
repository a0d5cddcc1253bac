"""Doc with entities → ``doc._.minutes``: its session and decisions, in offsets of the source text."""

from typing import NamedTuple

from spacy.language import Language
from spacy.tokens import Doc

from pipeline.reading import Reading
from pipeline.records.build import build_records
from pipeline.records.checks import check
from pipeline.records.confidence import Tagged, rate
from pipeline.records.mentions import Entities
from pipeline.records.model import Decision, Evidence, Session
from pipeline.records.people import Mention


class Found(NamedTuple):
    """What the pipeline leaves in ``doc._.minutes``."""

    session: Session
    decisions: list[Decision]


def _to_source(evidence: Evidence, reading: Reading) -> None:
    for name, (start, end) in evidence.items():
        if start < end:
            evidence[name] = reading.source(start, end)


def mentions(doc: Doc) -> Entities:
    """The entities of a Doc as mentions by label."""
    return Entities.of([(ent.label_, Mention(ent.start_char, ent.end_char, ent.text)) for ent in doc.ents])


class Records:
    """The component: acts are found, then read."""

    def __call__(self, doc: Doc) -> Doc:
        reading: Reading = doc._.reading
        session, decisions = build_records(reading, mentions(doc))
        check(session, decisions, reading.text)
        tagged = [Tagged(e.start_char, e.end_char, e.label_, e.text, e._.confidence) for e in doc.ents]
        records: list[Session | Decision] = [session, *decisions]
        for record in records:
            rate(record, tagged)
            _to_source(record.evidence, reading)
        doc._.minutes = Found(session, decisions)
        return doc


@Language.factory("minutier_records")
def make_records(nlp: Language, name: str) -> Records:
    """The factory named in the configs."""
    return Records()
