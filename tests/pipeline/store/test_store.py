"""What goes into a store comes out of it: in a file and on a server."""

import os
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select, update

from pipeline.bulk.outcome import Job, Outcome
from pipeline.errors import CannotWrite, StoreError
from pipeline.records.model import Decision, Minutes, Session
from pipeline.store import Store, schema
from tests.pipeline.sinks.records import minutes
from tests.pipeline.store.outcomes import TEXT, done, failed, full, job


def sources(store: Store) -> list[str]:
    return [minutes.document.source for minutes in store.records()]


def test_records_come_back_as_they_went(place: str) -> None:
    record = full()
    with Store.open(place) as store:
        store.save([Outcome(job(1), record.model_dump_json(), None, 0.1)])
    with Store.open(place, write=False) as store:
        assert list(store.records()) == [record]


def test_a_record_and_what_it_was_written_from_are_kept_alike(place: str) -> None:
    told = Outcome(job(1), full().model_dump_json(), None, 0.1)
    kept = []
    for outcome in (told, replace(told, minutes=full())):
        with Store.open(place) as store, store.engine.connect() as connection:
            store.save([outcome])
            kept.append([connection.execute(select(table)).all() for table in schema.tables.sorted_tables])
    assert kept[0] == kept[1]


def test_a_new_store_is_empty(place: str) -> None:
    with Store.open(place) as store:
        assert list(store.records()) == []
        assert store.counts() == {"documents": 0, "decisions": 0, "failed": 0}
        assert store.states(["0" * 64]) == {}


def test_counts_and_states(place: str) -> None:
    with Store.open(place) as store:
        store.save([done(1, decisions=3), failed(2, "b.pdf")])
        store.save([])
        assert store.counts() == {"documents": 1, "decisions": 3, "failed": 1}
        assert store.states([job(n).key for n in (1, 2, 3)]) == {job(1).key: "done", job(2).key: "failed"}


def test_records_come_in_the_order_of_their_paths(place: str) -> None:
    paths = ["é.pdf", "a/b.pdf", "a.pdf", "B.pdf", "a-b.pdf"]
    with Store.open(place) as store:
        for number, path in enumerate(paths):
            store.save([done(number, path)])
        assert sources(store) == sorted(paths)


def dated(key: int, path: str, *dates: str | None) -> Outcome:
    """A document with a decision of each date."""
    record = minutes(path, len(dates), source=path)
    record.session.date = None
    for decision, date in zip(record.decisions, dates, strict=True):
        decision.session_date = date
    return Outcome(job(key, path), record.model_dump_json(), None, 0.1)


def test_records_by_year(place: str) -> None:
    some = [
        dated(1, "c.pdf", "2031-02-03", "2032-01-01", "2031-05-06"),
        dated(2, "b.pdf", None),
        dated(3, "a.pdf", "2032-05-06", None),
        dated(4, "d.pdf"),
    ]
    with Store.open(place) as store:
        store.save([*some, failed(5, "e.pdf")])
        found = [(year, [minutes.document.source for minutes in records]) for year, records in store.records_by_year()]
    assert found == [(2031, ["c.pdf"]), (2032, ["a.pdf", "c.pdf"]), (None, ["a.pdf", "b.pdf"])]


def test_a_file_gives_the_years_of_one_moment(tmp_path: Path) -> None:
    with Store.open(str(tmp_path / "minutes.db")) as store:
        store.save([dated(1, "a.pdf", "2031-02-03"), dated(2, "b.pdf", "2032-02-03")])
        found = store.records_by_year()
        assert next(found)[0] == 2031
        store.save([dated(3, "b.pdf", "2033-02-03")])
        assert [(year, len(list(records))) for year, records in found] == [(2032, 1)]


