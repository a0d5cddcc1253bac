"""Records whose votes, counts and outcome cannot all be true."""

from collections.abc import Iterator

from corpus.checks.finding import Entry, Finding, Severity
from corpus.gold import placed_sessions
from pipeline.records.model import Decision, Session

_ADVICE = "read the vote again in the text, and write each count as stated there, else null"
Fault = tuple[Severity, str, str]
"""Severity, the field, what is wrong."""


def votes(entry: Entry) -> Iterator[Finding]:
    """Errors for what is impossible, warnings for what is odd."""
    records = entry.document.records
    faults = [fault for place, session in placed_sessions(records) for fault in _session(place, session)]
    for index, decision in enumerate(records.decisions):
        place = f"decisions.{index}"
        faults += ((severity, f"{place}.{field}", what) for severity, field, what in _decision(decision))
        own = records.sessions[decision.sitting]
        faults += ((severity, f"{place}.{field}", what) for severity, field, what in _sum(decision, own))
    for severity, field, what in faults:
        yield entry.place.finding(severity, f"records.{field}: {what}", _ADVICE)


def _session(place: str, session: Session) -> Iterator[Fault]:
    seats = session.members_in_office
    if seats is None:
        return
    if session.members_present is not None and session.members_present > seats:
        yield "error", f"{place}.members_present", f"{session.members_present} of {seats} members in office"
    if session.members_voting is not None and session.members_voting > seats:
        yield "error", f"{place}.members_voting", f"{session.members_voting} of {seats} members in office"
    if len(session.present) > seats:
        yield "warning", f"{place}.present", f"{len(session.present)} names for {seats} members in office"


def _decision(decision: Decision) -> Iterator[Fault]:
    against, for_it = decision.votes_against or 0, decision.votes_for
    if decision.unanimous and against:
        yield "error", "unanimous", f"true with {against} against"
    if decision.outcome == "adopted" and for_it is not None and against > for_it:
        yield "error", "outcome", f"adopted with {for_it} for and {against} against"
    if decision.outcome == "rejected" and for_it is not None and for_it > against:
        yield "error", "outcome", f"rejected with {for_it} for and {against} against"
    if any(count is not None and count < 0 for count in _counts(decision)):
        yield "error", "votes_for", "a count below zero"


def _sum(decision: Decision, session: Session) -> Iterator[Fault]:
    """Votes cast by more members than there are."""
    cast = sum(count or 0 for count in _counts(decision))
    if session.members_in_office is not None and cast > session.members_in_office:
        yield "error", "votes_for", f"{cast} votes in all for {session.members_in_office} members in office"
    elif session.members_voting is not None and cast > session.members_voting:
        yield "warning", "votes_for", f"{cast} votes in all for {session.members_voting} voting members"


def _counts(decision: Decision) -> tuple[int | None, ...]:
    return decision.votes_for, decision.votes_against, decision.abstentions, decision.not_voting
