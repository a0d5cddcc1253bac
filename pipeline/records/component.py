"""Doc with entities → ``doc._.minutes``: its session and decisions, in offsets of the source text."""

from typing import NamedTuple

from spacy.language import Language
from spacy.tokens import Doc

from pipeline.reading import Reading
from pipeline.records.attendance import Mention
from pipeline.records.build import Entities, build_records
from pipeline.records.model import Decision, Evidence, LegalBasis, Part, Related, Session


class Found(NamedTuple):
    """What the pipeline leaves in ``doc._.minutes``."""

    session: Session
    decisions: list[Decision]


def _to_source(evidence: Evidence, reading: Reading) -> None:
    for name, (start, end) in evidence.items():
        if start < end:
            evidence[name] = reading.source(start, end)


def _details_to_source(decision: Decision, reading: Reading) -> None:
    """The places of what a decision lists."""
    details: list[LegalBasis | Related | Part] = [*decision.legal_bases, *decision.related, *decision.parts]
    for detail in details:
        if detail.evidence and detail.evidence[0] < detail.evidence[1]:
            detail.evidence = reading.source(*detail.evidence)


class Records:
    """The component: acts are found, then read."""

    def __call__(self, doc: Doc) -> Doc:
        reading: Reading = doc._.reading
        mentions = [(ent.label_, Mention(ent.start_char, ent.end_char, ent.text)) for ent in doc.ents]
        session, decisions = build_records(reading, Entities.of(mentions))
        for evidence in (session.evidence, *(decision.evidence for decision in decisions)):
            _to_source(evidence, reading)
        for decision in decisions:
            _details_to_source(decision, reading)
        doc._.minutes = Found(session, decisions)
        return doc


@Language.factory("minutier_records")
def make_records(nlp: Language, name: str) -> Records:
    """The factory named in the configs."""
    return Records()
