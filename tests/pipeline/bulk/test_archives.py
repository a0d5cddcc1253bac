"""Archives: their documents come out whole; what could do harm is refused and leaves no trace."""

import tarfile
import tempfile
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pipeline.bulk import archives, found, spool, tar_stream
from pipeline.bulk.archives import DAMAGED, LEADS_OUT, LINK, NESTED, PROTECTED, UNPACKS_TO_TOO_MUCH
from pipeline.bulk.jobs import Finder
from pipeline.bulk.spool import Spool
from tests.pipeline.bulk.archive_files import GOOD, claims, tarred, zipped
from tests.pipeline.bulk.conftest import Find


@pytest.mark.parametrize("name", ["pv.zip", "PV.ZIP", "pv.tar", "pv.tgz", "pv.tar.gz"])
def test_documents_come_out(name: str, find: Find, tmp_path: Path) -> None:
    archive = (zipped if name.lower().endswith("zip") else tarred)(tmp_path / name, GOOD)
    documents = find(archive)
    assert [one.path for one in documents] == [f"{archive}!{member}" for member in GOOD]
    assert [one.id for one in documents] == ["pv-1", "pv-2"]
    assert [one.file.read_bytes() for one in documents if one.file] == list(GOOD.values())
    assert {one.file.suffix for one in documents if one.file} == {".txt"}


@pytest.mark.parametrize(("pack", "archive"), [(zipped, "x.zip"), (tarred, "x.tar.gz")])
@pytest.mark.parametrize(
    "name", ["../../evil.txt", "/etc/evil.txt", "a/../../evil.txt", "C:\\evil.txt", "..\\evil.txt"]
)
def test_names_that_lead_out(pack: Callable[..., Path], archive: str, name: str, find: Find, tmp_path: Path) -> None:
    refusal, *rest = find(pack(tmp_path / archive, {name: b"vote", **GOOD}))
    assert (refusal.file, refusal.reason) == (None, LEADS_OUT)
    assert [one.reason for one in rest] == [None, None]
    assert list(tmp_path.rglob("evil*")) == list(tmp_path.parent.glob("evil*")) == []


@pytest.mark.parametrize("bomb", ["x.zip", "x.tar.gz"])
def test_a_member_that_unpacks_to_too_much(
    bomb: str, find: Find, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (archives, spool):
        monkeypatch.setattr(module, "LARGEST", 1 << 20)
    pack = zipped if bomb.endswith("zip") else tarred
    refusal, *rest = find(pack(tmp_path / bomb, {"bomb.txt": bytes(5 << 20), **GOOD}))
    assert refusal.reason == found.TOO_LARGE
    assert len(rest) == 2


@pytest.mark.parametrize("bomb", ["x.zip", "x.tar.gz"])
def test_an_archive_that_unpacks_to_too_much(
    bomb: str, find: Find, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archives, "PLENTY", 3 << 20)
    monkeypatch.setattr(archives, "MOST_TIMES", 2)
    monkeypatch.setattr(tar_stream, "MOST_AT_ONCE", 1 << 20)
    pack = zipped if bomb.endswith("zip") else tarred
    archive = pack(tmp_path / bomb, {f"{number}.txt": b"vote " * (1 << 18) for number in range(9)})
    *read, refusal = find(archive)
    assert (refusal.path, refusal.reason) == (str(archive), UNPACKS_TO_TOO_MUCH)
    assert 0 < len(read) < 4


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        (tarfile.GNUTYPE_LONGNAME, UNPACKS_TO_TOO_MUCH),
        (tarfile.XHDTYPE, UNPACKS_TO_TOO_MUCH),
        (tarfile.REGTYPE, found.TOO_LARGE),
    ],
)
def test_a_header_that_claims_much(kind: bytes, reason: str, find: Find, tmp_path: Path) -> None:
    found_there = find(claims(tmp_path / "x.tar.gz", 1 << 40, kind))
    assert reason in [one.reason for one in found_there]


def test_links_are_no_documents(find: Find, tmp_path: Path) -> None:
    archive = tarred(tmp_path / "x.tar", GOOD, ("secret.txt", "/etc/passwd"), ("self.txt", "self.txt"))
    assert [one.reason for one in find(archive)] == [None, None, LINK, LINK]
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as opened:
        info = zipfile.ZipInfo("secret.txt")
        info.external_attr = 0o120777 << 16
        opened.writestr(info, "/etc/passwd")
    assert [one.reason for one in find(tmp_path / "x.zip")] == [LINK]


