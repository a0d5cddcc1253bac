"""The mentions of a document → its people and organisations, each once; nothing ambiguous is joined."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from pipeline.entities.org import value as org
from pipeline.entities.per import value as per
from pipeline.records.identity_patterns import (
    ACRONYM_BEHIND,
    AHEAD,
    BEHIND,
    COMMUNE,
    EMPTY,
    GENDER,
    REACH,
)
from pipeline.records.model import Function, Organisation, Person
from pipeline.records.people import Mention, key
from pipeline.sieve import near, places


@dataclass
class _Group:
    """Mentions that are one person. Names in folded words; the genders are those of the civilities."""

    given: tuple[str, ...]
    mentions: list[Mention] = field(default_factory=list)
    genders: set[str] = field(default_factory=set)
    surnames: set[str] = field(default_factory=set)
    marked: bool = False


def find_people(text: str, mentions: Sequence[Mention]) -> list[Person]:
    """The people of a text in the order of their first mention, with the functions that it states."""
    full, short = _full_names(text, mentions)
    groups = [*full.values(), *_joined(full.values(), short)]
    functions = _functions(text, mentions)
    return [_person(group, functions) for group in sorted(groups, key=lambda group: group.mentions[0].start)]


def _full_names(text: str, mentions: Iterable[Mention]) -> tuple[dict[str, _Group], list[tuple[Mention, str]]]:
    """Groups of full names by their words in any order; the other mentions, each with the gender of its civility."""
    full: dict[str, _Group] = {}
    short: list[tuple[Mention, str]] = []
    for mention in mentions:
        value = per.parse(mention.name)
        if value is None:
            continue
        found = GENDER.search(text, max(0, mention.start - 14), mention.start)
        gender = (found.lastgroup or "") if found else ""
        given = _words(value.given)
        if not value.surname or not given or _initials(given):
            short.append((mention, gender))
            continue
        group = full.setdefault(key(mention.name), _Group(given))
        group.mentions.append(mention)
        group.genders |= {gender} - {""}
        _learn_surname(group, key(value.surname), given, value.surname.isupper() and not (value.given or "").isupper())
    return full, short


def _learn_surname(group: _Group, surname: str, given: tuple[str, ...], marked: bool) -> None:
    """Take in which word is the surname; where capitals mark it, they alone tell."""
    if marked and not group.marked:
        group.given, group.surnames, group.marked = given, set(), True
    if marked or not group.marked:
        group.surnames.add(surname)


@lru_cache(maxsize=16_384)
def _words(name: str | None) -> tuple[str, ...]:
    return tuple(word for part in (name or "").split() for word in key(part.replace("-", " ")).split())


def _initials(given: Sequence[str]) -> bool:
    return all(len(word) == 1 for word in given)


def _joined(full: Iterable[_Group], short: Sequence[tuple[Mention, str]]) -> list[_Group]:
    """Surnames alone and initials: put into the one group that they can mean; the others make groups of their own."""
    by_surname: dict[str, list[_Group]] = defaultdict(list)
    for group in full:
        for surname in group.surnames:
            by_surname[surname].append(group)
    genders: dict[str, set[str]] = defaultdict(set)
    parsed = [(mention, gender, per.parse(mention.name)) for mention, gender in short]
    for _, gender, value in parsed:
        if value and value.surname and gender:
            genders[key(value.surname)].add(gender)
    others: dict[tuple[str, tuple[str, ...], str], _Group] = {}
    for mention, gender, value in parsed:
        surname, given = key((value and value.surname) or mention.name), _words(value.given if value else None)
        fitting = [g for g in by_surname[surname] if _fits(g, given, gender, genders[surname])]
        if len(fitting) == 1:
            fitting[0].mentions.append(mention)
        else:
            told = gender or (next(iter(genders[surname])) if len(genders[surname]) == 1 and not given else "")
            others.setdefault((surname, given, told), _Group(given)).mentions.append(mention)
    for one in (one for namesakes in by_surname.values() for one in namesakes):
        one.mentions.sort()
    return list(others.values())


def _fits(group: _Group, initials: Sequence[str], gender: str, told: set[str]) -> bool:
    """Whether a surname with or without initials can mean a person.

    told: the genders of all civilities before that surname alone; both of them mean two people.
    """
    if len(group.genders) == 1:
        known = next(iter(group.genders))
        if gender != known and (gender or told - {known}):
            return False
    elif len(told) > 1:
        return False
    return len(initials) <= len(group.given) and all(
        word.startswith(initial) for word, initial in zip(group.given, initials, strict=False)
    )


def _person(group: _Group, functions: dict[int, list[Function]]) -> Person:
    stated: dict[str, Function] = {}
    for mention in group.mentions:
        for function in functions.get(mention.start, ()):
            stated.setdefault(function.name, function)
    variants = list(dict.fromkeys(mention.name for mention in group.mentions))
    return Person(
        name=max(variants, key=_fullness) if len(variants) > 1 else variants[0],
        variants=variants,
        functions=list(stated.values()),
        mentions=len(group.mentions),
    )


@lru_cache(maxsize=16_384)
def _fullness(name: str) -> tuple[int, int, bool]:
    """The best name has the most letters, accents, and not all in capitals; the first one on ties."""
    plain = unicodedata.normalize("NFD", name)
    letters = sum(character.isalpha() for character in plain)
    return letters, sum(map(bool, map(unicodedata.combining, plain))), not name.isupper()


def _functions(text: str, mentions: Sequence[Mention]) -> dict[int, list[Function]]:
    """The functions stated behind and before each name, by where the name starts."""
    found: dict[int, list[Function]] = defaultdict(list)
    taken: set[int] = set()
    words = places(text, AHEAD.words)
    for mention in mentions:
        match = BEHIND.match(text, mention.end, mention.end + REACH)
        if match:
            function = _function(match)
            taken.add(function.evidence[0])
            found[mention.start].append(function)
    for mention in mentions:
        back = max(0, mention.start - REACH)
        match = AHEAD.search(text, back, mention.start) if near(words, back, mention.start) else None
        if match and _function(match).evidence[0] not in taken:
            found[mention.start].append(_function(match))
    return found


def _function(match: "re.Match[str]") -> Function:
    name = next(name for name in ("function", "named", "headed", "reports") if match.groupdict().get(name))
    return Function(name=" ".join(match[name].lower().split()), evidence=match.span(name))


def find_organisations(text: str, mentions: Sequence[Mention]) -> list[Organisation]:
    """The organisations of a text in the order of their first mention: whatever the case, the accents, the marks.

    An acronym in brackets behind the name that it abbreviates is the same one, unless it abbreviates two names.
    """
    names = {mention.name: _folded(mention.name) for mention in mentions}
    meant: dict[str, set[str]] = defaultdict(set)
    for acronym, name in _abbreviated(text, mentions):
        meant[names[acronym]].add(names[name])
    groups: dict[str, list[str]] = defaultdict(list)
    for mention in mentions:
        folded = names[mention.name]
        longer = meant.get(folded, set())
        groups[next(iter(longer)) if len(longer) == 1 else folded].append(mention.name)
    return [_organisation(written) for written in groups.values()]


def _abbreviated(text: str, mentions: Sequence[Mention]) -> Iterator[tuple[str, str]]:
    """Acronyms in brackets, each with the name before it whose letters it takes."""
    for name, acronym in pairwise(mentions):
        if not ACRONYM_BEHIND.fullmatch(text, name.end, acronym.start) or not acronym.name.isupper():
            continue
        initials = [word[0] for word in _folded(name.name).split() if word not in EMPTY]
        letters = [character for character in _folded(acronym.name) if character.isalnum()]
        if len(letters) >= 2 and letters == initials[: len(letters)] and len(initials) <= len(letters) + 1:
            yield acronym.name, name.name


@lru_cache(maxsize=16_384)
def _folded(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.casefold())
    bare = "".join(character for character in plain if not unicodedata.combining(character))
    return COMMUNE.sub("commune ", " ".join(re.findall(r"\w+", bare)))


def _organisation(written: Sequence[str]) -> Organisation:
    counts = Counter(written)
    name = written[0]
    if len(counts) > 1:
        name = max(counts, key=lambda one: (len(_folded(one)) > 6, not one.isupper(), counts[one], *_fullness(one)))
    value = org.parse(name)
    return Organisation(name=name, kind=value.kind if value else "other", variants=list(counts), mentions=len(written))
