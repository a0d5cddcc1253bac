"""A JSON Lines file of a tool → its objects with their lines; a line that holds none is a problem."""

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from corpus.formats.lines import read_lines
from corpus.formats.settle import Found, Settler
from corpus.formats.side import one_line
from corpus.gold import GoldDocument, Problem
from pipeline.sinks.base import text_output


def write_objects(
    documents: Iterable[GoldDocument], path: Path, shape: Callable[[GoldDocument], dict[str, Any]]
) -> int:
    """Write one object a document and return how many. Raises CannotWrite."""
    written = 0
    with text_output(path) as put:
        for document in documents:
            put(one_line(shape(document)) + "\n")
            written += 1
    return written


def read_objects(settler: Settler) -> Iterator[tuple[int, dict[str, Any]] | Problem]:
    """The objects of the settler's file, each with its line; blank lines are skipped. Raises SourceError."""
    for line in read_lines(settler.path):
        if isinstance(line, Problem):
            yield line
        elif line.text.strip():
            try:
                value = json.loads(line.text)
            except json.JSONDecodeError as error:
                yield settler.problem(line.number, f"broken JSON at character {error.pos + 1}: {error.msg}")
                continue
            except (ValueError, RecursionError) as error:
                yield settler.problem(line.number, f"broken JSON: {error}")
                continue
            if isinstance(value, dict):
                yield line.number, value
            else:
                yield settler.problem(line.number, "no JSON object; give JSON Lines, a document a line")


def found_of(item: object, start: str = "start", end: str = "end") -> Found:
    """A mention given as an object. Raises ValueError where it is another thing or lacks a field."""
    if not isinstance(item, dict) or not {start, end, "label"} <= item.keys():
        raise ValueError(f"a mention is no object with {start}, {end} and label: {one_line(item):.80}")
    return Found(item[start], item[end], item["label"])


def list_of(value: object, name: str) -> list[Any]:
    """A field that holds a list, or nothing. Raises ValueError where it holds another thing."""
    if value is None:
        return []
    if not isinstance(value, list):
        raise ValueError(f"the field {name} is no list")
    return value
