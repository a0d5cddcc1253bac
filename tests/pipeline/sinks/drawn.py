"""Any records at all, drawn by Hypothesis from the models' own types."""

from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

from hypothesis import strategies as st
from pydantic import BaseModel

from pipeline.records.model import Decision, EntityRecord, Minutes, Related, Subject

INTEGERS = st.integers(-(2**63), 2**63 - 1)
TEXTS = st.text(max_size=12)
SURE = st.floats(0, 1)
JSON = st.recursive(
    st.none() | st.booleans() | INTEGERS | TEXTS, lambda inner: st.lists(inner, max_size=2), max_leaves=3
)
SCALARS: dict[Any, st.SearchStrategy[Any]] = {
    str: TEXTS,
    int: INTEGERS,
    bool: st.booleans(),
    float: SURE,
    object: JSON,
    NoneType: st.none(),
}
BY_FIELD: dict[tuple[type[BaseModel], str], st.SearchStrategy[Any]] = {
    (Subject, "code"): st.from_regex(r"\A[0-9]\.[0-9]{1,2}\Z"),
    (Related, "number"): TEXTS,
    (Decision, "sitting"): st.just(0),
    (EntityRecord, "value"): st.dictionaries(TEXTS, JSON, max_size=2),
}
"""Fields with rules beyond their type."""


def models(model: type[BaseModel]) -> st.SearchStrategy[Any]:
    """Any instance of a model."""
    fields = {
        name: BY_FIELD[model, name] if (model, name) in BY_FIELD else _any(field.annotation)
        for name, field in model.model_fields.items()
    }
    return st.builds(model, **fields)


def _any(annotation: Any) -> st.SearchStrategy[Any]:
    if annotation in SCALARS:
        return SCALARS[annotation]
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin in (Union, UnionType):
        return st.one_of([_any(one) for one in inner])
    if origin is Literal:
        return st.sampled_from(inner)
    if origin is list:
        return st.lists(_any(inner[0]), max_size=2)
    if origin is tuple:
        return st.tuples(*map(_any, inner))
    if origin is dict:
        return st.dictionaries(_any(inner[0]), _any(inner[1]), max_size=2)
    return models(annotation)


@st.composite
def _minutes(draw: st.DrawFn) -> Minutes:
    made = draw(models(Minutes))
    for decision in made.decisions:
        decision.sitting = draw(st.integers(0, len(made.later_sessions)))
    return made


MINUTES: st.SearchStrategy[Minutes] = _minutes()
"""Any document at all."""
