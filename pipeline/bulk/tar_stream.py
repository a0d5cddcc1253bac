"""An unpacked tar archive as a file that goes no further than it may, and gives no more at once than memory allows."""

import io
from typing import Protocol

MOST_AT_ONCE = 8 << 20
"""Bytes of one read: a header that claims more is hostile."""


class UnpacksToTooMuch(Exception):
    """The archive unpacks to more than its bound."""


class Unpacked(Protocol):
    """What comes out of a decompressor."""

    def read(self, size: int = -1, /) -> bytes:
        """Like a file."""

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Like a file."""

    def tell(self) -> int:
        """Like a file."""


class TarStream:
    """The part of a file's protocol that tarfile uses to read."""

    def __init__(self, source: Unpacked, most: int) -> None:
        self._source = source
        self._most = most

    def read(self, size: int = -1) -> bytes:
        """Like a file. Raises UnpacksToTooMuch."""
        if not 0 <= size <= MOST_AT_ONCE or self._source.tell() + size > self._most + MOST_AT_ONCE:
            raise UnpacksToTooMuch
        return self._source.read(size)

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Like a file, forward through what is packed. Raises UnpacksToTooMuch before it goes there."""
        if whence == io.SEEK_SET and offset > self._most:
            raise UnpacksToTooMuch
        return self._source.seek(offset, whence)

    def tell(self) -> int:
        """Like a file."""
        return self._source.tell()