@pytest.mark.parametrize(
    ("before", "after", "counts"),
    [
        pytest.param([done(1)], [done(1)], (1, 0), id="again"),
        pytest.param([failed(1)], [done(1)], (1, 0), id="retried"),
        pytest.param([failed(1)], [failed(1, reason="too slow")], (0, 1), id="failed-again"),
        pytest.param([done(1)], [done(2)], (1, 0), id="changed"),
        pytest.param([done(1)], [failed(2)], (0, 1), id="changed-and-failed"),
        pytest.param([failed(1)], [done(2)], (1, 0), id="mended"),
        pytest.param([done(1)], [done(1, "b.pdf")], (1, 0), id="moved"),
        pytest.param([done(1)], [done(2, "b.pdf")], (2, 0), id="another"),
        pytest.param([], [done(1, "b.pdf"), done(1, "a.pdf")], (1, 0), id="twice-the-same-content"),
    ],
)
def test_what_was_known_of_a_key_or_a_path_goes(
    place: str, before: list[Outcome], after: list[Outcome], counts: tuple[int, int]
) -> None:
    with Store.open(place) as store:
        store.save(before)
        store.save(after)
        found = store.counts()
        assert (found["documents"], found["failed"]) == counts
        assert found["decisions"] == found["documents"]
        last = after[-1]
        assert store.states([last.job.key]) == {last.job.key: "done" if last.record else "failed"}


def test_a_save_is_whole_or_nothing(place: str) -> None:
    with Store.open(place) as store:
        store.save([done(1)])
        with pytest.raises(ValueError, match="Minutes"):
            store.save([done(2), Outcome(job(3, "c.pdf"), "{}", None, 0.1)])
        assert sources(store) == ["a.pdf"]


@pytest.mark.parametrize(
    ("jobs", "expected"),
    [
        pytest.param([job(1, "new/c.pdf")], ["b.pdf", "new/c.pdf"], id="moved"),
        pytest.param([job(1, "b.pdf"), job(2, "a.pdf")], ["a.pdf", "b.pdf"], id="swapped"),
        pytest.param([job(1, "b.pdf")], ["b.pdf"], id="onto-another"),
        pytest.param([job(1, "z.pdf"), job(1, "c.pdf")], ["b.pdf", "c.pdf"], id="smallest-path"),
        pytest.param([job(9, "a.pdf"), job(1), job(2, "b.pdf")], ["a.pdf", "b.pdf"], id="nothing-new"),
        pytest.param([job(1, "old.zip!in/c.pdf")], ["b.pdf", "old.zip!in/c.pdf"], id="into-an-archive"),
        pytest.param([], ["a.pdf", "b.pdf"], id="none"),
    ],
)
def test_documents_follow_their_files(place: str, jobs: list[Job], expected: list[str]) -> None:
    with Store.open(place) as store:
        store.save([done(1, "a.pdf"), done(2, "b.pdf")])
        store.seen(jobs)
        assert sources(store) == expected
        assert [minutes.document.id for minutes in store.records()] == [Path(path).stem for path in expected]


@pytest.mark.parametrize(("old", "new"), [("a.pdf", "2031/b.pdf"), ("Séance !.pdf", "2031/Vote !.pdf")])
def test_a_moved_document_is_as_if_read_at_its_new_place(place: str, old: str, new: str) -> None:
    with Store.open(place) as store:
        store.save([done(1, old)])
        store.seen([job(1, new)])
        fresh = done(1, new).record
        assert [minutes.model_dump_json() for minutes in store.records()] == [fresh]


def test_failures_follow_their_files(place: str) -> None:
    with Store.open(place) as store:
        store.save([failed(1, "a.pdf")])
        store.seen([job(1, "b.pdf")])
        store.save([done(2, "a.pdf")])
        assert store.counts() == {"documents": 1, "decisions": 1, "failed": 1}


def test_many_keys_are_asked_at_once(place: str) -> None:
    with Store.open(place) as store:
        store.save([failed(number, f"{number}.pdf") for number in range(1_200)])
        assert len(store.states([job(number).key for number in range(40_000)])) == 1_200


