"""A document's records → what the page shows of it."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from pipeline.sinks.html.fields import Fields, Item, Words, read_fields, read_item, words
from pipeline.sinks.html.pieces import Mark, TextPage, text_pages
from pipeline.sinks.html.places import Place, Places

if TYPE_CHECKING:
    from pipeline.records.model import Minutes

MEANINGS = {
    "PER": "person",
    "ORG": "organisation",
    "AMOUNT": "amount",
    "LEGAL_REF": "legal reference",
    "DELIB_ID": "number of an act",
}
SURE = 0.8
"""What is below is shown as doubtful (docs/CONFIDENCE.md: entities above are 98% right)."""

WARNINGS = "warnings"
SITTING = "sitting"
KNOWN = frozenset({"document", "session", "later_sessions", "decisions", "entities", WARNINGS})


@dataclass(frozen=True)
class Warned:
    """A warning, and the part of the record that it is about: its anchor and its name."""

    warning: Item
    anchor: str
    part: str


@dataclass(frozen=True)
class SessionView:
    """One sitting."""

    anchor: str
    name: str
    fields: Fields


@dataclass(frozen=True)
class DecisionView:
    """One decision. session: its sitting, where the document has several."""

    anchor: str
    name: str
    session: SessionView | None
    number: str | None
    outcome: str | None
    fields: Fields
    warnings: tuple[Item, ...]


@dataclass(frozen=True)
class EntityView:
    """One entity in the list of them."""

    label: str
    text: str
    confidence: str | None
    value: str
    place: Place | None


@dataclass(frozen=True)
class Summary:
    """What the list of documents says of one."""

    anchor: str
    name: str
    source: str
    about: str
    decisions: int
    warnings: int


@dataclass(frozen=True)
class DocumentView:
    """One document, whole. others: parts of the record that this page knows nothing of.

    doubtful: how many entities have a confidence below ``SURE``.
    """

    summary: Summary
    warnings: tuple[Warned, ...]
    about: Fields
    sessions: tuple[SessionView, ...]
    decisions: tuple[DecisionView, ...]
    others: tuple[tuple[str, Item], ...]
    labels: tuple[tuple[str, str, int], ...]
    entities: tuple[EntityView, ...]
    pages: tuple[TextPage, ...]
    doubtful: int


def look(minutes: "Minutes", anchor: str) -> DocumentView:
    """The view of a document; all its anchors begin with the one given."""
    record: dict[str, Any] = minutes.model_dump(mode="json")
    document, text = record["document"], minutes.document.text or ""
    places = Places(anchor, text)
    about = read_fields(document, places, frozenset({"text", WARNINGS}))
    sessions = tuple(_sessions(record, anchor, places))
    decisions = tuple(_decision(each, n, anchor, sessions, places) for n, each in enumerate(record["decisions"], 1))
    warnings = (*_warned(record, anchor, sessions, places), *_of_decisions(decisions))
    others = tuple((words(name), read_item(value, places)) for name, value in record.items() if name not in KNOWN)
    entities = tuple(_entity(each, places) for each in record["entities"])
    marks = [_mark(each) for each in record["entities"]]
    return DocumentView(
        summary=_summary(record, anchor, len(warnings)),
        warnings=warnings,
        about=about,
        sessions=sessions,
        decisions=decisions,
        others=others,
        labels=_labels(record["entities"]),
        entities=entities,
        pages=tuple(text_pages(text, marks, places)) if text else (),
        doubtful=sum(mark.unsure for mark in marks),
    )


def _summary(record: Mapping[str, Any], anchor: str, warnings: int) -> Summary:
    document, session, later = record["document"], record["session"], len(record["later_sessions"])
    said = [session.get(name) for name in ("collectivity", "body", "date")]
    said += [f"{later} later {'sitting' if later == 1 else 'sittings'}"] if later else []
    return Summary(
        anchor=anchor,
        name=PurePath(document["source"]).name,
        source=document["source"],
        about=", ".join(str(each) for each in said if each),
        decisions=len(record["decisions"]),
        warnings=warnings,
    )


def _sessions(record: Mapping[str, Any], anchor: str, places: Places) -> Iterator[SessionView]:
    told = [record["session"], *record["later_sessions"]]
    for number, session in enumerate(told, 1):
        suffix = f"-{number}" if number > 1 else ""
        name = f"Session {number}" if len(told) > 1 else "Session"
        fields = read_fields(session, places, frozenset({WARNINGS}))
        yield SessionView(f"{anchor}-session{suffix}", name, fields)


def _decision(
    record: Mapping[str, Any], number: int, anchor: str, sessions: Sequence[SessionView], places: Places
) -> DecisionView:
    return DecisionView(
        anchor=f"{anchor}-decision-{number}",
        name=f"Decision {number}",
        session=sessions[record[SITTING]] if len(sessions) > 1 else None,
        number=record.get("number"),
        outcome=record.get("outcome"),
        fields=read_fields(record, places, frozenset({WARNINGS, SITTING})),
        warnings=_items(record.get(WARNINGS), places),
    )


def _warned(
    record: Mapping[str, Any], anchor: str, sessions: Sequence[SessionView], places: Places
) -> Iterator[Warned]:
    parts = [(record, anchor, "Record"), (record["document"], anchor, "Document")]
    told = zip([record["session"], *record["later_sessions"]], sessions, strict=True)
    parts += [(session, view.anchor, view.name) for session, view in told]
    for part, where, name in parts:
        yield from (Warned(item, where, name) for item in _items(part.get(WARNINGS), places))


def _of_decisions(decisions: Sequence[DecisionView]) -> Iterator[Warned]:
    for decision in decisions:
        name = f"{decision.name}, {decision.number}" if decision.number else decision.name
        yield from (Warned(item, decision.anchor, name) for item in decision.warnings)


def _items(found: object, places: Places) -> tuple[Item, ...]:
    listed = found if isinstance(found, list) else [found] if found else []
    return tuple(read_item(each, places) for each in listed)


def _mark(entity: Mapping[str, Any]) -> Mark:
    label, confidence = entity["label"], entity.get("confidence")
    told = f"{label}, {MEANINGS.get(label, 'entity')}"
    sure = "no confidence given" if confidence is None else f"confidence {confidence:.2f}"
    unsure = confidence is not None and confidence < SURE
    return Mark(entity["start"], entity["end"], label, f"{told}, {sure}", unsure)


def _entity(entity: Mapping[str, Any], places: Places) -> EntityView:
    confidence = entity.get("confidence")
    value = read_fields({k: v for k, v in entity["value"].items() if v != entity["text"]}, places)
    said = [f"{field.name} {field.value.text}" for field in value.fields if isinstance(field.value, Words)]
    return EntityView(
        label=entity["label"],
        text=" ".join(entity["text"].split()),
        confidence=None if confidence is None else f"{confidence:.2f}",
        value=", ".join(said),
        place=places.add([entity["start"], entity["end"]]),
    )


def _labels(entities: Sequence[Mapping[str, Any]]) -> tuple[tuple[str, str, int], ...]:
    """The labels that there are: what each means, and how many mentions have it."""
    tally = Counter(entity["label"] for entity in entities)
    known = [label for label in MEANINGS if label in tally]
    others = sorted(set(tally) - set(known))
    return tuple((label, MEANINGS.get(label, label.lower()), tally[label]) for label in (*known, *others))
