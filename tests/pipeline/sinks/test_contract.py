"""What every sink keeps: whole outputs or none, and errors before any work."""

import os
import stat
import time
from datetime import datetime
from pathlib import Path

import pytest

from pipeline.errors import CannotWrite
from pipeline.sinks import SINKS
from pipeline.sinks.base import Sink
from pipeline.sinks.html.sink import open_html
from tests.pipeline.sinks.records import minutes

EVERY: dict[str, Sink] = {**SINKS, "html": open_html}
TO_SCREEN = ("jsonl", "csv", "html")


@pytest.fixture(params=EVERY)
def sink(request: pytest.FixtureRequest) -> Sink:
    """Each sink."""
    return EVERY[request.param]


@pytest.mark.parametrize("sink", TO_SCREEN, indirect=True)
def test_file_and_standard_output_get_the_same(sink: Sink, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "out"
    for where in (target, None):
        with sink(where) as write:
            write(minutes())
            write(minutes("autre", decisions=2))
    assert target.read_text(encoding="utf-8") == capsys.readouterr().out
    assert "Œuvre" in target.read_text(encoding="utf-8")
    assert os.listdir(tmp_path) == ["out"]


@pytest.mark.parametrize("sink", [name for name in EVERY if name not in TO_SCREEN], indirect=True)
def test_others_need_a_file(sink: Sink) -> None:
    with pytest.raises(CannotWrite, match="cannot go to standard output: name a file"), sink(None):
        pytest.fail("the work began")


def test_the_same_records_give_the_same_bytes(sink: Sink, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for year, name in (("1999", "one"), ("2031", "two")):
        monkeypatch.setattr(time, "time", lambda year=year: datetime(int(year), 5, 6).timestamp())
        monkeypatch.setattr(time, "localtime", lambda *_, year=year: datetime(int(year), 5, 6).timetuple())
        with sink(tmp_path / name) as write:
            write(minutes(decisions=3))
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_nothing_appears_before_the_end(sink: Sink, tmp_path: Path) -> None:
    target = tmp_path / "out"
    with sink(target) as write:
        write(minutes())
        assert not target.exists()
    assert target.exists()


def test_an_error_leaves_the_target_as_it_was(sink: Sink, tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.write_text("before")

    def fail() -> None:
        with sink(target) as write:
            write(minutes())
            raise RuntimeError("stop")

    with pytest.raises(RuntimeError, match="stop"):
        fail()
    assert target.read_text() == "before"
    assert os.listdir(tmp_path) == ["out"]


def test_unwritable(sink: Sink, tmp_path: Path) -> None:
    for target, why in [
        (tmp_path, "it is a folder"),
        (tmp_path / "none" / "out", "its folder does not exist"),
        (tmp_path / ("x" * 300), "File name too long"),
    ]:
        with pytest.raises(CannotWrite, match=why), sink(target):
            pytest.fail("the work began")
    assert os.listdir(tmp_path) == []


def test_write_protected(sink: Sink, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "out"
    target.touch()
    monkeypatch.setattr(os, "access", lambda path, mode: False)  # root may write anything
    with pytest.raises(CannotWrite, match="write-protected"), sink(target):
        pytest.fail("the work began")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_full_disk_and_devices(sink: Sink) -> None:
    with pytest.raises(CannotWrite, match="No space left"), sink(Path("/dev/full")) as write:
        write(minutes())
    with sink(Path("/dev/null")) as write:
        write(minutes())
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)


def test_links_and_modes_are_kept(sink: Sink, tmp_path: Path) -> None:
    target, link = tmp_path / "out", tmp_path / "link"
    target.touch(mode=0o640)
    link.symlink_to(target)
    with sink(link) as write:
        write(minutes())
    assert link.is_symlink()
    assert target.stat().st_size
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