def test_every_table_is_filled(place: str) -> None:
    with Store.open(place) as store:
        store.save([Outcome(job(1), full().model_dump_json(), None, 0.1), failed(2, "b.pdf")])
        with store.engine.connect() as connection:
            for table in schema.tables.sorted_tables:
                assert connection.scalar(select(func.count()).select_from(table)), table.name
            decision = connection.execute(select(schema.decisions)).one()
            assert (decision.authority, decision.year, decision.dispositif) == ("Commune de Bréval", 2031, TEXT[12:])
            roles = connection.scalars(select(schema.attendance.c.role).order_by(schema.attendance.c.position))
            assert list(roles) == ["present", "absent", "proxy", "late", "left_early"]
            assert connection.execute(select(schema.voters.c.name, schema.voters.c.side)).all() == [
                ("Jeanne MORVAN", "against"),
                ("Luc PELLERIN", "abstained"),
            ]
            assert connection.scalar(select(schema.amounts.c.value)) == 1200.5


def test_what_goes_leaves_nothing_behind(place: str) -> None:
    with Store.open(place) as store:
        store.save([Outcome(job(1), full().model_dump_json(), None, 0.1)])
        store.save([failed(2, "a.pdf")])
        with store.engine.connect() as connection:
            for table in set(schema.tables.sorted_tables) - {schema.version, schema.failures}:
                assert not connection.scalar(select(func.count()).select_from(table)), table.name


def test_a_decision_of_another_sitting_has_its_date(place: str) -> None:
    record = full()
    record.decisions[0].session_date = "2030-12-09"
    with Store.open(place) as store, store.engine.connect() as connection:
        store.save([Outcome(job(1), record.model_dump_json(), None, 0.1)])
        assert connection.execute(select(schema.decisions.c.date, schema.decisions.c.year)).all() == [
            ("2030-12-09", 2030)
        ]


def test_each_sitting_of_a_document_is_told_apart(place: str) -> None:
    record = full()
    record.later_sessions = [
        Session(collectivity="Commune de Bréval", body="bureau", date="2031-03-03", present=["Ève ROLLAND"])
    ]
    record.decisions.append(Decision(number="2031-020", sitting=1))
    sessions, decisions, names = schema.sessions.c, schema.decisions.c, schema.attendance.c
    with Store.open(place) as store, store.engine.connect() as connection:
        store.save([Outcome(job(1), record.model_dump_json(), None, 0.1)])
        found = connection.execute(select(sessions.sitting, sessions.body, sessions.date).order_by(sessions.sitting))
        assert found.all() == [(0, "conseil municipal", "2031-02-03"), (1, "bureau", "2031-03-03")]
        taken = connection.execute(select(decisions.sitting, decisions.body, decisions.date).order_by(decisions.id))
        assert taken.all() == [(0, "conseil municipal", "2031-02-03"), (1, "bureau", "2031-03-03")]
        there = select(names.name).where(names.sitting == 1, names.role == "present")
        assert connection.scalars(there).all() == ["Ève ROLLAND"]
        assert list(store.records()) == [record]


@pytest.mark.parametrize("path", ["caf\udce9.pdf", "nul\x00.pdf", "d'été/« œuvre ».pdf", "%41?mode=ro#.pdf"])
def test_any_path_is_kept(place: str, path: str) -> None:
    with Store.open(place) as store:
        store.save([Outcome(job(1, path), done(1).record, None, 0.1), failed(2, path + "x")])
        store.save([Outcome(job(3, path), done(1).record, None, 0.1)])
        store.seen([job(3, path)])
        assert store.states([job(n).key for n in (1, 2, 3)]) == {job(2).key: "failed", job(3).key: "done"}


def test_names_that_are_not_utf8_stay_two(place: str) -> None:
    record = done(1).record
    with Store.open(place) as store:
        store.save([Outcome(job(n, path), record, None, 0.1) for n, path in ((1, "\udce9"), (2, "\udce8"))])
        assert store.counts()["documents"] == 2


