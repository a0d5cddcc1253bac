"""Running text without line breaks → the titles in it that may open an act."""

import re
from collections.abc import Iterator

from pipeline.acts.act import Place
from pipeline.acts.line_patterns import (
    ABBREVIATION,
    ACT_NOUN,
    AFTER_OPENING,
    BOUNDARY,
    CAPITALS,
    DELIBERATES,
    DIRECTLY,
    FINITE,
    REPORT,
    RUBRIC_IN_CAPITALS,
    SHORTEST,
    TABLE_HEADS,
    TELLS,
    WITHOUT_STOP,
    WORDS_IN_CAPITALS,
)
from pipeline.acts.outcomes import Outcomes
from pipeline.acts.title import STOP, is_title, title_span
from pipeline.acts.title_edges_patterns import ASSEMBLY_ACTS
from pipeline.acts.vote_patterns import SENTENCE

LONGEST = 240
REPORT_REACH = 300
"""A report has its verb within so many characters."""
SENTENCE_REACH = 50
"""A sentence behind a colon has its verb within so many characters."""
CLOSING = 250
"""What follows an outcome in the same act, without a sentence of its own, has at most so many characters."""
OPENING = 120
RUBRIC = 60
"""A heading with so few characters before the next one is a rubric."""
BULLETS = "◆►▪■●•>*✓❖➢→"
_BULLET = re.compile(rf"[{BULLETS}] $|[.!?;)] [–—-] $")
"""In front of a title; a dash is one behind a sentence alone."""
_TOLD = re.compile(r"\s?:\s(?=(?:on|il|ils|elle|l[ea]s?|M\.|Mme|L[ea]s?|On|Il)\s|[lLcCjJ]['’])")
"""Behind a title of small minutes, which tell what was said after a colon."""
_CLOSED = re.compile(r"[\s:;,.–—-]*(?:(?:Feuillet n° ?|[Pp]age ?)?\d{1,3}(?: ?/ ?\d{1,3})?(?: -)?\s)?")
_SENTENCE_OPENS = re.compile(r"(?:L['’]|(?:Les?|La|Une?|Ce|Cette|Ces|Ils?|Elles?|On|Nous|Monsieur|Madame|M\.|Mme)\s)")
"""How sentences open, and titles in small letters behind one in capitals do not."""
_GOES_ON = re.compile(r"(?i:du|de|des|au|aux|et)\s")
"""How no title opens: the words before belong to it."""


def titles_in(text: str, start: int, end: int, outcomes: Outcomes) -> list[Place]:
    """The titles of a stretch, in order; one straight in front of a decision that another opened is none."""
    shouted = list(_capitals(text, start, end))
    behind = [
        title
        for place in shouted
        if (title := _reported(text, place[1] + 1, end))
        and not _SENTENCE_OPENS.match(text, title[0])
        and not text[slice(*title)].isupper()
    ]
    every = sorted([*shouted, *behind, *_verbless(text, start, end, outcomes)])
    places: list[Place] = []
    for place in every:
        if places and place[0] < places[-1][1]:
            continue
        if places and _is_stray(text, places[-1], place, outcomes):
            continue
        places.append(place)
    return places


def _is_stray(text: str, before: Place, place: Place, outcomes: Outcomes) -> bool:
    """Whether a title stands between the report of the one before and its decision."""
    if place[0] - before[1] < RUBRIC or outcomes.told(before[1], place[0]):
        return False
    return DELIBERATES.match(text, place[1]) is not None


def _capitals(text: str, start: int, end: int) -> Iterator[Place]:
    """Titles in capitals; a rubric in front of its title (« FINANCES – Vote des taux ») is none."""
    for found in CAPITALS.finditer(text, start, end):
        title = found["title"]
        if title[-1] in "–-:" or len(WORDS_IN_CAPITALS.findall(title)) < 2 or len(title) < 12:
            continue
        if TABLE_HEADS.match(title):
            continue
        if is_title(title.rstrip(" .:")) and not _abbreviated(text, found.start()):
            yield found.span("title")


