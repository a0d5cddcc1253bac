"""An entity → its typed value, by its label."""

from collections.abc import Callable

from pydantic import BaseModel
from spacy.tokens import Span

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


def value_of(ent: Span) -> dict[str, object]:
    """The value as JSON; empty where the text of the mention cannot be parsed."""
    value = PARSERS[ent.label_](ent.text)
    if value is None:
        return {}
    if ent.label_ == Label.AMOUNT.value:
        following = "".join(token.text_with_ws for token in ent.doc[ent.end : ent.end + 4])
        value = value.model_copy(update={"tax_basis": amount.tax_basis(following)})
    return value.model_dump(mode="json")
