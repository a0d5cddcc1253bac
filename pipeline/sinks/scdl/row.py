"""A decision → its cells in SCDL, or the reasons why it cannot comply."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from pipeline.sinks.scdl.siret import Sirets, common_siren, siren_in
from pipeline.sitting import date_of

if TYPE_CHECKING:
    from pipeline.records.model import Decision, Minutes, Session

COLUMNS = (
    "COLL_NOM", "COLL_SIRET", "DELIB_ID", "DELIB_DATE", "DELIB_MATIERE_CODE", "DELIB_MATIERE_NOM", "DELIB_OBJET",
    "BUDGET_ANNEE", "BUDGET_NOM", "PREF_ID", "PREF_DATE",
    "VOTE_EFFECTIF", "VOTE_REEL", "VOTE_POUR", "VOTE_CONTRE", "VOTE_ABSTENTION", "DELIB_URL",
)  # fmt: skip
REQUIRED = {
    "COLL_NOM": "no authority was found",
    "DELIB_ID": "no number was found",
    "DELIB_DATE": "no date of the sitting was found",
    "DELIB_MATIERE_CODE": "no subject: neither printed nor told by the title",
    "DELIB_OBJET": "no title was found",
}
"""The columns that must be filled, but for the SIRET and the subject's name, and what to say where they are not."""
UNDECIDED = ("postponed", "withdrawn")
SUBJECT_NAME = re.compile(r"[^/]*[^/\s]/[^\s].*")
URL = re.compile(r"https?://[A-Za-z0-9.-]+(?::[0-9]{1,5})?(?:/(?:[A-Za-z0-9._~&=+,;/-]|%[0-9A-Fa-f]{2})*)?")
VOTES = ("VOTE_POUR", "VOTE_CONTRE", "VOTE_ABSTENTION")
UNREADABLE = re.compile("[\x00-\x1f\x7f]")


@dataclass
class Row:
    """A decision's cells, all that are known. other: why it is no deliberation; reasons: why it cannot comply.

    What follows the colon of a reason is its detail.

    votes_left_out: some counts are stated, but not all that SCDL wants together. subject_told: by the title.
    """

    cells: dict[str, str]
    other: str | None = None
    reasons: list[str] = field(default_factory=list)
    votes_left_out: bool = False
    subject_told: bool = False


def make_rows(minutes: "Minutes", sirets: Sirets) -> Iterator[Row]:
    """A row for each decision of a document, in order."""
    common = common_siren(minutes)
    for decision in minutes.decisions:
        siren = siren_in(decision.transmission_id) or common
        yield _make(minutes, decision, *sirets.find(minutes.session_of(decision).collectivity, siren))


def _make(minutes: "Minutes", decision: "Decision", siret: str | None, unknown: str | None) -> Row:
    session, subject = minutes.session_of(decision), decision.subject
    known = {
        "COLL_NOM": session.collectivity,
        "COLL_SIRET": siret,
        "DELIB_ID": decision.number,
        "DELIB_DATE": date_of(decision, minutes),
        "DELIB_MATIERE_CODE": subject and subject.code,
        "DELIB_MATIERE_NOM": subject and subject.name,
        "DELIB_OBJET": decision.title,
        "BUDGET_ANNEE": _years(decision),
        "PREF_ID": decision.transmission_id,
        "PREF_DATE": decision.transmitted_on,
        "DELIB_URL": minutes.document.source if URL.fullmatch(minutes.document.source) else None,
    }
    votes, wrong = _votes(session, decision)
    cells = {name: _clean(known.get(name) or votes.get(name, "")) for name in COLUMNS}
    stated = any(count is not None for count in _counts(decision))
    row = Row(cells, _other(decision), votes_left_out=stated and not votes and not wrong)
    row.subject_told = subject is not None and subject.source == "model"
    row.reasons = [
        reason for reason in (unknown, *_missing(cells), *_unsound(cells), _silent(decision), wrong) if reason
    ]
    return row


def _other(decision: "Decision") -> str | None:
    """Why an act is no deliberation; None where it is one, or nothing says that it is not."""
    if decision.nature not in (None, "deliberation"):
        return f"not a deliberation: its nature is {decision.nature}"
    if decision.outcome in UNDECIDED:
        return f"nothing was deliberated: {decision.outcome}"
    return None


def _silent(decision: "Decision") -> str | None:
    if decision.nature is None and decision.outcome == "unknown":
        return "the text does not say that the assembly deliberated: neither nature nor outcome"
    return None


def _missing(cells: dict[str, str]) -> Iterator[str]:
    for name, reason in REQUIRED.items():
        if not cells[name]:
            yield reason


def _unsound(cells: dict[str, str]) -> Iterator[str]:
    """What is filled and against the rules."""
    if cells["DELIB_MATIERE_CODE"] and not SUBJECT_NAME.fullmatch(cells["DELIB_MATIERE_NOM"]):
        yield f"the subject's name has not two levels: {cells['DELIB_MATIERE_NOM']}"
    days = {name: _day(cells[name]) for name in ("DELIB_DATE", "PREF_DATE")}
    for name, day in days.items():
        if cells[name] and day is None:
            yield f"{name} is not a date: {cells[name]}"
    taken, sent = days.values()
    if taken and sent and sent < taken:
        yield f"transmitted before the sitting: on {sent}, the sitting is of {taken}"


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text) else None
    except ValueError:
        return None


def _years(decision: "Decision") -> str | None:
    """The budget year of the act's amounts; where they are of several, the first and the last."""
    years = {str(amount.budget_year) for amount in decision.amount_details if amount.budget_year}
    ends = sorted({min(years), max(years)}) if years else []
    return "/".join(ends) if all(re.fullmatch("[0-9]{4}", year) for year in ends) else None


def _counts(decision: "Decision") -> tuple[int | None, int | None, int | None]:
    return decision.votes_for, decision.votes_against, decision.abstentions


def _votes(session: "Session", decision: "Decision") -> tuple[dict[str, str], str | None]:
    """All five counts or none; the reason where those stated contradict each other.

    A count that is not stated is 0 where the others come to the number of voters that is.
    """
    office, counts = session.members_in_office, _counts(decision)
    stated = [count for count in counts if count is not None]
    total = sum(stated)
    if office is not None and stated and (total > office or min(stated) < 0):
        return {}, f"more votes than members: {total} votes, {office} members in office"
    whole = len(stated) == len(counts) or (stated and total == session.members_voting)
    if office is None or not whole:
        return {}, None
    cast = dict(zip(VOTES, (str(count or 0) for count in counts), strict=True))
    return {"VOTE_EFFECTIF": str(office), "VOTE_REEL": str(total)} | cast, None


def _clean(text: str) -> str:
    return " ".join(UNREADABLE.sub(" ", text).split())
