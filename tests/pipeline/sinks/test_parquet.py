"""Records as Parquet: every value comes back, and other readers understand the files."""

from pathlib import Path

import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.errors import CannotWrite, MissingExtra
from pipeline.records.model import Decision, Minutes
from pipeline.sinks import parquet
from pipeline.sinks.base import Sink
from pipeline.sinks.parquet import open_parquet, open_parquet_by_year
from pipeline.sinks.parquet_schema import from_row, schema
from pipeline.sitting import date_of, year_of
from tests.pipeline.sinks.drawn import MINUTES
from tests.pipeline.sinks.records import minutes


def dated(identifier: str, date: str | None, own: str | None = None) -> Minutes:
    made = minutes(identifier)
    made.session.date = date
    made.decisions[0].session_date = own
    return made


def written(sink: Sink, target: Path, some: list[Minutes]) -> Path:
    with sink(target) as write:
        for one in some:
            write(one)
    return target


@settings(max_examples=30)
@given(some=st.lists(MINUTES, max_size=3))
def test_every_value_comes_back(some: list[Minutes], tmp_path_factory: pytest.TempPathFactory) -> None:
    target = written(open_parquet, tmp_path_factory.mktemp("parquet") / "out", some)
    back = [from_row(row) for row in pq.read_table(target).to_pylist()]
    assert back == [
        (one.document.model_copy(update={"text": None}), one.session_of(decision), position, decision)
        for one in some
        for position, decision in enumerate(one.decisions, start=1)
    ]


def test_the_schema_has_every_field_of_a_decision() -> None:
    names = schema().names
    assert len(set(names)) == len(names)
    assert set(names) == {"document", "session", "position", *Decision.model_fields}


def test_row_groups_are_bounded_and_bytes_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet, "PACK_ROWS", 1)
    monkeypatch.setattr(parquet, "GROUP_ROWS", 3)
    some = [minutes(str(number), decisions=number) for number in (0, 1, 4, 2)]
    one, two = (written(open_parquet, tmp_path / name, some) for name in ("one", "two"))
    file = pq.ParquetFile(one)
    groups = [file.metadata.row_group(number).num_rows for number in range(file.num_row_groups)]
    assert groups == [3, 3, 1]
    assert [row["document"]["id"] for row in file.read().to_pylist()] == ["1", "4", "4", "4", "4", "2", "2"]
    assert one.read_bytes() == two.read_bytes()


def test_no_decision_still_gives_the_columns(tmp_path: Path) -> None:
    table = pq.read_table(written(open_parquet, tmp_path / "out", [minutes(decisions=0)]))
    assert (table.num_rows, table.schema) == (0, schema())


def test_duckdb_reads_a_file(tmp_path: Path) -> None:
    import duckdb

    target = written(open_parquet, tmp_path / "out.parquet", [minutes(decisions=2)])
    query = "select document.id, session.date::date, sum(votes_for), list(number) from read_parquet(?) group by all"
    ((identifier, day, votes, numbers),) = duckdb.execute(query, [str(target)]).fetchall()
    assert (identifier, day.isoformat(), votes) == ("bréval-2031-02", "2031-02-03", 24)
    assert numbers == ["2031-001", "2031-002"]
    amounts = "select sum(a::decimal(18, 2)) from (select unnest(amounts) a from read_parquet(?))"
    ((total,),) = duckdb.execute(amounts, [str(target)]).fetchall()
    assert str(total) == "2461.00"


def by_year(folder: Path, some: list[Minutes]) -> Path:
    """A folder written as an export writes it: a year after the other, each from the documents that decide in it."""
    years = {year_of(date_of(decision, one)) for one in some for decision in one.decisions}
    with open_parquet_by_year(folder) as open_year:
        for year in years:
            with open_year(year) as write:
                for one in some:
                    write(one)
    return folder


def test_datasets_reads_a_file_and_a_folder(tmp_path: Path) -> None:
    import datasets

    some = [dated("a", "2031-02-03"), dated("b", "2032-05-06"), dated("c", None)]
    written(open_parquet, tmp_path / "one.parquet", some)
    by_year(tmp_path / "folder", some)
    for files in ("one.parquet", "folder/**/*.parquet"):
        read = datasets.load_dataset(
            "parquet", data_files=str(tmp_path / files), split="train", cache_dir=str(tmp_path / "cache")
        )
        back = [from_row(row) for row in read]
        assert sorted(document.id for document, *_ in back) == ["a", "b", "c"]
        assert all(decision == some["abc".index(document.id)].decisions[0] for document, _, _, decision in back)


@pytest.mark.parametrize(("pack", "most"), [(1, 10**9), (2, 10**9), (2, 0), (500, 10**9)])
def test_a_folder_by_year(pack: int, most: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import duckdb

    monkeypatch.setattr(parquet, "PACK_ROWS", pack)
    monkeypatch.setattr(parquet, "GROUP_ROWS", 2)
    monkeypatch.setattr(parquet, "MOST_BYTES", most)
    some = [
        dated("a", "2031-02-03"),
        dated("b", "2032-01-01"),
        dated("c", "2032-01-01", own="2031-12-31"),
        dated("d", None),
        dated("e", "../../x"),
        dated("f", "2031-09-09"),
    ]
    folder = by_year(tmp_path / "out", some)
    files = sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file())
    years = ("2031", "2032", "__HIVE_DEFAULT_PARTITION__")
    assert files == [f"year={year}/part-0.parquet" for year in years]
    query = (
        "select year, list(document.id order by document.id) from read_parquet(?, hive_partitioning = true) group by 1"
    )
    found = duckdb.execute(query, [f"{folder}/**/*.parquet"]).fetchall()
    assert {(year, tuple(ids)) for year, ids in found} == {
        (2031, ("a", "c", "f")),
        (2032, ("b",)),
        (None, ("d", "e")),
    }
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out"]


def test_a_folder_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "out"

    def fail() -> None:
        with open_parquet_by_year(target) as open_year, open_year(2031) as write:
            write(minutes())
            raise RuntimeError("stop")

    with pytest.raises(RuntimeError, match="stop"):
        fail()
    assert list(tmp_path.iterdir()) == []
    target.mkdir()
    (target / "mine").touch()
    with pytest.raises(CannotWrite, match="name a folder that does not"), open_parquet_by_year(target):
        pytest.fail("the work began")
    (target / "mine").unlink()
    by_year(target, [minutes()])
    assert [path.name for path in target.iterdir()] == ["year=2031"]


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    with pytest.raises(MissingExtra, match=r"pip install 'minutier\[export\]'"), open_parquet(tmp_path / "out"):
        pytest.fail("the work began")
