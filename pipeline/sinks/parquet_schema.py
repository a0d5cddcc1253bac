"""The models of records → the columns of a Parquet file, derived so that a new field is a column by itself."""

from functools import cache
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from pipeline.errors import MissingExtra
from pipeline.records.model import Confidence, Decision, DocumentInfo, Evidence, Minutes, Place, Session

if TYPE_CHECKING:
    import pyarrow as pa

LEFT_OUT = {"text"}
"""The document's text would be repeated on the row of each of its decisions; JSON Lines has it."""


def library() -> Any:
    """The module ``pyarrow``. Raises MissingExtra where it is not installed."""
    try:
        import pyarrow
    except ImportError as error:
        raise MissingExtra("export", "writing Parquet") from error
    return pyarrow


def schema() -> "pa.Schema":
    """``document`` and ``session`` (structs), ``position`` from 1 in the document, then the decision's own fields."""
    pa = library()
    columns = [
        pa.field("document", _struct(DocumentInfo, LEFT_OUT), nullable=False),
        pa.field("session", _struct(Session), nullable=False),
        pa.field("position", pa.int64(), nullable=False),
    ]
    return pa.schema([*columns, *_struct(Decision)])


def rows(minutes: Minutes) -> list[dict[str, Any]]:
    """A row for each decision of a document."""
    document = minutes.document.model_dump(exclude=LEFT_OUT)
    sessions = [_plain(session) for session in minutes.sessions]
    return [
        {"document": document, "session": sessions[decision.sitting], "position": position} | _plain(decision)
        for position, decision in enumerate(minutes.decisions, start=1)
    ]


def from_row(row: dict[str, Any]) -> tuple[DocumentInfo, Session, int, Decision]:
    """What :func:`rows` put into a row, as a reader of Parquet gives it back."""
    decision = {name: value for name, value in row.items() if name in Decision.model_fields}
    return (
        DocumentInfo.model_validate(row["document"]),
        Session.model_validate(_told(row["session"], Session)),
        row["position"],
        Decision.model_validate(_told(decision, Decision)),
    )


def _struct(model: type[BaseModel], left_out: set[str] | None = None) -> "pa.StructType":
    pa = library()
    return pa.struct(
        [
            pa.field(name, _type(field.annotation), nullable=NoneType in get_args(field.annotation))
            for name, field in model.model_fields.items()
            if name not in (left_out or ())
        ]
    )


def _type(annotation: Any) -> "pa.DataType":
    """The type of a field's column. Raises TypeError for a type that has none yet."""
    pa = library()
    annotation = _core(annotation)
    scalars = {str: pa.string(), int: pa.int64(), bool: pa.bool_(), float: pa.float64()}
    if annotation in scalars:
        return scalars[annotation]
    ends = [pa.field(name, pa.int64(), nullable=False) for name in ("start", "end")]
    if annotation == Place:
        return pa.struct(ends)
    field = pa.field("field", pa.string(), nullable=False)
    if annotation == Evidence:
        return pa.list_(pa.struct([field, *ends]))
    if annotation == Confidence:
        return pa.list_(pa.struct([field, pa.field("value", pa.float64())]))
    if get_origin(annotation) is list:
        return pa.list_(_type(get_args(annotation)[0]))
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return _struct(annotation)
    raise TypeError(f"no column type for {annotation}")


@cache
def _core(annotation: Any) -> Any:
    """A type without its ``| None``; the type of a literal's values."""
    if get_origin(annotation) in (Union, UnionType):
        (annotation,) = (one for one in get_args(annotation) if one is not NoneType)
    if get_origin(annotation) is Literal:
        annotation = type(get_args(annotation)[0])
    return annotation


def _plain(model: BaseModel) -> dict[str, Any]:
    """A model as the values of its struct."""
    return {name: _value(getattr(model, name), field.annotation) for name, field in type(model).model_fields.items()}


def _value(value: Any, annotation: Any) -> Any:
    annotation = _core(annotation)
    if isinstance(value, BaseModel):
        return _plain(value)
    if isinstance(value, list):
        return [_value(item, get_args(annotation)[0]) for item in value]
    if annotation == Place and value is not None:
        return dict(zip(("start", "end"), value, strict=True))
    if annotation == Evidence:
        return [{"field": name, "start": start, "end": end} for name, (start, end) in value.items()]
    if annotation == Confidence:
        return [{"field": name, "value": sure} for name, sure in value.items()]
    return value


def _told(values: dict[str, Any], model: type[BaseModel]) -> dict[str, Any]:
    """The inverse of :func:`_plain`, as plain values that the model takes."""
    return {name: _back(values[name], field.annotation) for name, field in model.model_fields.items()}


def _back(value: Any, annotation: Any) -> Any:
    annotation = _core(annotation)
    if value is None:
        return None
    if annotation == Place:
        return value["start"], value["end"]
    if annotation == Evidence:
        return {item["field"]: (item["start"], item["end"]) for item in value}
    if annotation == Confidence:
        return {item["field"]: item["value"] for item in value}
    if get_origin(annotation) is list:
        return [_back(item, get_args(annotation)[0]) for item in value]
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return _told(value, annotation)
    return value
