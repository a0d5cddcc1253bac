"""An act → its subject in the nomenclature of the prefecture: as printed, else told by its title."""

import re
from collections.abc import Iterator
from itertools import chain

from pipeline.acts.act import Act, Place
from pipeline.records.model import Subject
from pipeline.records.subject_data import ALIASES, FIRST, SECOND, full_name
from pipeline.records.subject_model import guess
from pipeline.records.subject_patterns import ANNOUNCING, CODE, NOT_NUMBER, SENTENCE_END, STRONG, WEAK
from pipeline.records.subject_words import fold

LEAST = 0.5
"""A guess less sure than this is none."""
HEAD, TAIL = 3000, 1500
"""The code is printed so near the beginning or the end of an act."""
ABOVE = 90
"""A rubric above an act stands so close to it."""
REACH = 60
"""A code stands so near the word that announces it."""
LONGEST_NAME = 70


def _spellings(code: str) -> tuple[str, ...]:
    """The names of a code, folded, with the ligature and without."""
    names = (SECOND[code], *ALIASES.get(code, ()))
    return tuple(dict.fromkeys(fold(one) for name in names for one in (name, name.replace("œ", "oe"))))


_NAMES = {code: _spellings(code) for code in SECOND}
_FIRST_NAMES = {code: fold(name) for code, name in FIRST.items()}


def find_subject(text: str, act: Act, title: str | None, place: Place | None, *, last: bool) -> Subject | None:
    """The subject of an act whose title stands at ``place``; ``last``: no other act follows it."""
    stated = _stated(text, act, place, last=last)
    if stated:
        return Subject(code=stated[0], name=full_name(stated[0]), source="stated", evidence=stated[1])
    found = guess(title) if title else None
    if found is None or found.confidence < LEAST:
        return None
    return Subject(code=found.code, name=full_name(found.code), source="model", confidence=found.confidence)


def _stated(text: str, act: Act, title: Place | None, *, last: bool) -> tuple[str, Place] | None:
    """The code printed in the head of the act or above it, else at its foot."""
    head_end = min(act.end, act.start + HEAD)
    named_end = min(head_end, title[1] + ABOVE) if title else min(head_end, act.start + HEAD // 2)
    tail_end = act.end if last else max(head_end, act.end - ABOVE)
    found = chain(
        _announced(text, act.start, head_end),
        _named(text, act.start, named_end),
        _above(text, act.start),
        _announced(text, max(head_end, act.end - TAIL), tail_end),
    )
    return next(found, None)


def _above(text: str, start: int) -> Iterator[tuple[str, Place]]:
    """A rubric right above the act: no sentence ends between the two."""
    first = max(0, start - ABOVE)
    for found in chain(_announced(text, first, start), _named(text, first, start)):
        if not SENTENCE_END.search(text, found[1][1], start):
            yield found


def _announced(text: str, start: int, end: int) -> Iterator[tuple[str, Place]]:
    """Codes behind a word that announces them."""
    if not ANNOUNCING.search(text[start:end].lower()):
        return
    for pattern in (STRONG, WEAK):
        for word in pattern.finditer(text, start, end):
            limit = min(end, word.end() + REACH)
            for found in CODE.finditer(text, word.end(), limit):
                code = _known(found)
                if code and (pattern is STRONG or _name_follows(text, found.end(), code)):
                    yield code, (word.start(), found.end())
            named = _both_names(text, word.end(), min(end, word.end() + 2 * LONGEST_NAME))
            if named:
                yield named[0], (word.start(), named[1])


def _named(text: str, start: int, end: int) -> Iterator[tuple[str, Place]]:
    """Codes that nothing announces, followed by their own name."""
    for found in CODE.finditer(text, start, end):
        code = _known(found)
        if code and not NOT_NUMBER.search(text, max(0, found.start() - 12), found.start()):
            name_end = _name_follows(text, found.end(), code)
            if name_end:
                yield code, (found.start(), name_end)


def _known(found: re.Match[str]) -> str | None:
    code = f"{found['first']}.{found['second']}"
    return code if code in SECOND else None


def _name_follows(text: str, place: int, code: str) -> int | None:
    """Where the name of the code ends that stands right behind it."""
    start = _skip(text, place)
    ahead = fold(text[start : start + LONGEST_NAME])
    return next((start + len(name) for name in _NAMES[code] if _begins(ahead, name)), None)


def _both_names(text: str, place: int, end: int) -> tuple[str, int] | None:
    """A code told by the names of both its levels, with the end of the second."""
    start = _skip(text, place)
    ahead = fold(text[start:end])
    for first, name in _FIRST_NAMES.items():
        if _begins(ahead, name):
            after = _skip(text, start + len(name))
            rest = fold(text[after:end])
            for code, names in _NAMES.items():
                second = next((one for one in names if _begins(rest, one)), None)
                if code.startswith(f"{first}.") and second:
                    return code, after + len(second)
    return None


def _begins(text: str, name: str) -> bool:
    """Whether a text begins with this name as a whole."""
    return text.startswith(name) and not text[len(name) : len(name) + 1].isalnum()


_BETWEEN = re.compile(r"[\s.:/,()–—-]{0,8}")


def _skip(text: str, place: int) -> int:
    """Past the marks between two parts of a printed code."""
    found = _BETWEEN.match(text, place)
    return found.end() if found else place
