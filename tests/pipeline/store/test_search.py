"""The full-text index of a store in a file follows its decisions."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from pipeline.bulk.outcome import Outcome
from pipeline.store import Store
from tests.pipeline.store.outcomes import done, failed, full, job

ROOT = Path(__file__).parents[3]
SEARCH = text(
    "SELECT decisions.title FROM decisions_search JOIN decisions ON decisions.id = decisions_search.rowid"
    " WHERE decisions_search MATCH :words"
)
WHOLE = text("INSERT INTO decisions_search (decisions_search, rank) VALUES ('integrity-check', 1)")


def search(store: Store, words: str) -> list[str]:
    with store.engine.connect() as connection:
        return list(connection.scalars(SEARCH, {"words": words}))


def test_the_question_of_the_documentation(tmp_path: Path) -> None:
    _, _, asked = (ROOT / "docs" / "STORE.md").read_text(encoding="utf-8").partition("```sql\n")
    with Store.open(str(tmp_path / "minutes.db")) as store:
        store.save([Outcome(job(1), full().model_dump_json(), None, 0.1)])
        with store.reading() as connection:
            found = connection.exec_driver_sql(asked.partition("```")[0]).all()
    assert found == [("Restauration des vitraux", "2031-02-03")]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("vitraux", 1),
        ("VITRAUX restauration", 1),
        ("commune bréval", 1),
        ("breval", 1),
        ("dispositif:restaurer", 1),
        ('organisations:"les vitraux"', 1),
        ("piscine", 0),
        ("title:église", 0),
    ],
)
def test_search(tmp_path: Path, words: str, found: int) -> None:
    with Store.open(str(tmp_path / "minutes.db")) as store:
        store.save([Outcome(job(1), full().model_dump_json(), None, 0.1)])
        assert len(search(store, words)) == found


steps = st.lists(st.tuples(st.booleans(), st.integers(1, 3), st.sampled_from("ab"), st.integers(0, 2)), max_size=10)


@given(steps=steps)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
def test_the_index_follows_whatever_is_saved(tmp_path: Path, steps: list[tuple[bool, int, str, int]]) -> None:
    (tmp_path / "minutes.db").unlink(missing_ok=True)
    with Store.open(str(tmp_path / "minutes.db")) as store:
        for well, number, path, decisions in steps:
            store.save([done(number, path, decisions) if well else failed(number, path)])
        assert len(search(store, "orgue")) == store.counts()["decisions"]
        with store.engine.begin() as connection:
            connection.execute(WHOLE)  # raises where index and table differ
