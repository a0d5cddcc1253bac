"""Gold documents ↔ Prodigy's JSON Lines: text, tokens, spans, meta, answers and hashes."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from corpus.formats.json_lines import found_of, list_of, read_objects, write_objects
from corpus.formats.settle import Choices, Settler
from corpus.formats.side import SIDE, read_side, side
from corpus.formats.tokens import Token, cut
from corpus.gold import EntitySpan, GoldDocument, Problem

KEPT = "prodigy"
"""Where meta keeps the fields that Prodigy adds to a task (``_input_hash``, ``_timestamp`` …)."""


def write(documents: Iterable[GoldDocument], path: Path) -> int:
    """Write one accepted task a document; returns how many. Raises CannotWrite.

    Hashes are written only where Prodigy gave them: it makes those that are missing.
    """
    return write_objects(documents, path, _shape)


def _shape(document: GoldDocument) -> dict[str, Any]:
    tokens = list(cut(document.text, document.entities))
    beside = side(document)
    meta = beside.pop("meta", {})
    added = meta.get(KEPT)
    if isinstance(added, dict) and added and all(_added(name) for name in added):
        meta = {name: value for name, value in meta.items() if name != KEPT}
    else:
        added = {}
    return {
        "text": document.text,
        "tokens": [_token(number, token) for number, token in enumerate(tokens)],
        "spans": list(_spans(document.entities, tokens)),
        "meta": meta,
        "answer": "accept",
        **added,
        SIDE: beside,
    }


def _token(number: int, token: Token) -> dict[str, Any]:
    return {"text": token.text, "start": token.start, "end": token.end, "id": number, "ws": token.space}


def _spans(spans: Iterable[EntitySpan], tokens: list[Token]) -> Iterator[dict[str, Any]]:
    """The spans with their first and last tokens."""
    first = {token.start: number for number, token in enumerate(tokens)}
    last = {token.end: number for number, token in enumerate(tokens)}
    for span in spans:
        yield {**span.model_dump(), "token_start": first[span.start], "token_end": last[span.end]}


def _added(name: object) -> bool:
    """Whether Prodigy adds a field of this name to a task."""
    return isinstance(name, str) and name.startswith("_")


def read(path: Path, choices: Choices | None = None) -> Iterator[GoldDocument | Problem]:
    """The documents of a Prodigy export (``prodigy db-out``). Raises SourceError.

    Tasks that the annotator rejected or ignored are no gold: they are refused, or left out where the user says so.
    """
    settler = Settler(path, choices)
    for item in read_objects(settler):
        if isinstance(item, Problem):
            yield item
            continue
        line, value = item
        answer = value.get("answer", "accept")
        if answer != "accept":
            yield from settler.refused(line, f"tasks answered {answer}", 1)
            continue
        try:
            values, found = _values(value), [found_of(span) for span in list_of(value.get("spans"), "spans")]
            relations = list_of(value.get("relations"), "relations")
        except ValueError as error:
            yield settler.problem(line, str(error))
            continue
        yield from settler.refused(line, "relations", len(relations))
        yield from settler.settle(line, values, found)


def _values(value: dict[str, Any]) -> dict[str, Any]:
    """The id, text, records and meta of a task. Raises ValueError where meta is no object."""
    meta = value.get("meta") or {}
    if not isinstance(meta, dict):
        raise ValueError("the field meta is no JSON object")
    added = {name: given for name, given in value.items() if _added(name)}
    if added and KEPT not in meta:
        meta = {**meta, KEPT: added}
    return {"text": value.get("text"), **read_side(value.get(SIDE)), "meta": meta}
