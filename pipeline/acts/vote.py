"""The text of an act → its outcome and its vote, as stated."""

import re
from dataclasses import dataclass, field

from pipeline.acts.counts import read_counts
from pipeline.acts.vote_patterns import (
    ADOPTED,
    ARTICLE,
    DECIDES,
    DELIBERATED,
    DISSENT,
    MAJORITY,
    NOTED,
    OF_VOTES_CAST,
    OPERATIVE,
    POSTPONED,
    PUT_OFF,
    REJECTED,
    STRONG_ADOPTED,
    UNANIMOUS,
    VOTED,
    WITHDRAWN,
)
from pipeline.records.model import Outcome


@dataclass
class Vote:
    """What an act says of its vote; ``spans`` gives the evidence, in offsets of the act's text."""

    outcome: Outcome = "unknown"
    unanimous: bool | None = None
    counts: dict[str, int] = field(default_factory=dict)
    spans: dict[str, tuple[int, int]] = field(default_factory=dict)


def operative_start(text: str) -> int | None:
    """Where the act begins to decide; None where no formula tells."""
    found = OPERATIVE.search(text)
    return found.start() if found else None


def decision_start(text: str) -> int | None:
    """Where the sums that count begin: the last formula of deliberation before the articles, else the decision."""
    articles = ARTICLE.search(text)
    start = None
    for found in DELIBERATED.finditer(text, 0, articles.start() if articles else len(text)):
        start = found.start()
    if start is None and articles:
        return articles.start()
    return start if start is not None else operative_start(text)


def read_vote(text: str) -> Vote:
    """Outcome and counts of an act."""
    vote = Vote()
    for name, count in read_counts(text).items():
        vote.counts[name] = count.value
        vote.spans[name] = (count.start, count.end)
    _read_unanimity(text, vote)
    _read_outcome(text, vote)
    return vote


def _read_unanimity(text: str, vote: Vote) -> None:
    unanimous = UNANIMOUS.search(text)
    if unanimous and vote.counts.get("votes_against", 0) == vote.counts.get("votes_for", -1):
        del vote.counts["votes_against"], vote.spans["votes_against"]
    against = vote.counts.get("votes_against", 0)
    divided = against + vote.counts.get("abstentions", 0)
    shown = MAJORITY.search(text) or DISSENT.search(text)
    if (
        unanimous
        and not against
        and (OF_VOTES_CAST.search(text) or not (divided or (shown and shown.start() > unanimous.end())))
    ):
        vote.unanimous = True
        vote.spans["unanimous"] = unanimous.span()
    elif divided or shown:
        vote.unanimous = False
        vote.spans["unanimous"] = shown.span() if shown else vote.spans["votes_against" if against else "abstentions"]


def _read_outcome(text: str, vote: Vote) -> None:
    """The operative part decides; a report without one is silent."""
    start = operative_start(text)
    operative = text[start:] if start is not None else text
    offset = start or 0
    votes_for, against = vote.counts.get("votes_for"), vote.counts.get("votes_against")
    checks: tuple[tuple[Outcome, re.Pattern[str], bool], ...] = (
        ("postponed", PUT_OFF, True),
        ("withdrawn", WITHDRAWN, not STRONG_ADOPTED.search(operative)),
        ("postponed", POSTPONED, not STRONG_ADOPTED.search(operative)),
        ("rejected", REJECTED, not VOTED.search(operative)),
        ("noted", NOTED, not _decides_before_noting(operative)),
        ("adopted", ADOPTED if start is not None else STRONG_ADOPTED, True),
        ("adopted", MAJORITY, True),
    )
    for outcome, pattern, allowed in checks:
        found = pattern.search(operative) if allowed else None
        if found:
            vote.outcome = outcome
            vote.spans["outcome"] = (found.start() + offset, found.end() + offset)
            break
    if votes_for is not None and vote.outcome in ("unknown", "noted", "adopted"):
        if against is not None and against > votes_for:
            vote.outcome = "rejected"
        elif vote.outcome == "unknown":
            vote.outcome = "adopted"
        vote.spans.setdefault("outcome", vote.spans["votes_for"])


def _decides_before_noting(operative: str) -> bool:
    """Whether the act decides something and only then takes note."""
    noted = NOTED.search(operative)
    return bool(noted and DECIDES.search(operative, 0, noted.start()))
