"""What the sheets of a workbook hold: for each its columns, and the rows of a document."""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from pipeline.sinks.csv import COLUMNS

if TYPE_CHECKING:
    from pipeline.records.model import Decision, Minutes, Session

Row = list[object]
KEY = ("document", "source")
"""Every row begins with these; those about one act go on with its position in the document, from 1, and its number."""
ACT = (*KEY, "position", "number")
ABOUT = ("sha256", "reader", "pages", "characters", "model")
SITTING = (
    "collectivity", "body", "date", "convened_on", "president", "secretary",
    "members_in_office", "members_present", "members_voting",
)  # fmt: skip
DECIDED = tuple(name for name in COLUMNS if name not in ACT)
VOTE = ("outcome", "unanimous", "secret_ballot", "votes_for", "votes_against", "abstentions", "not_voting")
VOTERS = ("against", "abstained", "not_voting")
AMOUNT = ("currency", "tax_basis", "role", "beneficiary", "budget_year", "budget_line", "text")


def documents(minutes: "Minutes") -> Iterator[Row]:
    """The document with its first sitting."""
    document, session = minutes.document, minutes.session
    about = [getattr(document, name) for name in ABOUT]
    sitting = [getattr(session, name) for name in SITTING]
    yield [*_key(minutes), *about, *sitting, len(minutes.decisions), [*document.warnings, *session.warnings]]


def sittings(minutes: "Minutes") -> Iterator[Row]:
    """A row a sitting, from 0, with how many decisions it took."""
    taken = Counter(decision.sitting for decision in minutes.decisions)
    for number, session in enumerate(minutes.sessions):
        told = [getattr(session, name) for name in SITTING]
        yield [*_key(minutes), number, *told, taken[number], session.warnings]


def decisions(minutes: "Minutes") -> Iterator[Row]:
    """A row a decision, with the columns of CSV and the subject."""
    for key, decision in _acts(minutes):
        subject = decision.subject
        yield [
            *key,
            *(COLUMNS[name](minutes, decision) for name in DECIDED),
            decision.sitting,
            decision.nature,
            subject and subject.code,
            subject and subject.name,
            decision.warnings,
        ]


def votes(minutes: "Minutes") -> Iterator[Row]:
    """A row a decision of whose vote something is told: counts as stated, then who is named."""
    for key, decision in _acts(minutes):
        told = [getattr(decision, name) for name in VOTE]
        named = [getattr(decision.voters, name) for name in VOTERS]
        if any(value is not None for value in told[1:]) or any(named):
            yield [*key, *told, *named]


def amounts(minutes: "Minutes") -> Iterator[Row]:
    """A row an amount."""
    for key, decision in _acts(minutes):
        for amount in decision.amount_details:
            yield [*key, amount.value, *(getattr(amount, name) for name in AMOUNT)]


def attendance(minutes: "Minutes") -> Iterator[Row]:
    """A row a person and status; givers of proxies who are in no roll have no status."""
    for number, session in enumerate(minutes.sessions):
        yield from ([*_key(minutes), number, *row] for row in _names(session))


def _names(session: "Session") -> Iterator[Row]:
    proxies = {proxy.giver: proxy for proxy in session.proxies}
    rest = [giver for giver in proxies if giver not in session.present and giver not in session.absent]
    for status, names in (("present", session.present), ("absent", session.absent), (None, rest)):
        for name in names:
            proxy = proxies.get(name)
            yield [session.date, name, status, proxy is not None, proxy and proxy.holder, None]
    for status, movements in (("late", session.late), ("left early", session.left_early)):
        for movement in movements:
            yield [session.date, movement.name, status, None, None, movement.at]


SHEETS: dict[str, tuple[tuple[str, ...], Callable[["Minutes"], Iterator[Row]]]] = {
    "documents": ((*KEY, *ABOUT, *SITTING, "decisions", "warnings"), documents),
    "sittings": ((*KEY, "sitting", *SITTING, "decisions", "warnings"), sittings),
    "decisions": ((*ACT, *DECIDED, "sitting", "nature", "subject_code", "subject", "warnings"), decisions),
    "votes": ((*ACT, *VOTE, *(f"named_{name}" for name in VOTERS)), votes),
    "amounts": ((*ACT, "value", *AMOUNT), amounts),
    "attendance": ((*KEY, "sitting", "date", "name", "status", "gave_proxy", "proxy_to", "at"), attendance),
}
"""The sheets in their order."""


def _key(minutes: "Minutes") -> Row:
    return [minutes.document.id, minutes.document.source]


def _acts(minutes: "Minutes") -> Iterator[tuple[Row, "Decision"]]:
    for position, decision in enumerate(minutes.decisions, start=1):
        yield [*_key(minutes), position, decision.number], decision
