"""Spans ↔ the lines of brat's ``.ann``; offsets count the characters of the ``.txt`` as Python does."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from corpus.formats.settle import Found
from corpus.gold import EntitySpan, GoldDocument

_MENTION = re.compile(
    r"T\S*\t(?P<label>\S+) (?P<parts>\d{1,12} \d{1,12}(?:;\d{1,12} \d{1,12})*)(?:\t(?P<text>.*))?", re.S
)
_BREAK = re.compile(r"[\r\n]+")
KINDS = {
    "R": "relations",
    "*": "relations",
    "E": "events",
    "A": "attributes",
    "M": "attributes",
    "N": "normalisations",
    "#": "notes",
}
"""A line's first character → what it holds, where that is no mention."""
APART = "discontinuous spans"


@dataclass
class Annotations:
    """What an .ann file holds.

    wrong: line and reason. others: the lines of each kind that a gold document has no place for.
    """

    found: list[Found] = field(default_factory=list)
    wrong: list[tuple[int, str]] = field(default_factory=list)
    others: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))


def lines(document: GoldDocument) -> Iterator[str]:
    """A line a span, in order; one that runs over line breaks in parts, as brat writes it."""
    for number, span in enumerate(document.entities, 1):
        parts = list(_parts(span, document.text))
        places = ";".join(f"{start} {end}" for start, end in parts)
        words = " ".join(document.text[start:end] for start, end in parts)
        yield f"T{number}\t{span.label} {places}\t{_BREAK.sub(' ', words)}"


def _parts(span: EntitySpan, text: str) -> Iterator[tuple[int, int]]:
    """The span without the line breaks inside it."""
    start = span.start
    for found in _BREAK.finditer(text, span.start, span.end):
        if found.start() > span.start and found.end() < span.end:
            yield start, found.start()
            start = found.end()
    yield start, span.end


def parse(ann: str, text: str) -> Annotations:
    """The annotations of a file's content over its text."""
    read = Annotations()
    for number, line in enumerate(ann.split("\n"), 1):
        line = line.removesuffix("\r")
        if not line.strip():
            continue
        kind = KINDS.get(line[0])
        mention = _MENTION.fullmatch(line)
        if kind:
            read.others[kind].append(number)
        elif mention:
            _add(mention, number, text, read)
        else:
            read.wrong.append((number, f"no line of brat's standoff format: {line:.60}"))
    return read


def _add(mention: re.Match[str], line: int, text: str, read: Annotations) -> None:
    """A mention; its parts are one where only white space lies between them."""
    parts = [tuple(map(int, part.split())) for part in mention["parts"].split(";")]
    if any(end > start or text[end:start].strip() for (_, end), (start, _) in pairwise(parts)):
        read.others[APART].append(line)
        return
    start, end = parts[0][0], parts[-1][1]
    stated, there = mention["text"], text[start:end]
    if stated is not None and end <= len(text) and _letters(stated) != _letters(there):
        read.wrong.append(
            (line, f"the text at {start}-{end} is {there[:40]!r}, not {stated[:40]!r}: the .txt has changed")
        )
        return
    read.found.append(Found(start, end, mention["label"], line))


def _letters(text: str) -> str:
    return "".join(text.split())
