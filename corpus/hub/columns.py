"""The gold document's type → the columns of a dataset; a document ↔ a row of plain values.

The columns are derived from the pydantic models, so that a new field of a record is a column by itself.
"""

import json
from collections.abc import Iterator
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from corpus.gold import EntitySpan, GoldDocument
from pipeline.errors import MissingExtra
from pipeline.labels import LABELS
from pipeline.records.model import Confidence, Evidence, Place

if TYPE_CHECKING:
    from datasets.features.features import Features

SCALARS = {str: "string", int: "int64", bool: "bool", float: "float64"}
BY_FIELD: tuple[tuple[str, Any, tuple[str, ...]], ...] = (
    ("evidence", Evidence, ("start", "end")),
    ("confidence", Confidence, ("value",)),
)
"""What a record tells of its fields: by its name, its type, and the columns of the list that it becomes."""
LABEL_NUMBERS = {label: number for number, label in enumerate(LABELS)}


def library() -> Any:
    """The module ``datasets``. Raises MissingExtra where it is not installed."""
    try:
        import datasets
    except ImportError as error:
        raise MissingExtra("train", "the exchange with Hugging Face datasets") from error
    return datasets


def features() -> "Features":
    """The columns of a gold dataset: ``id``, ``text``, ``entities``, ``records`` and ``meta`` (a JSON string).

    Raises MissingExtra without ``datasets``.
    """
    datasets = library()
    fields = GoldDocument.model_fields.items()
    columns: Features = datasets.Features({name: _feature(field.annotation) for name, field in fields})
    return columns


def _feature(annotation: Any) -> Any:
    """The column type of a field's type. Raises TypeError for a type that has none yet."""
    datasets = library()
    annotation = _core(annotation)
    if annotation in SCALARS:
        return datasets.Value(SCALARS[annotation])
    if annotation == Place:
        return [datasets.Value("int64")]
    if annotation == dict[str, Any]:
        return datasets.Value("string")
    for _, kind, names in BY_FIELD:
        if annotation == kind:
            value = datasets.Value("int64" if kind == Evidence else "float64")
            return [{"field": datasets.Value("string")} | dict.fromkeys(names, value)]
    if get_origin(annotation) is list:
        return [_feature(get_args(annotation)[0])]
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        columns = {name: _feature(field.annotation) for name, field in annotation.model_fields.items()}
        if annotation is EntitySpan:
            columns["label"] = datasets.ClassLabel(names=list(LABELS))
        return columns
    raise TypeError(f"no column type for {annotation}")


def _core(annotation: Any) -> Any:
    """A type without its ``| None`` (every column may be null); the type of a literal's values."""
    if get_origin(annotation) in (Union, UnionType):
        (annotation,) = (one for one in get_args(annotation) if one is not NoneType)
    if get_origin(annotation) is Literal:
        annotation = type(get_args(annotation)[0])
    return annotation


def to_row(document: GoldDocument) -> dict[str, Any]:
    """A document as a row: labels as numbers, evidence and confidence as lists, meta as JSON.

    Raises ValueError for an unknown label, TypeError for a meta that JSON cannot hold.
    """
    row = document.model_dump()
    for span in row["entities"]:
        if span["label"] not in LABEL_NUMBERS:
            raise ValueError(f"unknown label {span['label']!r}; the labels are {', '.join(LABELS)}")
        span["label"] = LABEL_NUMBERS[span["label"]]
    for part, about, names in _told(row):
        part[about] = [
            {"field": name} | dict(zip(names, value if len(names) > 1 else [value], strict=True))
            for name, value in part[about].items()
        ]
    row["meta"] = json.dumps(document.meta, ensure_ascii=False)
    return row


def from_row(row: dict[str, Any]) -> GoldDocument:
    """The document of a row: the inverse of :func:`to_row`. The row is left as it was."""
    records = row["records"]
    plain = row | {
        "entities": [span | {"label": LABELS[span["label"]]} for span in row["entities"]],
        "records": {
            "session": dict(records["session"]),
            "decisions": [dict(decision) for decision in records["decisions"]],
        },
        "meta": json.loads(row["meta"]),
    }
    for part, about, names in _told(plain):
        values = {item["field"]: tuple(item[name] for name in names) for item in part[about]}
        part[about] = {name: value if len(names) > 1 else value[0] for name, value in values.items()}
    return GoldDocument.model_validate(plain)


def _told(row: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str, tuple[str, ...]]]:
    """The parts of a row that tell something of their fields, each with what and in which columns."""
    for part in (row["records"]["session"], *row["records"]["decisions"]):
        for about, _, names in BY_FIELD:
            yield part, about, names
