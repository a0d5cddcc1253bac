"""Text → headings without number: lines that stand alone, or titles inside running text where line breaks are lost."""

import re
from collections.abc import Iterator

from pipeline.acts.act import Act, Place
from pipeline.acts.heading_patterns import AGENDA
from pipeline.acts.line_patterns import BULLET, PARAGRAPH, SENTENCE_END, VOTE_LINE
from pipeline.acts.outcomes import Outcomes
from pipeline.acts.running import RUBRIC, titles_in
from pipeline.acts.title import is_title, title_span

AGENDA_REACH = 80
LAST_WORDS = 200
"""A last act that nothing decides has at least so many characters: the text breaks off inside it."""
SHORT = 0.7
"""A line shorter than this part of the usual width ends its paragraph."""
MORE = 1
"""Lines are believed where they open more acts than this beyond those of the running text."""
_CHANGED = re.compile(r"(?i)\b(?:retir|inscri|ajout|report|supprim|modifi)\w*[^.;:]*$")
"""A point is put on the agenda or taken off: no agenda begins here."""
_LINE = re.compile(r"(?m)^(?P<line>[^\n]+)$")


def is_broken(lined: str) -> bool:
    """Whether a text still has its line breaks."""
    return lined.count("\n") * 200 > len(lined)


def _width(lines: list["re.Match[str]"]) -> int:
    lengths = sorted(len(found["line"]) for found in lines)
    return lengths[len(lengths) * 3 // 4] if lengths else 0


def _lines(lined: str, start: int, end: int) -> Iterator[Place]:
    """Lines that stand alone like titles: after the end of a sentence, of a vote or of a short line."""
    lines = list(_LINE.finditer(lined, start, end))
    width = _width(lines)
    for index, found in enumerate(lines):
        if not is_title(found["line"]):
            continue
        before = lines[index - 1]["line"] if index else "."
        after = lines[index + 1]["line"] if index + 1 < len(lines) else ""
        ended = SENTENCE_END.search(before) or VOTE_LINE.search(before) or len(before) < SHORT * width
        if (BULLET.match(found["line"]) or ended) and PARAGRAPH.match(after):
            yield found.span()


def find_headed(lined: str, start: int, end: int, outcomes: Outcomes) -> list[Act]:
    """The acts that unnumbered headings open and an outcome closes: read as running text, or as lines that open more.

    start: where the head of the document ends. end: where the sitting does. outcomes: of the text.
    """
    running = lined.replace("\n", " ")
    places = [_past_rubric(lined, place) for place in titles_in(running, start, end, outcomes)]
    acts = _opened(running, places, start, end, outcomes)
    if not is_broken(lined):
        return acts
    by_lines = _opened(lined, list(_lines(lined, start, end)), start, end, outcomes)
    return by_lines if len(by_lines) > len(acts) + MORE else acts


def _past_rubric(lined: str, place: Place) -> Place:
    """The line behind a line in capitals, where that is a title: ``CULTURE`` / ``Église : travaux de la toiture``."""
    if not lined[slice(*place)].isupper() or not lined.startswith("\n", place[1]):
        return place
    stop = lined.find("\n", place[1] + 1)
    line = lined[place[1] + 1 : stop if stop >= 0 else len(lined)]
    return (place[1] + 1, place[1] + 1 + len(line)) if not line.isupper() and is_title(line) else place


def _agenda(lined: str, start: int) -> re.Match[str] | None:
    """Where an agenda is announced."""
    every = AGENDA.finditer(lined, start)
    return next(
        (found for found in every if not _CHANGED.search(lined, max(0, found.start() - 60), found.start())), None
    )


def _opened(lined: str, places: list[Place], start: int, end: int, outcomes: Outcomes) -> list[Act]:
    """The acts that headings open; one straight before another is a rubric, one whose text decides nothing is none."""
    broken = is_broken(lined)
    agenda = _agenda(lined, start)
    acts: list[Act] = []
    for place, following in zip(places, [*places[1:], (end, end)], strict=False):
        if following[0] - place[1] < RUBRIC and not outcomes.told(place[1], following[0]):
            continue
        if agenda and agenda.start() < place[0] < agenda.start() + AGENDA_REACH:
            continue
        breaks_off = bool(acts) and not broken and following[0] == len(lined) and len(lined) - place[1] > LAST_WORDS
        if outcomes.told(place[1], following[0]) or breaks_off:
            bullet = BULLET.match(lined[place[0] : place[1]])
            first = place[0] + (bullet.end() if bullet else 0)
            title = title_span(lined, first, following[0] if broken else place[1]) or (first, place[1])
            acts.append(Act(place[0], following[0], None, title))
    return acts
