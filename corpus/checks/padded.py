"""Spans that hold more than the mention: white space, punctuation, determiners, civilities, n°, HT."""

from collections.abc import Iterator

from corpus.checks import padded_patterns as patterns
from corpus.checks.finding import Entry, Finding
from corpus.checks.padded_patterns import Padding
from corpus.gold import EntitySpan
from pipeline.labels import Label

NAMES = (Label.PER.value, Label.ORG.value)


def padded(entry: Entry) -> Iterator[Finding]:
    """One finding a span: the first of its faults."""
    text = entry.document.text
    spans = entry.document.entities
    initials = sum(1 for span in spans if _is_initialled(text, span))
    for span in spans:
        fault = next(_faults(text[span.start : span.end], span.label, initials), None)
        if fault:
            what, advice = fault
            yield entry.finding("error", f"the {span.label} span {what}", advice, span.start, span.end)


def _is_initialled(text: str, span: EntitySpan) -> bool:
    surface = text[span.start : span.end]
    return span.label == Label.PER.value and patterns.INITIAL.match(surface) is not None and surface[0] != "M"


def _faults(surface: str, label: str, initials: int) -> Iterator[tuple[str, str]]:
    """What is wrong with the ends of a mention, and what to do."""
    if not any(character.isalnum() for character in surface):
        yield "holds neither a letter nor a figure", "remove it"
        return
    for padding in _paddings(label):
        if padding.pattern.search(surface):
            yield padding.what, padding.advice
    if _odd_mark(surface):
        yield "begins or ends with a quotation mark or a bracket", "leave it out of the span"
    if patterns.FULL_STOP.search(surface) and not patterns.FULL_STOP_STAYS.search(surface):
        yield "ends with a full stop", "leave it out of the span"
    civility = patterns.CIVILITY.match(surface) if label in NAMES else None
    if civility and not (civility.group().startswith("M. ") and initials):
        yield f"begins with a civility ({civility.group().strip()})", "label the name only"


def _paddings(label: str) -> tuple[Padding, ...]:
    return (patterns.WHITE, *patterns.ANY, *patterns.BY_LABEL.get(label, ()))


def _odd_mark(surface: str) -> bool:
    """Whether a quotation mark or bracket at one end lacks its partner, or both stand around the whole mention."""
    for opening, closing in patterns.OPENING.items():
        if surface.startswith(opening) and (closing not in surface[1:] or surface.find(closing, 1) == len(surface) - 1):
            return True
        if surface.endswith(closing) and opening not in surface[:-1]:
            return True
    return False
