"""A folder of texts at hand (JSON Lines, .txt files named by their ids, the source CSV) → the text of a document."""

import json
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from corpus.fetch_table import Tables, source_of
from corpus.gold import digest
from corpus.standoff import ChangedText, StandOff
from corpus.standoff_values import collapsed
from pipeline.errors import SourceError


class Folder:
    """The texts of a folder (not of the folders in it, but for the CSV's own path); call it with a document.

    Texts are known by their SHA-256, so a document is found under whatever id it has there.
    """

    def __init__(self, folder: Path, standoffs: Sequence[StandOff]) -> None:
        """folder: holds any of ``*.jsonl`` (objects with ``text``, perhaps ``id``), ``<id>.txt``, the source's CSV.

        standoffs: the documents that will be asked for; no other text is kept.
        """
        self._folder = folder
        self._ids = {standoff.id for standoff in standoffs}
        self._wanted = {standoff.sha256 for standoff in standoffs}
        self._texts: dict[str, str] = {}
        self._other: set[str] = set()
        self._tables = Tables()
        self.read: list[Path] = []
        """The files that were opened."""
        self.notes: list[str] = []
        """What to tell the user of files that could not be read in full."""
        self._index()

    def __call__(self, standoff: StandOff) -> str:
        """The text of a document.

        Raises SourceError where the folder has none, ChangedText where it has another.
        """
        found = self._texts.get(standoff.sha256)
        if found is not None:
            return found
        published = self._published(standoff)
        if published:
            return published
        if standoff.id in self._other:
            raise ChangedText(f"changed: the text in {self._folder} is not the one that was annotated")
        raise SourceError(f"not in {self._folder}, which may hold *.jsonl, a .txt named by the id, or the source's CSV")

    def _published(self, standoff: StandOff) -> str | None:
        """The text from the source's CSV, where the folder has it."""
        published = source_of(standoff).path
        for path in (self._folder / published, self._folder / Path(published).name):
            if path.is_file():
                return self._tables.text(str(path), partial(self._content, path), standoff)
        return None

    def _index(self) -> None:
        for path in sorted(self._folder.glob("*.jsonl")):
            self._lines(path)
        for name in sorted(self._ids):
            path = self._folder / f"{name}.txt"
            if path.is_file():
                self._offer(name, self._content(path).decode("utf-8-sig", "replace"))

    def _lines(self, path: Path) -> None:
        """The texts of a JSON Lines file; lines that hold none are told and passed."""
        passed = 0
        for line in self._content(path).splitlines():
            if not line.strip():
                continue
            try:
                value = json.loads(line)
                self._offer(value.get("id"), value["text"])
            except (ValueError, KeyError, AttributeError, TypeError):
                passed += 1
        if passed:
            self.notes.append(f"{path}: {passed} line(s) hold no JSON object with a text; passed over")

    def _offer(self, name: object, text: str) -> None:
        """Keep a text that is wanted, as it is or with its white space collapsed; else remember that its id was met."""
        for reading in _readings(text):
            known = digest(reading)
            if known in self._wanted:
                self._texts[known] = reading
                return
        if isinstance(name, str):
            self._other.add(name)

    def _content(self, path: Path) -> bytes:
        try:
            content = path.read_bytes()
        except OSError as error:
            self.notes.append(f"{path}: cannot be read: {error.strerror}")
            return b""
        self.read.append(path)
        return content


def _readings(text: str) -> Iterator[str]:
    yield text
    yield collapsed(text)
