"""Datasette over a store: its metadata fit the tables, its questions run, the command serves and says what is wrong."""

import asyncio
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path
from typing import Any

import pytest

from pipeline.bulk.outcome import Outcome
from pipeline.errors import MinutierError, MissingExtra, StoreError
from pipeline.store import Store, explore, schema
from pipeline.store.queries import QUERIES
from tests.pipeline.store.outcomes import failed, full, job

ROOT = Path(__file__).parents[3]


@pytest.fixture
def filled(tmp_path: Path) -> str:
    path = str(tmp_path / "minutes.db")
    with Store.open(path) as store:
        store.save([Outcome(job(1), full().model_dump_json(), None, 0.1), failed(2, "b.pdf")])
    return path


def get(path: str, address: str) -> Any:
    """The JSON that Datasette gives at an address of the store."""
    app = pytest.importorskip("datasette.app")

    async def ask() -> Any:
        datasette = app.Datasette([path], metadata=explore.metadata("minutes"))
        response = await datasette.client.get(address)
        assert response.status_code == 200, response.text
        return response.json()

    return asyncio.run(ask())


def test_every_table_is_described() -> None:
    tables = {table.name: table for table in schema.tables.sorted_tables}
    assert {*explore.FACETS, *explore.HIDDEN} == set(tables) - {"votes"}
    for name, facets in explore.FACETS.items():
        assert set(facets) <= set(tables[name].columns.keys())


@pytest.mark.parametrize(
    ("name", "parameters", "expected"),
    [
        ("search", "words=vitraux", {"number": "2031-014"}),
        ("search", "words=RESTAURER", {"document": "a.pdf"}),
        ("decisions_of_an_authority", "authority=Bréval&year=2031", {"title": "Restauration des vitraux"}),
        ("decisions_of_an_authority", "authority=&year=", {"outcome": "adopted"}),
        ("biggest_grants", "authority=&year=", {"euros": 1200.5, "beneficiary": "Les Vitraux"}),
        ("who_votes_against", "authority=&year=", {"name": "Jeanne MORVAN", "against": 1, "abstained": 0}),
        ("contested_decisions", "authority=&year=2031", {"votes_against": 1}),
        ("laws_most_cited", "authority=Bréval&year=", {"law": "CGCT", "decisions": 1}),
        ("money_by_year", "authority=", {"year": 2031, "role": "grant", "euros": 1200.5}),
        ("attendance_of_members", "authority=", {"name": "Ève ROLLAND", "absent": 1, "represented": 1}),
        ("documents_that_failed", "", {"path": "b.pdf", "reason": "the file is empty"}),
    ],
)
def test_questions_are_answered(filled: str, name: str, parameters: str, expected: dict[str, Any]) -> None:
    rows = get(filled, f"/minutes/{name}.json?_shape=array&{parameters}")
    assert any(expected.items() <= row.items() for row in rows)


@pytest.mark.parametrize("name", [name for name, (_, sql) in QUERIES.items() if ":authority" in sql])
def test_another_authority_has_none(filled: str, name: str) -> None:
    assert get(filled, f"/minutes/{name}.json?_shape=array&year=&authority=Sormiers") == []


def test_decisions_have_facets_and_a_search_box(filled: str) -> None:
    found = get(filled, "/minutes/decisions.json?_search=vitraux")
    assert found["filtered_table_rows_count"] == 1
    assert set(found["facet_results"]) == set(explore.FACETS["decisions"])


def test_records_are_hidden(filled: str) -> None:
    hidden = {table["name"] for table in get(filled, "/minutes.json")["tables"] if table["hidden"]}
    assert set(explore.HIDDEN) <= hidden


def test_a_taken_port(filled: str) -> None:
    pytest.importorskip("datasette")
    with socket.socket() as taken:
        taken.bind((explore.HOST, 0))
        taken.listen()
        with pytest.raises(MinutierError, match="is taken: give another one with --port"):
            explore.serve(filled, taken.getsockname()[1], browser=False, tell=print)


def test_no_datasette(filled: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "datasette.cli", None)
    with pytest.raises(MissingExtra, match=r"minutier\[explore\]"):
        explore.serve(filled, 0, browser=False, tell=print)


def test_stores_that_cannot_be_explored(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="in files only"):
        explore.serve("postgresql://h/d", 0, browser=False, tell=print)
    with pytest.raises(StoreError, match="does not exist"):
        explore.serve(str(tmp_path / "no.db"), 0, browser=False, tell=print)


def test_the_command_serves_what_it_prints(filled: str) -> None:
    pytest.importorskip("datasette")
    command = "from pipeline.cli import main; main()"
    process = subprocess.Popen(
        [sys.executable, "-c", command, "explore", filled, "--port", "0"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    try:
        address = process.stdout.readline().split()[0]
        while "running on" not in (line := process.stderr.readline()):
            assert line, "it ended"
        with urllib.request.urlopen(f"{address}/biggest_grants.json?_shape=array&authority=&year=") as answer:
            assert b"Les Vitraux" in answer.read()
    finally:
        process.terminate()
        process.communicate()
