"""A session and its decisions → warnings on each: what contradicts itself, what is missing. Values stay as they are."""

from collections import Counter
from collections.abc import Iterator, Sequence

from pipeline.acts.vote_patterns import UNANIMOUS
from pipeline.records.model import Decision, Session
from pipeline.records.people import key

NEAR = 60
"""Unanimity stated so near to the votes against contradicts them."""
FEWEST_NUMBERED = 2
"""So many acts with a number make an act without one strange."""


def check(sessions: Sequence[Session], decisions: Sequence[Decision], text: str) -> None:
    """Fill the warnings of a document's records; ``text`` is the one that their evidence counts."""
    for session in sessions:
        session.warnings = [
            *_missing_in_session(session, decisions),
            *_dates_of_sitting(session),
            *_attendance(session),
        ]
    numbers = Counter(decision.number for decision in decisions if decision.number)
    numbered = numbers.total()
    for decision in decisions:
        decision.warnings = [
            *_missing(decision, numbered, len(decisions)),
            *_numbered(decision, numbers),
            *_votes(decision, sessions[decision.sitting]),
            *_unanimity(decision, text),
            *_dates(decision),
        ]


def _missing_in_session(session: Session, decisions: Sequence[Decision]) -> Iterator[str]:
    if not (decisions or session.present):
        return
    if session.date is None:
        yield "no date of the sitting was found"
    if session.collectivity is None:
        yield "no authority was found"


def _dates_of_sitting(session: Session) -> Iterator[str]:
    if session.date and session.convened_on and session.convened_on > session.date:
        yield f"convened on {session.convened_on}, after the sitting of {session.date}"


def _attendance(session: Session) -> Iterator[str]:
    stated, read = session.members_present, len(session.present)
    if stated is not None and read and stated != read:
        yield f"members present: {stated} stated, {read} names read"
    for name, count in (("present", stated), ("voting", session.members_voting)):
        if count is not None and session.members_in_office is not None and count > session.members_in_office:
            yield f"members {name}: {count} stated, more than the {session.members_in_office} in office"
    if stated is not None and session.members_voting is not None:
        most = stated + len(session.proxies)
        if session.members_voting > most and session.proxies:
            told = f"{stated} present and {len(session.proxies)} proxies"
            yield f"members voting: {session.members_voting} stated, {told}"
    absent, present = {key(name) for name in session.absent}, {key(name) for name in session.present}
    for proxy in session.proxies:
        if key(proxy.giver) in present - absent:
            yield f"{proxy.giver} gives a proxy and is listed as present"


def _missing(decision: Decision, numbered: int, acts: int) -> Iterator[str]:
    if decision.number is None and numbered >= FEWEST_NUMBERED and 2 * numbered > acts:
        yield f"no number was found, though {numbered} of {acts} acts have one"
    if decision.truncated:
        yield "the text breaks off inside this act"
    elif decision.outcome == "unknown":
        yield "no outcome was found"


def _numbered(decision: Decision, numbers: Counter[str]) -> Iterator[str]:
    if decision.number and numbers[decision.number] > 1:
        yield f"number {decision.number} stands on {numbers[decision.number]} acts"


def _votes(decision: Decision, session: Session) -> Iterator[str]:
    """The counts of the vote against those who could vote, and against the outcome."""
    votes, against = decision.votes_for, decision.votes_against or 0
    if votes is None:
        return
    told = f"{votes} for, {against} against, {decision.abstentions or 0} abstentions"
    if decision.outcome == "adopted" and against > votes:
        yield f"adopted with {told}"
    if decision.outcome == "rejected" and votes > against:
        yield f"rejected with {told}"
    cast = votes + against
    sums = {cast, cast + (decision.abstentions or 0), cast + (decision.abstentions or 0) + (decision.not_voting or 0)}
    voting, whence = session.members_voting, "members voting"
    if voting is None and session.members_present is not None:
        voting, whence = session.members_present + len(session.proxies), "members present and proxies"
    counted = decision.votes_against is not None and decision.abstentions is not None
    if voting is not None and voting not in sums and (counted or min(sums) > voting):
        yield f"{told}, but {voting} {whence}"


def _unanimity(decision: Decision, text: str) -> Iterator[str]:
    """Unanimity stated along with votes against."""
    place = decision.evidence.get("votes_against")
    if not decision.votes_against:
        return
    stated = place and UNANIMOUS.search(text, max(0, place[0] - NEAR), place[1] + NEAR)
    if decision.unanimous or stated:
        yield f"unanimity is stated along with {decision.votes_against} votes against"


def _dates(decision: Decision) -> Iterator[str]:
    for name, date in (("transmitted", decision.transmitted_on), ("published", decision.published_on)):
        if date and decision.session_date and date < decision.session_date:
            yield f"{name} on {date}, before the sitting of {decision.session_date}"