def _reported(text: str, first: int, end: int) -> Place | None:
    """The title that begins at a place, a report straight after."""
    title = title_span(text, first, min(end, first + LONGEST))
    if title is None or _GOES_ON.match(text, title[0]):
        return None
    report = REPORT.search(text, title[0] + SHORTEST, title[1])
    told = _told(text, title[0] + SHORTEST, title[1]) if ACT_NOUN.match(text, first) else None
    stop = min((found.start() for found in (report, told) if found), default=title[1])
    words = text[title[0] : stop]
    return (title[0], stop) if " " in words and _opens(text, first, stop, title[1], end) and is_title(words) else None


def _told(text: str, start: int, end: int) -> re.Match[str] | None:
    """The first colon of a stretch, where a sentence with its verb follows."""
    found = _TOLD.search(text, start, min(len(text), end + 3))
    return found if found and FINITE.search(text, found.end(), found.end() + SENTENCE_REACH) else None


def _verbless(text: str, start: int, end: int, outcomes: Outcomes) -> Iterator[Place]:
    """Titles without a verb, a report straight after (``… Extension du cimetière Le maire expose``)."""
    last = start
    opening = _CLOSED.match(text, start)
    body = opening.end() if opening else start
    spaces_from = max(0, start - 1)
    bounds = [found.end() for found in BOUNDARY.finditer(text, spaces_from, end)]
    inside = {found.end() for found in WITHOUT_STOP.finditer(text, spaces_from, end)}.difference([body, *bounds])
    for first in sorted({body, *bounds, *inside}):
        if first < last or _abbreviated(text, first) or RUBRIC_IN_CAPITALS.match(text, first):
            continue
        noun = ACT_NOUN.match(text, first) and text[first - 2 : first - 1] not in (",", ";")
        if first in inside and not (noun and outcomes.told(last, first) and _ends_a_sentence(text, first)):
            continue
        if not (noun or first == body or _is_awaited(text, first, outcomes)):
            continue
        title = _reported(text, first, end)
        if title:
            last = title[1]
            yield title


def _ends_a_sentence(text: str, first: int) -> bool:
    """Whether the word in front of a capital is an ordinary one, and not the first part of a name."""
    word = text[text.rfind(" ", 0, first - 1) + 1 : first - 1]
    return word[:1].islower() and word[1:2] not in ("'", "’")


def _abbreviated(text: str, first: int) -> bool:
    """Whether the full stop in front of a place ends no sentence (« M. », « S.A.R.L. »)."""
    return ABBREVIATION.search(text, max(0, first - 6), first) is not None


def _opens(text: str, first: int, stop: int, title_end: int, end: int) -> bool:
    """Whether a report follows a title."""
    if ASSEMBLY_ACTS.match(text, stop):
        return True
    if stop < title_end or REPORT.match(text, stop):
        return TELLS.search(text, stop, min(end, stop + REPORT_REACH)) is not None
    closed = _CLOSED.match(text, stop)
    behind = max(stop, closed.end() - 1) if closed else stop
    if STOP.match(text, behind) or ASSEMBLY_ACTS.match(text, behind):
        return True
    if ACT_NOUN.match(text, first) and _told(text, stop, stop + 1):
        return True
    return _BULLET.search(text, max(0, first - 4), first) is not None and text[stop : stop + 1] in (".", ":")


def _is_awaited(text: str, first: int, outcomes: Outcomes) -> bool:
    """Whether a new point may begin here whatever its noun: after a bullet, an outcome, the opening of the sitting."""
    if text[max(0, first - 2)] in BULLETS or AFTER_OPENING.search(text, max(0, first - OPENING), first):
        return True
    told = outcomes.last(first)
    if told is None or first - told > CLOSING:
        return False
    stop = SENTENCE.search(text, told, first)
    if FINITE.search(text, stop.end() if stop else told, first):
        return False
    return DIRECTLY.search(text[told:first]) is not None
