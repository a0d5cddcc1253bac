"""The paths of a command line → the documents under them, one at a time: folders, archives, globs, remote places."""

import glob
import os
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from pipeline.bulk.archives import is_archive, members
from pipeline.bulk.found import LARGEST, TOO_LARGE, Found, refused, written
from pipeline.bulk.remote import is_remote, remote_files
from pipeline.bulk.spool import Spool
from pipeline.errors import NothingToRead
from pipeline.sources import reason
from pipeline.sources.folders import DOCUMENTS, PROMISES, kind_in_folder, walk

OLDER = "older than --since"
MISSING = "no such file or folder"
NOWHERE = "is a link that leads nowhere, or in a circle"


class Finder:
    """Finds documents. skipped: how many files of each kind were passed over; files: how many were met."""

    def __init__(self, spool: Spool, since: date | None = None) -> None:
        self._spool = spool
        self._since = since
        self.skipped: Counter[str] = Counter()
        self.files = 0

    def find(self, paths: Sequence[str]) -> Iterator[Found]:
        """The documents: each path in the order given, what is under it in sorted order.

        As with ``extract``: hidden files are passed over, files that no reader knows too, unless they have the name
        of a document. What is refused is given with its reason.
        """
        for path in paths:
            if is_remote(path):
                try:
                    yield from self._remote(path)
                except NothingToRead as error:
                    yield refused(path, str(error))
            elif os.path.lexists(path):
                yield from self._local(Path(path), named=True)
            elif glob.has_magic(path):
                yield from self._glob(path)
            else:
                yield refused(written(path), MISSING)

    def _glob(self, pattern: str) -> Iterator[Found]:
        matches = sorted(glob.glob(pattern, recursive=True))
        if not matches:
            yield refused(written(pattern), "matches nothing")
        for match in matches:
            if os.path.isfile(match) or not pattern.endswith("**"):
                yield from self._local(Path(match), named=False)

    def _local(self, path: Path, *, named: bool) -> Iterator[Found]:
        """What is at a path. named: on the command line, so that it is given whatever it holds."""
        if path.is_dir():
            for file in walk(path, broken=True):
                yield from self._file(file, named=False)
        else:
            yield from self._file(path, named=named)

    def _file(self, path: Path, *, named: bool) -> Iterator[Found]:
        told = written(path)
        self.files += 1
        if not path.is_file():
            if named or path.suffix.lower() in PROMISES:
                yield refused(told, NOWHERE if path.is_symlink() else "is not a regular file")
        elif is_archive(path.name):
            for found in members(path, told, self._spool, self._since):
                self.files += 1
                yield from self._wanted(found)
        else:
            try:
                status = path.stat()
            except OSError as error:
                yield refused(told, reason(error))
                return
            if self._since is not None and date.fromtimestamp(status.st_mtime) < self._since:
                self.skipped[OLDER] += 1
            else:
                yield from self._wanted(Found(told, written(path.stem), path, status.st_size), named=named)

    def _remote(self, url: str) -> Iterator[Found]:
        for told, name, open_one in remote_files(url, self._since):
            self.files += 1
            try:
                with open_one() as source:
                    found = self._spool.copy(source, name, told)
            except Exception as error:  # each file system has its own
                yield refused(told, f"cannot be read: {error}")
                continue
            if found.file is not None and is_archive(name):
                for member in members(found.file, told, self._spool, self._since):
                    self.files += 1
                    yield from self._wanted(member)
                found.drop()
            else:
                yield from self._wanted(found)

    def _wanted(self, found: Found, *, named: bool = False) -> Iterator[Found]:
        """The document, unless it is none or too large."""
        if found.file is None:
            yield found
            return
        kind = kind_in_folder(found.file)
        if not named and kind not in DOCUMENTS and found.file.suffix.lower() not in PROMISES:
            self.skipped[kind] += 1
            found.drop()
        elif found.size > LARGEST:
            yield refused(found.path, TOO_LARGE)
        else:
            yield found
