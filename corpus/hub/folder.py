"""Gold files by split → a folder that ``datasets.load_dataset`` opens: Parquet under ``data/`` and a card."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from corpus.gold import BadGold, GoldDocument, Problem, examine
from corpus.hub.card import Figures, card
from corpus.hub.columns import library
from corpus.hub.files import SHARD_BYTES, write_parquet
from pipeline.errors import NothingToRead
from pipeline.sinks.base import replacing_folder, telling

SPLIT = re.compile(r"[A-Za-z0-9_]+")
RESERVED = "all"
"""The name by which ``datasets`` asks for every split."""


def is_split(name: str) -> bool:
    """Whether ``datasets`` takes a split of this name."""
    return bool(SPLIT.fullmatch(name)) and name != RESERVED


def write_folder(
    splits: Mapping[str, Sequence[Path]],
    folder: Path,
    *,
    title: str | None = None,
    licence: str | None = None,
    shard_bytes: int = SHARD_BYTES,
    step: Callable[[Path], None] = lambda path: None,
) -> dict[str, Figures]:
    """Write the gold files of each split as a dataset folder, and return what each split holds.

    folder: must not exist, or be empty. title: of the card; the folder's name if None. licence: a Hub identifier.
    step: called with each gold file as it is begun.
    Raises BadGold with every problem of every file (an id used twice is one), SourceError, NothingToRead for a split
    without documents, CannotWrite, NotStorable, MissingExtra. After an error nothing is left.
    """
    library()
    problems: list[Problem] = []
    seen: dict[str, str] = {}
    figures = {split: Figures() for split in splits}
    with replacing_folder(folder) as scratch, telling(folder):
        data = scratch / "data"
        data.mkdir()
        shards: list[Path] = []
        for split, paths in splits.items():
            documents = _documents(split, paths, problems, seen, step)
            shards += write_parquet(figures[split].counted(documents), data, split, shard_bytes=shard_bytes)
        _refuse(problems, figures, splits)
        size = sum(shard.stat().st_size for shard in shards)
        told = card(figures, title=title or folder.resolve().name, licence=licence, shards=len(shards), size=size)
        (scratch / "README.md").write_text(told, encoding="utf-8", newline="\n")
    return figures


def _documents(
    split: str, paths: Sequence[Path], problems: list[Problem], seen: dict[str, str], step: Callable[[Path], None]
) -> Iterator[GoldDocument]:
    """The sound documents of a split; the problems go to ``problems``.

    seen: the ids so far, each with the file and split that it was met in.
    """
    for path in paths:
        step(path)
        here = f"{path} (split {split})"
        for item in examine(path):
            if isinstance(item, Problem):
                problems.append(item)
            elif item.id in seen:
                problems.append(Problem(str(path), 0, item.id, f"the id is used in {seen[item.id]} already"))
            else:
                seen[item.id] = here
                yield item


def _refuse(problems: list[Problem], figures: Mapping[str, Figures], splits: Mapping[str, Sequence[Path]]) -> None:
    if problems:
        raise BadGold(problems)
    for split, one in figures.items():
        if not one.documents:
            names = ", ".join(str(path) for path in splits[split])
            raise NothingToRead(f"the split {split} has no document in {names}; leave it out")
