"""Several files → one stream of documents and problems, for import and export alike."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from corpus.gold import GoldDocument, Problem
from pipeline.errors import CannotWrite, NothingToRead

Read = Callable[[Path], Iterator[GoldDocument | Problem]]


def read_all(paths: Iterable[Path], read: Read) -> Iterator[GoldDocument | Problem]:
    """The items of the files; an id of an earlier file is a problem. Raises NothingToRead where there is no item."""
    paths = list(paths)
    seen: dict[str, Path] = {}
    empty = True
    for path in paths:
        for item in read(path):
            empty = False
            if isinstance(item, GoldDocument) and seen.setdefault(item.id, path) is not path:
                yield Problem(
                    str(path), 0, item.id, f"the id was used in {seen[item.id]} already; rename one of the two"
                )
            else:
                yield item
    if empty:
        raise NothingToRead(f"nothing to read: {', '.join(map(str, paths))}: no document there")


def spare_inputs(target: Path, inputs: Iterable[Path]) -> None:
    """Never write over a file that is to be read. Raises CannotWrite."""
    for path in inputs:
        if target.exists() and path.exists() and path.samefile(target):
            raise CannotWrite(f"cannot write {target}: it is one of the files to read")
