"""Source text → what scanners and text layers did to its characters, as edits that undo it; clean text has none."""

import unicodedata
from collections.abc import Callable, Collection, Iterator
from typing import NamedTuple

from pipeline.entities.accents import without_accents
from pipeline.repair_patterns import (
    APART,
    AS_FIGURE,
    BEFORE_CUT,
    CUT,
    DAY,
    FIGURES,
    GROUP,
    HARD_SPACES,
    HEADINGS,
    LIGATURE,
    LIGATURES,
    LONGEST_BEFORE_CUT,
    LONGEST_VOTES,
    MARKS,
    NOUGHT,
    SMALL,
    SPACED,
    TAKEN,
    TWICE,
    TWICE_ENCODED,
    TYPED,
    TYPED_ENOUGH,
    TYPED_LAST,
    VOTES,
)


class Edit(NamedTuple):
    """Characters ``start`` to ``end`` of the source are read as ``new``."""

    start: int
    end: int
    new: str


def find_repairs(source: str, words: Callable[[], Collection[str]]) -> list[Edit]:
    """The edits of a source text, in order and apart from each other. words: gives its words in lower case."""
    found = [*_encoded(source), *_typed(source), *_marks(source), *_figures(source)]
    found += [*_cut(source, words), *_spaced(source, words)]
    kept: list[Edit] = []
    for edit in sorted(found):
        if not kept or edit.start >= kept[-1].end:
            kept.append(edit)
    return kept


def _encoded(source: str) -> Iterator[Edit]:
    """Characters that were written otherwise: ligatures, accents apart, text encoded twice."""
    if source.isascii():
        return
    for found in LIGATURE.finditer(source):
        yield Edit(found.start(), found.end(), LIGATURES[found.group()])
    if not unicodedata.is_normalized("NFC", source):
        for found in APART.finditer(source):
            whole = unicodedata.normalize("NFC", found.group())
            if len(whole) < len(found.group()):
                yield Edit(found.start(), found.end(), whole)
    if "Ã" in source or "â€" in source or "Â" in source:
        for found in TWICE.finditer(source):
            yield Edit(found.start(), found.end(), TWICE_ENCODED[found.group()])
        for pattern, new in HARD_SPACES if TWICE.search(source) else ():
            for found in pattern.finditer(source):
                yield Edit(found.start(), found.end(), new)


def _typed(source: str) -> Iterator[Edit]:
    """Accents typed or drawn behind their letters, in a text that has several."""
    found = list(TYPED.finditer(source))
    if len(found) >= TYPED_ENOUGH:
        for one in [*found, *TYPED_LAST.finditer(source)]:
            letter = one.start() - 1
            yield Edit(letter, one.end(), unicodedata.normalize("NFC", source[letter] + MARKS[one.group()]))


def _marks(source: str) -> Iterator[Edit]:
    """Single characters taken for others."""
    for needed, pattern, new in TAKEN:
        for found in pattern.finditer(source) if needed in source else ():
            assert found.lastindex is not None
            yield Edit(*found.span(found.lastindex), new)
    for found in NOUGHT.finditer(source):
        if VOTES.search(source, max(0, found.start() - LONGEST_VOTES), found.start()):
            yield Edit(*found.span(1), "0")


def _figures(source: str) -> Iterator[Edit]:
    """Letters among figures: ``2O23-O12``; those at the edges only with others: ``240l``, ``O123`` may be meant."""
    for found in FIGURES.finditer(source):
        if AS_FIGURE.keys().isdisjoint(found.group()):
            continue
        groups = GROUP.finditer(source, *found.span())
        wrong = [at for group in groups for at in range(*group.span()) if source[at] in AS_FIGURE]
        if wrong and wrong[0] == found.start() and source[wrong[0]] == "l" and not DAY.match(source, wrong[0]):
            continue
        inside = [at for at in wrong if found.start() < at < found.end() - 1 or source[at] == "l"]
        figures = sum(char.isdigit() for char in found.group())
        if inside and figures > 2 and figures >= len(wrong):
            for at in wrong:
                yield Edit(at, at + 1, AS_FIGURE[source[at]])


def _cut(source: str, words: Callable[[], Collection[str]]) -> Iterator[Edit]:
    """What parts the halves of a word that stands elsewhere in the text as a whole."""
    for found in CUT.finditer(source):
        before = BEFORE_CUT.search(source, max(0, found.start() - LONGEST_BEFORE_CUT), found.start())
        if before and (source[found.start()] == "¬" or f"{before.group()}{found[1]}".lower() in words()):
            yield Edit(*found.span(), "")


def _spaced(source: str, words: Callable[[], Collection[str]]) -> Iterator[Edit]:
    """The gaps inside the words of a heading whose letters stand apart."""
    for found in SPACED.finditer(source):
        letters = [at for at in range(found.start(), found.end()) if not source[at].isspace()]
        for start, end in _divide([source[at] for at in letters], words()):
            for left, right in zip(letters[start : end - 1], letters[start + 1 : end], strict=True):
                yield Edit(left + 1, right, "")


def _divide(letters: list[str], words: Collection[str]) -> list[tuple[int, int]]:
    """Letters in a row as the fewest words they make; none where a rest makes no word, or only small ones are made."""
    text = without_accents("".join(letters))
    best: list[list[tuple[int, int]] | None] = [[]] + [None] * len(text)
    for end in range(1, len(text) + 1):
        for start in range(max(0, end - 20), end):
            before = best[start]
            if before is not None and _is_word(text[start:end], words):
                known = best[end]
                if known is None or len(before) + 1 < len(known):
                    best[end] = [*before, (start, end)]
    made = best[-1] or []
    return made if any(text[start:end] not in SMALL for start, end in made) else []


def _is_word(word: str, words: Collection[str]) -> bool:
    return word in HEADINGS or word in SMALL or (len(word) > 4 and word.lower() in words)
