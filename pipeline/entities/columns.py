"""What the model tags across columns and lines of the page → the names in each."""

import re
from collections.abc import Collection, Iterator

from pipeline.entities.per.extent_patterns import CAPITAL
from pipeline.entities.span import Span
from pipeline.labels import Label

PER, ORG = Label.PER.value, Label.ORG.value
_GIVEN = rf"{CAPITAL}[a-zà-ÿ]+(?:-{CAPITAL}[a-zà-ÿ]+)?"
_SURNAME = rf"{CAPITAL}{{2,}}(?:[ '’-]{CAPITAL}{{2,}}){{0,3}}"
_PERSON = re.compile(rf"{_GIVEN} (?:(?:de|du|le|la|d['’]) ?){{0,2}}{_SURNAME}|{_SURNAME} {_GIVEN}")
"""A given name and a surname in capitals, in one order or the other."""
_OFFICE = r"(?:[a-zà-ÿ\d]|Maire|Pr[ée]sident|Vice|Adjoint|Conseill|D[ée]l[ée]gu)"
_IN_CELL = re.compile(rf"(?P<name>{_PERSON.pattern})(?:, {_OFFICE}[^\t\n]*)?")
_CELL = re.compile(rf"(?<=\t)(?:{_PERSON.pattern})(?=[\t\n]|$)|(?<=\n)(?:{_PERSON.pattern})(?=\t)")
_FEWEST = 4
"""So many people alone in their cells make a roll."""
_EDGE = re.compile(r"[\t\n]")
_LONGEST = 50
"""Characters that the name of a person has at the most."""
_SMALL = re.compile(r"[a-zà-ÿ]+")
_ACRONYM = re.compile(r"[A-Z]{3,10}")
_ADDRESS = re.compile(r"\n(?:Maison|H[ôo]tel|Si[èe]ge|Place|Rue|Avenue|Mairie)\s")
"""The line behind the name of a body: where it is."""
_PARTICLE_LAST = re.compile(r"(?i)\s(?:de|du|des|la|le|les|el|ben|van|von|da|dos|di)$")
"""A name that goes on in the next line."""
_HEAD_NEXT = re.compile(rf"(?:-[\w’'-]+)?(?:\s?:|\t(?={CAPITAL}))")
"""Behind the first words of a line: a list that they are the head of, or the next column."""


def columns(laid: str, place: Span, label: str) -> Iterator[Span]:
    """The parts of a stretch that can be names.

    laid: the text with its line breaks, and tabs between columns.
    """
    if label == PER and (_in_a_row(laid, place) or laid.find("\n", *place) >= 0):
        yield from _people(laid, place)
    elif label == ORG and _EDGE.search(laid, *place):
        yield from _bodies(laid, place)
    else:
        yield place


def _in_a_row(laid: str, place: Span) -> bool:
    """Whether a stretch may lie in a row of columns."""
    return laid.find("\t", max(0, place.start - _LONGEST), place.end + _LONGEST) >= 0


def rest_of_roll(laid: str, people: Collection[Span]) -> list[Span]:
    """The cells of a roll whose people were passed over, where those of most others were found."""
    if laid.count("\t") < _FEWEST or len(people) < _FEWEST:
        return []
    cells = [Span(*found.span()) for found in _CELL.finditer(laid)]
    others = [cell for cell in cells if cell not in people]
    known = len(cells) - len(others)
    return others if known >= _FEWEST and known >= 2 * len(others) else []


def _parts(laid: str, place: Span) -> list[Span]:
    """The columns."""
    edges = [at for at in range(*place) if laid[at] == "\t"]
    return [Span(*edge) for edge in zip([place.start, *(at + 1 for at in edges)], [*edges, place.end], strict=True)]


def _people(laid: str, place: Span) -> list[Span]:
    """The whole names, where there are some; a name may run over two columns otherwise."""
    breaks = (at for at in range(*place) if laid[at] in "\t\n")
    named = {name for at in (place.start + 1, *breaks, place.end) if (name := _in_cell(laid, at))}
    if named:
        return sorted(named)
    parts = [part for part in _parts(laid, place) if not _SMALL.fullmatch(laid, *part)]
    whole = [part for part in parts if _PERSON.fullmatch(laid, *_on_its_line(laid, part))]
    if whole:
        return [_on_its_line(laid, part) for part in whole]
    return [Span(parts[0].start, _on_its_line(laid, parts[-1]).end)] if parts else []


def _in_cell(laid: str, at: int) -> Span | None:
    """The person who fills the cell in which a name ends, but for an office; None where the line has but one column."""
    begins = max(laid.rfind(mark, max(0, at - _LONGEST), at) for mark in "\t\n") + 1
    edge = _EDGE.search(laid, at, at + _LONGEST)
    ends = edge.start() if edge else len(laid)
    in_a_row = "\t" in (laid[begins - 1 : begins], laid[ends : ends + 1])
    found = _IN_CELL.fullmatch(laid, begins, ends) if in_a_row and ends - begins <= _LONGEST else None
    return Span(*found.span("name")) if found and at <= found.end("name") else None


def _on_its_line(laid: str, place: Span) -> Span:
    """A name without the head of the next line."""
    line = laid.rfind("\n", *place)
    before = laid[place.start : max(line, place.start)]
    if " " not in before or _PARTICLE_LAST.search(before) or _HEAD_NEXT.match(laid, place.end) is None:
        return place
    return Span(place.start, line)


def _bodies(laid: str, place: Span) -> list[Span]:
    """The first name, without the line of its address, and the acronyms that stand in the margin."""
    first, *others = _parts(laid, place)
    address = _ADDRESS.search(laid, *first)
    return [
        Span(first.start, address.start()) if address else first,
        *(one for one in others if _ACRONYM.fullmatch(laid, *one)),
    ]
