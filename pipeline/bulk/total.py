"""How many files a run will meet: what the time left is told from."""

import glob
import os
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from threading import Thread

from pipeline.bulk.archives import ZIPS, hidden, is_archive
from pipeline.bulk.remote import is_remote
from pipeline.sources.folders import walk


class Total:
    """Counts beside the run, which it need not wait for. files: None until it is known, and where it cannot be."""

    def __init__(self, paths: Sequence[str]) -> None:
        self.files: int | None = None
        Thread(target=self._count, args=(paths,), daemon=True).start()

    def _count(self, paths: Sequence[str]) -> None:
        self.files = count(paths)


def count(paths: Sequence[str]) -> int | None:
    """The files under paths, members of archives among them; None where only reading all of it would tell."""
    files = 0
    for path in _local(paths):
        found = 1
        if path is not None and is_archive(path.name):
            inside = _members(path) if path.name.lower().endswith(ZIPS) else None
            path, found = (path, 1 + inside) if inside is not None else (None, 0)
        if path is None:
            return None
        files += found
    return files


def _local(paths: Sequence[str]) -> Iterator[Path | None]:
    """The files; a None for what cannot be counted."""
    for path in paths:
        if is_remote(path):
            yield None
        elif os.path.isdir(path):
            yield from walk(Path(path), broken=True)
        elif os.path.lexists(path):
            yield Path(path)
        else:
            yield from _local(glob.glob(path, recursive=True))


def _members(archive: Path) -> int | None:
    try:
        with zipfile.ZipFile(archive) as opened:
            return sum(not info.filename.endswith("/") and not hidden(info.filename) for info in opened.infolist())
    except (OSError, zipfile.BadZipFile, NotImplementedError, ValueError):
        return 0
