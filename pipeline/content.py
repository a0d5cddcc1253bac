"""A file → the SHA-256 of its bytes, in hex; a piece of it at a time is in memory."""

import hashlib
from pathlib import Path


def sha256_of(path: Path) -> str:
    """What identifies a content, wherever it lies. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
