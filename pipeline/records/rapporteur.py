"""The text of an act and the people in it → who presents it."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

from pipeline.records.people import Mention
from pipeline.records.rapporteur_patterns import (
    ANNOUNCED,
    BEGINS,
    CIVIL,
    ENTITLED,
    LABELLED,
    LEADS,
    LEADS_TO_TITLE,
    NOT_A_PERSON,
    OFFICE,
    OFFICE_SPEAKS,
    OPERATIVE,
    RAPPORTEUR,
    SENTENCE,
    SENTENCE_STOP,
    SPEAKS,
    STRONG,
    TELLS,
    VISA,
    WISH,
)

REACH = 900
"""The rapporteur is announced as such within so many characters of the title."""
NEAR = 320
"""A speaker who tells the matter so close to the title presents it; further down the debate has begun."""
FLOOR = 20
"""A verbatim report names its first speaker within so many characters."""
TITLE_TAIL = 80
"""The announcement may be the last words of the title."""
LEADS_WITHIN = 90
"""Characters between who puts an act forward and its title."""
HANDOVER = 160
"""The chair who opens a point hands it over within so many characters, or presents it."""

Found = tuple[str, int, int]


def _candidates(text: str, start: int, limit: int, people: Sequence[Mention]) -> Iterator[tuple[Mention, bool]]:
    """The people who may present the act, with whether the text announces them as such."""
    for mention in people:
        if not start - TITLE_TAIL <= mention.start < limit:
            continue
        before, after = text[max(0, mention.start - 60) : mention.start], text[mention.end : mention.end + 140]
        if NOT_A_PERSON.search(before[-max(0, mention.start - start) :] if mention.start > start else before):
            continue
        distance = mention.start - start
        if distance < 0 and WISH.search(before):
            continue
        if ANNOUNCED.search(before) or ENTITLED.match(after):
            yield mention, True
        elif (0 <= distance < NEAR and TELLS.match(after) and not _is_told(text, start, mention.start)) or (
            0 <= distance < FLOOR and (SPEAKS.match(after) or (CIVIL.search(before) and BEGINS.match(after)))
        ):
            yield mention, False


def _is_told(text: str, start: int, end: int) -> bool:
    """Whether the report has begun before a speaker: who tells more then takes part in the debate."""
    return SENTENCE.search(text, start, end) is not None


def _office(text: str, start: int, limit: int) -> re.Match[str] | None:
    """Where the chair presents the act: announced, or telling the matter near the title."""
    speaking = OFFICE_SPEAKS.match(text, start, limit)
    if speaking:
        return speaking
    leading = LEADS_TO_TITLE.search(text, max(0, start - 260), start)
    if leading:
        return leading
    found = OFFICE.search(text, max(0, start - 15), limit)
    if found is None or STRONG.search(found.group()):
        return found
    return found if found.start() - start < NEAR and not _is_told(text, start, found.start()) else None


def _behind_visas(text: str, start: int, end: int) -> int:
    """Where the report of an act begins: behind its title and the visas that follow it."""
    while visa := VISA.match(text, start, end):
        start = visa.end()
    return start


def find_rapporteur(text: str, start: int, end: int, people: Sequence[Mention], chair: str | None) -> Found | None:
    """Who presents the act, by name; an office gives the name of its holder (``chair``)."""
    start = _behind_visas(text, start, end)
    limit = min(end, start + REACH)
    operative = OPERATIVE.search(text, start, limit)
    limit = operative.start() if operative else limit
    named = next(_candidates(text, start, limit, people), None)
    office = _office(text, start, limit) if chair else None
    handed = named and named[1] and office and named[0].start - office.end() < HANDOVER
    if office and chair and not handed and (named is None or office.start() < named[0].start):
        return chair, office.start(), office.end()
    return (named[0].name, named[0].start, named[0].end) if named else None


def find_labelled(text: str, start: int, title: int, people: Sequence[Mention]) -> Found | None:
    """Who is announced as presenting the act between its number and its title."""
    for mention in people:
        if start <= mention.start < title and LABELLED.search(text, max(start, mention.start - 60), mention.start):
            return mention.name, mention.start, mention.end
    return None


def find_proposer(text: str, start: int, title: int, people: Sequence[Mention]) -> Found | None:
    """Who stands in front of a title as the one who puts the act forward: in the sentence that the title ends
    (``Mme X propose | d'ajouter un point …``), or in the act's head, which begins at ``start``
    (``Rapporteur : Mme X | Vente …``)."""
    last = bisect_left(people, title, key=attrgetter("start")) - 1
    if last < 0 or title - people[last].end > LEADS_WITHIN:
        return None
    found = people[last]
    before = text[max(start, found.start - 60) : found.start]
    announced = found.start >= start and RAPPORTEUR.search(before) and not SENTENCE_STOP.search(text, found.end, title)
    return (found.name, found.start, found.end) if announced or LEADS.fullmatch(text, found.end, title) else None
