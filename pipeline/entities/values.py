"""An entity → its typed value, by its label."""

from collections.abc import Callable

from pydantic import BaseModel

from pipeline.entities.amount import value as amount
from pipeline.entities.delib_id import value as delib_id
from pipeline.entities.legal_ref import value as legal_ref
from pipeline.entities.org import value as org
from pipeline.entities.per import value as per
from pipeline.labels import Label

PARSERS: dict[str, Callable[[str], BaseModel | None]] = {
    Label.PER.value: per.parse,
    Label.ORG.value: org.parse,
    Label.AMOUNT.value: amount.parse,
    Label.LEGAL_REF.value: legal_ref.parse,
    Label.DELIB_ID.value: delib_id.parse,
}
AMOUNT = Label.AMOUNT.value
BEHIND = 40
"""What stands behind a sum within so many characters tells its tax basis."""


def value_of(text: str, start: int, end: int, label: str) -> dict[str, object]:
    """The value of a mention as JSON; empty where its text cannot be parsed."""
    value = PARSERS[label](text[start:end])
    if value is None:
        return {}
    if label != AMOUNT:
        return {**vars(value)}  # words, lists of them and truth values, which JSON has
    value = value.model_copy(update={"tax_basis": amount.tax_basis(text[end : end + BEHIND])})
    return value.model_dump(mode="json")
