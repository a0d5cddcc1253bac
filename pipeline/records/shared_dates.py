"""Minutes with one stamp for all their acts, at the foot → each act with its dates."""

from collections.abc import Sequence

from pipeline.acts.act import Act
from pipeline.acts.heading_patterns import LIST_PROOF
from pipeline.records.model import Decision

FOOT = 600
"""A foot has at most so many characters."""
HEAD = 1500


def fill_shared_dates(text: str, acts: Sequence[Act], decisions: Sequence[Decision]) -> None:
    """Give all acts the dates that only the foot of the minutes states; a list is itself what was published."""
    if len(acts) < 2 or LIST_PROOF.search(text, 0, HEAD):
        return
    last = decisions[-1]
    for name in ("transmitted_on", "published_on"):
        place = last.evidence.get(name)
        if place is None or place[0] < len(text) - FOOT or any(getattr(d, name) for d in decisions[:-1]):
            continue
        if place[0] < last.evidence.get("outcome", (len(text), 0))[1]:
            continue
        for decision in decisions[:-1]:
            setattr(decision, name, getattr(last, name))
            decision.evidence[name] = place
