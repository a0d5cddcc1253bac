"""An archive → copies of its documents, one after the other; what could do harm is refused with the reason."""

import gzip
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from pipeline.bulk.found import LARGEST, TOO_LARGE, Found, refused, written
from pipeline.bulk.spool import Spool
from pipeline.bulk.tar_stream import TarStream, UnpacksToTooMuch
from pipeline.sources import reason

ZIPS = (".zip",)
TARS = (".tar", ".tar.gz", ".tgz")

PLENTY = 1 << 30
MOST_TIMES = 100
"""An archive may unpack to ``PLENTY`` bytes, or to so many times its own size if that is more."""
MOST_MEMBERS = 1_000_000

UNPACKS_TO_TOO_MUCH = f"unpacks to more than {MOST_TIMES} times its size: it may be hostile; its rest was not read"
TOO_MANY = f"has more than {MOST_MEMBERS:,} members: split it first"
LEADS_OUT = "its name leads out of the archive: it may be hostile"
LINK = "is a link inside an archive, not a document: unpack the archive and give the folder"
PROTECTED = "is protected by a password: unpack the archive and give the folder"
NESTED = "is an archive inside an archive: unpack the outer one first"
DAMAGED = "is a damaged archive: download it again"

UTF8 = 0x800
ENCRYPTED = 0x1

_DAMAGES = (zipfile.BadZipFile, tarfile.TarError, zlib.error, EOFError, NotImplementedError, ValueError)


def is_archive(name: str) -> bool:
    """Whether a file goes by the name of an archive."""
    return name.lower().endswith((*ZIPS, *TARS))


def members(archive: Path, told: str, spool: Spool, since: date | None = None) -> Iterator[Found]:
    """The members that are not hidden, in the archive's order. told: the path of the archive, for the members' paths.

    since: leave out what the archive says is older.
    """
    open_one = _zip_members if archive.name.lower().endswith(ZIPS) else _tar_members
    try:
        yield from open_one(archive, told, spool, since)
    except UnpacksToTooMuch:
        yield refused(told, UNPACKS_TO_TOO_MUCH)
    except OSError as error:  # gzip.BadGzipFile is one
        yield refused(told, DAMAGED if isinstance(error, gzip.BadGzipFile) else reason(error))
    except _DAMAGES:
        yield refused(told, DAMAGED)


def bound(archive: Path) -> int:
    """How many bytes an archive may unpack to."""
    return max(PLENTY, MOST_TIMES * archive.stat().st_size)


def _zip_members(archive: Path, told: str, spool: Spool, since: date | None) -> Iterator[Found]:
    left = bound(archive)
    with zipfile.ZipFile(archive) as opened:
        infos = opened.infolist()
        if len(infos) > MOST_MEMBERS:
            yield refused(told, TOO_MANY)
            return
        for info in infos:
            name = _zip_name(info)
            if name.endswith("/") or hidden(name) or _older(info.date_time[:3], since):
                continue
            left -= info.file_size
            if left < 0:
                raise UnpacksToTooMuch
            path = f"{told}!{written(name)}"
            fault = _fault(name, info.file_size, link=stat.S_ISLNK(info.external_attr >> 16))
            fault = fault or (PROTECTED if info.flag_bits & ENCRYPTED else None)
            yield refused(path, fault) if fault else _zip_copy(opened, info, name, path, spool)


def _zip_copy(opened: zipfile.ZipFile, info: zipfile.ZipInfo, name: str, path: str, spool: Spool) -> Found:
    """One member; where it alone is damaged, the others can still be read."""
    try:
        with opened.open(info) as source:
            return spool.copy(source, name, path)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError):
        return refused(path, "is damaged inside its archive: download that again")


def _zip_name(info: zipfile.ZipInfo) -> str:
    """The name; where the archive does not say that it is UTF-8, it is that all the same, or what Windows writes."""
    name = info.filename
    if not info.flag_bits & UTF8:
        raw = name.encode("cp437", "replace")
        try:
            name = raw.decode("utf-8")
        except UnicodeDecodeError:
            name = raw.decode("cp850")
    return name.replace("\\", "/")


def _older(day: tuple[int, int, int], since: date | None) -> bool:
    """Whether a day is before another; one that no calendar has is not."""
    return since is not None and (0, 1, 1) <= day < (since.year, since.month, since.day)


def _tar_members(archive: Path, told: str, spool: Spool, since: date | None) -> Iterator[Found]:
    plain = archive.suffix.lower() == ".tar"
    with archive.open("rb") if plain else gzip.open(archive) as source:
        stream: Any = TarStream(source, bound(archive))
        with tarfile.open(fileobj=stream, mode="r:") as opened:
            while (info := opened.next()) is not None:
                opened.__dict__["members"] = []  # they would pile up
                name = info.name
                if info.isdir() or hidden(name) or _older(_day(info.mtime), since):
                    continue
                path = f"{told}!{written(name)}"
                fault = _fault(name, info.size, link=not info.isreg())
                member = None if fault else opened.extractfile(info)
                yield refused(path, fault or LINK) if member is None else spool.copy(member, name, path)


def _day(seconds: float) -> tuple[int, int, int]:
    try:
        told = date.fromtimestamp(seconds)
    except (OverflowError, ValueError, OSError):
        return (0, 0, 0)
    return (told.year, told.month, told.day)


def hidden(name: str) -> bool:
    """Whether a member is hidden, or a Mac's notes beside the files; ``..`` is neither."""
    return any((part.startswith(".") and part not in (".", "..")) or part == "__MACOSX" for part in _parts(name))


def _parts(name: str) -> list[str]:
    return name.replace("\\", "/").split("/")


def _fault(name: str, size: int, *, link: bool) -> str | None:
    """Why a member is refused, from what the archive says of it."""
    if ".." in _parts(name) or name.startswith(("/", "\\")) or name[1:2] == ":":
        return LEADS_OUT
    if is_archive(name):
        return NESTED
    if link:
        return LINK
    return TOO_LARGE if size > LARGEST else None
