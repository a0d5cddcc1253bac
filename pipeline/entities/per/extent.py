"""People as the model tagged them → their names alone, with the initials in front; nobody where it is no name."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from pipeline.entities.org.territory_patterns import DEPARTEMENTS
from pipeline.entities.per.extent_patterns import (
    CIVILITY_AND_MORE,
    COMMUNE_BEHIND,
    COMMUNE_IN_BRACKETS,
    CUT,
    ENDS_AS_A_PLACE,
    ENDS_AS_A_RANK,
    FEWEST,
    GIVEN_FIRST,
    GIVEN_NAME,
    IN_A_PLACE,
    INITIALS,
    LOOK_BACK,
    MONSIEUR,
    NEAR,
    NEIGHBOURS,
    NEXT_PERSON,
    NOBODY,
    STARTS_WITH_INITIAL,
    WITH_A_RANK,
)
from pipeline.entities.span import Span

_TERRITORIES = frozenset(name.casefold() for name in DEPARTEMENTS if "-" in name)
"""Those whose names are no surnames too."""


def people_in(words: str) -> Iterator[tuple[int, int]]:
    """The places of the people in words that may hold two side by side, each without what is caught behind."""
    at = 0
    edges = [found.span() for found in NEXT_PERSON.finditer(words)] if GIVEN_FIRST.match(words) else []
    for end, following in [*edges, (len(words), len(words))]:
        name = CUT.sub("", words[at:end])
        delegate = COMMUNE_BEHIND.fullmatch(name)
        yield at, at + len(delegate["name"] if delegate else name)
        at = following


def is_nobody(text: str, start: int, end: int) -> bool:
    """Whether a stretch tagged as a person is an office, another word, or the name of a street or a building."""
    if ENDS_AS_A_PLACE.match(text, start) and IN_A_PLACE.search(text, max(0, start - LOOK_BACK), start):
        return True
    if ENDS_AS_A_RANK.match(text, start) and WITH_A_RANK.search(text, max(0, start - LOOK_BACK), start):
        return True
    return _ends_a_place(text, start, end) or _is_commune(text, start, end) or _is_no_name(text[start:end])


def _ends_a_place(text: str, start: int, end: int) -> bool:
    """Whether a word is joined to the one before, as the names of communes are: ``Orbec-|Plage``."""
    name, before = text[start:end], text[max(0, start - 2) : start]
    return before.endswith("-") and before[:1].isalpha() and " " not in name and not name.isupper()


def _is_commune(text: str, start: int, end: int) -> bool:
    """Whether a word alone in brackets tells where the member named before comes from: ``Léa ROYAN (|Vaubrac)``."""
    if not text.startswith(")", end) or not text.endswith("(", 0, start):
        return False
    name = text[start:end]
    before = COMMUNE_IN_BRACKETS.search(text, max(0, start - LOOK_BACK), start)
    return before is not None and before.group()[0].isupper() and " " not in name and not name.isupper()


@lru_cache(maxsize=4096)
def _is_no_name(words: str) -> bool:
    return NOBODY.fullmatch(words) is not None or words.casefold() in _TERRITORIES


def with_initials(text: str, people: Sequence[Span]) -> list[Span]:
    """The people, in order, each with the initials in front of it; ``M.`` is one where all around have theirs."""
    initials = [INITIALS.search(text, max(0, span.start - 10), span.start) for span in people]
    has = [
        bool(STARTS_WITH_INITIAL.match(text, span.start)) or bool(found and found.group().strip() not in MONSIEUR)
        for span, found in zip(people, initials, strict=True)
    ]
    whole: list[Span] = []
    for index, (span, found) in enumerate(zip(people, initials, strict=True)):
        civility = found is not None and found.group().strip() in MONSIEUR
        if civility and (STARTS_WITH_INITIAL.match(text, span.start) or GIVEN_NAME.match(text, span.start)):
            found = None  # ``M. A. ROUX``, ``M. Ana ROUX``
        taken = found is not None and index > 0 and found.start() < people[index - 1].end  # ``PETIT C. ROUX A.``
        if found and not taken and (not civility or _amid_initials(people, has, index)):
            before = CIVILITY_AND_MORE.match(found.group())
            span = Span(found.start() + (before.end() if before else 0), span.end)
        whole.append(span)
    return whole


def _amid_initials(people: Sequence[Span], has: Sequence[bool], index: int) -> bool:
    """Whether the names around one, in a list, have initials."""
    around = [at for at in range(index - NEIGHBOURS, index + NEIGHBOURS + 1) if 0 <= at < len(people)]
    near = [at for at in around if abs(people[at].start - people[index].start) < NEAR * NEIGHBOURS and at != index]
    return sum(has[at] for at in near) >= FEWEST
