"""Names of people and organisations that are labelled in one place and unlabelled in another of the same document."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from corpus.checks import repeats_patterns as patterns
from corpus.checks.finding import Entry, Finding
from corpus.checks.words import Word, words
from corpus.gold import EntitySpan
from pipeline.entities.clean_patterns import GENERIC
from pipeline.labels import Label

NAMES = (Label.PER.value, Label.ORG.value)
BEFORE = 60
_GAP = re.compile(r"\s*(?:[-‐‑'’]?|\.)\s*")
SHORTEST_WORD, SHORTEST_ACRONYM = 3, 3

Key = tuple[str, ...]


class Known(NamedTuple):
    """A labelled name: its first span, its text as written there, how often it is labelled."""

    span: EntitySpan
    surface: str
    times: int


class Spot(NamedTuple):
    """An unlabelled occurrence: its words' ends, and what stands around."""

    start: int
    end: int
    before: str
    after: str


def repeats(entry: Entry) -> Iterator[Finding]:
    """Each unlabelled occurrence, whole words, that is by its form and surroundings the name and nothing else."""
    text = entry.document.text
    known = _known(entry)
    found = list(_occurrences(entry, known))
    unlabelled = Counter(key for key, _ in found)
    for key, place in found:
        name = known[key]
        if _is_the_name(key, name, place, text[place.start : place.end], unlabelled[key]):
            yield entry.finding(
                "warning",
                f"unlabelled, but labelled {name.span.label} at {name.span.start}-{name.span.end}",
                "label it too; leave it where it is part of a street's, a building's or another name",
                place.start,
                place.end,
            )


def _known(entry: Entry) -> dict[Key, Known]:
    """The labelled names by their folded words; surnames of full names too."""
    text = entry.document.text
    known: dict[Key, Known] = {}
    surnames: dict[Key, Known] = {}
    for span in entry.document.entities:
        if span.label not in NAMES:
            continue
        inside = list(words(text, span.start, span.end))
        key = tuple(word.folded for word in inside)
        if key:
            count = known[key].times + 1 if key in known else 1
            known[key] = Known(known[key].span if count > 1 else span, text[span.start : span.end], count)
        if span.label == Label.PER.value and len(inside) > 1:
            surname = inside[-1]
            surnames.setdefault((surname.folded,), Known(span, text[surname.start : surname.end], 1))
    return surnames | known


def _occurrences(entry: Entry, known: Iterable[Key]) -> Iterator[tuple[Key, Spot]]:
    """Where the words of a known name stand unlabelled, the longest names first, each character once."""
    text = entry.document.text
    by_first: dict[str, list[Key]] = defaultdict(list)
    for key in sorted(known, key=len, reverse=True):
        by_first[key[0]].append(key)
    taken = bytearray(len(text))
    for span in entry.document.entities:
        taken[span.start : span.end] = b"\1" * (span.end - span.start)
    for at, word in enumerate(entry.words):
        for key in by_first.get(word.folded, ()):
            run = entry.words[at : at + len(key)]
            start, end = word.start, run[-1].end
            if tuple(one.folded for one in run) == key and _in_one(text, run) and 1 not in taken[start:end]:
                taken[start:end] = b"\1" * (end - start)
                yield key, Spot(start, end, text[max(0, start - BEFORE) : start], text[end : end + BEFORE])
                break


def _in_one(text: str, run: list[Word]) -> bool:
    """Whether nothing but white space, a hyphen, an apostrophe or a dot parts the words."""
    return all(_GAP.fullmatch(text, left.end, right.start) for left, right in pairwise(run))


def _is_the_name(key: Key, known: Known, place: Spot, surface: str, unlabelled: int) -> bool:
    """Whether an occurrence is a mention that an annotator would label."""
    if patterns.ADDRESS_BEFORE.search(place.before) or patterns.ADDRESS_AFTER.match(place.after):
        return False
    if patterns.NAMED_AFTER.search(place.before):
        return False
    if known.span.label == Label.PER.value:
        return _is_person(key, known, place, surface)
    return _is_organisation(key, known, place, surface, unlabelled)


def _is_person(key: Key, known: Known, place: Spot, surface: str) -> bool:
    """Full names where they are capitalised as names are; a single name only after a civility."""
    if not surface[0].isupper():
        return False
    if sum(len(word) >= SHORTEST_WORD for word in key) >= 2:
        return True
    return len(surface) >= SHORTEST_WORD and patterns.CIVILITY_BEFORE.search(place.before) is not None


def _is_organisation(key: Key, known: Known, place: Spot, surface: str, unlabelled: int) -> bool:
    """Names of several words, acronyms in capitals, and single words that are labelled more often than not."""
    if key in patterns.STATE:
        return bool(patterns.STATE_BEFORE.search(place.before)) and surface[0].isupper() and not (
            patterns.STATE_ELSEWHERE.search(place.before) or patterns.STATE_ELSEWHERE.match(place.after)
        )  # fmt: skip
    if GENERIC.fullmatch(surface) or not any(letter.isupper() for letter in surface):
        return False
    if len(key) == 1 and known.surface.isupper():
        return surface.isupper() and len(surface) >= SHORTEST_ACRONYM and known.times >= unlabelled
    if len(key) == 1 or patterns.PLACE_BEFORE.search(place.before):
        return surface[0].isupper() and known.times > unlabelled and not patterns.PLACE_BEFORE.search(place.before)
    return True
