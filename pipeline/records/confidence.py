"""A record and the entities of its document → how sure the fields are that rest on entities."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from pipeline.labels import Label
from pipeline.records.model import AmountDetail, Decision, LegalBasis, Proxy, Related, Session

RESTS_ON: dict[str, Label] = {
    "collectivity": Label.ORG,
    "president": Label.PER,
    "secretary": Label.PER,
    "present": Label.PER,
    "absent": Label.PER,
    "proxies": Label.PER,
    "number": Label.DELIB_ID,
    "transmission_id": Label.DELIB_ID,
    "rapporteur": Label.PER,
    "amounts": Label.AMOUNT,
    "amount_details": Label.AMOUNT,
    "legal_bases": Label.LEGAL_REF,
    "organisations": Label.ORG,
    "persons": Label.PER,
    "related": Label.DELIB_ID,
}
"""Fields read from mentions, with their label; rules alone decide the others."""


class Tagged(NamedTuple):
    """An entity with its place in the text and its calibrated probability, null where the model gives none."""

    start: int
    end: int
    label: str
    text: str
    confidence: float | None


def rate(record: Session | Decision, tagged: Sequence[Tagged]) -> None:
    """Give each filled field the confidence of the entity that it rests on, a list that of its least sure item.

    tagged: the entities of the document in order, in the offsets of the evidence.
    """
    for name, (start, end) in record.evidence.items():
        label = RESTS_ON.get(name)
        if label is None:
            record.confidence[name] = None
            continue
        words = set(_words(record, name))
        first, last = (bisect_left(tagged, place, key=attrgetter("start")) for place in (start, end))
        found = [
            e.confidence
            for e in tagged[first:last]
            if e.label == label and e.end <= end and (not words or e.text in words)
        ]
        known = [confidence for confidence in found if confidence is not None]
        record.confidence[name] = min(known) if known and len(known) == len(found) else None


def _words(record: Session | Decision, name: str) -> Iterator[str]:
    """How the items of a list stand in the text; nothing for a single value, whose evidence is its own place."""
    values = record.amount_details if isinstance(record, Decision) and name == "amounts" else attrgetter(name)(record)
    for item in values if isinstance(values, list) else ():
        if isinstance(item, Proxy):
            yield from (one for one in (item.giver, item.holder) if one)
        elif isinstance(item, (AmountDetail, LegalBasis)):
            yield item.text
        elif isinstance(item, Related):
            yield item.number or ""
        else:
            yield item
