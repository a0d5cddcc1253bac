"""The spool: a killed run's copies are removed by the next, a living one's are not."""

import io
import tempfile
from pathlib import Path

import pytest

from pipeline.bulk.spool import PREFIX, Spool


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The system's folder of temporary files."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def test_what_a_killed_run_left_goes(place: Path) -> None:
    left = place / f"{PREFIX}left"
    left.mkdir()
    (left / "lock").touch()
    (left / "1.pdf").write_bytes(b"x")
    with Spool() as living:
        assert not left.exists()
        copy = living.copy(io.BytesIO(b"vote"), "a.txt", "x.zip!a.txt")
        with Spool():
            assert copy.file
            assert copy.file.exists()
    assert list(place.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "suffix"),
    [
        ("a.TXT", ".txt"),
        ("a.p d", ""),
        ("a." + "x" * 300, ""),
        ("a.\udce9", ""),
        ("a/b.tar.gz", ".gz"),
        ("nul\0.txt", ".txt"),
    ],
)
def test_names_are_safe(name: str, suffix: str) -> None:
    with Spool() as spool:
        copy = spool.copy(io.BytesIO(b"vote"), name, "x")
        assert copy.file
        assert copy.file.name == f"1{suffix}"
        assert copy.size == 4


def test_a_copy_that_breaks_off_is_removed(place: Path) -> None:
    class Broken(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            raise EOFError

    with Spool() as spool:
        with pytest.raises(EOFError):
            spool.copy(Broken(), "a.txt", "x")
        assert [path.name for path in place.rglob("*") if path.is_file()] == ["lock"]
