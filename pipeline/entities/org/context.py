"""Tagged names and the text around them → whose they are, where they begin and end, the acronyms beside them."""

from collections.abc import Sequence
from functools import lru_cache

from spacy.tokens import Doc, Span

from pipeline.entities.clean_patterns import NO_BODY
from pipeline.entities.org.context_patterns import (
    ACRONYM_BEHIND,
    ASSEMBLY_BEFORE,
    AUTHORITY,
    BODY_BEFORE,
    CLASSIFIED,
    CLASSIFIED_LIST,
    CLASSIFIER_BEFORE,
    CLUB,
    LONGEST_CLASSIFIER,
    LOOK_BACK,
    MEMBERS,
    NO_ACRONYM,
    ORG_HEAD,
    OTHER_NAME,
    OWN_NAME,
    SPORT_BEFORE,
    STATE,
    STATE_COUNCIL,
    WHOSE_BEHIND,
)
from pipeline.labels import Label
from pipeline.sieve import near, places

ORG = Label.ORG.value
LONGEST_ASSEMBLY = 45
_NONE = NO_ACRONYM | NO_BODY


def is_organisation(text: str, start: int, name: str) -> bool:
    """Whether a name tagged as a person's is an organisation's, by its first word or by what announces it."""
    return is_organisations_name(name) or is_announced(text, start)


def is_organisations_name(name: str) -> bool:
    """Whether the first word of a name, or its last, is that of an organisation's."""
    return bool(ORG_HEAD.match(name) or OWN_NAME.fullmatch(name))


def is_announced(text: str, start: int) -> bool:
    """Whether a word for what an organisation is stands before a name, or before a list that it is part of."""
    if CLASSIFIED.search(text, max(0, start - LONGEST_CLASSIFIER), start):
        return True
    back = max(0, start - LOOK_BACK)
    return near(_lists(text), back, start) and CLASSIFIED_LIST.search(text, back, start) is not None


@lru_cache(maxsize=1)
def _lists(text: str) -> list[int]:
    """Where lists of organisations may begin in a text: looked for once for all its names."""
    return places(text, CLASSIFIED_LIST.words)


def whole_start(text: str, start: int, end: int) -> int:
    """Where a name really begins: before it the assembly of the authority, or behind the noun for what it is."""
    members = MEMBERS.match(text, start, end)
    if members:
        return members.end()
    if AUTHORITY.match(text, start, end):
        assembly = ASSEMBLY_BEFORE.search(text, max(0, start - LONGEST_ASSEMBLY), start)
        return assembly.start() if assembly else start
    if CLUB.match(text, start, end):
        sport = SPORT_BEFORE.search(text, max(0, start - LONGEST_ASSEMBLY), start)
        return sport.start() if sport else start
    body = BODY_BEFORE.search(text, max(0, start - LONGEST_ASSEMBLY), start)
    if body:
        return body.start()
    if STATE.match(text, start, end):
        council = STATE_COUNCIL.search(text, max(0, start - LONGEST_ASSEMBLY), start)
        return council.start() if council else start
    classifier = CLASSIFIER_BEFORE.match(text, start, end)
    return classifier.end() if classifier else start


def closed(text: str, start: int, end: int) -> int:
    """The end of a name, moved behind the quotation mark that closes a part of it."""
    opened = text.count("«", start, end) > text.count("»", start, end)
    behind = text[end : end + 2].lstrip()
    return end + text[end : end + 2].index("»") + 1 if opened and behind.startswith("»") else end


def _another_before(spans: Sequence[Span], index: int, end: int) -> bool:
    """Whether behind a span, and before ``end``, a mention begins that is no organisation's."""
    for at in range(index + 1, len(spans)):
        if spans[at].start_char >= end:
            return False
        if spans[at].label_ != ORG:
            return True
    return False


def with_acronyms(doc: Doc, text: str, spans: Sequence[Span]) -> list[Span]:
    """The spans, with the other names behind organisations: acronyms in brackets, what they are called in quotes.

    A name that goes on behind its acronym is whole.

    spans: in order, none overlapping.
    """
    kept: list[Span] = []
    for index, span in enumerate(spans):
        if kept and span.start < kept[-1].end:
            continue  # part of the name before
        behind = span.end_char if span.label_ == ORG else len(text)
        acronym = ACRONYM_BEHIND.match(text, behind) or OTHER_NAME.match(text, behind)
        if not acronym or acronym["name"] in _NONE:
            kept.append(span)
            continue
        whose = WHOSE_BEHIND.match(text, acronym.end()) if text[acronym.end() - 1] == ")" else None
        if whose and _another_before(spans, index, whose.end()):
            whose = None
        place = (span.start_char, whose.end()) if whose else acronym.span("name")
        found = doc.char_span(*place, label=span.label_)
        kept += [span] if found is None else [found] if whose else [span, found]
    return kept
