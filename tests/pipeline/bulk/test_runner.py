"""The runner: what is known is left alone, what moved is told, what comes is saved soon."""

from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest

from pipeline.bulk import runner
from pipeline.bulk.jobs import Finder
from pipeline.bulk.outcome import Outcome
from pipeline.bulk.runner import Run
from pipeline.bulk.spool import Spool
from pipeline.bulk.tally import Tally
from pipeline.engines.base import Engine, Setup, Task
from pipeline.engines.serial import run_serial
from tests.pipeline.bulk.archive_files import GOOD, zipped
from tests.pipeline.bulk.kept import Kept, Noted
from tests.pipeline.engines.fakes import make_fake

Do = Callable[..., Tally]


@pytest.fixture
def kept() -> Kept:
    """A store."""
    return Kept()


@pytest.fixture
def noted() -> Noted:
    """A watch."""
    return Noted()


@pytest.fixture
def do(spool: Spool, kept: Kept, noted: Noted) -> Do:
    """A function that runs over paths."""

    def run(*paths: Path, engine: Engine = run_serial, model: str = "m", retry_failed: bool = False) -> Tally:
        one = Run(kept, engine, Setup(make_fake), lambda sha: f"{model} {sha}", noted, retry_failed=retry_failed)
        return one(Finder(spool).find([str(path) for path in paths]))

    return run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three documents, one of them bad, and an archive of two."""
    made = tmp_path / "minutes"
    made.mkdir()
    (made / "a.txt").write_text("Adopté")
    (made / "b.txt").write_text("BUG")
    (made / "c.txt").write_text("Rejeté")
    zipped(made / "z.zip", GOOD)
    return made


def test_a_second_run_does_nothing(do: Do, folder: Path, kept: Kept) -> None:
    first = do(folder)
    assert (first.done, first.failed, first.documents) == (4, 1, 5)
    before = dict(kept.outcomes)
    assert do(folder) == Tally(known=4, failed_before=1)
    assert kept.outcomes == before
    assert list(kept.paths.values()) == [outcome.job.path for outcome in before.values()]


def test_what_failed_is_done_again_on_demand(do: Do, folder: Path) -> None:
    do(folder)
    tally = do(folder, retry_failed=True)
    assert (tally.known, tally.failed, tally.failed_before) == (4, 1, 0)


def test_a_changed_file_and_another_model_are_done(do: Do, folder: Path) -> None:
    do(folder)
    (folder / "a.txt").write_text("Ajourné")
    assert do(folder).done == 1
    assert do(folder, model="other").done == 4


def test_a_moved_file_is_not_done_again(do: Do, folder: Path, kept: Kept) -> None:
    do(folder)
    (folder / "c.txt").rename(folder / "d.txt")
    (folder / "b.txt").rename(folder / "e.txt")
    assert do(folder) == Tally(known=4, failed_before=1)
    assert {Path(path).name for path in kept.paths.values()} == {"a.txt", "d.txt", "e.txt", "pv-1.txt", "pv-2.txt"}


def test_a_content_is_done_once_at_its_first_path(do: Do, folder: Path, kept: Kept, noted: Noted) -> None:
    (folder / "b.txt").write_text("Adopté")
    (folder / "d.txt").write_text("Adopté")
    for _ in range(2):
        tally = do(folder)
        assert tally.duplicates == 2
        assert f"{folder}/a.txt" in kept.paths.values()
        assert f"{folder}/d.txt" not in kept.paths.values()
    assert noted.events.count(("duplicate", f"{folder}/d.txt")) == 2


def test_a_path_given_twice_counts_once(do: Do, folder: Path) -> None:
    assert do(folder, folder, folder / "a.txt").documents == 5


def test_a_refusal_is_kept_with_its_reason(do: Do, folder: Path, kept: Kept) -> None:
    (folder / "loop.txt").symlink_to("loop.txt")
    assert do(folder).failed == 2
    assert "is a link that leads nowhere, or in a circle" in {outcome.reason for outcome in kept.outcomes.values()}
    assert do(folder).failed_before == 2
    (folder / "loop.txt").unlink()
    (folder / "loop.txt").write_text("Vote")
    assert do(folder).done == 1


def test_outcomes_are_saved_in_batches(do: Do, tmp_path: Path, kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(25):
        (tmp_path / f"{number:02}.txt").write_text(f"Vote {number}")
    monkeypatch.setattr(runner, "SAVE_AT", 10)
    monkeypatch.setattr(runner, "SAVE_EVERY", 60.0)
    do(tmp_path)
    assert kept.saves == [10, 10, 5]
    monkeypatch.setattr(runner, "SAVE_EVERY", 0.0)
    do(tmp_path, model="other")
    assert kept.saves[3:] == [1] * 25


def test_an_interrupted_run_saves_what_it_has(do: Do, folder: Path, kept: Kept) -> None:
    closed = []

    def engine(tasks: Iterator[Task | None], setup: Setup) -> Generator[Outcome | None, None, None]:
        try:
            for number, outcome in enumerate(run_serial(tasks, setup)):
                yield outcome
                if number == 2:
                    raise KeyboardInterrupt
        finally:
            closed.append(True)

    with pytest.raises(KeyboardInterrupt):
        do(folder, engine=engine)
    assert len(kept.outcomes) == 3
    assert closed == [True]
    rest = do(folder)
    assert (rest.done, rest.known, rest.failed_before) == (2, 2, 1)


def test_no_copy_outlives_its_document(do: Do, folder: Path, tmp_path: Path) -> None:
    zipped(folder / "zz.zip", GOOD | {"x.png": b"\x89PNG\r\n\x1a\n", "b.txt": b"BUG 2"})
    do(folder)
    do(folder)
    assert [path.name for path in (tmp_path / "spool").rglob("*") if path.is_file()] == ["lock"]
