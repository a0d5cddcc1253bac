"""``minutier bulk``: options, messages, exit codes; the runs themselves are tested beside the runner."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

import pipeline.engines.base
from pipeline.bulk.tally import Tally
from pipeline.cli import app
from pipeline.cli.bulk import EngineName
from pipeline.cli.bulk_progress import line, summary
from pipeline.engines import ENGINES
from pipeline.errors import ExitCode
from pipeline.store import Store
from tests.pipeline.engines.fakes import fake


@pytest.fixture(autouse=True)
def _fake_extraction(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline.engines.base, "make_extract", fake_make)


def fake_make(model: str | None, *, ocr: bool) -> Any:
    return fake


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two documents."""
    made = tmp_path / "minutes"
    made.mkdir()
    (made / "a.txt").write_text("Adopté")
    (made / "b.txt").write_text("Rejeté")
    return made


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """Where a store can be."""
    return tmp_path / "minutes.db"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(app, ["bulk", *map(str, arguments)], prog_name="minutier")


def test_engines_are_those_there_are() -> None:
    assert set(EngineName) == set(ENGINES)


@pytest.mark.parametrize("engine", ["serial", "local"])
def test_a_run_and_another(engine: str, folder: Path, store: Path, tmp_path: Path) -> None:
    log = tmp_path / "log.jsonl"
    options = ("--store", store, "--engine", engine, "--log", log)
    result = run(folder, *options)
    assert result.exit_code == ExitCode.DONE, result.stderr
    assert "2 document(s) done, in " in result.stderr
    assert "the store holds 2 document(s), 2 decision(s), 0 failure(s)" in result.stderr
    assert "0 document(s) done, 2 known already" in run(folder, *options).stderr
    events = [json.loads(line)["event"] for line in log.read_text(encoding="utf-8").splitlines()]
    assert events == ["done", "done", "end", "known", "known", "end"]
    with Store.open(str(store), write=False) as opened:
        assert [minutes.document.source for minutes in opened.records()] == [f"{folder}/a.txt", f"{folder}/b.txt"]


def test_failures_have_their_exit_code_now_and_later(folder: Path, store: Path) -> None:
    (folder / "bug.txt").write_text("BUG")
    first = run(folder, "--store", store, "--engine", "serial")
    assert first.exit_code == ExitCode.SOME_FAILED
    assert f"minutier: {folder}/bug.txt: unexpected error" in first.stderr
    second = run(folder, "--store", store, "--engine", "serial")
    assert second.exit_code == ExitCode.SOME_FAILED
    assert "1 failed before (--retry-failed does them again)" in second.stderr
    (folder / "bug.txt").write_text("Voté")
    assert run(folder, "--store", store, "--engine", "serial").exit_code == ExitCode.DONE


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["none.txt"], ExitCode.NOTHING_TO_READ, "none.txt: no such file or folder"),
        (["{folder}/*.pdf"], ExitCode.NOTHING_TO_READ, "no such file or folder"),
        (["{folder}/empty"], ExitCode.NOTHING_TO_READ, "nothing to read under the paths given"),
        (["{folder}", "--engine", "serial", "--timeout", "3"], ExitCode.USAGE, "has no limits"),
        (["{folder}", "--ray-address", "auto"], ExitCode.USAGE, "--ray-address wants"),
        (["{folder}", "--model", "fr_none"], ExitCode.FAILURE, "no model at fr_none"),
        (["{folder}", "--log", "{folder}/none/x.jsonl"], ExitCode.CANNOT_WRITE, "cannot write"),
        (["{folder}", "--since", "2020"], ExitCode.USAGE, "--since"),
        (["{folder}", "--since", "2099-01-01"], ExitCode.NOTHING_TO_READ, "passed over: 2 older than --since"),
    ],
)
def test_what_cannot_be_meant(
    arguments: list[str], code: ExitCode, message: str, folder: Path, store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    (folder / "empty").mkdir()
    result = run(*(argument.format(folder=folder) for argument in arguments), "--store", store)
    assert (result.exit_code, message in result.stderr) == (code, True), result.stderr


def test_a_second_writer_is_told(folder: Path, store: Path) -> None:
    with Store.open(str(store)):
        result = run(folder, "--store", store)
    assert result.exit_code == ExitCode.FAILURE
    assert "minutes.db" in result.stderr


@pytest.mark.skipif(os.name != "posix", reason="no such signals")
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_a_polite_end_saves_what_is_done(how: signal.Signals, folder: Path, store: Path) -> None:
    (folder / "z.txt").write_text("SLEEP")
    script = "import tests.pipeline.cli.test_bulk as here; here.main()"
    process = subprocess.Popen(
        [sys.executable, "-c", script, str(folder), str(store)], stderr=subprocess.PIPE, text=True
    )
    log = folder.parent / "log.jsonl"
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and (not log.exists() or log.read_text().count("\n") < 2):
        time.sleep(0.1)
    process.send_signal(how)
    _, told = process.communicate(timeout=60)
    assert process.returncode not in (0, ExitCode.SOME_FAILED)
    assert "stopped; 2 document(s) were done, the same command goes on" in told
    with Store.open(str(store)) as opened:
        assert opened.counts()["documents"] == 2


def main() -> None:
    """The command with the fake extraction, in a process of its own."""
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a job that a shell runs in the background ignores it
    pipeline.engines.base.make_extract = fake_make  # type: ignore[assignment]
    app(["bulk", sys.argv[1], "--store", sys.argv[2], "--workers", "2", "--log", f"{sys.argv[1]}/../log.jsonl"])


def test_progress_and_summary() -> None:
    tally = Tally(done=90, failed=10, known=1000, duplicates=2)
    assert line(tally, 50.0, 1102, 2204) == "1,102 documents, 22.0 a second, 10 failed, 0:00:50 left"
    assert line(tally, 50.0, 1102, None) == "1,102 documents, 22.0 a second, 10 failed"
    assert ", in 50 s; the store" in summary(Tally(known=3), 50.0, {"documents": 3, "decisions": 5, "failed": 0})
    assert summary(tally, 50.0, {"documents": 1090, "decisions": 5000, "failed": 10}) == (
        "90 document(s) done, 10 failed, 1,000 known already, 2 more of the same content, in 50 s (2.0 a second); "
        "the store holds 1,090 document(s), 5,000 decision(s), 10 failure(s)"
    )
