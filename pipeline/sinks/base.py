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
    with replacing(target) as path, text_file(path, target) as put:
        yield put


@contextmanager
def text_file(path: Path, target: Path) -> Iterator[Callable[[str], None]]:
    """A function that writes text to a file as it stands; errors name the target that it is on the way to."""
    with telling(target):
        out = path.open("w", encoding="utf-8", newline="")
    try:
        yield _putter(out, target)
    finally:
        with telling(target):
            out.close()  # writes what a failed write left


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """A new file beside the target, put in its place on success and removed on failure.

    A device or a pipe (``/dev/null``) is given as it is: it can be written, not replaced.
    """
    with telling(target):
        _check(target)
        final = target.resolve()
        if target.exists() and not target.is_file():
            scratch = target
        else:
            scratch = beside(final)
            scratch.touch(exist_ok=False)
    if scratch is target:
        yield target
        return
    try:
        yield scratch
        with telling(target):
            if final.exists():
                shutil.copymode(final, scratch)
            scratch.replace(final)
    finally:
        scratch.unlink(missing_ok=True)


@contextmanager
def replacing_folder(folder: Path) -> Iterator[Path]:
    """A new folder beside the target, put in its place on success and removed on failure.

    The target must not exist, or be empty: what a folder holds is never written over.
    """
    target = folder.resolve()
    scratch = beside(target)
    with telling(folder):
        if target.exists() and (not target.is_dir() or any(target.iterdir())):
            raise CannotWrite(f"cannot write {folder}: it exists; name a folder that does not, or empty it")
        scratch.mkdir()
    try:
        yield scratch
        with telling(folder):
            if target.exists():
                target.rmdir()
            scratch.rename(target)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def beside(target: Path) -> Path:
    """A name that nothing has yet, in the folder of a target."""
    return target.with_name(f".minutier-{os.getpid()}-{secrets.token_hex(4)}.tmp")


def needs_file(target: Path | None, name: str) -> Path:
    """The target of a sink that standard output cannot serve. Raises CannotWrite without one."""
    if target is None:
        raise CannotWrite(f"{name} cannot go to standard output: name a file with -o")
    return target


@contextmanager
def telling(target: object) -> Iterator[None]:
    """System errors become CannotWrite; a closed pipe stays what it is."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise CannotWrite(f"cannot write {target}: {error.strerror or error}") from error


def _putter(out: TextIO, name: object) -> Callable[[str], None]:
    def put(text: str) -> None:
        with telling(name):
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


def _standard_output() -> TextIO:
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="")
    return sys.stdout
