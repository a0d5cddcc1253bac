"""Doc with entities → ``doc._.minutes``: its session and decisions, in offsets of the source text."""

from typing import NamedTuple

from spacy.language import Language
from spacy.tokens import Doc

from pipeline.reading import Reading
from pipeline.records.attendance import Mention
from pipeline.records.build import Entities, build_records
from pipeline.records.model import Decision, Evidence, Session


class Found(NamedTuple):
    """What the pipeline leaves in ``doc._.minutes``."""

    session: Session
    decisions: list[Decision]


def _to_source(evidence: Evidence, reading: Reading) -> None:
    for name, (start, end) in evidence.items():
        if start < end:
            evidence[name] = reading.source(start, end)


class Records:
    """The component: acts are found, then read."""

    def __call__(self, doc: Doc) -> Doc:
        reading: Reading = doc._.reading
        mentions = [(ent.label_, Mention(ent.start_char, ent.end_char, ent.text)) for ent in doc.ents]
        session, decisions = build_records(reading, Entities.of(mentions))
        for evidence in (session.evidence, *(decision.evidence for decision in decisions)):
            _to_source(evidence, reading)
        for decision in decisions:
            if decision.subject and decision.subject.evidence:
                decision.subject.evidence = reading.source(*decision.subject.evidence)
        doc._.minutes = Found(session, decisions)
        return doc


@Language.factory("minutier_records")
def make_records(nlp: Language, name: str) -> Records:
    """The factory named in the configs."""
    return Records()
