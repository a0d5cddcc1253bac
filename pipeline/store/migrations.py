"""What turns the tables of a version into those of the next, in the words of that day: never to be changed."""

from sqlalchemy import Connection

_SESSION = (
    "authority, body, date, year, convened_on, president, secretary,"
    " members_in_office, members_present, members_voting, warnings"
)
_SITTING = "ADD COLUMN sitting INTEGER DEFAULT 0 NOT NULL"
_SESSIONS = {
    "sqlite": (
        "DROP INDEX sessions_by_authority",
        "ALTER TABLE sessions RENAME TO sessions_before",
        "CREATE TABLE sessions (document_id INTEGER NOT NULL, sitting INTEGER NOT NULL, authority TEXT, body TEXT,"
        " date TEXT, year INTEGER, convened_on TEXT, president TEXT, secretary TEXT, members_in_office INTEGER,"
        " members_present INTEGER, members_voting INTEGER, warnings TEXT, PRIMARY KEY (document_id, sitting),"
        " FOREIGN KEY(document_id) REFERENCES documents (id) ON DELETE CASCADE)",
        f"INSERT INTO sessions (document_id, sitting, {_SESSION})"
        f" SELECT document_id, 0, {_SESSION} FROM sessions_before",
        "DROP TABLE sessions_before",
        "CREATE INDEX sessions_by_authority ON sessions (authority)",
    ),
    "postgresql": (
        f"ALTER TABLE sessions {_SITTING}, DROP CONSTRAINT sessions_pkey, ADD PRIMARY KEY (document_id, sitting)",
        "ALTER TABLE sessions ALTER COLUMN sitting DROP DEFAULT",
    ),
}
"""SQLite cannot change a primary key."""


def tell_sittings(connection: Connection) -> None:
    """To version 2: a document has a session for each of its sittings, and names and decisions say whose they are."""
    for statement in (
        *_SESSIONS[connection.dialect.name],
        f"ALTER TABLE attendance {_SITTING}",
        f"ALTER TABLE decisions {_SITTING}",
    ):
        connection.exec_driver_sql(statement)
