"""``minutier export``: a store in, each format out, and what is said about it."""

import csv
import json
import os
import sys
from pathlib import Path

import openpyxl
import pyarrow.parquet as pq
import pytest

from pipeline.bulk.outcome import Job, Outcome
from pipeline.errors import ExitCode
from pipeline.records.model import Minutes
from pipeline.store import Store
from tests.pipeline.cli.conftest import Run
from tests.pipeline.sinks.records import minutes
from tests.pipeline.sinks.scdl.acts import SIRET, decision
from tests.pipeline.sinks.scdl.acts import minutes as deliberations

ROOT = Path(__file__).parents[3]


def stored(place: Path, *records: Minutes) -> Path:
    """A store of records, saved in reverse: exports go by path."""
    with Store.open(str(place)) as store:
        for number, record in reversed(list(enumerate(records))):
            job = Job(f"{number:064x}", f"{number:03}.pdf", f"{number:064x}", 1)
            store.save([Outcome(job, record.model_dump_json(), None, 0.1)])
    return place


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """A store of three documents and three decisions."""
    return stored(tmp_path / "minutes.db", minutes("a"), minutes("b", decisions=0), minutes("c", decisions=2))


def ids(form: str, target: Path) -> list[str]:
    """The document of each line or row."""
    if form == "jsonl":
        return [json.loads(line)["document"]["id"] for line in target.read_text(encoding="utf-8").splitlines()]
    if form == "csv":
        return [row["document"] for row in csv.DictReader(target.open(encoding="utf-8", newline=""))]
    if form == "parquet":
        return [row["document"]["id"] for row in pq.read_table(target).to_pylist()]
    return [row[0] for row in openpyxl.load_workbook(target)["decisions"].iter_rows(min_row=2, values_only=True)]


@pytest.mark.parametrize(("form", "expected"), [("jsonl", "abc"), ("csv", "acc"), ("parquet", "acc"), ("xlsx", "acc")])
def test_each_format(form: str, expected: str, run: Run, store: Path, tmp_path: Path) -> None:
    targets = [tmp_path / f"out.{form}", tmp_path / "again"]
    for target in targets:
        result = run("export", store, "--to", form, "-o", target)
        assert (result.exit_code, result.stdout) == (ExitCode.DONE, "")
        assert result.stderr == f"minutier: 3 document(s), 3 decision(s) written to {target} as {form}\n"
    assert "".join(ids(form, targets[0])) == expected
    assert targets[0].read_bytes() == targets[1].read_bytes()


@pytest.mark.parametrize("form", ["jsonl", "csv"])
def test_standard_output(form: str, run: Run, store: Path, tmp_path: Path) -> None:
    run("export", store, "--to", form, "-o", tmp_path / "out")
    result = run("export", store, "--to", form, "-o", "-")
    assert result.exit_code == ExitCode.DONE
    assert result.stdout == (tmp_path / "out").read_text(encoding="utf-8")


def test_by_year(run: Run, tmp_path: Path) -> None:
    two_years, undated = minutes("b", decisions=3), minutes("c")
    two_years.decisions[1].session_date = "2030-12-31"
    undated.session.date = None
    store = stored(tmp_path / "minutes.db", minutes("a"), two_years, undated, minutes("d", decisions=0))
    folders = [tmp_path / "out", tmp_path / "again"]
    for folder in folders:
        result = run("export", store, "--to", "parquet", "--partition-by", "year", "-o", folder)
        assert result.exit_code == ExitCode.DONE
        assert result.stderr == f"minutier: 4 document(s), 5 decision(s) written to {folder} as parquet\n"
    files = {file.parent.name: file for file in folders[0].rglob("*.parquet")}
    assert {name: ids("parquet", file) for name, file in files.items()} == {
        "year=2030": ["b"],
        "year=2031": ["a", "b", "b"],
        "year=__HIVE_DEFAULT_PARTITION__": ["c"],
    }
    for file in files.values():
        assert file.read_bytes() == (folders[1] / file.relative_to(folders[0])).read_bytes()


def test_duckdb_asks_a_store_through_its_export(run: Run, store: Path, tmp_path: Path) -> None:
    import duckdb

    run("export", store, "--to", "parquet", "--partition-by", "year", "-o", tmp_path / "out")
    query = """
        select year, session.collectivity, count(*), sum(votes_for), sum(list_sum(amounts::decimal(18, 2)[]))
        from read_parquet(?, hive_partitioning = true) where outcome = 'adopted' group by all
    """
    ((year, authority, decisions, votes, euros),) = duckdb.execute(query, [f"{tmp_path}/out/**/*.parquet"]).fetchall()
    assert (year, authority, decisions, votes, str(euros)) == (2031, "Commune de Bréval", 3, 36, "3691.50")


