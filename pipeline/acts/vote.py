"""The text of an act → its outcome and its vote, as stated."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from pipeline.acts.counts import read_counts
from pipeline.acts.vote_patterns import (
    ADOPTED,
    ARTICLE,
    BARE,
    DECIDES,
    DELIBERATED,
    DISSENT,
    ELECTED,
    ENACTS,
    GRANTS,
    IN_TITLE,
    MAJORITY,
    NOTED,
    OF_VOTES_CAST,
    OPERATIVE,
    POSTPONED,
    PUT_OFF,
    REJECTED,
    REPORTED,
    STRONG_ADOPTED,
    TAKES_OFF,
    TO_NOTE,
    UNANIMOUS,
    VOTED,
    WITHDRAWN,
)
from pipeline.records.model import Outcome
from pipeline.sieve import Sieve


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
    end = articles.start() if articles else len(text)
    start = max((found.start() for found in DELIBERATED.finditer(text, 0, end)), default=None)
    if start is not None or articles:
        return start if start is not None else end
    heard = max((found.start() for found in REPORTED.finditer(text)), default=None)
    openers = [found.start() for pattern in (OPERATIVE, ENACTS) if (found := pattern.search(text, heard or 0))]
    return min(openers, default=heard)


def vote_start(text: str, start: int, end: int) -> int:
    """Where a title's act may tell its vote: behind the title, or where the title has run into the vote."""
    found = IN_TITLE.search(text, start, end)
    return found.start() if found else end


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
    offset = start or 0
    found = next(_outcomes(text[offset:], told=start is not None), None)
    if found:
        vote.outcome, (first, last) = found
        vote.spans["outcome"] = (first + offset, last + offset)
    votes_for, against = vote.counts.get("votes_for"), vote.counts.get("votes_against")
    if votes_for is not None and vote.outcome in ("unknown", "noted", "adopted"):
        if against is not None and against > votes_for:
            vote.outcome = "rejected"
        elif vote.outcome == "unknown":
            vote.outcome = "adopted"
        vote.spans.setdefault("outcome", vote.spans["votes_for"])


def _outcomes(operative: str, *, told: bool) -> Iterator[tuple[Outcome, tuple[int, int]]]:
    """The outcomes that a text tells, the most telling first; told: whether a formula says that it decides."""
    adopted = STRONG_ADOPTED.search(operative)
    checks: tuple[tuple[Outcome, re.Pattern[str] | Sieve, bool], ...] = (
        ("postponed", PUT_OFF, True),
        ("withdrawn", TAKES_OFF, True),
        ("withdrawn", WITHDRAWN, not adopted),
        ("postponed", POSTPONED, not adopted),
        ("rejected", REJECTED, not VOTED.search(operative) and not _precedes(GRANTS, REJECTED, operative)),
        ("noted", NOTED, not _precedes(DECIDES, NOTED, operative)),
        ("noted", TO_NOTE, told and not _precedes(GRANTS, TO_NOTE, operative)),
        ("adopted", ADOPTED if told else STRONG_ADOPTED, True),
        ("adopted", MAJORITY, True),
        ("adopted", ELECTED, True),
        *((outcome, pattern, True) for outcome, pattern in BARE.items()),
    )
    for outcome, pattern, allowed in checks:
        found = pattern.search(operative) if allowed else None
        if found:
            yield outcome, found.span()


def _precedes(verbs: re.Pattern[str], pattern: Sieve, operative: str) -> bool:
    """Whether the act grants or approves something and only then takes note of another, or refuses it."""
    found = pattern.search(operative)
    return bool(found and verbs.search(operative, 0, found.start()))
