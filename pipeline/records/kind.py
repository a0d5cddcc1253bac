"""Decisions that have their titles → the same with their nature and their subject."""

from collections.abc import Sequence

from pipeline.acts.act import Act
from pipeline.records.model import Decision
from pipeline.records.nature import find_nature
from pipeline.records.subject import find_subject


def fill_kinds(text: str, acts: Sequence[Act], decisions: Sequence[Decision]) -> None:
    """What kind of act each decision is, and what it is about."""
    for act, decision in zip(acts, decisions, strict=True):
        nature = find_nature(text, act)
        if nature:
            decision.nature, decision.evidence["nature"] = nature
        decision.subject = find_subject(text, act, decision.title, decision.evidence.get("title"), last=act is acts[-1])
