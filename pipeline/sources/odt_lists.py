"""An OpenDocument text's list styles → the number or bullet in front of each item, which its text does not hold."""

from dataclasses import dataclass, field

from pipeline.sources.list_numbers import BULLET, number, written

KINDS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
LEVELS = {
    "list-level-style-number": "number",
    "list-level-style-bullet": "bullet",
    "list-level-style-image": "bullet",
    "outline-level-style": "number",
}
OUTLINE = "\noutline"
"""The style of headings, under a name that no list style has."""


@dataclass
class _Level:
    kind: str
    prefix: str
    suffix: str
    start: int
    shown: int


@dataclass
class _Open:
    """An open list: its style, and how deep it is."""

    style: str
    depth: int


@dataclass
class OpenLists:
    """The list styles of a document, and the lists that are open; counts items as they come."""

    styles: dict[str, dict[int, _Level]] = field(default_factory=dict)
    _style: str = ""
    _open: list[_Open] = field(default_factory=list)
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)

    def define(self, name: str, attributes: dict[str, str]) -> None:
        """A list style, or a level of the last one."""
        if name in ("list-style", "outline-style"):
            self._style = attributes.get("name", "") if name == "list-style" else OUTLINE
            self.styles[self._style] = {}
        elif name in LEVELS:
            kind = KINDS.get(attributes.get("num-format", ""), "none")
            self.styles.setdefault(self._style, {})[number(attributes.get("level"), 1)] = _Level(
                kind="bullet" if LEVELS[name] == "bullet" else kind,
                prefix=attributes.get("num-prefix", ""),
                suffix=attributes.get("num-suffix", ""),
                start=number(attributes.get("start-value"), 1),
                shown=number(attributes.get("display-levels"), 1),
            )

    def open(self, attributes: dict[str, str]) -> None:
        """A list begins; one inside another has its style unless it names its own."""
        outer = self._open[-1] if self._open else _Open("", 0)
        style = attributes.get("style-name") or outer.style
        depth = outer.depth + 1
        self._open.append(_Open(style, depth))
        if attributes.get("continue-numbering") != "true" and "continue-list" not in attributes:
            self._counts.setdefault(style, {}).pop(depth, None)

    def close(self) -> None:
        """The innermost list ends."""
        if self._open:
            self._open.pop()

    def item(self, attributes: dict[str, str]) -> str:
        """An item begins: what the list shows in front of it."""
        if not self._open:
            return ""
        return self._label(self._open[-1].style, self._open[-1].depth, attributes.get("start-value"))

    def heading(self, attributes: dict[str, str]) -> str:
        """A heading: its number, where headings have one."""
        depth = number(attributes.get("outline-level"), 1)
        if self._open or attributes.get("is-list-header") == "true":
            return ""
        return self._label(OUTLINE, depth, attributes.get("start-value"))

    def _label(self, style: str, depth: int, restart: str | None) -> str:
        levels = self.styles.get(style, {})
        level = levels.get(depth)
        if level is None or level.kind == "none":
            return ""
        if level.kind == "bullet":
            return BULLET
        counts = self._counts.setdefault(style, {})
        counts[depth] = number(restart, counts.get(depth, level.start - 1) + 1)
        for deeper in [other for other in counts if other > depth]:
            del counts[deeper]
        shown = range(max(1, depth - level.shown + 1), depth + 1)
        numbers = [written(counts.get(at, 1), levels[at].kind) for at in shown if at in levels]
        return level.prefix + ".".join(filter(None, numbers)) + level.suffix
