"""Gold documents → stand-off files, which hold no text; and a stand-off document and its text → the gold document.

Run: python -m corpus.standoff GOLD.jsonl [FOLDER]   (for maintainers; FOLDER is corpus/real where left out)
"""

import json
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import BaseModel, Field, ValidationError

from corpus.gold import EntitySpan, GoldDocument, Records, digest, read_gold
from corpus.standoff_values import cite, cited, collapsed, is_place
from pipeline.errors import MinutierError, SourceError
from pipeline.sinks.base import replacing

REAL = Path(__file__).parent / "real"
INDEX, ANNOTATIONS = "index.jsonl", "annotations.jsonl"

BODIES = (
    "conseil municipal|conseil communautaire|conseil métropolitain|conseil départemental|conseil régional"
    "|conseil syndical|comité syndical|conseil d'administration|bureau|bureau communautaire|bureau métropolitain"
    "|commission permanente"
)
DAY = r"\d{4}-\d\d-\d\d"
PLAIN = {
    "date": DAY,
    "convened_on": DAY,
    "transmitted_on": DAY,
    "published_on": DAY,
    "session_date": DAY,
    "amounts": r"-?\d+(?:\.\d+)?",
    "outcome": "adopted|rejected|postponed|withdrawn|noted|unknown",
    "body": BODIES,
}
"""The fields whose values are kept as they are, and what they must look like: no words of a document."""

PARTIAL = ("records", "session", "later_sessions", "decisions")
"""What is still of use when one of its fields cannot be kept; a proxy without its giver is not."""


class StandOff(BaseModel):
    """One annotated document without its text.

    meta: where the text is published and its SHA-256, as in the gold document.
    collectivity: the authority's usual name, where the text does not have it in one piece.
    records: as in the gold document, each value that is made of the text's words being a place in it.
    """

    id: str
    meta: dict[str, Any] = Field(default_factory=dict)
    collectivity: str | None = None
    entities: list[tuple[int, int, str]] = Field(default_factory=list)
    records: dict[str, Any] = Field(default_factory=dict)

    @property
    def sha256(self) -> str:
        """Of the text that was annotated."""
        return str(self.meta.get("sha256", ""))


class Left(NamedTuple):
    """A value that could not be kept: the document and the field's path in its records."""

    id: str
    path: str


class ChangedText(SourceError):
    """A text that is not the one that was annotated."""


class BadStandOff(MinutierError):
    """A folder of stand-off files that cannot be read."""


def stand_off(document: GoldDocument) -> tuple[StandOff, list[Left]]:
    """A gold document without its text, and what of its records had to be left out."""
    records = document.records.model_dump(exclude_defaults=True)
    session, collectivity = records.get("session", {}), None
    name = session.get("collectivity")
    if name and name not in collapsed(document.text):
        collectivity = session.pop("collectivity")
    left: list[Left] = []
    kept = _encoded(records, "records", "records", document, left)
    meta = {**document.meta, "sha256": digest(document.text)}
    spans = [(span.start, span.end, span.label) for span in document.entities]
    return StandOff(id=document.id, meta=meta, collectivity=collectivity, entities=spans, records=kept or {}), left


def _encoded(value: Any, field: str, path: str, document: GoldDocument, left: list[Left]) -> Any:
    """A value of the records as it is kept; None where it cannot be."""
    if isinstance(value, dict):
        kept = {key: _encoded(item, key, f"{path}.{key}", document, left) for key, item in value.items()}
        whole = {key: item for key, item in kept.items() if item is not None or value[key] is None}
        return whole if len(whole) == len(kept) or field in PARTIAL else None
    if isinstance(value, list):
        items = (_encoded(item, field, f"{path}.{number}", document, left) for number, item in enumerate(value))
        return [item for item in items if item is not None]
    if not isinstance(value, str) or (field in PLAIN and re.fullmatch(PLAIN[field], value)):
        return value
    place = cite(value, document.text)
    if place is None:
        left.append(Left(document.id, path.removeprefix("records.")))
    return place


