"""Gold documents ↔ a brat folder: a ``.txt`` and an ``.ann`` a document, and a ``.json`` for what they do not hold."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from corpus.formats.brat_ann import Annotations, lines, parse
from corpus.formats.folder import new_folder
from corpus.formats.names import Names
from corpus.formats.settle import Choices, Settler
from corpus.formats.side import SIDE, one_line, read_side, side
from corpus.gold import GoldDocument, Problem
from pipeline.errors import SourceError
from pipeline.labels import LABELS

CONFIGURATION = "annotation.conf"


def write(documents: Iterable[GoldDocument], path: Path) -> int:
    """Write a new folder with brat's configuration, files named by id as far as is safe; returns how many documents.

    Raises CannotWrite where the folder holds something or cannot be written.
    """
    written, names = 0, Names()
    with new_folder(path) as folder:
        sections = ("[entities]", *LABELS, "[relations]", "[events]", "[attributes]")
        (folder / CONFIGURATION).write_text("\n".join(sections) + "\n", encoding="utf-8")
        for document in documents:
            name = names.name(document.id)
            (folder / f"{name}.txt").write_bytes(document.text.encode())
            ann = "".join(f"{line}\n" for line in lines(document))
            (folder / f"{name}.ann").write_bytes(ann.encode())
            beside = side(document)
            if beside != {"id": name}:
                (folder / f"{name}.json").write_text(one_line({SIDE: beside}) + "\n", encoding="utf-8")
            written += 1
    return written


def read(path: Path, choices: Choices | None = None) -> Iterator[GoldDocument | Problem]:
    """The documents of a folder and the folders in it, by name, or of one ``.txt`` or ``.ann`` file.

    A problem names the file that it is in. Raises SourceError where there is no such folder or file.
    """
    settler = Settler(path, choices)
    root = path if path.is_dir() else path.parent
    if path.is_dir():
        stems = sorted({file.with_suffix("") for suffix in ("txt", "ann") for file in path.rglob(f"*.{suffix}")})
    elif path.is_file():
        stems = [path.with_suffix("")]
    else:
        raise SourceError(f"{path}: no such folder; give a brat folder of .txt and .ann files")
    for stem in stems:
        yield from _document(stem, stem.relative_to(root).as_posix(), settler)


def _document(stem: Path, id: str, settler: Settler) -> Iterator[GoldDocument | Problem]:
    """One document, or its problems."""
    text_file, ann_file, side_file = (_with(stem, suffix) for suffix in ("txt", "ann", "json"))
    try:
        text, ann = _text(text_file), _text(ann_file)
    except ValueError as error:
        yield settler.problem(0, str(error), id=id, path=stem)
        return
    annotations = parse(ann, text)
    wrong = [settler.problem(line, reason, id=id, path=ann_file) for line, reason in annotations.wrong]
    try:
        beside = _beside(side_file)
    except ValueError as error:
        wrong.append(settler.problem(0, str(error), id=id, path=side_file))
        beside = {}
    for kind, count, line in _refused(annotations):
        wrong += settler.refused(line, kind, count, path=ann_file)
    yield from wrong
    for item in settler.settle(0, {"id": id, **beside, "text": text}, annotations.found, path=ann_file):
        if not wrong or isinstance(item, Problem):
            yield item


def _refused(annotations: Annotations) -> Iterator[tuple[str, int, int]]:
    """Each kind that gold has no place for: its name, how many, and the first line."""
    for kind, places in annotations.others.items():
        yield kind, len(places), places[0]


def _with(stem: Path, suffix: str) -> Path:
    return stem.with_name(f"{stem.name}.{suffix}")


def _text(path: Path) -> str:
    """A file's text, its line ends as they are. Raises ValueError where there is none or it is not UTF-8."""
    try:
        return path.read_bytes().decode()
    except UnicodeDecodeError as error:
        raise ValueError(f"{path.name} is not UTF-8 (byte {error.start + 1}); save the file as UTF-8") from error
    except OSError as error:
        raise ValueError(f"{path.name} cannot be read ({error.strerror}); brat needs a .txt and an .ann") from error


def _beside(path: Path) -> dict[str, Any]:
    """The id, records and meta that we wrote. Raises ValueError where the file is broken."""
    if not path.exists():
        return {}
    try:
        value = json.loads(_text(path))
    except RecursionError as error:
        raise ValueError("broken JSON: nested too deep") from error
    return read_side(value.get(SIDE)) if isinstance(value, dict) else {}
