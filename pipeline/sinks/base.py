"""What every sink is, and outputs that appear whole or not at all."""

import io
import os
import secrets
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from pipeline.errors import CannotWrite

if TYPE_CHECKING:
    from pipeline.records.model import Minutes

Write = Callable[["Minutes"], None]
"""Stores one document's records."""

Sink = Callable[[Path | None], AbstractContextManager[Write]]
"""Opens a target (None: standard output) for records, or raises CannotWrite before any work is done.

Left in order, the output stays; left by an error, the target is as it was.
"""


@contextmanager
def text_output(target: Path | None) -> Iterator[Callable[[str], None]]:
    """A function that writes text to a target (None: standard output), in UTF-8 and at once."""
    if target is None:
        yield _putter(_standard_output(), "standard output")
        return
    with replacing(target) as path:
        with _telling(target):
            out = path.open("w", encoding="utf-8", newline="")
        try:
            yield _putter(out, target)
        finally:
            with _telling(target):
                out.close()  # writes what a failed write left


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """A new file beside the target, put in its place on success and removed on failure.

    A device or a pipe (``/dev/null``) is given as it is: it can be written, not replaced.
    """
    with _telling(target):
        _check(target)
        final = target.resolve()
        if target.exists() and not target.is_file():
            beside = target
        else:
            beside = final.with_name(f".minutier-{os.getpid()}-{secrets.token_hex(4)}.tmp")
            beside.touch(exist_ok=False)
    if beside is target:
        yield target
        return
    try:
        yield beside
        with _telling(target):
            if final.exists():
                shutil.copymode(final, beside)
            beside.replace(final)
    finally:
        beside.unlink(missing_ok=True)


def _putter(out: TextIO, name: object) -> Callable[[str], None]:
    def put(text: str) -> None:
        with _telling(name):
            out.write(text)
            out.flush()

    return put


def _check(target: Path) -> None:
    if target.is_dir():
        raise CannotWrite(f"cannot write {target}: it is a folder; name a file")
    if not target.resolve().parent.is_dir():
        raise CannotWrite(f"cannot write {target}: its folder does not exist")
    if target.exists() and not os.access(target, os.W_OK):
        raise CannotWrite(f"cannot write {target}: it is write-protected")


@contextmanager
def _telling(target: object) -> Iterator[None]:
    """System errors become CannotWrite; a closed pipe stays what it is."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise CannotWrite(f"cannot write {target}: {error.strerror or error}") from error


def _standard_output() -> TextIO:
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="")
    return sys.stdout
