"""Text → the organisations told by their form alone, communes and courts, and those known by name."""

import re
from collections.abc import Iterator

from pipeline.entities.org.extent import name_only
from pipeline.entities.org.gazetteer import known
from pipeline.entities.org.patterns import (
    CLASSED,
    FORMED,
    INSIDE_A_NAME,
    LAST_WORDS,
    OFFICE_BEFORE,
    OWN_NAME_ENDS,
    QUOTED,
    WITHOUT_OWN_NAMES,
)
from pipeline.entities.org.territory_patterns import BODIES_OF_TERRITORIES
from pipeline.entities.span import Span

_TAIL = re.compile(r"[\s.,;:'’-]+$")


def find(text: str) -> Iterator[Span]:
    """Their spans, in order; those of two forms may overlap."""
    yield from sorted({*_formed(text), *_of_territories(text), *_classed(text), *known(text)})


def _of_territories(text: str) -> Iterator[Span]:
    for found in BODIES_OF_TERRITORIES.finditer(text):
        if not OFFICE_BEFORE.search(text, max(0, found.start() - 24), found.start()):
            yield Span(*found.span())


def _classed(text: str) -> Iterator[Span]:
    """What stands behind ``l'association`` or ``la société``, in quotation marks or capitalised."""
    for found in QUOTED.finditer(text):
        yield Span(*found.span("name"))
    for found in CLASSED.finditer(text):
        start = found.start("name")
        yield Span(start, start + len(_TAIL.sub("", name_only(found["name"]))))


def _formed(text: str) -> Iterator[Span]:
    pattern = FORMED if any(word in text for word in LAST_WORDS) else WITHOUT_OWN_NAMES
    for found in pattern.finditer(text):
        end = found.start() + len(_TAIL.sub("", name_only(found.group())))
        before = text[max(0, found.start() - 24) : found.start()]
        if INSIDE_A_NAME.search(before) and OWN_NAME_ENDS.search(found.group()):
            continue
        if not re.search(
            r"(?:[Cc]onseil|commande|[Cc]hef|[Cc]oup|hôtel|Hôtel|HÔTEL|[Cc]entre|[Pp]olitique|[Cc]orps)s? d['’e]\s?$",
            before[-12:],
        ):
            yield Span(found.start(), end)
