"""The text and the numbers in it → the acts that their own numbers head."""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence

from pipeline.acts.act import Act, Place, with_inside
from pipeline.acts.communications import Section
from pipeline.acts.heading_patterns import (
    AGENDA,
    BOARD_DECIDES,
    BRACKET_BEFORE,
    CITED_BEFORE,
    DECISION_BEFORE,
    DECISION_HEADS,
    DELIBERATION_BEFORE,
    DELIBERATION_NAMED,
    HEAD_COUNT,
    LIST_PROOF,
    NO_NUMBER,
    NUMBER_LABEL,
    NUMBER_SIGN,
    OF_ANOTHER_KIND,
    OF_REGISTER,
    REGISTER,
)
from pipeline.acts.line_patterns import FINITE
from pipeline.acts.narrowed import form_of
from pipeline.acts.rows import is_table
from pipeline.acts.title import title_span
from pipeline.acts.title_edges_patterns import RUBRIC_LINE

TRANSMISSION = re.compile(r"(?<!\d)\d{2,3}[AB]?-\d{9}-\s?20\d{6}-")
LIST_HEAD = 400
"""A list says that it is one before its first rows."""
REPORT_REACH = 250
HEADING_GAP = 60
"""Characters of a line in which a number may stand before its title."""
SHORTEST_TITLE = 12
"""A title in front of its number has so many characters."""
_GAP = re.compile(
    r"[\s)]*(?:[:.–—|/>•■*_-]+[\s–—_-]*|\n\s*|)"
    r"(?:(?i:objet(?: de la (?:d[ée]lib[ée]ration|d[ée]cision))?)\s*[:–—-]\s*)?(?=[«\"“(]?[A-ZÉÈÀÊÎÔ0-9])"
)
_DATED = re.compile(r"\b\d{1,2}[/.]\d{1,2}[/.](?:20)?\d\d\s?[:|–—-]?\s*n\s?[°ºo]\s*$")
"""« 24/10/2031 – n° »: a list of decisions by their dates."""
Decided = Callable[[int, int], bool]


def glued(text: str) -> str:
    """A number without case, spaces and marks."""
    return re.sub(r"[^a-z0-9]", "", text.casefold())


def is_cited(before: str) -> bool:
    """Whether what stands before a number makes it another act's; « Extrait du registre … n° » does not."""
    return bool(CITED_BEFORE.search(before)) and not REGISTER.search(before)


def is_of_another_kind(text: str, start: int, end: int) -> bool:
    """Whether a number is a parcel's or a decree's, or a date or a pair of years that nothing calls a number."""
    before = text[max(0, start - 90) : start]
    if OF_ANOTHER_KIND.search(before):
        return True
    return NO_NUMBER.match(text[start:end]) is not None and not NUMBER_SIGN.search(before)


def own_numbers(text: str, numbers: Sequence[Place], sections: Sequence[Section]) -> list[Place]:
    """The numbers that head an act: not cited ones, transmission identifiers, decisions listed for information."""
    own, reported = _bracketed(text, numbers), bool(sections)
    if numbers and LIST_PROOF.search(text, 0, numbers[0][0] + LIST_HEAD):
        sections = []
    for start, end in numbers:
        before = text[max(0, start - 90) : start]
        if TRANSMISSION.match(text, start) or is_cited(before) or DECISION_BEFORE.search(before):
            continue
        if is_of_another_kind(text, start, end):
            continue
        inside = [section for section in sections if section.start < start < section.end]
        if inside and (
            _DATED.search(before) or not _told_of(text, end, before, noted=any(section.noted for section in inside))
        ):
            continue
        own.append((start, end))
    return sorted(set(own)) or ([] if reported else _of_a_board(text, numbers))


def _of_a_board(text: str, numbers: Sequence[Place]) -> list[Place]:
    """The numbers of the decisions of a board that takes no deliberations: « Décision n° B-2031-04 »."""
    if not BOARD_DECIDES.search(text, 0, LIST_HEAD):
        return []
    own = [
        (start, end)
        for start, end in numbers
        if DECISION_HEADS.search(text, max(0, start - 40), start) and not TRANSMISSION.match(text, start)
    ]
    return own if len(own) > 1 else []


def _bracketed(text: str, numbers: Sequence[Place]) -> list[Place]:
    """Numbers in brackets behind their titles, ``(délibération 2023-21)``, that count on one after the other."""
    places = [
        (start, end)
        for start, end in numbers
        if BRACKET_BEFORE.search(text, max(0, start - 40), start) and text[end : end + 2].strip()[:1] == ")"
    ]
    said = [text[slice(*place)] for place in places]
    forms = {form_of(number) for number in said}
    return places if len(said) > 1 and len(forms) == 1 and said == sorted(set(said)) else []


def _told_of(text: str, end: int, before: str, *, noted: bool) -> bool:
    """Whether a number among reported decisions is a deliberation's: named so, or a report with a verb follows it."""
    if not noted or DELIBERATION_NAMED.search(before):
        return DELIBERATION_BEFORE.search(before) is not None
    stop = text.find(". ", end, end + REPORT_REACH)
    verb = FINITE.search(text, end, stop if stop != -1 else end + REPORT_REACH)
    return verb is not None and DELIBERATION_BEFORE.search(before) is not None


