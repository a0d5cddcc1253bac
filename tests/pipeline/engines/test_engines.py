"""Engines: the same tasks give the same outcomes; what a document does to its worker costs that document alone."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import pipeline
from pipeline.bulk.outcome import Outcome
from pipeline.engines import ENGINES, base
from pipeline.engines.base import CHANGED, NO_TEXT, TOO_MUCH_MEMORY, Engine, Setup, Task, make_extract
from pipeline.engines.local import run_local
from pipeline.engines.pool import AHEAD
from pipeline.engines.serial import run_serial
from pipeline.errors import MinutierError
from pipeline.extract import extract as extract_one
from pipeline.records.model import Minutes
from tests.conftest import MakePdf
from tests.pipeline.engines.fakes import make_fake, make_nothing, run, tasks

FAKE = Setup(make_fake, workers=2)
ROOT = Path(__file__).parents[3]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of good documents; tests add others."""
    made = tmp_path / "minutes"
    made.mkdir()
    for number in range(6):
        (made / f"pv-{number}.txt").write_text(f"Adopté, séance {number}", encoding="utf-8")
    return made


@pytest.fixture(params=["serial", "local"])
def engine(request: pytest.FixtureRequest) -> Engine:
    """Each engine that needs no extra."""
    return ENGINES[request.param]


def told(outcomes: dict[str, Outcome]) -> dict[str, Outcome]:
    """Without the seconds, which differ."""
    return {name: replace(outcome, seconds=0) for name, outcome in outcomes.items()}


def test_the_same_outcomes(folder: Path, make_pdf: MakePdf) -> None:
    (folder / "empty.txt").write_bytes(b"")
    (folder / "bug.txt").write_text("BUG")
    (folder / "binary.pdf").write_bytes(b"\x00\x01" * 99)
    make_pdf("scan.pdf", [None]).rename(folder / "scan.pdf")
    serial, local = run(run_serial, folder, FAKE), run(run_local, folder, FAKE)
    assert told(serial) == told(local)
    assert len(serial) == 10
    assert serial["empty.txt"].reason == "is empty: download or export it again"
    assert "KeyError: 'bug'" in (serial["bug.txt"].reason or "")
    assert "no text layer" in (serial["scan.pdf"].reason or "")


def test_a_record_names_the_job_and_not_the_file(folder: Path, engine: Engine) -> None:
    record = run(engine, folder, FAKE)["pv-0.txt"].record or ""
    assert '"id":"pv-0"' in record
    assert '"source":"minutes/pv-0.txt"' in record


def test_what_a_record_was_written_from_stays_in_its_process(folder: Path) -> None:
    here, there = (run(engine, folder, FAKE)["pv-0.txt"] for engine in (run_serial, run_local))
    assert here.minutes is not None
    assert here.minutes.model_dump_json() == here.record == there.record
    assert there.minutes is None


def test_a_file_that_changes_meanwhile_is_told(folder: Path, engine: Engine) -> None:
    def changing() -> Iterator[Task | None]:
        for task in tasks(folder):
            if task is not None:
                task.file.write_text("autre chose")
            yield task

    reasons = {outcome.reason for outcome in engine(changing(), FAKE) if outcome is not None}
    assert reasons == {CHANGED}


def test_a_document_without_text_has_a_reason(tmp_path: Path, make_pdf: MakePdf) -> None:
    blank = tmp_path / "blank"
    blank.mkdir()
    make_pdf("blank.pdf", [""]).rename(blank / "blank.pdf")
    assert run(run_serial, blank, FAKE)["blank.pdf"].reason == NO_TEXT


@pytest.mark.parametrize(
    ("content", "setup", "reason"),
    [
        ("ABORT", FAKE, "the worker died of it, twice: signal SIGABRT"),
        ("SLEEP", replace(FAKE, timeout=1), "took longer than 1 seconds (--timeout)"),
        ("EAT", replace(FAKE, memory=400 << 20), TOO_MUCH_MEMORY),
    ],
    ids=["crash", "hang", "memory"],
)
def test_a_hostile_document_costs_itself_alone(folder: Path, content: str, setup: Setup, reason: str) -> None:
    (folder / "hostile.txt").write_text(content)
    outcomes = run(run_local, folder, setup)
    assert outcomes.pop("hostile.txt").reason == reason
    assert len(outcomes) == 6
    assert all(outcome.record for outcome in outcomes.values())


def test_a_worker_that_dies_costs_one_retry(folder: Path, tmp_path: Path) -> None:
    (folder / "once.txt").write_text(f"ONCE {tmp_path / 'mark'}")
    outcomes = run(run_local, folder, FAKE)
    assert len(outcomes) == 7
    assert all(outcome.record for outcome in outcomes.values())


def test_a_model_that_cannot_be_loaded_ends_the_run(folder: Path) -> None:
    with pytest.raises(MinutierError, match="cannot load the model: no weights"):
        run(run_local, folder, Setup(make_nothing))


def test_tasks_are_taken_as_they_are_done(folder: Path) -> None:
    taken = 0

    def counted() -> Iterator[Task | None]:
        nonlocal taken
        for task in tasks(folder):
            taken += task is not None
            yield task

    outcomes = run_local(counted(), replace(FAKE, workers=1))
    for done, outcome in enumerate(outcome for outcome in outcomes if outcome is not None):
        assert outcome.record
        assert taken <= done + 1 + AHEAD


def test_nothing_to_do_loads_no_model(engine: Engine) -> None:
    assert [outcome for outcome in engine(iter([None, None]), Setup(make_nothing)) if outcome] == []


@pytest.mark.parametrize("remembered", [0, 100_000])
def test_the_real_extraction_gives_its_text(remembered: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether words are forgotten after each document or never, and though little is learned of each."""
    monkeypatch.setattr(base, "REMEMBERED", remembered)
    extract = make_extract(ocr=False)
    sample = ROOT / "samples" / "pv-village.txt"
    first, second = extract(sample), extract(sample)
    assert first == second
    assert first == Minutes.model_validate_json(first.model_dump_json())
    assert first == extract_one(sample, pipeline.load(), with_text=True)
    assert first.document.text == sample.read_text(encoding="utf-8")
    assert first.decisions
