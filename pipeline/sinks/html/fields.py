"""A record as JSON → what the page shows of it, whatever its fields: words, lists, records within records."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from pipeline.sinks.html.page import link
from pipeline.sinks.html.places import Place, Places, is_span, is_spans

EVIDENCE = "evidence"
CONFIDENCE = "confidence"
SEE_TEXT = "(in the text)"


@dataclass(frozen=True)
class Words:
    """A single value. link: the address that it is, if a browser may follow it."""

    kind: ClassVar[str] = "words"
    text: str
    link: str | None = None


@dataclass(frozen=True)
class Item:
    """One of a list, and where it was read if the record says so."""

    value: "Value"
    place: Place | None


@dataclass(frozen=True)
class Items:
    """A list."""

    kind: ClassVar[str] = "items"
    items: tuple[Item, ...]

    @property
    def plain(self) -> bool:
        """Whether single values alone are in it."""
        return all(isinstance(item.value, Words) for item in self.items)


@dataclass(frozen=True)
class Field:
    """A named value, where it was read, and how sure it is if the record says so."""

    name: str
    value: "Value"
    place: Place | None
    confidence: float | None = None


@dataclass(frozen=True)
class Fields:
    """A record. missing: the names of the fields that are null or empty."""

    kind: ClassVar[str] = "fields"
    fields: tuple[Field, ...]
    missing: tuple[str, ...]

    @property
    def plain(self) -> bool:
        """Whether single values and lists of them alone are in it."""
        values = [field.value for field in self.fields]
        return all(isinstance(value, Words) or (isinstance(value, Items) and value.plain) for value in values)


Value = Words | Items | Fields


def read_fields(record: Mapping[str, object], places: Places, hidden: frozenset[str] = frozenset()) -> Fields:
    """The fields of a record, those hidden left out. ``places`` learns what they lead to."""
    evidence, confidence = _by_field(record, EVIDENCE, _is_place), _by_field(record, CONFIDENCE, _is_rate)
    about = {*hidden, *(name for name, told in ((EVIDENCE, evidence), (CONFIDENCE, confidence)) if told is not None)}
    if _is_place(record.get(EVIDENCE)):
        about.add(EVIDENCE)
    evidence, confidence = evidence or {}, confidence or {}
    fields, missing = [], []
    for name, value in record.items():
        if name in about:
            continue
        if _empty(value) and name not in evidence:
            missing.append(words(name))
        else:
            field = _field(name, value, evidence.get(name), places)
            fields.append(replace(field, confidence=confidence.get(name)))
    unnamed = [name for name in evidence if name not in record]
    fields += [Field(words(name), Words(SEE_TEXT), places.add(evidence[name])) for name in unnamed]
    return Fields(tuple(fields), tuple(missing))


def words(name: str) -> str:
    """The name of a field as words."""
    return name.replace("_", " ")


def read_item(value: object, places: Places, evidence: object = None) -> Item:
    """One of a list; its own ``evidence`` says where it was read, unless the list does."""
    own = value.get(EVIDENCE) if isinstance(value, Mapping) else None
    return Item(_value(value, places), places.add(evidence if evidence is not None else own))


def _by_field(record: Mapping[str, object], key: str, of_one: Callable[[object], bool]) -> Mapping[str, Any] | None:
    """What a record tells of its fields, by their names; None where it tells no such thing."""
    told = record.get(key)
    return told if isinstance(told, Mapping) and all(map(of_one, told.values())) else None


def _is_place(value: object) -> bool:
    return is_span(value) or is_spans(value)


def _is_rate(value: object) -> bool:
    return value is None or (isinstance(value, int | float) and not isinstance(value, bool))


def _field(name: str, value: object, evidence: object, places: Places) -> Field:
    if isinstance(value, list) and value:
        listed = evidence if is_spans(evidence) and len(evidence) == len(value) > 1 else None
        spans: Sequence[object] = listed or [places.find(item, evidence) for item in value]
        items = tuple(read_item(item, places, span) for item, span in zip(value, spans, strict=True))
        return Field(words(name), Items(items), None if listed else places.add(evidence))
    own = value.get(EVIDENCE) if isinstance(value, Mapping) else None
    return Field(words(name), _value(value, places), places.add(evidence if evidence is not None else own))


def _value(value: object, places: Places) -> Value:
    if _empty(value):
        return Words("none")
    if isinstance(value, Mapping):
        return read_fields(value, places)
    if isinstance(value, Sequence) and not isinstance(value, str):
        return Items(tuple(read_item(each, places) for each in value))
    if isinstance(value, bool):
        return Words("yes" if value else "no")
    return Words(str(value), link(str(value)))


def _empty(value: object) -> bool:
    return value is None or value == "" or (isinstance(value, list | Mapping) and not value)
