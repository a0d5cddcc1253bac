"""The gold format: annotated documents as JSON Lines, typed."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from pipeline.records.model import Decision, Session


class EntitySpan(BaseModel):
    """An annotated mention: characters ``start`` to ``end`` of the text."""

    model_config = ConfigDict(frozen=True)

    start: int
    end: int
    label: str


class Records(BaseModel):
    """What the document decides, by the annotation guidelines."""

    session: Session = Field(default_factory=Session)
    decisions: list[Decision] = Field(default_factory=list)


class GoldDocument(BaseModel):
    """One annotated document."""

    id: str
    text: str
    entities: list[EntitySpan] = Field(default_factory=list)
    records: Records = Field(default_factory=Records)
    meta: dict[str, Any] = Field(default_factory=dict)


def read_gold(path: Path) -> Iterator[GoldDocument]:
    """The documents of a JSON Lines file."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield GoldDocument.model_validate_json(line)


def write_gold(documents: Iterable[GoldDocument], path: Path) -> None:
    """Write documents as JSON Lines."""
    with path.open("w", encoding="utf-8") as out:
        for document in documents:
            out.write(document.model_dump_json(exclude_defaults=True) + "\n")
