"""A document that was found under the paths of a run, or what is refused and why; and what is too large."""

import os
from dataclasses import dataclass, replace
from pathlib import Path

from pipeline.content import sha256_of
from pipeline.sources import reason

LARGEST = 512 << 20
"""Bytes of one document."""
TOO_LARGE = f"is larger than {LARGEST >> 20} MiB: split it first"


@dataclass(frozen=True)
class Found:
    """A document to do, or a refusal.

    path: where it is, as any output can hold it; ``archive.zip!inner/path.pdf`` inside an archive.
    id: its name without suffix. file: holds its bytes; None where it is refused, and ``reason`` says why.
    sha256: of its bytes, once they were read. copied: whether ``file`` is a copy, to be deleted when all is done.
    """

    path: str
    id: str = ""
    file: Path | None = None
    size: int = 0
    sha256: str | None = None
    copied: bool = False
    reason: str | None = None

    def hashed(self) -> "Found":
        """With the hash of its bytes; refused where they cannot be read."""
        if self.file is None or self.sha256 is not None:
            return self
        try:
            return replace(self, sha256=sha256_of(self.file))
        except OSError as error:
            return refused(self.path, reason(error))

    def drop(self) -> None:
        """Delete the copy, where it is one."""
        if self.copied and self.file is not None:
            self.file.unlink(missing_ok=True)


def refused(path: str, reason: str) -> Found:
    """What is not read, and why."""
    return Found(path, reason=reason)


def written(path: Path | str) -> str:
    """A path that any output can hold: bytes that are not UTF-8 are written out, so that two such names stay two."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")
