"""Read pages, kept on disk: reading a scan a second time costs nothing."""

import contextlib
import hashlib
import json
import os
import tempfile
from pathlib import Path

from pipeline.sources.ocr.words import ReadPage

FORMAT = 2
"""Goes up when the same picture would be read otherwise."""
FOLDER = "MINUTIER_CACHE"
"""The environment variable that names the folder of the cache."""


class PageCache:
    """The pages of one file. digest: the SHA-256 of the file; engine: what reads, with its version."""

    def __init__(self, digest: str, engine: str) -> None:
        self.folder = _root() / "ocr" / digest[:2] / digest
        self.engine = hashlib.sha256(f"{FORMAT}/{engine}".encode()).hexdigest()[:12]

    def get(self, number: int) -> ReadPage | None:
        """A page that was read before; None where it was not, or where what was kept is damaged."""
        try:
            kept = json.loads(self._path(number).read_text(encoding="utf-8"))
            return ReadPage(kept["text"], [(int(a), int(b), float(sure)) for a, b, sure in kept["words"]])
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def put(self, number: int, page: ReadPage) -> None:
        """Keep a page; where the folder cannot be written it is simply not kept."""
        path = self._path(number)
        with contextlib.suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile("w", dir=path.parent, delete=False, encoding="utf-8") as file:
                json.dump({"text": page.text, "words": page.words}, file)
            os.replace(file.name, path)

    def _path(self, number: int) -> Path:
        return self.folder / f"{self.engine}-{number}.json"


def _root() -> Path:
    named = os.environ.get(FOLDER)
    if named:
        return Path(named)
    from platformdirs import user_cache_path

    return user_cache_path("minutier")
