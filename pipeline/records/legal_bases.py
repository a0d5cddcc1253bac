"""The citations of law in an act → its legal bases, each with the part of the act in which it stands."""

from collections.abc import Sequence

from pipeline.acts.parts import Stretch, part_at
from pipeline.entities.legal_ref import value as laws
from pipeline.records.model import LegalBasis
from pipeline.records.people import Mention


def read_legal_bases(mentions: Sequence[Mention], parts: Sequence[Stretch]) -> list[LegalBasis]:
    """The bases once each, in order; the place is that of the first mention inside a part, else of the first."""
    bases: dict[str, LegalBasis] = {}
    for mention in mentions:
        parsed = laws.parse(mention.name)
        if parsed is None:
            continue
        part = part_at(parts, mention.start)
        known = bases.get(mention.name)
        if known is None or (known.part is None and part):
            bases[mention.name] = LegalBasis(
                text=mention.name, part=part, evidence=(mention.start, mention.end), **parsed.model_dump(mode="json")
            )
    return list(bases.values())
