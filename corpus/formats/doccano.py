"""Gold documents ↔ doccano's JSON Lines for sequence labelling, with or without relations in the project."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from corpus.formats.json_lines import found_of, list_of, read_objects, write_objects
from corpus.formats.settle import Choices, Found, Settler
from corpus.formats.side import SIDE, one_line, read_side, side
from corpus.gold import GoldDocument, Problem

MENTIONS = ("label", "labels", "entities")
OURS = {"id", "text", "relations", SIDE, *MENTIONS}


def write(documents: Iterable[GoldDocument], path: Path) -> int:
    """Write documents for doccano's import, mentions in the column ``label``; returns how many. Raises CannotWrite."""
    return write_objects(documents, path, _shape)


def _shape(document: GoldDocument) -> dict[str, Any]:
    """doccano keeps each further column; as text, for its export rounds the numbers within an object."""
    mentions = [[span.start, span.end, span.label] for span in document.entities]
    return {"id": document.id, "text": document.text, "label": mentions, SIDE: one_line(side(document))}


def read(path: Path, choices: Choices | None = None) -> Iterator[GoldDocument | Problem]:
    """The documents of a doccano export: mentions in ``label`` as triples or in ``entities`` as objects.

    Columns that minutier does not know become meta. Raises SourceError.
    """
    settler = Settler(path, choices)
    for item in read_objects(settler):
        if isinstance(item, Problem):
            yield item
            continue
        line, value = item
        try:
            values, found = (
                _values(value),
                [_found(each) for name in MENTIONS for each in list_of(value.get(name), name)],
            )
            relations = list_of(value.get("relations"), "relations")
        except ValueError as error:
            yield settler.problem(line, str(error))
            continue
        yield from settler.refused(line, "relations", len(relations))
        yield from settler.settle(line, values, found)


def _values(value: dict[str, Any]) -> dict[str, Any]:
    """The id, text, records and meta of a line."""
    identity = value.get("id")
    others = {name: given for name, given in value.items() if name not in OURS and given not in (None, [])}
    made = {"id": None if identity is None else str(identity), "text": value.get("text")}
    if value.get(SIDE) is None:
        return {**made, "meta": others}
    return {**made, **read_side(value[SIDE])}


def _found(item: object) -> Found:
    """A mention, as a triple or as an object. Raises ValueError where it is neither."""
    if isinstance(item, list):
        if len(item) != 3:
            raise ValueError(f"a mention is no [start, end, label]: {one_line(item):.80}")
        return Found(*item)
    return found_of(item, "start_offset", "end_offset")
