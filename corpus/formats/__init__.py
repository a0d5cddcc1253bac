"""Annotated minutes ↔ the files of annotation tools: the formats by name, each a module with ``write`` and ``read``."""

from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    from corpus.formats.settle import Choices
    from corpus.gold import GoldDocument, Problem

FORMATS: dict[str, str] = {
    "docbin": "corpus.formats.docbin",
    "conll": "corpus.formats.conll",
    "doccano": "corpus.formats.doccano",
    "brat": "corpus.formats.brat",
    "prodigy": "corpus.formats.prodigy",
    "label-studio": "corpus.formats.label_studio",
}
"""Name → its module, imported where it is used."""


class Format(Protocol):
    """What each module of the table holds; what it writes, it reads back without loss."""

    def write(self, documents: Iterable["GoldDocument"], path: Path) -> int:
        """Write documents and return how many; the file appears when all are written, or not at all.

        Raises CannotWrite where it cannot be written.
        """

    def read(self, path: Path, choices: "Choices | None" = None) -> "Iterator[GoldDocument | Problem]":
        """The documents of a file and, in their place, the problems of what is none; files of the tool itself too.

        choices: labels to map, and whether to leave out what gold has no place for.
        Raises SourceError where the file cannot be opened.
        """


def find_format(name: str) -> Format:
    """The format of a name of the table. Raises KeyError for another name."""
    return cast(Format, import_module(FORMATS[name]))
