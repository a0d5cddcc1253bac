"""A record → its rows, table by table."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Table

from pipeline.bulk.outcome import Outcome
from pipeline.records.model import Decision, Minutes, Movement, Session
from pipeline.sitting import date_of, year_of
from pipeline.store import schema

Row = dict[str, Any]
Rows = Iterator[tuple[Table, Row]]
NUL = "\x00"
ENCODER = json.JSONEncoder(ensure_ascii=False)


def rows(outcome: Outcome, minutes: Minutes, document: int, decision: int) -> Rows:
    """Every row of a document but its record; ``document`` and ``decision`` number it and its first decision."""
    yield schema.documents, _document(outcome, minutes, document)
    for sitting, session in enumerate(minutes.sessions):
        yield schema.sessions, {"document_id": document, "sitting": sitting, **_session(session)}
    names = [
        {"sitting": sitting, **row} for sitting, session in enumerate(minutes.sessions) for row in _attendance(session)
    ]
    for position, name in enumerate(names):
        yield schema.attendance, {"document_id": document, "position": position, **name}
    for position, made in enumerate(minutes.decisions):
        number = decision + position
        row = {"id": number, "document_id": document, "position": position}
        yield schema.decisions, row | _decision(made, minutes)
        for table, part in _parts(made):
            yield table, {"decision_id": number, **part}
    for position, entity in enumerate(minutes.entities):
        yield (
            schema.entities,
            {
                "document_id": document,
                "position": position,
                "start_offset": entity.start,
                "end_offset": entity.end,
                "label": entity.label,
                "text": entity.text,
                "confidence": entity.confidence,
                "value": _json(entity.value),
            },
        )


def text(path: str) -> str:
    """A path that a database can hold; bytes that are not UTF-8 are written out, so that two such names stay two."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace").replace(NUL, "\\x00")


def _document(outcome: Outcome, minutes: Minutes, number: int) -> Row:
    job, info = outcome.job, minutes.document
    return {
        "id": number,
        "key": job.key,
        "path": text(job.path),
        "sha256": job.sha256,
        "size": job.size,
        "name": info.id,
        "reader": info.reader,
        "model": info.model,
        "pages": info.pages,
        "characters": info.characters,
        "seconds": outcome.seconds,
        "warnings": _json(info.warnings),
    }


def _session(session: Session) -> Row:
    plain = ("body", "date", "convened_on", "president", "secretary")
    counts = ("members_in_office", "members_present", "members_voting")
    return {
        "authority": session.collectivity,
        "year": year_of(session.date),
        "warnings": _json(session.warnings),
        **_picked(session, plain),
        **_numbers(session, counts),
    }


def _attendance(session: Session) -> Iterator[Row]:
    def row(name: str, role: str, holder: str | None = None, at: str | None = None) -> Row:
        return {"name": name, "role": role, "holder": holder, "at": at}

    def moved(movements: Iterable[Movement], role: str) -> Iterator[Row]:
        return (row(movement.name, role, at=movement.at) for movement in movements)

    yield from (row(name, "present") for name in session.present)
    yield from (row(name, "absent") for name in session.absent)
    yield from (row(proxy.giver, "proxy", holder=proxy.holder) for proxy in session.proxies)
    yield from moved(session.late, "late")
    yield from moved(session.left_early, "left_early")


DECISION = (
    "sitting number transmission_id title rapporteur outcome nature transmitted_on published_on truncated".split()
)  # named alike in the record and in the table
VOTES = "unanimous secret_ballot votes_for votes_against abstentions not_voting".split()
MOST = 2**31 - 1
"""The largest number that a column holds."""
AMOUNT = "value currency tax_basis text role beneficiary budget_year budget_line".split()
LEGAL_BASIS = "text kind code number date following url part".split()
RELATED = "number date relation".split()


def _decision(decision: Decision, minutes: Minutes) -> Row:
    session, subject = minutes.session_of(decision), decision.subject
    date = date_of(decision, minutes)
    return {
        **_picked(decision, DECISION),
        "authority": session.collectivity,
        "body": session.body,
        "date": date,
        "year": year_of(date),
        "subject_code": subject and subject.code,
        "subject_name": subject and subject.name,
        "subject_source": subject and subject.source,
        "subject_confidence": subject and subject.confidence,
        "organisations": _json(decision.organisations),
        "persons": _json(decision.persons),
        "dispositif": _dispositif(decision, minutes.document.text),
        "warnings": _json(decision.warnings),
    }


def _dispositif(decision: Decision, text: str | None) -> str | None:
    """The operative part, where the record holds the text."""
    places = [part.evidence for part in decision.parts if part.kind == "dispositif"]
    if text is None or not places:
        return None
    return "\n".join(text[start:end] for start, end in places)


def _parts(decision: Decision) -> Rows:
    yield schema.votes, _numbers(decision, VOTES)
    named = decision.voters
    sides = [("against", named.against), ("abstained", named.abstained), ("not_voting", named.not_voting)]
    voters = [{"name": name, "side": side} for side, names in sides for name in names]
    bases = [_picked(basis, LEGAL_BASIS) | {"articles": _json(basis.articles)} for basis in decision.legal_bases]
    for table, found in (
        (schema.voters, voters),
        (schema.amounts, _amounts(decision)),
        (schema.legal_bases, bases),
        (schema.related_acts, [_picked(act, RELATED) for act in decision.related]),
    ):
        for position, row in enumerate(found):
            yield table, {"position": position, **row}


def _amounts(decision: Decision) -> list[Row]:
    """The amounts with what is known of them; their bare values where the record has no more."""
    if decision.amount_details:
        found = [_picked(detail, AMOUNT) for detail in decision.amount_details]
    else:
        found = [dict.fromkeys(AMOUNT) | {"value": value, "currency": "EUR"} for value in decision.amounts]
    return [row | {"value": float(row["value"])} for row in found]


def _numbers(source: object, names: Iterable[str]) -> Row:
    """Numbers that a document states; null where no count can be that large."""
    return {
        name: None if value is not None and value > MOST else value for name, value in _picked(source, names).items()
    }


def _picked(source: object, names: Iterable[str]) -> Row:
    return {name: getattr(source, name) for name in names}


def _json(value: list[Any] | dict[str, Any]) -> str | None:
    """A list or mapping in one cell, null where it is empty."""
    return ENCODER.encode(value) if value else None
