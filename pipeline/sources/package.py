"""A zip package (Word, OpenDocument) → its XML parts as events, within bounds of size, hostile XML refused."""

import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

from pipeline.errors import SourceError

MOST_XML = 64 << 20
"""How many bytes the parts that are read of a document may unpack to, all together."""
MOST_ELEMENTS = 3_000_000
CHUNK = 1 << 16

DAMAGED = "is a damaged or truncated {kind} document: download it again, or open and save it again"
TOO_LARGE = (
    f"unpacks to more than {MOST_XML >> 20} MiB or {MOST_ELEMENTS:,} elements of XML: "
    "it may be hostile; if it is not, convert it to PDF"
)
HOSTILE = "declares a document type, which no {kind} document does: it may be hostile"
PROTECTED = "is protected by a password: open it, save a copy without one, then read the copy"


class Target(Protocol):
    """What takes the events of an XML part."""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins; names are local, without their namespace."""

    def end(self, name: str) -> None:
        """An element ends."""

    def data(self, text: str) -> None:
        """Characters; a stretch may come in pieces."""


class Package:
    """An open package; ``kind`` is for messages."""

    def __init__(self, archive: zipfile.ZipFile, kind: str) -> None:
        self._archive = archive
        self._kind = kind
        self._left = MOST_XML

    def names(self) -> list[str]:
        """The names of all parts."""
        return self._archive.namelist()

    def read(self, name: str, target: Target) -> bool:
        """Send the events of a part to a target, if the package has that part.

        Raises SourceError where it is damaged, hostile or too large.
        """
        if name not in self._archive.NameToInfo:
            return False
        self._feed(name, target)
        return True

    def require(self, name: str, target: Target) -> None:
        """Like ``read``, for a part that no such document lacks."""
        if not self.read(name, target):
            raise SourceError(DAMAGED.format(kind=self._kind))

    def _feed(self, name: str, target: Target) -> None:
        from lxml import etree

        info = self._archive.getinfo(name)
        self._left -= info.file_size
        if self._left < 0:
            raise SourceError(TOO_LARGE)
        if info.flag_bits & 1:
            raise SourceError(PROTECTED)
        events = _Events(target, HOSTILE.format(kind=self._kind))
        parser = etree.XMLParser(target=events, resolve_entities=False, no_network=True, load_dtd=False)
        try:
            with self._archive.open(info) as part:
                while chunk := part.read(CHUNK):
                    parser.feed(chunk)
            parser.close()
        except (etree.XMLSyntaxError, zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
            raise SourceError(DAMAGED.format(kind=self._kind)) from error


@contextmanager
def opened(path: Path, kind: str) -> Iterator[Package]:
    """The package in a file. Raises SourceError where it is none."""
    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise SourceError(DAMAGED.format(kind=kind)) from error
    with archive:
        yield Package(archive, kind)


def relative(part: str, target: str) -> str:
    """The name of the part that a part's relationship leads to."""
    return posixpath.normpath(posixpath.join("/", posixpath.dirname(part), target)).lstrip("/")


class _Events:
    """lxml's events → a target's: local names; a document type is refused before anything that it declares is read."""

    def __init__(self, target: Target, hostile: str) -> None:
        self._target = target
        self._hostile = hostile
        self._count = 0
        self.data = target.data

    def start(self, tag: str, attributes: Any) -> None:
        self._count += 1
        if self._count > MOST_ELEMENTS:
            raise SourceError(TOO_LARGE)
        self._target.start(_local(tag), {_local(name): value for name, value in attributes.items()})

    def end(self, tag: str) -> None:
        self._target.end(_local(tag))

    def doctype(self, *_: object) -> None:
        raise SourceError(self._hostile)

    def close(self) -> None:
        pass


def _local(tag: str) -> str:
    return tag[tag.rfind("}") + 1 :]
