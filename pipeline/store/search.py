"""Full-text search over decisions in SQLite: an index beside the table, kept right by triggers.

PostgreSQL has none: its own ``to_tsvector('french', title)`` needs no preparation.
"""

from sqlalchemy import Connection

COLUMNS = ("title", "authority", "organisations", "dispositif")
_NAMES = ", ".join(COLUMNS)


def _values(row: str) -> str:
    return ", ".join(f"{row}.{column}" for column in ("id", *COLUMNS))


_ADD = f"INSERT INTO decisions_search (rowid, {_NAMES}) VALUES ({_values('new')});"
_DROP = f"INSERT INTO decisions_search (decisions_search, rowid, {_NAMES}) VALUES ('delete', {_values('old')});"
STATEMENTS = (
    f"CREATE VIRTUAL TABLE decisions_search USING fts5 ({_NAMES}, content='decisions', content_rowid='id',"
    " tokenize='unicode61 remove_diacritics 2')",
    f"CREATE TRIGGER decisions_search_added AFTER INSERT ON decisions BEGIN {_ADD} END",
    f"CREATE TRIGGER decisions_search_dropped AFTER DELETE ON decisions BEGIN {_DROP} END",
    f"CREATE TRIGGER decisions_search_changed AFTER UPDATE ON decisions BEGIN {_DROP} {_ADD} END",
)


def make(connection: Connection) -> None:
    """Make the index and its triggers, where the database is SQLite."""
    if connection.dialect.name == "sqlite":
        for statement in STATEMENTS:
            connection.exec_driver_sql(statement)
