"""The paths of a command line → the documents under them."""

import logging
import os
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from pipeline.errors import NothingToRead
from pipeline.sources import PICTURED, READERS, reason
from pipeline.sources.detect import Kind, detect

log = logging.getLogger(__name__)

OTHER_TEXTS = frozenset(".jsonl .json .csv .md .py .toml .cfg .ini .yml .yaml .xml .js .css .log .sh".split())
"""Data, code and notes: text, but never taken for minutes in a folder; minutier's own output is among them."""

DOCUMENTS = {*READERS, *PICTURED} - {Kind.IMAGE}
"""What is read in a folder; images there are logos as often as scans: only those named on the command line are read."""

PROMISES = frozenset({".pdf", ".txt", ".doc", ".docx", ".odt", ".rtf"})
"""Names that promise a document: what no reader knows under one is told, not passed over."""


def find_documents(paths: Iterable[Path], skipped: Counter[str] | None = None) -> Iterator[Path]:
    """The documents: files as given, folders walked in sorted order.

    Hidden files are passed over. In a folder, so are files that no reader knows, and ``skipped`` counts them by kind;
    but one with the name of a document is given. So is a missing path: reading it says what is wrong.
    Raises NothingToRead at the end where nothing readable was given.
    """
    paths = list(paths)
    skipped = Counter() if skipped is None else skipped
    refused: Counter[str] = Counter()
    found = 0
    for path in paths:
        if not path.is_dir():
            found += path.exists()
            yield path
            continue
        for document in walk(path):
            kind = kind_in_folder(document)
            if kind in DOCUMENTS:
                found += 1
                yield document
            elif document.suffix.lower() in PROMISES:
                refused[kind] += 1
                yield document
            else:
                skipped[kind] += 1
    if not found:
        raise NothingToRead("nothing to read: " + "; ".join(map(_why, paths)) + passed_over(skipped + refused))


def passed_over(skipped: Counter[str]) -> str:
    """How many files were passed over, in words: `` (3 other files passed over: 2 image, 1 word)``."""
    if not skipped:
        return ""
    kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(skipped.items()))
    return f" ({skipped.total()} other file(s) passed over: {kinds})"


def walk(folder: Path, *, broken: bool = False) -> Iterator[Path]:
    """The files that are not hidden, in sorted order. broken: give links that lead nowhere too."""
    for parent, folders, names in os.walk(folder, onerror=_unreadable):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(parent, name)
            if not name.startswith(".") and (path.is_file() or (broken and path.is_symlink() and not path.exists())):
                yield path


def kind_in_folder(path: Path) -> str:
    """The kind of a file in a folder; ``data`` for other texts than minutes."""
    try:
        kind = detect(path)
    except OSError:
        return Kind.TEXT  # it is given: reading it says why it cannot be read
    return "data" if kind in (Kind.TEXT, Kind.HTML) and path.suffix.lower() in OTHER_TEXTS else kind


def _unreadable(error: OSError) -> None:
    log.warning("%s: %s", error.filename, reason(error))


def _why(path: Path) -> str:
    return f"{path} holds no readable document" if path.is_dir() else f"{path}: no such file or folder"
