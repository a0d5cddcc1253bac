"""The labelled titles that the model of subjects learns from."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
WRITTEN = HERE / "written_titles.txt"
"""Titles in the forms that authorities use, written for this purpose."""
CORPUS = HERE / "corpus_titles.txt"
"""The titles of the authored minutes (corpus/styles), their slots left out."""


class Title(NamedTuple):
    """A title and the code of its subject."""

    text: str
    code: str


def read_titles(*paths: Path) -> list[Title]:
    """The titles of these files: each stands below the line ``# code``."""
    return [title for path in paths for title in _titles(path.read_text(encoding="utf-8"))]


def _titles(text: str) -> Iterator[Title]:
    code = ""
    for line in text.splitlines():
        if line.startswith("# "):
            code = line[2:]
        elif line:
            yield Title(line, code)
