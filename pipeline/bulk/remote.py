"""Remote paths (``s3://…``, ``https://…``) → the files under them, through fsspec."""

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import date, datetime
from functools import partial
from typing import IO, Any

from pipeline.errors import MinutierError, MissingExtra, NothingToRead

Open = Callable[[], AbstractContextManager[IO[bytes]]]

_REMOTE = re.compile(r"[a-z][a-z0-9+.-]+://", re.I)


def is_remote(path: str) -> bool:
    """Whether a path names a protocol."""
    return bool(_REMOTE.match(path))


def remote_files(url: str, since: date | None) -> Iterator[tuple[str, str, Open]]:
    """The URL, the name and a way to open each file under a URL or matching it, in sorted order.

    since: leave out what the place says is older.
    Raises MissingExtra; NothingToRead where there is nothing; MinutierError where the place says that it cannot tell.
    """
    system, root = _place(url)
    try:
        matches = system.glob(root, detail=True) if "*" in root else system.find(root, detail=True)
    except Exception as error:
        raise MinutierError(f"{url} cannot be listed: {error}") from error
    if not matches:
        raise NothingToRead("nothing is there, or the place cannot be reached")
    for path in sorted(matches):
        about = matches[path]
        name = path.rstrip("/").rpartition("/")[2]
        if about.get("type") == "directory" or name.startswith(".") or (since and _older(about, since)):
            continue
        yield system.unstrip_protocol(path), name, partial(system.open, path, "rb")


def _place(url: str) -> tuple[Any, str]:
    """The file system of a URL, and the path on it."""
    try:
        from fsspec.core import url_to_fs
    except ImportError as error:
        raise MissingExtra("remote", f"reading {url}") from error
    try:
        system, root = url_to_fs(url)
    except ImportError as error:  # the message names the package of the protocol
        raise MinutierError(f"reading {url}: {error}") from error
    except ValueError as error:
        raise MinutierError(f"{url}: {error}") from error
    return system, root


def _older(about: dict[str, Any], since: date) -> bool:
    """Whether a file is older, where its place tells."""
    told = next((about[key] for key in ("LastModified", "mtime", "last_modified", "updated") if about.get(key)), None)
    if isinstance(told, int | float):
        return date.fromtimestamp(told) < since
    return isinstance(told, datetime) and told.date() < since
