"""Paths → documents: folders, patterns, links, odd names, remote places."""

import os
import sys
from datetime import date
from pathlib import Path

import pytest

from pipeline.bulk import jobs
from pipeline.bulk.found import TOO_LARGE
from pipeline.bulk.jobs import MISSING, NOWHERE
from pipeline.bulk.spool import Spool
from pipeline.bulk.total import count
from tests.pipeline.bulk.archive_files import GOOD, tarred, zipped
from tests.pipeline.bulk.conftest import Find


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with minutes, among other things."""
    files = {
        "b.txt": b"vote",
        "a/z.pdf": b"%PDF-1.4",
        "a/b.txt": b"autre vote",
        ".hidden.txt": b"vote",
        "logo.png": b"\x89PNG\r\n\x1a\n",
        "out.jsonl": b"{}",
        "minutes.db": b"SQLite format 3\x00",
        "core.txt": b"\x00\x01",
    }
    for name, content in files.items():
        path = tmp_path / "minutes" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    zipped(tmp_path / "minutes" / "y.zip", GOOD)
    return tmp_path / "minutes"


def test_a_folder(find: Find, folder: Path) -> None:
    expected = ["b.txt", "core.txt", "y.zip!2031/pv-1.txt", "y.zip!2031/pv-2.txt", "a/b.txt", "a/z.pdf"]
    assert [one.path for one in find(folder)] == [f"{folder}/{name}" for name in expected]


def test_a_named_file_is_given_whatever_it_holds(find: Find, folder: Path) -> None:
    assert [one.id for one in find(folder / "logo.png", folder / "none.txt")] == ["logo", ""]
    assert find(folder / "none.txt")[0].reason == MISSING


@pytest.mark.parametrize(
    ("pattern", "names"),
    [
        ("*.txt", ["b", "core"]),
        ("**/*.txt", ["b", "core", "b"]),
        ("[ab]*", ["b", "z", "b"]),
        ("*.zip", ["pv-1", "pv-2"]),
    ],
)
def test_patterns(pattern: str, names: list[str], find: Find, folder: Path) -> None:
    assert sorted(one.id for one in find(folder / pattern)) == sorted(names)


def test_a_pattern_that_is_the_name_of_a_file(find: Find, tmp_path: Path) -> None:
    (tmp_path / "pv[1].txt").write_text("vote")
    assert [one.id for one in find(tmp_path / "pv[1].txt")] == ["pv[1]"]


def test_links(find: Find, folder: Path, tmp_path: Path) -> None:
    for name, target in {
        "loop.txt": "loop.txt",
        "gone.pdf": "none.pdf",
        "loop": ".",
        "up": "..",
        "gone.png": "none",
    }.items():
        (folder / name).symlink_to(target)
    reasons = {Path(one.path).name: one.reason for one in find(folder) if one.reason}
    assert reasons == {"loop.txt": NOWHERE, "gone.pdf": NOWHERE}
    (tmp_path / "link").symlink_to(folder)
    assert len(find(tmp_path / "link")) == 8


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_names_that_are_not_utf8_stay_apart(find: Find, tmp_path: Path) -> None:
    for raw in (b"d\xe9lib.txt", b"d\xe8lib.txt", b"d\xc3\xa9lib.txt"):
        Path(os.fsdecode(bytes(tmp_path) + b"/" + raw)).write_text("vote")
    names = {one.path.rpartition("/")[2] for one in find(tmp_path)}
    assert names == {"d\\xe9lib.txt", "d\\xe8lib.txt", "délib.txt"}
    assert all(one.file and one.file.exists() for one in find(tmp_path))


def test_what_is_too_large_is_not_read(find: Find, folder: Path) -> None:
    with (folder / "huge.txt").open("wb") as huge:
        huge.write(b"vote ")
        huge.truncate(1 << 30)
    assert {one.path: one.reason for one in find(folder)}[f"{folder}/huge.txt"] == TOO_LARGE
    assert [one.reason for one in find(folder / "huge.txt")] == [TOO_LARGE]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such files")
def test_a_pipe_is_not_waited_for(find: Find, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert [one.reason for one in find(tmp_path / "pipe.txt")] == ["is not a regular file"]
    assert find(tmp_path) == []


def test_since(find: Find, folder: Path) -> None:
    os.utime(folder / "b.txt", (0, 0))
    assert f"{folder}/b.txt" not in [one.path for one in find(folder, since=date(1980, 1, 1))]
    assert [one.id for one in find(folder / "b.txt", since=date(1970, 1, 1))] == ["b"]


def test_files_are_counted_as_they_are_met(spool: Spool, folder: Path, tmp_path: Path) -> None:
    finder = jobs.Finder(spool)
    for one in finder.find([str(folder)]):
        one.drop()
    assert finder.files == count([str(folder)]) == 10
    assert finder.skipped == {"image": 1, "data": 1, "binary": 1}
    tarred(tmp_path / "x.tar", GOOD)
    assert count([str(tmp_path / "x.tar")]) is count(["s3://bucket/minutes"]) is None


def test_remote_places(find: Find) -> None:
    fsspec = pytest.importorskip("fsspec")
    memory = fsspec.filesystem("memory")
    for name, data in {"a/pv.txt": b"vote", "a/.x.txt": b"vote", "a/logo.png": b"\x89PNG\r\n\x1a\n"}.items():
        memory.pipe(f"/bucket/{name}", data)
    found = find("memory://bucket/a")
    assert [(one.path, one.id) for one in found] == [("memory:///bucket/a/pv.txt", "pv")]
    assert [one.file.read_bytes() for one in found if one.file] == [b"vote"]
    assert [one.id for one in find("memory://bucket/a/pv.txt")] == ["pv"]
    assert [one.id for one in find("memory://bucket/*/*.txt")] == ["pv"]
    assert [(one.file, one.reason) for one in find("memory://bucket/none")] == [
        (None, "nothing is there, or the place cannot be reached")
    ]
    memory.rm("/bucket", recursive=True)