def test_the_question_of_the_documentation(
    run: Run, store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import duckdb

    _, _, asked = (ROOT / "docs" / "EXPORT.md").read_text(encoding="utf-8").partition("```sql\n")
    run("export", store, "--to", "parquet", "--partition-by", "year", "-o", tmp_path / "decisions")
    monkeypatch.chdir(tmp_path)
    rows = duckdb.execute(asked.partition("```")[0]).fetchall()
    assert sorted({(year, document, str(amount)) for year, document, _, _, amount in rows}) == [
        (2031, "a", "1200.00"), (2031, "a", "30.50"), (2031, "c", "1200.00"), (2031, "c", "30.50"),
    ]  # fmt: skip


def test_duckdb_attaches_a_store(store: Path) -> None:
    import duckdb

    with duckdb.connect(config={"autoinstall_known_extensions": "false"}) as connection:
        try:
            connection.execute("LOAD sqlite")
        except duckdb.Error:
            pytest.skip("DuckDB's extension 'sqlite' is not installed, and tests fetch nothing")
        connection.execute(f"ATTACH '{store}' AS minutes (TYPE sqlite)")
        query = """
            select d.authority, d.year, count(distinct d.id), sum(v.votes_for), list(distinct f.path order by f.path)
            from minutes.decisions d join minutes.votes v on v.decision_id = d.id
            join minutes.documents f on f.id = d.document_id group by all
        """
        found = connection.execute(query).fetchall()
    assert found == [("Commune de Bréval", 2031, 3, 36, ["000.pdf", "002.pdf"])]


def test_scdl(run: Run, tmp_path: Path) -> None:
    made = deliberations(decision(), decision(number=None), decision(nature="arrete"), decision(abstentions=None))
    named = deliberations(decision(transmission_id=None), collectivity="Ville de Bréval")
    store, target = stored(tmp_path / "minutes.db", made, named), tmp_path / "acts.csv"
    result = run("export", store, "--to", "scdl", "--siret", SIRET, "-o", target)
    assert result.exit_code == ExitCode.SOME_FAILED
    assert result.stderr.splitlines() == [
        f"minutier: 2 document(s), 5 decision(s) read from {store}",
        f"minutier: 3 deliberation(s) written to {target} as scdl",
        f"minutier: 1 that cannot comply and 1 act(s) that are no deliberation are in {tmp_path / 'acts.rejected.csv'}",
        "minutier:   1 × no number was found",
        "minutier: 1 row(s) leave out their votes: SCDL wants all five figures or none",
        f"minutier: warning: the SIRET {SIRET} stands beside 2 names (Commune de Bréval; Ville de Bréval): "
        "if they are several authorities, give each with --siret NAME=SIRET",
    ]
    result = run("export", stored(tmp_path / "good.db", deliberations(decision())), "--to", "scdl", "-o", target)
    assert result.exit_code == ExitCode.SOME_FAILED
    assert "1 × the SIRET is not known" in result.stderr
    good = run("export", tmp_path / "good.db", "--to", "scdl", "--siret", SIRET, "-o", target)
    assert good.exit_code == ExitCode.DONE
    assert "minutier: 0 that cannot comply and 0 act(s)" in good.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--to", "csv", "--partition-by", "year", "-o", "x"], "only parquet can be partitioned"),
        (["--to", "csv", "--siret", SIRET, "-o", "x"], "only scdl has a SIRET"),
        (["--to", "xlsx", "-o", "-"], "xlsx cannot go to standard output"),
        (["--to", "scdl", "-o", "-"], "scdl cannot go to standard output"),
        (["--to", "scdl", "--siret", "12", "-o", "x"], "'12' is no SIRET: it has 14 figures"),
        (["--to", "xml", "-o", "x"], "'xml' is not one of"),
        (["--to", "csv"], "Missing option"),
    ],
)
def test_usage(
    arguments: list[str], message: str, run: Run, store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    before = set(os.listdir(tmp_path))
    result = run("export", store, *arguments)
    assert result.exit_code == ExitCode.USAGE
    assert message in " ".join(result.stderr.replace("│", " ").split())
    assert set(os.listdir(tmp_path)) == before


def test_the_store_is_never_written_over(run: Run, store: Path, tmp_path: Path) -> None:
    before = store.read_bytes()
    (tmp_path / "link").symlink_to(store)
    for target in (store, tmp_path / "link"):
        result = run("export", store, "--to", "jsonl", "-o", target)
        assert result.exit_code == ExitCode.CANNOT_WRITE
        assert "it is the store" in result.stderr
    assert store.read_bytes() == before


def test_what_cannot_be(run: Run, store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    missing = run("export", tmp_path / "none.db", "--to", "jsonl", "-o", tmp_path / "out")
    assert missing.exit_code == ExitCode.FAILURE
    assert "none.db" in missing.stderr
    unwritable = run("export", store, "--to", "csv", "-o", tmp_path / "no" / "out")
    assert unwritable.exit_code == ExitCode.CANNOT_WRITE
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    bare = run("export", store, "--to", "xlsx", "-o", tmp_path / "out")
    assert bare.exit_code == ExitCode.FAILURE
    assert "pip install 'minutier[export]'" in bare.stderr
    assert not (tmp_path / "out").exists()