def rebuild(standoff: StandOff, text: str) -> GoldDocument:
    """The gold document of a text.

    Raises ChangedText where the text's SHA-256 is not ``meta.sha256``; BadStandOff where the records do not fit it.
    """
    if digest(text) != standoff.sha256:
        raise ChangedText("changed: the text's SHA-256 is not that of the text that was annotated")
    try:
        records = _decoded(standoff.records, text)
        if standoff.collectivity:
            records.setdefault("session", {})["collectivity"] = standoff.collectivity
        return GoldDocument(
            id=standoff.id,
            text=text,
            entities=[EntitySpan(start=start, end=end, label=label) for start, end, label in standoff.entities],
            records=Records.model_validate(records),
            meta=standoff.meta,
        )
    except ValueError as error:
        raise BadStandOff(f"{standoff.id}: its stand-off annotations do not fit its text: {error}") from error


def _decoded(value: Any, text: str) -> Any:
    if is_place(value):
        return cited(value, text)
    if isinstance(value, dict):
        return {key: _decoded(item, text) for key, item in value.items()}
    return [_decoded(item, text) for item in value] if isinstance(value, list) else value


def write_standoff(standoffs: Iterable[StandOff], folder: Path) -> None:
    """Write the index (ids and facts of publication) and the annotations (offsets, labels, values), a document a line.

    Raises CannotWrite where they cannot be written.
    """
    with (
        replacing(folder / INDEX) as index,
        replacing(folder / ANNOTATIONS) as annotations,
        index.open("w", encoding="utf-8", newline="\n") as facts,
        annotations.open("w", encoding="utf-8", newline="\n") as places,
    ):
        for standoff in standoffs:
            line = standoff.model_dump(mode="json", exclude_none=True)
            known = {key: line.pop(key) for key in ("meta", "collectivity") if key in line}
            facts.write(json.dumps({"id": standoff.id, **known}, ensure_ascii=False) + "\n")
            places.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n")


def read_standoff(folder: Path = REAL) -> list[StandOff]:
    """The stand-off documents of a folder, in the order of its index.

    Raises BadStandOff where a file is missing or broken, or a document is in one file only.
    """
    facts, places = _lines(folder / INDEX), _lines(folder / ANNOTATIONS)
    alone = sorted(facts.keys() ^ places.keys())
    if alone:
        raise BadStandOff(f"{folder}: {INDEX} and {ANNOTATIONS} do not hold the same documents: {', '.join(alone)}")
    try:
        return [StandOff.model_validate(facts[name] | places[name]) for name in facts]
    except ValidationError as error:
        raise BadStandOff(f"{folder}: a stand-off document has the wrong shape: {error}") from error


def _lines(path: Path) -> dict[str, dict[str, Any]]:
    """Id → the object of its line."""
    try:
        with path.open(encoding="utf-8") as lines:
            return {line["id"]: line for line in map(json.loads, lines)}
    except OSError as error:
        raise BadStandOff(f"{path}: {error.strerror}; reinstall minutier") from error
    except (ValueError, KeyError, TypeError) as error:
        raise BadStandOff(f"{path}: not a stand-off file ({type(error).__name__}: {error})") from error


def _kept(documents: Iterable[GoldDocument], left: list[Left]) -> Iterator[StandOff]:
    for document in documents:
        standoff, lost = stand_off(document)
        left += lost
        yield standoff


def main(gold: Path, folder: Path = REAL) -> None:
    """Write the stand-off files of a gold file and tell what was left out."""
    left: list[Left] = []
    standoffs = list(_kept(read_gold(gold), left))
    write_standoff(standoffs, folder)
    print(f"{len(standoffs)} documents kept stand-off in {folder}; {len(left)} values left out")
    for value in left:
        print(f"  {value.id}: {value.path}")


if __name__ == "__main__":
    try:
        main(*map(Path, sys.argv[1:]))
    except MinutierError as error:
        sys.exit(f"corpus.standoff: {error}")
