"""Text with form feeds → the lines that only repeat the margins: running heads and feet, page numbers, stamps."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from pipeline.pages import PAGE_BREAK

MARGIN_LINES = 5
"""How many lines at the top and at the foot of a page may be furniture."""
MIN_SHARE = 0.5
"""A running head stands on at least this share of the pages, rounded down: left and right pages may have their own."""

PAGE_NUMBER = re.compile(r"(?i)^(?:page|folio|p\.?)?\s*+[-–—]?\s*+\d{1,4}(?:\s*+(?:/|sur|de)\s*+\d{1,4})?\s*+[-–—]?$")
_EDGE_NUMBER = re.compile(r"^\d{1,4}\b(?![-/.,_])|(?<![\w./,-])\d{1,4}(?:\s*(?:/|sur)\s*\d{1,4})?$")
_NUMBERED = re.compile(r"(?i)n\s?[°º]|^(?:d[ée]lib[ée]ration|d[ée]cision|arr[êe]t[ée])\s\S*\d")
"""A line that numbers something else than its page."""
_IDENTIFIER = re.compile(r"\bID ?: ?\S+|\b\d{3}-\d{9}-\d{8}-\S+")
_STAMP = re.compile(
    r"(?i)en pr[ée]fecture|accus[ée] de r[ée]ception|t[ée]l[ée]transmission|^affich[ée] le|^publi[ée] le"
    rf"|^\W*ID ?:|{_IDENTIFIER.pattern}"
)
_ACT_HEAD = re.compile(r"(?i)extrait du registre")


class Line(NamedTuple):
    """A non-blank line: characters ``start`` to ``end`` of the text, and the text between."""

    start: int
    end: int
    text: str


class Furniture(NamedTuple):
    """A line set aside, and where the line that it repeats starts (None for a bare page number)."""

    start: int
    end: int
    repeats: int | None


def page_lines(text: str) -> Iterator[list[Line]]:
    """The non-blank lines of each page."""
    offset = 0
    for page in text.split(PAGE_BREAK):
        lines = []
        for found in re.finditer(r"\S[^\r\n]*", page):
            body = found.group().rstrip()
            start = offset + found.start()
            lines.append(Line(start, start + len(body), body))
        yield lines
        offset += len(page) + 1


def _key(line: Line) -> str:
    """What the repetitions of a line have in common: its words; its number too, unless that may be the page's."""
    words = " ".join(line.text.lower().split())
    return words if _NUMBERED.search(words) else _EDGE_NUMBER.sub("#", words)


def _edges(lines: list[Line]) -> Iterator[list[Line]]:
    """The lines of a page from the top down, and from the foot up."""
    yield lines[:MARGIN_LINES]
    yield lines[: -MARGIN_LINES - 1 : -1]


def _repeated(pages: list[list[Line]]) -> set[str]:
    """The keys of the running heads and feet."""
    counts = Counter(key for lines in pages for key in {_key(line) for edge in _edges(lines) for line in edge})
    needed = max(2, int(MIN_SHARE * len(pages)))
    return {key for key, count in counts.items() if count >= needed}


def _margins(lines: list[Line], repeated: set[str], stamped: bool) -> Iterator[Line]:
    """The lines of a page that belong to its margins, without a break from the edge."""
    for edge in _edges(lines):
        for line in edge:
            repeats = _key(line) in repeated and not _ACT_HEAD.search(line.text)
            if not (repeats or PAGE_NUMBER.match(line.text) or (stamped and _STAMP.search(line.text))):
                break
            yield line


def find_furniture(text: str) -> list[Furniture]:
    """The margin lines of a document of two pages or more, in order; the first of each kind stays in the text.

    A line counts where it is a page number, repeats on half of the pages without a break from the page's edge, or
    belongs to a transmission stamp seen before to the letter; all lines of a stamp with a new identifier stay.
    """
    if PAGE_BREAK not in text:
        return []
    pages = list(page_lines(text))
    repeated = _repeated(pages)
    first: dict[str, Line] = {}
    known: set[str] = set()
    found: list[Furniture] = []
    for lines in pages:
        identifiers = {one for edge in _edges(lines) for line in edge for one in _IDENTIFIER.findall(line.text)}
        margins = sorted(set(_margins(lines, repeated, bool(identifiers))))
        for line in margins:
            original = first.get(_key(line))
            if PAGE_NUMBER.match(line.text):
                found.append(Furniture(line.start, line.end, None))
            elif original and identifiers and _STAMP.search(line.text):
                if identifiers <= known and original.text == line.text:
                    found.append(Furniture(line.start, line.end, original.start))
            elif original:
                found.append(Furniture(line.start, line.end, original.start))
        for line in margins:
            first.setdefault(_key(line), line)
        known |= identifiers
    return sorted(found)
