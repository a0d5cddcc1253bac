"""A Word package's list definitions → the number or bullet in front of each paragraph, which its text does not hold."""

import re
from dataclasses import dataclass, field

from pipeline.sources.docx_parts import WordParts
from pipeline.sources.list_numbers import BULLET, number, written
from pipeline.sources.package import Package

DEEPEST = 9
_PLACEHOLDER = re.compile(r"%(\d)")


@dataclass
class _Level:
    kind: str = "decimal"
    text: str = ""
    start: int = 1


@dataclass
class _List:
    """An abstract list: its levels, and the counters that its lists share."""

    levels: dict[int, _Level] = field(default_factory=dict)
    counters: dict[int, int] = field(default_factory=dict)


class Numbering:
    """The lists of a document, counted as its paragraphs come; takes the events of ``numbering`` and ``styles``."""

    def __init__(self) -> None:
        self._abstract: dict[str, _List] = {}
        self._lists: dict[str, str] = {}
        self._restarts: dict[tuple[str, int], int] = {}
        self._styles: dict[str, tuple[str, str]] = {}
        self._based_on: dict[str, str] = {}
        self._owner: tuple[str, str] = ("", "")
        self._level = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        value = attributes.get("val", "")
        if name in ("abstractNum", "num", "style"):
            self._owner = (
                name,
                attributes.get("abstractNumId") or attributes.get("numId") or attributes.get("styleId", ""),
            )
            if name == "abstractNum":
                self._abstract[self._owner[1]] = _List()
        elif name in ("lvl", "lvlOverride"):
            self._level = number(attributes.get("ilvl"), 0)
        elif self._owner[0] == "abstractNum":
            self._define(name, value)
        elif self._owner[0] == "num":
            if name == "abstractNumId":
                self._lists[self._owner[1]] = value
            elif name == "startOverride":
                self._restarts[self._owner[1], self._level] = number(value, 1)
        elif self._owner[0] == "style":
            self._style(name, value)

    def end(self, name: str) -> None:
        """An element ends."""
        if name == self._owner[0]:
            self._owner = ("", "")

    def data(self, text: str) -> None:
        """Characters: none that count."""

    def label(self, style: str | None, list_id: str | None, level: str | None) -> str:
        """What stands in front of a paragraph with text; counts it.

        style: its style. list_id, level: the list and the level that it names itself, in front of those of its style.
        """
        if list_id is None or level is None:
            styled = self._of_style(style)
            list_id = list_id or styled[0]
            level = level or styled[1]
        found = self._abstract.get(self._lists.get(list_id, ""))
        depth = number(level, 0)
        if found is None or depth not in found.levels:
            return ""
        self._count(found, list_id, depth)
        return _shown(found, depth)

    def _define(self, name: str, value: str) -> None:
        level = self._abstract[self._owner[1]].levels.setdefault(self._level, _Level())
        if name == "numFmt":
            level.kind = value
        elif name == "lvlText":
            level.text = value
        elif name == "start":
            level.start = number(value, 1)

    def _style(self, name: str, value: str) -> None:
        style = self._owner[1]
        list_id, level = self._styles.get(style, ("", "0"))
        if name == "numId":
            self._styles[style] = (value, level)
        elif name == "ilvl":
            self._styles[style] = (list_id, value)
        elif name == "basedOn":
            self._based_on[style] = value

    def _of_style(self, style: str | None) -> tuple[str, str]:
        """The list and level of a style, or of the nearest that it builds on."""
        for _ in range(DEEPEST):
            if style is None or style in self._styles:
                break
            style = self._based_on.get(style)
        return self._styles.get(style or "", ("", "0"))

    def _count(self, found: _List, list_id: str, depth: int) -> None:
        restart = self._restarts.pop((list_id, depth), None)
        if restart is not None:
            found.counters[depth] = restart
        else:
            found.counters[depth] = found.counters.get(depth, found.levels[depth].start - 1) + 1
        for deeper in [level for level in found.counters if level > depth]:
            del found.counters[deeper]


def read_numbering(package: Package, parts: WordParts) -> Numbering:
    """The list definitions of a document; none where it has none."""
    numbering = Numbering()
    for part in (parts.numbering, parts.styles):
        if part:
            package.read(part, numbering)
    return numbering


def _shown(found: _List, depth: int) -> str:
    level = found.levels[depth]
    if level.kind == "bullet":
        return BULLET

    def count(place: re.Match[str]) -> str:
        at = int(place[1]) - 1
        shown = found.levels.get(at, _Level())
        return written(found.counters.get(at, shown.start), shown.kind)

    return _PLACEHOLDER.sub(count, level.text).strip()
