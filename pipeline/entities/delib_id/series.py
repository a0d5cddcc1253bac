"""Text → numbers that no word announces, proved by their series: the same form, counted on by one, again and again."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from pipeline.entities.span import Span
from pipeline.entities.started import matches

_START = re.compile(r"[A-Z\d](?<![\w/.-].)(?:(?<=\d)|(?=[A-Z_/.-]{0,15}\d|[A-Za-z]{1,5}[-_\s]?\d|[-_\s]\d))")
"""What a number known by its form, or one of a series, begins with: letters and marks alone before its first figure."""
CANDIDATE = re.compile(
    r"(?<![\w/.,-])(?P<stem>(?:[A-Z]{1,8}[-_]?)?(?:\d{1,8}\s?[-_/.]\s?){0,4}(?:[A-Z]{1,6}[-_/]?)?)(?P<count>\d{1,4})(?P<tail>\s?[-_/.]\s?(?:20)?\d{2})?(?![\w/€%,]|[-.]\d)"
)
_LETTER = re.compile(r"^([A-Z])O?$")
"""A letter alone, behind which optical reading makes the letter O of a nought: ``DO1``, ``D02``."""
Key = tuple[str, str | None]
"""The form of a number: what stands before and behind the count."""
_SPACED = re.compile(
    r"(?<![\w/.,-])(?<!\d )(?P<stem>[A-Z]{0,3}20\d\d )(?P<count>\d{3})(?![\w/€%,-]| ?(?:\d{3}\b|€|euros?))"
)
"""The year and a count of three figures with a space between: ``2031 072``, ``A2031 072``."""
_GLUED = re.compile(r"(?<![\w/.,-])(?P<stem>[A-Z]{1,6})(?P<count>\d{5,8})(?![\w/€%,]|[-.]\d)")
"""Letters, the date and the count in one: ``D310401``."""
_POINTED = re.compile(
    r"(?<![\w/.,-])(?P<stem>[A-Z]{1,4}\.20\d\d\.(?:\d{1,2}\.){0,2})(?P<count>\d{1,3})(?![\w/€%,]|[-.]\d)"
)
"""Letters, the date and the count with points between: ``D.2031.4.17.3``."""
_OTHER_FORMS = (_SPACED, _GLUED, _POINTED)
_OF_A_YEAR = re.compile(
    r"(?<![\w/.,-])(?P<count>[1-9]\d{0,2})(?P<year>\s?[/-]\s?20\d\d)(?![\w/€%,]|[.-]\d|\s?[-–—]\s?\d)"
)
"""The count and the year: ``31/2031``."""
_MONTHS = 12
"""A series of these that counts no further can be one of months."""
_REGISTER = re.compile(r"[A-Z]{2}|\d\s?[-_/.]|[A-Z]\d|_")
_SPACE = re.compile(r"\s")
_ROMAN = re.compile(r"^[IVXL]+\W")
_SECTION = re.compile(r"\d\.[1-9]\d?$")
"""« 2.1 » numbers a part of a point."""
LONG_ENOUGH = 4
"""So many numbers counted on by one make a series."""
_DATED = re.compile(r"^\s*(?:0?[1-9]|[12]\d|3[01])\s?(?P<mark>[./-])\s?(?:0?[1-9]|1[0-2])\s?(?P=mark)")
_CODE = re.compile(r"^[LRDA]\.?\s?\d[^_]*$|^(?:0\d|\+33)\b|^(?:19|20)\d\d$|^M\d\d$")


_SIGNED = re.compile(r"[Nn](?<!\w.)\s?[°ºo]\s?(?P<count>\d{1,3})(?![\w/€%]|[.,-]\d)")
_DELIBERATION = re.compile(r"(?i)d[ée]lib[ée]ration")
NEAR = 40
"""Most numbers of deliberations have the word for them within so many characters, in front or behind."""


@lru_cache(maxsize=1)
def starts(text: str) -> list[int]:
    """Where numbers known by their form, or by their series, can begin: looked for once for all forms."""
    return [found.start() for found in _START.finditer(text)]


def find_signed(text: str) -> list[Span]:
    """Plain numbers behind « n° », counted on by one, with the word « Délibération » beside most of them.

    Where columns were read one after the other, the word no longer stands in front of its number.
    """
    spans: list[Span] = []
    counts: list[int] = []
    for found in _SIGNED.finditer(text):
        count = int(found["count"])
        if not counts or count == counts[-1] + 1:
            counts.append(count)
            spans.append(Span(*found.span("count")))
    beside = sum(bool(_DELIBERATION.search(text, max(0, span.start - NEAR), span.end + NEAR)) for span in spans)
    return spans if len(spans) >= LONG_ENOUGH and beside * 2 >= len(spans) else []


def _marked(stem: str, tail: str | None) -> bool:
    """Whether the form tells a register: a letter or a separator beside the count."""
    return bool(tail or _REGISTER.search(stem))


def find_series(text: str) -> Iterator[list[Span]]:
    """The numbers of each series."""
    groups: dict[Key, list[tuple[int, Span]]] = defaultdict(list)
    marked: set[Key] = set()
    for found in matches(CANDIDATE, text, starts(text)):
        stem, count, tail = found.groups()
        if not (stem or tail):
            continue
        letter = len(count) <= 2 and _LETTER.match(stem)
        is_marked = _marked(stem, tail)
        if not (is_marked or letter) or _DATED.match(found.group()):
            continue
        if not letter and _CODE.match(found.group()):
            continue
        if _ROMAN.match(stem) or (not tail and _SECTION.match(found.group())):
            continue
        key = (_LETTER.sub(r"\1", _SPACE.sub("", stem)), tail and _SPACE.sub("", tail))
        groups[key].append((int(count), Span(*found.span())))
        marked |= {key} if is_marked else set()
    for pattern in _OTHER_FORMS:
        for found in matches(pattern, text, starts(text)):
            key = (f"{found['stem']}.", None)
            groups[key].append((int(found["count"]), Span(*found.span())))
            marked.add(key)
    proved = (members for key, members in groups.items() if key in marked and _counts_on(members))
    yield from ([span for _, span in members] for members in proved)
    yield from _of_years(text)


def _counts_on(members: list[tuple[int, Span]]) -> bool:
    """Whether numbers of one form are counted on by one, but for some."""
    counts = {count for count, _ in members}
    steps = sum(count + 1 in counts for count in counts)
    return len(counts) >= LONG_ENOUGH and steps >= LONG_ENOUGH - 1 and steps * 2 >= len(counts) - 1


def _of_years(text: str) -> Iterator[list[Span]]:
    """The series whose numbers are a count and the same year, beyond those that can be months."""
    groups: dict[str, list[tuple[int, Span]]] = defaultdict(list)
    for found in matches(_OF_A_YEAR, text, starts(text)):
        groups[_SPACE.sub("", found["year"])].append((int(found["count"]), Span(*found.span())))
    for members in groups.values():
        if max(count for count, _ in members) > _MONTHS and _counts_on(members):
            yield [span for _, span in members]