def test_an_archive_in_an_archive(find: Find, tmp_path: Path) -> None:
    inner = zipped(tmp_path / "inner.zip", GOOD).read_bytes()
    assert [one.reason for one in find(zipped(tmp_path / "outer.zip", {"inner.zip": inner}))] == [NESTED]


@pytest.mark.parametrize("name", ["x.zip", "x.tar", "x.tgz"])
def test_no_archive_at_all(name: str, find: Find, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(b"no archive" * 99)
    assert [one.reason for one in find(tmp_path / name)] == [DAMAGED]


def test_a_truncated_archive_gives_what_is_whole(find: Find, tmp_path: Path) -> None:
    import random

    files = {f"{number}.txt": random.Random(number).randbytes(20_000).hex().encode() for number in range(5)}
    archive = tarred(tmp_path / "x.tgz", files)
    archive.write_bytes(archive.read_bytes()[:-40_000])
    *read, refusal = find(archive)
    assert refusal.reason == DAMAGED
    assert 1 <= len(read) < 5


def test_a_damaged_member_spares_the_others(find: Find, tmp_path: Path) -> None:
    archive = zipped(tmp_path / "x.zip", {"a.txt": b"Vote du conseil " * 9, "b.txt": b"Vote"})
    data = bytearray(archive.read_bytes())
    data[40:44] = b"\xff\xff\xff\xff"
    archive.write_bytes(data)
    bad, good = find(archive)
    assert (bad.reason or "").startswith("is damaged inside its archive")
    assert good.file


def test_a_password(find: Find, tmp_path: Path) -> None:
    archive = zipped(tmp_path / "x.zip", {"a.txt": b"Vote"})
    data = bytearray(archive.read_bytes())
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    archive.write_bytes(data)
    assert [one.reason for one in find(archive)] == [PROTECTED]


def test_hidden_members_and_other_files_are_passed_over(find: Find, tmp_path: Path) -> None:
    files = {"__MACOSX/._pv.txt": b"x", ".git/a.txt": b"x", "a/.b.txt": b"x", "logo.png": b"\x89PNG\r\n\x1a\n", **GOOD}
    assert [one.id for one in find(zipped(tmp_path / "x.zip", files))] == ["pv-1", "pv-2"]


@pytest.mark.parametrize(
    ("raw", "name"),
    [("délib.txt".encode("cp850"), "délib"), ("délib.txt".encode(), "délib")],
    ids=["Windows", "UTF-8 unsaid"],
)
def test_names_of_old_zips(raw: bytes, name: str, find: Find, tmp_path: Path) -> None:
    archive = zipped(tmp_path / "x.zip", {"?" * len(raw): b"Vote"})
    archive.write_bytes(archive.read_bytes().replace(b"?" * len(raw), raw))
    assert [one.id for one in find(archive)] == [name]


@pytest.mark.parametrize(("since", "count"), [(date(2031, 2, 3), 2), (date(2031, 2, 4), 0), (None, 2)])
def test_members_since_a_day(since: date | None, count: int, find: Find, tmp_path: Path) -> None:
    assert len(find(zipped(tmp_path / "x.zip", GOOD), since=since)) == count
    assert len(find(tarred(tmp_path / "x.tar", GOOD), since=since)) == count


@given(names=st.lists(st.text(min_size=1, max_size=40), min_size=1, max_size=5, unique=True))
@example(names=["\x00"])  # zipfile cuts a name at it
def test_any_name_stays_inside(names: list[str]) -> None:
    with tempfile.TemporaryDirectory() as scratch, Spool() as spool:
        archive = zipped(Path(scratch, "x.zip"), dict.fromkeys(names, b"vote"))
        copies = [one.file for one in Finder(spool).find([str(archive)]) if one.file]
        assert len({copy.parent for copy in copies}) <= 1
        assert all(copy.read_bytes() == b"vote" and copy.resolve() == copy.absolute() for copy in copies)
        assert [path.name for path in Path(scratch).rglob("*")] == ["x.zip"]
