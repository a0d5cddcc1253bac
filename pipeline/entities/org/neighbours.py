"""The place of a tagged organisation → where its name ends, by what stands behind and before it."""

from collections.abc import Iterator

from pipeline.entities.org.neighbours_patterns import (
    AND,
    COMMUNE_WITH_MORE,
    GROUP_BEFORE,
    INITIAL_ENDS,
    LIST_NUMBER,
    NAMESAKE,
    OF_ITS_PLACE,
    POSTAL_CODE,
    SCHOOL,
    SEAT,
    SEVERAL_BEFORE,
    SLASH,
)

Place = tuple[int, int]
BRACKET = 40
"""How far before a name, in characters, the bracket around it opens."""
LONGEST_GROUP = 50
"""Characters of what announces a group."""


def settled(text: str, start: int, end: int) -> int:
    """Where a name ends: without its seat, the number of the next item or what a commune has; with its namesake."""
    name = text[start:end]
    seat = SEAT.search(name)
    if seat and seat.start() and POSTAL_CODE.match(text, end) and not OF_ITS_PLACE.match(name):
        return start + seat.start()
    number = LIST_NUMBER.search(name)
    if number and text[end : end + 1] == ")" and not _in_bracket(text, start):
        return start + number.start()
    more = COMMUNE_WITH_MORE.match(name)
    if more:
        return start + more.end("name")
    if SCHOOL.match(name):
        rest = NAMESAKE.match(text, end)
        if rest and (rest.group().startswith(".") == bool(INITIAL_ENDS.search(name))):
            return rest.end()
    return end


def _in_bracket(text: str, start: int) -> bool:
    """Whether a bracket that opened shortly before a place is still open there."""
    before = text[max(0, start - BRACKET) : start]
    return before.rfind("(") > before.rfind(")")


def names_apart(text: str, start: int, end: int) -> Iterator[Place]:
    """The two names of a stretch behind a plural (``les sociétés NOAL et Borrel``) or a group; else the one."""
    slash = SLASH.search(text, start, end)
    if slash and GROUP_BEFORE.search(text, max(0, start - LONGEST_GROUP), start):
        yield start, slash.start()
        yield slash.end(), end
        return
    both = AND.search(text, start, end) if SEVERAL_BEFORE.search(text, max(0, start - 14), start) else None
    if both and not AND.search(text, both.end(), end):
        yield start, both.start()
        yield both.end(), end
    else:
        yield start, end
