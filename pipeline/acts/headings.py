"""Text → headings without number: lines that stand alone, or titles inside running text where line breaks are lost."""

import re
from collections.abc import Callable, Iterator

from pipeline.acts.act import Act, Place
from pipeline.acts.heading_patterns import AGENDA, FIGURES, ROLL_VOTE
from pipeline.acts.line_patterns import (
    ACT_NOUN,
    BOUNDARY,
    BULLET,
    CAPITALS,
    DISPOSITIF,
    FINITE,
    LONGEST,
    NOT_A_TITLE,
    PARAGRAPH,
    REPORT,
    SENTENCE_END,
    SHORTEST,
    VOTE_LINE,
    WORDS_IN_CAPITALS,
)
from pipeline.acts.title import STOP, title_span

RUBRIC = 60
"""A heading with so few characters before the next one is a rubric."""
AGENDA_REACH = 80
LAST_WORDS = 200
"""A last act that nothing decides has at least so many characters: the text breaks off inside it."""
SHORT = 0.7
"""A line shorter than this part of the usual width ends its paragraph."""
LONGEST_IN_TEXT = 240
REPORT_REACH = 300
"""A report has its verb within so many characters."""
BULLETS = "◆►▪■●•>*✓❖➢"
_LINE = re.compile(r"(?m)^(?P<line>[^\n]+)$")
_CLOSED = re.compile(r"[\s:;,.–—-]*")


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


def is_title(line: str) -> bool:
    """Whether a line may be a title: neither a sentence, a vote, figures, a voter nor a point of a dispositif."""
    text = BULLET.sub("", line).strip()
    if not SHORTEST <= len(text) <= LONGEST or not (text[0].isupper() or text[0] in '«"0123456789'):
        return False
    if NOT_A_TITLE.search(text) or ROLL_VOTE.match(text) or DISPOSITIF.match(text) or len(FIGURES.findall(text)) >= 2:
        return False
    if FINITE.search(text.split(" : ")[0]):
        return False
    return STOP.match(f" {text}") is None


def _capitals(lined: str, start: int, end: int) -> Iterator[Place]:
    """Titles in capitals inside running text."""
    for found in CAPITALS.finditer(lined, start, end):
        title = found["title"]
        if len(WORDS_IN_CAPITALS.findall(title)) >= 2 and len(title) >= 12 and is_title(title.rstrip(" .:")):
            yield found.span("title")


def _verbless(lined: str, start: int, end: int) -> Iterator[Place]:
    """Titles inside running text: no verb, a report straight after (``… Extension du cimetière Le maire expose``)."""
    last = start
    for found in BOUNDARY.finditer(lined, start, end):
        first = found.start()
        if first < last or not ACT_NOUN.match(lined, first):
            continue
        title = title_span(lined, first, min(end, first + LONGEST_IN_TEXT))
        if title is None:
            continue
        report = REPORT.search(lined, title[0] + SHORTEST, title[1])
        stop = report.start() if report else title[1]
        text = lined[title[0] : stop]
        closed = _CLOSED.match(lined, stop)
        if report or REPORT.match(lined, stop):
            told = FINITE.search(lined, stop, min(end, stop + REPORT_REACH)) is not None
        else:
            opened = closed and STOP.match(lined, max(stop, closed.end() - 1))
            told = bool(opened) or (lined[max(0, first - 2)] in BULLETS and lined[stop : stop + 1] in (".", ":"))
        if told and " " in text and is_title(text):
            last = stop
            yield title[0], stop


def _candidates(lined: str, start: int, end: int) -> list[Place]:
    if is_broken(lined):
        return list(_lines(lined, start, end))
    places: list[Place] = []
    for place in sorted([*_capitals(lined, start, end), *_verbless(lined, start, end)]):
        if not places or place[0] >= places[-1][1]:
            places.append(place)
    return places


def find_headed(lined: str, start: int, end: int, decided: Callable[[int, int], bool]) -> list[Act]:
    """The acts that unnumbered headings open and an outcome closes.

    start: where the head of the document ends. end: where the sitting does. decided: whether a stretch is.
    A heading straight before another is a rubric; one whose text decides nothing is none.
    """
    broken = is_broken(lined)
    places = _candidates(lined, start, end)
    agenda = AGENDA.search(lined, start)
    acts: list[Act] = []
    for place, following in zip(places, [*places[1:], (end, end)], strict=False):
        if following[0] - place[1] < RUBRIC and not decided(place[1], following[0]):
            continue
        if agenda and agenda.start() < place[0] < agenda.start() + AGENDA_REACH:
            continue
        breaks_off = bool(acts) and not broken and following[0] == len(lined) and len(lined) - place[1] > LAST_WORDS
        if decided(place[1], following[0]) or breaks_off:
            bullet = BULLET.match(lined[place[0] : place[1]])
            first = place[0] + (bullet.end() if bullet else 0)
            title = title_span(lined, first, following[0] if broken else place[1]) or (first, place[1])
            acts.append(Act(place[0], following[0], None, title))
    return acts
