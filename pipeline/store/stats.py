"""A store → the figures of ``minutier stats``: what it holds, by year, authority, outcome, role of money, failure."""

from typing import Any

from pydantic import BaseModel
from sqlalchemy import ColumnElement, Connection, Select, desc, func, select

from pipeline.store import schema
from pipeline.store.store import Store

DECISIONS, AMOUNTS = schema.decisions.c, schema.amounts.c


class Count(BaseModel):
    """How many there are of one kind; ``name`` is null where the record does not say."""

    name: str | int | None
    count: int


class AuthorityYear(BaseModel):
    """The decisions of an authority in a year."""

    authority: str | None
    year: int | None
    count: int


class Sum(BaseModel):
    """What the amounts of one role come to in a year, in euros; totals and the items that they count are apart."""

    year: int | None
    role: str | None
    count: int
    euros: float


class Stats(BaseModel):
    """Everything that ``--json`` writes."""

    documents: int
    decisions: int
    failed: int
    pages: int
    years: list[Count]
    authorities: list[Count]
    authority_years: list[AuthorityYear]
    outcomes: list[Count]
    amounts: list[Sum]
    failures: list[Count]


def measure(store: Store) -> Stats:
    """Count what a store holds."""
    with store.reading() as connection:
        return Stats(
            **store.counts(),
            pages=connection.scalar(select(func.sum(schema.documents.c.pages))) or 0,
            years=sorted(_counts(connection, DECISIONS.year), key=lambda year: (year.name is None, year.name)),
            authorities=_counts(connection, DECISIONS.authority),
            authority_years=[AuthorityYear(**row) for row in _rows(connection, _authority_years())],
            outcomes=_counts(connection, DECISIONS.outcome),
            amounts=[Sum(**row) for row in _rows(connection, _sums())],
            failures=_counts(connection, schema.failures.c.reason),
        )


def _counts(connection: Connection, column: ColumnElement[Any]) -> list[Count]:
    """How often each value stands in a column, the most frequent first."""
    count = func.count().label("count")
    query = select(column.label("name"), count).group_by(column).order_by(desc(count), column)
    return [Count(**row) for row in _rows(connection, query)]


def _authority_years() -> Select[Any]:
    columns = (DECISIONS.authority, DECISIONS.year)
    return select(*columns, func.count().label("count")).group_by(*columns).order_by(*columns)


def _sums() -> Select[Any]:
    return (
        select(DECISIONS.year, AMOUNTS.role, func.count().label("count"), func.sum(AMOUNTS.value).label("euros"))
        .join_from(schema.amounts, schema.decisions)
        .where(AMOUNTS.currency == "EUR")
        .group_by(DECISIONS.year, AMOUNTS.role)
        .order_by(DECISIONS.year, AMOUNTS.role)
    )


def _rows(connection: Connection, query: Select[Any]) -> list[dict[str, Any]]:
    return [dict(row) for row in connection.execute(query).mappings()]
