"""The figures of a store, and the lines that show them."""

from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from pipeline.bulk.outcome import Outcome
from pipeline.errors import StoreError
from pipeline.records.model import AmountDetail, AmountRole, Decision
from pipeline.store import Store
from pipeline.store.stats import Count, Stats, Sum, measure
from pipeline.store.table import table
from tests.pipeline.sinks.records import minutes
from tests.pipeline.store.outcomes import failed, job


def saved(number: int, year: int, authority: str | None, *decisions: Decision) -> Outcome:
    record = minutes(f"d{number}", 0, source=f"{number}.pdf")
    record.session.collectivity, record.session.date = authority, f"{year}-02-03"
    record.decisions = list(decisions)
    return Outcome(job(number, f"{number}.pdf"), record.model_dump_json(), None, 0.1)


def paid(value: str, role: str, currency: str = "EUR") -> Decision:
    detail = AmountDetail.model_validate({"value": value, "text": value, "role": role, "currency": currency})
    return Decision(outcome="adopted", amounts=[value], amount_details=[detail])


@pytest.fixture
def filled(place: str) -> str:
    with Store.open(place) as store:
        store.save(
            [
                saved(1, 2030, "Commune de Bréval", paid("1000.10", "grant"), paid("2000.20", "grant")),
                saved(2, 2031, "Commune de Bréval", paid("50", "price"), Decision(outcome="rejected")),
                saved(3, 2031, None, paid("9", "grant", "CHF")),
                failed(4, "4.pdf"),
                failed(5, "5.pdf", "took too long"),
                failed(6, "6.pdf", "took too long"),
            ]
        )
    return place


def test_a_damaged_store_is_told(tmp_path: Path) -> None:
    place = tmp_path / "minutes.db"
    with Store.open(str(place)) as store:
        store.save([saved(1, 2030, "Commune de Bréval", paid("1000.10", "grant"))])
        with store.reading() as connection:
            page = connection.scalar(text("SELECT rootpage FROM sqlite_master WHERE name = 'decisions_by_year'"))
            size = connection.scalar(text("PRAGMA page_size"))
    data = bytearray(place.read_bytes())
    data[(page - 1) * size : page * size] = b"x" * size
    place.write_bytes(data)
    with Store.open(str(place), write=False) as store, pytest.raises(StoreError, match="or a damaged one"):
        measure(store)


def test_figures(filled: str) -> None:
    with Store.open(filled, write=False) as store:
        found = measure(store)
    assert (found.documents, found.decisions, found.failed, found.pages) == (3, 5, 3, 3)
    assert [(year.name, year.count) for year in found.years] == [(2030, 2), (2031, 3)]
    assert [(authority.name, authority.count) for authority in found.authorities] == [
        ("Commune de Bréval", 4),
        (None, 1),
    ]
    assert {(row.authority, row.year, row.count) for row in found.authority_years} == {
        ("Commune de Bréval", 2030, 2),
        ("Commune de Bréval", 2031, 2),
        (None, 2031, 1),
    }
    assert [(outcome.name, outcome.count) for outcome in found.outcomes] == [("adopted", 4), ("rejected", 1)]
    assert [(row.year, row.role, row.count, row.euros) for row in found.amounts] == [
        (2030, "grant", 2, pytest.approx(3000.30)),
        (2031, "price", 1, 50),
    ]
    assert [(reason.name, reason.count) for reason in found.failures] == [
        ("took too long", 2),
        ("the file is empty", 1),
    ]


def test_an_empty_store(tmp_path: Path) -> None:
    with Store.open(str(tmp_path / "minutes.db")) as store:
        found = measure(store)
    assert list(table(found, 10)) == ["0 document(s), 0 page(s), 0 decision(s), 0 failed"]


def stats(**given: object) -> Stats:
    empty: dict[str, object] = {
        name: [] for name in ("years", "authorities", "authority_years", "outcomes", "amounts", "failures")
    }
    return Stats.model_validate({"documents": 1234, "decisions": 0, "failed": 0, "pages": 0} | empty | given)


def test_lines() -> None:
    found = stats(
        years=[Count(name=2030, count=3000), Count(name=None, count=1500)],
        authorities=[Count(name="A", count=5), Count(name="B\nC", count=1), Count(name="D", count=2)],
        amounts=[
            Sum(year=2030, role="grant", count=2, euros=1_234_567.8),
            Sum(year=2031, role=None, count=1, euros=5000),
        ],
    )
    lines = list(table(found, 2))
    assert lines[0].startswith("1 234 document(s)")
    [known] = [line for line in lines if line.startswith("  2030 ") and "█" in line]
    [unknown] = [line for line in lines if line.startswith("  (not said)") and "1 500" in line]
    assert known.count("█") == 2 * unknown.count("█") == 30
    assert "3 000" in known
    assert any(line.startswith("  B C ") for line in lines)
    assert any(line.split() == ["…", "and", "1", "more", "2"] for line in lines)
    assert any(line.split() == ["2030", "1", "235"] for line in lines)
    assert any(line.split() == ["2031", "5"] for line in lines)


names = st.none() | st.text(max_size=90) | st.just("a\x1b[2Jb")
counts = st.lists(st.builds(Count, name=names, count=st.integers(1, 10**7)), max_size=5)
sums = st.builds(
    Sum,
    year=st.none() | st.integers(1950, 2050),
    role=st.sampled_from([*get_args(AmountRole), None]),
    count=st.integers(1, 9),
    euros=st.floats(-1e8, 1e10),
)


@given(counts=counts, sums=st.lists(sums, max_size=20), top=st.integers(1, 6))
def test_any_figures_fit_their_lines(counts: list[Count], sums: list[Sum], top: int) -> None:
    found = stats(authorities=counts, failures=counts, outcomes=counts, amounts=sums)
    lines = list(table(found, top))
    assert all(len(line) <= 100 and "\n" not in line and "\x1b" not in line for line in lines)