@given(text=st.text(st.characters(exclude_categories=["Cs"])), size=st.integers(0, 2**40))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_any_text_is_kept(place: str, text: str, size: int) -> None:
    record = full()
    record.session.collectivity = record.session.present[0] = record.entities[0].text = text
    record.decisions[0].title = record.decisions[0].organisations[0] = record.document.text = text
    with Store.open(place) as store:
        store.save([Outcome(Job("k", "a", "0", size), record.model_dump_json(), None, 0.1)])
        assert list(store.records()) == [record]
        store.save([failed(1, "a", reason=text)])


def test_numbers_that_are_no_counts_are_null_in_the_tables(place: str) -> None:
    record = full()
    record.session.members_present = record.decisions[0].votes_for = 10**30
    with Store.open(place) as store, store.engine.connect() as connection:
        store.save([Outcome(job(1), record.model_dump_json(), None, 0.1)])
        assert list(store.records()) == [record]
        assert connection.execute(select(schema.votes.c.votes_for, schema.votes.c.votes_against)).all() == [(None, 1)]


def test_long_texts_are_kept(place: str) -> None:
    record = full()
    long = "".join(f"{number} " for number in range(20_000))
    record.session.collectivity = record.session.present[0] = record.entities[0].text = long
    record.decisions[0].number = record.decisions[0].amount_details[0].beneficiary = long
    record.decisions[0].voters.against[0] = long
    with Store.open(place) as store:
        store.save([Outcome(job(1, "a/" * 2_000), record.model_dump_json(), None, 0.1)])
        assert list(store.records()) == [record]


operations = st.lists(
    st.tuples(st.sampled_from(["done", "failed", "seen"]), st.integers(0, 3), st.sampled_from("abc")), max_size=12
)


@given(steps=operations)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_a_path_has_one_content_and_a_key_one_path(tmp_path: Path, steps: list[tuple[str, int, str]]) -> None:
    """A small model of the store, in a dictionary, goes through the same steps."""
    known: dict[str, tuple[str, str]] = {}
    (tmp_path / "minutes.db").unlink(missing_ok=True)
    make: dict[str, Callable[[int, str], Outcome]] = {"done": done, "failed": failed}
    with Store.open(str(tmp_path / "minutes.db")) as store:
        for what, number, path in steps:
            key = job(number).key
            state = known[key][0] if what == "seen" and key in known else what
            if what == "seen":
                store.seen([job(number, path)])
            else:
                store.save([make[what](number, path)])
            if what != "seen" or (key in known and known[key][1] != path):
                known = {k: v for k, v in known.items() if v[1] != path and k != key} | {key: (state, path)}
        assert store.states([job(number).key for number in range(4)]) == {k: state for k, (state, _) in known.items()}
        assert sources(store) == sorted(path for state, path in known.values() if state == "done")


def test_a_damaged_record_is_named(place: str) -> None:
    with Store.open(place) as store:
        store.save([done(1)])
        with store.engine.begin() as connection:
            connection.execute(update(schema.records).values(json=b"damaged"))
        with pytest.raises(StoreError, match=r"the record of a\.pdf cannot be read"):
            list(store.records())