def titled(lined: str, place: Place, limit: int) -> Place | None:
    """The title that follows a number directly (``n° 12 : Objet …``, ``DEL_12- Approbation …``)."""
    gap = _GAP.match(lined[place[1] : place[1] + HEADING_GAP])
    if not gap or HEAD_COUNT.match(lined, place[1] + gap.end()) or OF_REGISTER.match(lined, place[1] + gap.end()):
        return None
    return title_span(lined, _below_rubric(lined, place[1] + gap.end()), limit)


def _below_rubric(lined: str, start: int) -> int:
    """Where the title begins that may stand below a rubric in capitals, the only word on its line."""
    rubric = RUBRIC_LINE.match(lined, start)
    if rubric is None:
        return start
    end = lined.find("\n", rubric.end())
    return start if FINITE.search(lined, rubric.end(), end if end >= 0 else len(lined)) else rubric.end()


def by_number(text: str, lined: str, own: Sequence[Place], decided: Decided) -> list[Act]:
    """An act for each distinct own number: at its titled mention whose text is decided, else at its first."""
    groups: dict[str, list[Place]] = {}
    for place in own:
        groups.setdefault(glued(text[place[0] : place[1]]), []).append(place)
    every = sorted((place[0], key) for key, places in groups.items() for place in places)
    starts = [start for start, _ in every]
    others = _next_others([key for _, key in every])
    listed = bool(own) and LIST_PROOF.search(text, 0, own[0][0] + LIST_HEAD) is not None
    chosen: list[tuple[Place, Place | None]] = []
    for key, places in groups.items():
        best: tuple[float, Place, Place | None] | None = None
        for place in places:
            at = bisect_right(starts, place[0])
            if at < len(every) and every[at][1] == key:
                at = others[at]
            limit = starts[at] if at < len(every) else len(text)
            title = titled(lined, place, limit)
            weight = _weight(text, lined, place, title)
            if weight == 0.0 and not listed:
                continue
            weight += 2.0 * decided(place[1], limit)
            if best is None or weight > best[0]:
                best = (weight, place, title)
        if best:
            chosen.append(best[1:])
    chosen.sort()
    ends = [place[0] for place, _ in chosen[1:]] + [len(text)]
    return [Act(place[0], end, place, title) for (place, title), end in zip(chosen, ends, strict=False)]


def _next_others(keys: Sequence[str]) -> list[int]:
    """For each key the place of the next different one."""
    following = [len(keys)] * len(keys)
    for at in range(len(keys) - 2, -1, -1):
        following[at] = following[at + 1] if keys[at] == keys[at + 1] else at + 1
    return following


def _weight(text: str, lined: str, place: Place, title: Place | None) -> float:
    """How much a mention of a number looks like the heading of its act."""
    label = NUMBER_LABEL.search(text[max(0, place[0] - 40) : place[0]])
    return (
        2.0 * bool(title) + bool(label and label.group().strip()) + 0.5 * (lined[place[0] - 1 : place[0]] in ("\n", ""))
    )


def decided_ones(text: str, acts: Sequence[Act], decided: Decided) -> list[Act]:
    """The acts that are decided, or all where a list says that it tells what was adopted; the last may break off.

    Numbers that only list an agenda, or last time's acts, are not decided.
    """
    if len(acts) < 2 or LIST_PROOF.search(text, 0, acts[0].start + LIST_HEAD) or is_table(text, acts):
        return list(acts)
    told = [decided(act.start, act.end) for act in acts]
    if sum(told) * 4 >= len(acts) * 3:
        return list(acts)
    kept = [act for act, proved in zip(acts, told, strict=True) if proved]
    if len(kept) * 4 < len(acts) and AGENDA.search(text, 0, acts[0].start):
        return []
    return kept


def broken_off(text: str, every: Sequence[Act], kept: Sequence[Act]) -> Act | None:
    """The last numbered act, though nothing decides it: labelled as a number, in the form of the others."""
    last = every[-1] if every else None
    if last is None or last in kept or last.number is None:
        return None
    label = NUMBER_LABEL.search(text[max(0, last.start - 40) : last.start])
    forms = {form_of(text[slice(*act.number)]) for act in kept if act.number}
    proved = label and label.group().strip() and (not forms or form_of(text[slice(*last.number)]) in forms)
    return last if proved else None


def with_numbers(lined: str, acts: Sequence[Act], own: Sequence[Place]) -> list[Act]:
    """Ordinal acts given the own number that opens them (``2. N° DEL2023-01 : Création …``)."""
    numbered: list[Act] = []
    for act, inside in with_inside(acts, own):
        first = inside[:3]
        place = next((p for p in first if p[0] < act.start + 40), None)
        if place is None and act.title:
            title = act.title
            place = next((p for p in first if title[0] <= p[0] < title[1] + 60), None)
        if place:
            act = act._replace(
                number=place, title=_before(lined, act, place) or titled(lined, place, act.end) or act.title
            )
        numbered.append(act)
    return numbered


def _before(lined: str, act: Act, number: Place) -> Place | None:
    """The title of an act where it stands before its number; a rubric in front of the number is none."""
    if act.title is None:
        return None
    start, end = act.title
    said = lined[start : min(end, number[0])].rstrip(" \n(–—-.:,")
    said = NUMBER_LABEL.sub("", said).rstrip(" \n(–—-.:,")
    if len(said) < SHORTEST_TITLE or (" " not in said and said.isupper()):
        return None
    return start, start + len(said)
