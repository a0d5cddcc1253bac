"""The text of an act → its outcome and its vote, as stated."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from pipeline.acts.count_patterns import CANDIDATE
from pipeline.acts.counts import read_counts
from pipeline.acts.vote_patterns import (
    ADOPTED,
    AMENDMENT,
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
    SENTENCE,
    SETTLES,
    STRONG_ADOPTED,
    TAKES_OFF,
    TO_NOTE,
    UNANIMOUS,
    VOTED,
    WITHDRAWN,
)
from pipeline.anchored import Anchored
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
    """Outcome and counts of an act; the votes on its amendments are others."""
    if "mendement" in text:
        whole = _read(AMENDMENT.sub(lambda found: " " * len(found.group()), text))
        if whole.outcome != "unknown":
            return whole
    return _read(text)


def _read(text: str) -> Vote:
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
    elif not unanimous and (ballot := _divided_ballot(text)):
        vote.unanimous, vote.spans["unanimous"] = False, ballot


def _divided_ballot(text: str) -> tuple[int, int] | None:
    """Where candidates got unlike numbers of votes."""
    votes = list(CANDIDATE.finditer(text)) if ELECTED.search(text) else []
    told = {found["n"] for found in votes if int(found["n"])}
    return (votes[0].start(), votes[-1].end()) if len(told) > 1 else None


def _read_outcome(text: str, vote: Vote) -> None:
    """The operative part decides; a report without one is silent."""
    start = operative_start(text)
    offset = start or 0
    found = next(_outcomes(text[offset:], told=start is not None), None)
    if found:
        vote.outcome, (first, last) = found
        vote.spans["outcome"] = (first + offset, last + offset)
    if vote.outcome == "postponed" and _is_part(text, vote):
        vote.outcome, vote.spans["outcome"] = "adopted", vote.spans["votes_for"]
    votes_for, against = vote.counts.get("votes_for"), vote.counts.get("votes_against")
    if votes_for is not None and vote.outcome in ("unknown", "noted", "adopted"):
        if against is not None and against > votes_for:
            vote.outcome = "rejected"
        elif vote.outcome == "unknown":
            vote.outcome = "adopted"
        vote.spans.setdefault("outcome", vote.spans["votes_for"])


def _is_part(text: str, vote: Vote) -> bool:
    """Whether a part of the matter was put off, and the rest voted in another sentence behind it."""
    put_off, counted = vote.spans["outcome"][1], vote.spans.get("votes_for")
    if counted is None or counted[0] < put_off or PUT_OFF.search(text):
        return False
    if POSTPONED.search(text, counted[1]):
        return False
    return SENTENCE.search(text, put_off, counted[0]) is not None


def _outcomes(operative: str, *, told: bool) -> Iterator[tuple[Outcome, tuple[int, int]]]:
    """The outcomes that a text tells, the most telling first; told: whether a formula says that it decides."""
    checks: tuple[tuple[Outcome, re.Pattern[str] | Sieve | Anchored, tuple[_Denial, ...]], ...] = (
        ("postponed", PUT_OFF, ()),
        ("withdrawn", TAKES_OFF, ()),
        ("withdrawn", WITHDRAWN, (_adopted,)),
        ("postponed", POSTPONED, (_adopted,)),
        ("rejected", REJECTED, (_voted, _granted)),
        ("noted", NOTED, (_decided, _settled)),
        *((("noted", TO_NOTE, (_granted,)),) if told else ()),
        ("adopted", ADOPTED if told else STRONG_ADOPTED, ()),
        ("adopted", MAJORITY, ()),
        ("adopted", ELECTED, ()),
        *((outcome, pattern, ()) for outcome, pattern in BARE.items()),
    )
    for outcome, pattern, denials in checks:
        found = pattern.search(operative)
        if found and not any(denied(operative, found.start()) for denied in denials):
            yield outcome, found.span()


_Denial = Callable[[str, int], bool]
"""Whether a text tells that what stands at a place is no outcome of its own."""


def _adopted(operative: str, _: int) -> bool:
    return STRONG_ADOPTED.search(operative) is not None


def _voted(operative: str, _: int) -> bool:
    return VOTED.search(operative) is not None


def _granted(operative: str, at: int) -> bool:
    """Whether the act grants or approves something and only then takes note of another, or refuses it."""
    return GRANTS.search(operative, 0, at) is not None


def _decided(operative: str, at: int) -> bool:
    return DECIDES.search(operative, 0, at) is not None


def _settled(operative: str, at: int) -> bool:
    """Whether the act takes note of one thing and then decides another (« donne acte …, arrête les résultats »)."""
    return SETTLES.search(operative, at) is not None