class TestOpening:
    def test_nothing_there_to_read(self, tmp_path: Path) -> None:
        with pytest.raises(StoreError, match="does not exist: minutier bulk"):
            Store.open(str(tmp_path / "minutes.db"), write=False)
        assert list(tmp_path.iterdir()) == []

    def test_a_folder_that_is_not_there(self, tmp_path: Path) -> None:
        with pytest.raises(CannotWrite, match="its folder does not exist"):
            Store.open(str(tmp_path / "no" / "minutes.db"))

    @pytest.mark.parametrize("write", [True, False])
    def test_a_folder(self, tmp_path: Path, write: bool) -> None:
        with pytest.raises(StoreError, match="is a folder"):
            Store.open(str(tmp_path), write=write)

    @pytest.mark.parametrize("write", [True, False])
    def test_another_kind_of_file(self, tmp_path: Path, write: bool) -> None:
        path = tmp_path / "minutes.db"
        path.write_bytes(b"%PDF-1.7 " * 1000)
        with pytest.raises(StoreError, match="holds no database"):
            Store.open(str(path), write=write)
        assert path.read_bytes().startswith(b"%PDF")

    @pytest.mark.parametrize("write", [True, False])
    def test_a_database_of_something_else(self, tmp_path: Path, write: bool) -> None:
        path = tmp_path / "minutes.db"
        with sqlite3.connect(path) as connection:
            connection.execute("CREATE TABLE pigeons (name TEXT)")
        with pytest.raises(StoreError, match="something else"):
            Store.open(str(path), write=write)

    @pytest.mark.parametrize(
        ("url", "said"),
        [("mysql://h/d", "not mysql://"), ("postgresql://h:port/d", "cannot be read"), ("s3://b/x.db", "not s3://")],
    )
    def test_other_urls(self, url: str, said: str) -> None:
        with pytest.raises(StoreError, match=said):
            Store.open(url)

    def test_no_server(self) -> None:
        pytest.importorskip("psycopg")
        with pytest.raises(CannotWrite, match="cannot be used") as told:
            Store.open("postgresql://clerk:secret@localhost:1/minutes")
        assert "secret" not in str(told.value)

    def test_a_user_who_may_not_make_tables(self, server: str) -> None:
        import psycopg

        with psycopg.connect(server) as connection:
            connection.execute("CREATE ROLE visitor LOGIN")
            connection.execute("GRANT USAGE ON SCHEMA public TO visitor")
        with pytest.raises(CannotWrite, match="permission denied"):
            Store.open(server.replace("minutier@", "visitor@"))

    def test_a_name_full_of_signs(self, tmp_path: Path) -> None:
        path = tmp_path / "mi?mode=ro&n#u%20tes é.db"
        Store.open(str(path)).close()
        Store.open(str(path), write=False).close()
        assert path.exists()

    def test_a_reader_writes_nothing(self, place: str) -> None:
        with Store.open(place) as store:
            store.save([done(1)])
        if "://" not in place:
            with Store.open(place, write=False) as store, pytest.raises(CannotWrite, match="readonly"):
                store.save([done(2)])

    def test_a_reader_in_a_folder_that_it_cannot_write(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        path = tmp_path / "minutes.db"
        with Store.open(str(path)) as store:
            store.save([done(1)])
        monkeypatch.setattr(os, "access", lambda *_: False)
        before = set(tmp_path.iterdir())
        with Store.open(str(path), write=False) as store:
            assert sources(store) == ["a.pdf"]
            assert set(tmp_path.iterdir()) == before

    def test_a_write_protected_file_is_told_before_any_work(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = tmp_path / "minutes.db"
        Store.open(str(path)).close()
        monkeypatch.setattr(os, "access", lambda *_: False)
        with pytest.raises(CannotWrite, match="it is write-protected"):
            Store.open(str(path))

    def test_a_full_disk_costs_no_document(self, tmp_path: Path) -> None:
        with Store.open(str(tmp_path / "minutes.db")) as store:
            store.save([done(1)])
            with store.engine.connect() as connection:
                connection.exec_driver_sql("PRAGMA max_page_count = 1")  # it takes what there is as the least
            with pytest.raises(CannotWrite, match="full"):
                store.save([done(number, f"{number}.pdf", decisions=9) for number in range(2, 99)])
            assert sources(store) == ["a.pdf"]

    def test_a_reader_sees_what_a_writer_saved(self, place: str) -> None:
        with Store.open(place) as writer, Store.open(place, write=False) as reader:
            writer.save([done(1)])
            assert sources(reader) == ["a.pdf"]

    def test_records_are_those_of_one_moment(self, place: str) -> None:
        with Store.open(place) as store:
            store.save([done(number, f"{number:03}.pdf") for number in range(200)])
            found = store.records()
            first: Minutes = next(found)
            store.save([done(number, f"{number:03}.pdf", decisions=2) for number in range(300)])
            assert [len(minutes.decisions) for minutes in (first, *found)] == [1] * 200
