"""Decisions that tell no vote, and a document that says once how all were voted → their outcome."""

import re
from collections.abc import Sequence

from pipeline.acts.act import Act
from pipeline.acts.general_vote import find_general_vote
from pipeline.records.model import Decision

_NO_VOTE = re.compile(
    r"(?i)(?:rapport d['’ ])?(?:informations?|communications?|questions? (?:diverses|orales)|points? d['’]info)"
)


def fill_general_vote(text: str, acts: Sequence[Act], decisions: Sequence[Decision]) -> None:
    """Give the acts that tell nothing else what the document says of all its acts."""
    place = find_general_vote(text)
    if place is None:
        return
    for act, decision in zip(acts, decisions, strict=True):
        if act.start <= place[0] < act.end and len(acts) > 1 and act.start > 0:
            continue
        if decision.outcome == "unknown" and not _NO_VOTE.match(decision.title or ""):
            decision.outcome, decision.evidence["outcome"] = "adopted", place
        if decision.outcome == "adopted" and decision.unanimous is None and decision.votes_for is None:
            decision.unanimous, decision.evidence["unanimous"] = True, place
