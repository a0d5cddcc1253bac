"""A text file → its lines in UTF-8, cut at line feeds only, streaming."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from corpus.gold import Problem
from pipeline.errors import SourceError


class Line(NamedTuple):
    """number: from 1. text: without its line end."""

    number: int
    text: str


def read_lines(path: Path) -> Iterator[Line | Problem]:
    """The lines, and a problem for each that is not UTF-8. Raises SourceError where the file cannot be opened."""
    try:
        lines = path.open("rb")
    except OSError as error:
        raise SourceError(f"{path}: {error.strerror}; give a file of annotated minutes") from error
    with lines:
        for number, line in enumerate(lines, 1):
            line = line.removesuffix(b"\n").removesuffix(b"\r")
            try:
                yield Line(number, line.decode("utf-8-sig" if number == 1 else "utf-8"))
            except UnicodeDecodeError as error:
                reason = f"not UTF-8 (byte {error.start + 1} of the line); save the file as UTF-8"
                yield Problem(str(path), number, None, reason)
