"""The tables of a store, one a concept. A change here needs a migration: see :mod:`pipeline.store.versions`."""

from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Numeric,
    Table,
    Text,
    text,
)
from sqlalchemy.types import TypeEngine

tables = MetaData()

# In the order of code points whatever the server's language, as SQLite has it: exports must not differ.
PATH = Text().with_variant(Text(collation="C"), "postgresql")
MONEY = Numeric(asdecimal=False)

version = Table("store_version", tables, Column("version", Integer, nullable=False))


def _of(parent: str) -> "Column[int]":
    """The row's document or decision, with which it goes."""
    return Column(f"{parent}_id", Integer, ForeignKey(f"{parent}s.id", ondelete="CASCADE"), primary_key=True)


def _index(table: str, column: str) -> Index:
    """An index of a text; hashed on PostgreSQL, whose ordered indexes refuse long texts."""
    return Index(f"{table}_by_{column}", column, postgresql_using="hash")


def _sitting() -> "Column[int]":
    """Whose the row is of the sittings of a document: 0 is the first."""
    return Column("sitting", Integer, nullable=False, server_default=text("0"))


def _columns(kind: "type[TypeEngine[Any]]", *names: str) -> "list[Column[Any]]":
    return [Column(name, kind) for name in names]


documents = Table(
    "documents",
    tables,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("key", Text, nullable=False, unique=True),
    Column("path", PATH, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("size", BigInteger, nullable=False),
    *_columns(Text, "name", "reader", "model"),
    *_columns(Integer, "pages", "characters"),
    Column("seconds", Float),
    Column("warnings", Text),
    _index("documents", "path"),
)

records = Table("records", tables, _of("document"), Column("json", LargeBinary, nullable=False))

failures = Table(
    "failures",
    tables,
    Column("key", Text, primary_key=True),
    Column("path", PATH, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("reason", Text, nullable=False),
    Column("seconds", Float),
    _index("failures", "path"),
)

sessions = Table(
    "sessions",
    tables,
    _of("document"),
    Column("sitting", Integer, primary_key=True, autoincrement=False),
    *_columns(Text, "authority", "body", "date"),
    Column("year", Integer),
    *_columns(Text, "convened_on", "president", "secretary"),
    *_columns(Integer, "members_in_office", "members_present", "members_voting"),
    Column("warnings", Text),
    _index("sessions", "authority"),
)

attendance = Table(
    "attendance",
    tables,
    _of("document"),
    Column("position", Integer, primary_key=True),
    _sitting(),
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),
    *_columns(Text, "holder", "at"),
    CheckConstraint("role IN ('present', 'absent', 'proxy', 'late', 'left_early')", name="attendance_role"),
    _index("attendance", "name"),
)

decisions = Table(
    "decisions",
    tables,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("document_id", Integer, ForeignKey("documents.id", ondelete="CASCADE"), nullable=False),
    Column("position", Integer, nullable=False),
    _sitting(),
    *_columns(Text, "authority", "body", "date"),
    Column("year", Integer),
    *_columns(Text, "number", "transmission_id", "title", "rapporteur", "outcome", "nature"),
    *_columns(Text, "subject_code", "subject_name", "subject_source"),
    Column("subject_confidence", Float),
    *_columns(Text, "transmitted_on", "published_on"),
    Column("truncated", Boolean, nullable=False),
    *_columns(Text, "organisations", "persons", "dispositif", "warnings"),
    Index("decisions_by_document", "document_id", "position"),
    Index("decisions_by_year", "year"),
    *(_index("decisions", column) for column in ("authority", "body", "outcome", "number", "subject_code")),
)

votes = Table(
    "votes",
    tables,
    _of("decision"),
    *_columns(Boolean, "unanimous", "secret_ballot"),
    *_columns(Integer, "votes_for", "votes_against", "abstentions", "not_voting"),
)

voters = Table(
    "voters",
    tables,
    _of("decision"),
    Column("position", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("side", Text, nullable=False),
    CheckConstraint("side IN ('against', 'abstained', 'not_voting')", name="voters_side"),
    _index("voters", "name"),
)

amounts = Table(
    "amounts",
    tables,
    _of("decision"),
    Column("position", Integer, primary_key=True),
    Column("value", MONEY, nullable=False),
    Column("currency", Text, nullable=False),
    *_columns(Text, "tax_basis", "text", "role", "beneficiary"),
    Column("budget_year", Integer),
    Column("budget_line", Text),
    Index("amounts_by_role", "role", "value"),
    _index("amounts", "beneficiary"),
)

legal_bases = Table(
    "legal_bases",
    tables,
    _of("decision"),
    Column("position", Integer, primary_key=True),
    Column("text", Text, nullable=False),
    Column("kind", Text, nullable=False),
    *_columns(Text, "code", "number", "date", "articles"),
    Column("following", Boolean, nullable=False),
    *_columns(Text, "url", "part"),
    _index("legal_bases", "code"),
    _index("legal_bases", "number"),
)

related_acts = Table(
    "related_acts",
    tables,
    _of("decision"),
    Column("position", Integer, primary_key=True),
    *_columns(Text, "number", "date"),
    Column("relation", Text, nullable=False),
    _index("related_acts", "number"),
)

entities = Table(
    "entities",
    tables,
    _of("document"),
    Column("position", Integer, primary_key=True),
    Column("start_offset", Integer, nullable=False),
    Column("end_offset", Integer, nullable=False),
    Column("label", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("confidence", Float),
    Column("value", Text),
)
