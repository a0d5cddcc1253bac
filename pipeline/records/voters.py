"""The text of an act and the people in it → who is said to vote against, to abstain, to take no part; secret or not."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pipeline.records.model import Decision
from pipeline.records.people import Mention
from pipeline.records.voters_patterns import BETWEEN, LEAD, LISTS, NO_SECRET, PROVIDES, SAYS, SECRET


class Voters(NamedTuple):
    """People named for one field, and where."""

    field: str
    people: Sequence[Mention]
    start: int
    end: int


def fill_voters(decision: Decision, text: str, start: int, end: int, people: Sequence[Mention]) -> None:
    """The named votes of an act with their evidence, and whether it is told to be secret; lists go before sentences."""
    inside = [m for m in people if start <= m.start and m.end <= end]
    for reader in (_listed, _said):
        for voters in reader(text, start, end, inside):
            if not getattr(decision.voters, voters.field):
                setattr(decision.voters, voters.field, list(dict.fromkeys(m.name for m in voters.people)))
                decision.evidence[f"voters.{voters.field}"] = (voters.start, voters.end)
    _tell_secrecy(decision, text, start, end)


def _listed(text: str, start: int, end: int, people: Sequence[Mention]) -> Iterator[Voters]:
    """« Contre (2) : Mme X, M. Y »: the names behind a label."""
    places = {m.start: at for at, m in enumerate(people)}
    for field, label in LISTS:
        for found in label.finditer(text, start, end):
            lead = LEAD.match(text, found.end())
            first = places.get(lead.end() if lead else found.end())
            if first is None:
                continue
            last = first + 1
            while last < len(people) and _goes_on(text, people[last - 1], people[last]):
                last += 1
            yield Voters(field, people[first:last], found.start(), people[last - 1].end)


def _goes_on(text: str, before: Mention, person: Mention) -> bool:
    """Whether a list goes on with a person: one who is said to do something else opens another."""
    return bool(BETWEEN.fullmatch(text, before.end, person.start)) and not any(
        verb.match(text, person.end) for _, verb in SAYS
    )


def _said(text: str, start: int, end: int, people: Sequence[Mention]) -> Iterator[Voters]:
    """« M. X et Mme Y s'abstiennent »: the names before the verb."""
    places = {m.end: at for at, m in enumerate(people)}
    for field, verb in SAYS:
        for found in verb.finditer(text, start, end):
            last = places.get(found.start())
            if last is None:
                continue
            first = last
            while first and _joined(text, people[first - 1].end, people[first].start):
                first -= 1
            yield Voters(field, people[first : last + 1], people[first].start, found.end())


def _joined(text: str, start: int, end: int) -> bool:
    return ";" not in text[start:end] and BETWEEN.fullmatch(text, start, end) is not None


def _tell_secrecy(decision: Decision, text: str, start: int, end: int) -> None:
    """Whether the act tells of a secret ballot, or of one that was not; nothing where it is silent."""
    for pattern, secret in ((NO_SECRET, False), (SECRET, True)):
        for found in pattern.finditer(text, start, end):
            if not PROVIDES.search(text[max(start, found.start() - 150) : found.start()]):
                decision.secret_ballot, decision.evidence["secret_ballot"] = secret, found.span()
                return
