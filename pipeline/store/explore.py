"""A store in a file → Datasette on this machine, with facets and questions ready."""

import json
import socket
from collections.abc import Callable
from inspect import cleandoc
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from pipeline.errors import MinutierError, MissingExtra, StoreError
from pipeline.store.places import is_url
from pipeline.store.queries import QUERIES
from pipeline.store.store import Store

HOST = "127.0.0.1"
FACETS = {
    "decisions": ["authority", "year", "outcome", "body", "nature", "subject_name"],
    "sessions": ["authority", "year", "body"],
    "attendance": ["role", "name"],
    "amounts": ["role", "currency", "tax_basis", "budget_year"],
    "legal_bases": ["kind", "code", "part"],
    "related_acts": ["relation"],
    "voters": ["side", "name"],
    "entities": ["label"],
    "documents": ["reader", "model"],
    "failures": ["reason"],
}
HIDDEN = ("records", "store_version")
LIMITS = {"sql_time_limit_ms": 10_000, "facet_time_limit_ms": 3_000, "num_sql_threads": 4}


def metadata(database: str) -> dict[str, Any]:
    """What Datasette is told of a database by this name."""
    tables: dict[str, dict[str, Any]] = {name: {"facets": facets} for name, facets in FACETS.items()}
    tables["decisions"] |= {"label_column": "title", "sort_desc": "date", "fts_table": "decisions_search"}
    tables["documents"] |= {"label_column": "path", "sort": "path"}
    tables |= {name: {"hidden": True} for name in HIDDEN}
    queries = {name: {"title": title, "sql": cleandoc(sql)} for name, (title, sql) in QUERIES.items()}
    return {
        "title": "Minutes and their decisions",
        "source": "minutier",
        "databases": {database: {"tables": tables, "queries": queries}},
    }


def serve(place: str, port: int, *, browser: bool, tell: Callable[[str], None]) -> None:
    """Serve a store until interrupted; ``port`` 0 takes a free one.

    tell: is given the address before the first request can come.
    Raises StoreError where there is no store to read, MissingExtra without Datasette, MinutierError for a taken port.
    """
    if is_url(place):
        raise StoreError("Datasette reads stores in files only: point a PostgreSQL client at this one")
    Store.open(place, write=False).close()
    try:
        from datasette.cli import cli
    except ImportError as error:
        raise MissingExtra("explore", "minutier explore") from error
    port = _free(port)
    database = Path(place).stem
    tell(f"http://{HOST}:{port}/{database}  (Ctrl-C ends it)")
    with TemporaryDirectory(prefix="minutier-") as folder:
        described = Path(folder) / "metadata.json"
        described.write_text(json.dumps(metadata(database), ensure_ascii=False), encoding="utf-8")
        arguments = ["serve", place, "--metadata", str(described), "--host", HOST, "--port", str(port)]
        for name, limit in LIMITS.items():
            arguments += ["--setting", name, str(limit)]
        cli.main([*arguments, *(["--open"] if browser else [])], standalone_mode=False)


def _free(port: int) -> int:
    """The port, or a free one for 0. Raises MinutierError where another program has it."""
    with socket.socket() as tried:
        tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            tried.bind((HOST, port))
        except OSError as error:
            raise MinutierError(f"port {port} is taken: give another one with --port, or 0 for a free one") from error
        return int(tried.getsockname()[1])
