"""A folder that appears whole or not at all."""

import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pipeline.errors import CannotWrite


@contextmanager
def new_folder(target: Path) -> Iterator[Path]:
    """A folder beside the target, put in its place on success and removed on failure.

    Raises CannotWrite where the target holds something, or cannot be written.
    """
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise CannotWrite(f"cannot write {target}: it exists already; name a new folder")
    final = target.resolve()
    beside = final.with_name(f".minutier-{secrets.token_hex(4)}.tmp")
    try:
        beside.mkdir()
        yield beside
        if final.exists():
            final.rmdir()
        beside.rename(final)
    except OSError as error:
        raise CannotWrite(f"cannot write {target}: {error.strerror or error}") from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)
