"""Members of archives and remote files → copies under safe names in a folder of the run, within bounds."""

import hashlib
import os
import re
import shutil
import tempfile
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import IO, Self

from pipeline.bulk.found import LARGEST, TOO_LARGE, Found, refused, written

PREFIX = "minutier-bulk-"
LOCK = "lock"
CHUNK = 1 << 20

_SUFFIX = re.compile(r"\.[a-z0-9]{1,8}")


class Spool:
    """The folder, removed at the end; a run that was killed left one, which the next run removes."""

    def __init__(self) -> None:
        _sweep()
        self._folder = Path(tempfile.mkdtemp(prefix=PREFIX))
        self._lock = _locked(self._folder / LOCK)
        self._count = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._lock is not None:
            self._lock.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def copy(self, source: IO[bytes], name: str, path: str) -> Found:
        """A copy of a stream. name: its own, of which only the suffix is kept. Raises what reading the stream does."""
        self._count += 1
        suffix = PurePosixPath(name).suffix.lower()
        file = self._folder / f"{self._count}{suffix if _SUFFIX.fullmatch(suffix) else ''}"
        digest, size = hashlib.sha256(), 0
        try:
            with file.open("wb") as out:
                while chunk := source.read(CHUNK):
                    size += len(chunk)
                    if size > LARGEST:
                        out.close()
                        file.unlink()
                        return refused(path, TOO_LARGE)
                    digest.update(chunk)
                    out.write(chunk)
        except BaseException:
            file.unlink(missing_ok=True)
            raise
        return Found(path, written(PurePosixPath(name).stem), file, size, digest.hexdigest(), copied=True)


def _locked(path: Path) -> IO[bytes] | None:
    """An open file that says, as long as its process lives, that the folder is in use; None where another has it."""
    file = path.open("wb")
    try:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except ImportError:
        pass
    except OSError:
        file.close()
        return None
    return file


def _sweep() -> None:
    """Remove the folders of runs that were killed."""
    if os.name != "posix":
        return
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        lock = folder / LOCK
        if not lock.is_file() or not os.access(lock, os.W_OK):
            continue
        held = _locked(lock)
        if held is not None:
            shutil.rmtree(folder, ignore_errors=True)
            held.close()
