"""An OpenDocument text (.odt) → its text: changes accepted, running heads and feet once, notes at the end."""

import re
from pathlib import Path

from pipeline.errors import SourceError
from pipeline.pages import PagedText
from pipeline.sources.flow import Flow, text_or_refusal, without_page_numbers
from pipeline.sources.odt_lists import LEVELS, OpenLists
from pipeline.sources.package import PROTECTED, Package, opened

SKIPPED = frozenset(
    """
    tracked-changes annotation annotation-end note-citation title desc forms hidden-text hidden-paragraph ruby-text
    event-listeners table-of-content-source illustration-index-source table-index-source object-index-source
    user-index-source alphabetical-index-source bibliography-source covered-table-cell object math
    """.split()
)
"""What was deleted, comments, marks of notes, descriptions of pictures, templates of indexes."""
LINES = frozenset({"p", "h"})
APART = {
    "note-body": "", "text-box": "", "table-cell": "",
    "header": "heads", "header-left": "heads", "header-first": "heads",
    "footer": "feet", "footer-left": "feet", "footer-first": "feet",
}  # fmt: skip
"""What is read apart from the text around it; of running heads and feet, which of both."""
STYLES = frozenset({"style", "paragraph-properties", "list-style", "outline-style", *LEVELS})
LONGEST_GAP = 200
_WHITE = re.compile(r"[ \t\r\n]+")


def read_odt(path: Path) -> PagedText:
    """The text of an OpenDocument text.

    Raises SourceError where it is damaged, hostile, protected or without text.
    """
    with opened(path, "OpenDocument") as package:
        _refuse_encrypted(package)
        styles, content = OpenText(), OpenText()
        package.read("styles.xml", styles)
        content.breaks |= styles.breaks
        content.lists.styles |= styles.lists.styles
        package.require("content.xml", content)
        pictures = any(name.startswith("Pictures/") for name in package.names())
    parts = [*styles.margins["heads"], content.flow.text(), *content.notes, *styles.margins["feet"]]
    return PagedText(text_or_refusal("\n".join(filter(None, parts)), pictures), reader="odt")


def _refuse_encrypted(package: Package) -> None:
    manifest = _Manifest()
    package.read("META-INF/manifest.xml", manifest)
    if manifest.encrypted:
        raise SourceError(PROTECTED)


class OpenText:
    """Takes the events of ``content.xml`` or ``styles.xml``.

    flow: the text. notes: foot- and endnotes. margins: the running heads and feet, each once.
    breaks: the styles that begin a page (``before``) or end one (``after``).
    """

    def __init__(self) -> None:
        self.flow = Flow()
        self.notes: list[str] = []
        self.margins: dict[str, dict[str, None]] = {"heads": {}, "feet": {}}
        self.breaks: set[tuple[str, str]] = set()
        self.lists = OpenLists()
        self._style = ""
        self._label = ""
        self._skipping = 0
        self._lines: list[str] = []
        self._outer: list[list[str]] = []
        self._space = True

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        if self._skipping or name in SKIPPED:
            self._skipping += 1
        elif name in LINES:
            self._label = self._label or (self.lists.heading(attributes) if name == "h" else "")
            self._begin(attributes.get("style-name", ""))
        elif name in APART:
            self._outer.append(self._lines)
            self._lines = []
            self.flow.open()
        elif name == "table-row":
            self.flow.open_row()
        elif name == "soft-page-break":
            self.flow.page()
        elif name == "number":
            self._label = ""
            self._begin("")
        elif name in STYLES:
            self._define(name, attributes)
        elif name == "list":
            self.lists.open(attributes)
        elif name == "list-item":
            self._label = self.lists.item(attributes)
        elif self._lines:
            self._character(name, attributes)

    def end(self, name: str) -> None:
        """An element ends."""
        if self._skipping:
            self._skipping -= 1
        elif name in LINES:
            self.flow.line()
            self._label = ""
            if ("after", self._lines.pop()) in self.breaks:
                self.flow.page()
        elif name == "number":
            self._lines.pop()
            self.flow.write(" ")
            self._space = True
        elif name in APART:
            self._lines = self._outer.pop()
            self._put(name, self.flow.close())
        elif name == "table-row":
            self.flow.close_row()
        elif name == "list":
            self.lists.close()

    def data(self, text: str) -> None:
        """Characters: white space of any length counts as one space, and as none where a line begins."""
        if self._skipping or not self._lines:
            return
        text = _WHITE.sub(" ", text)
        if self._space:
            text = text.lstrip(" ")
        if text:
            self._write(text)
            self._space = text.endswith(" ")

    def _begin(self, style: str) -> None:
        self._lines.append(style)
        self._space = True
        if ("before", style) in self.breaks:
            self.flow.page()

    def _define(self, name: str, attributes: dict[str, str]) -> None:
        """Which styles break pages; a style that begins another kind of page does."""
        if name == "style":
            self._style = attributes.get("name", "")
            if attributes.get("master-page-name"):
                self.breaks.add(("before", self._style))
        elif name != "paragraph-properties":
            self.lists.define(name, attributes)
        for side in ("before", "after"):
            if attributes.get(f"break-{side}") == "page":
                self.breaks.add((side, self._style))

    def _character(self, name: str, attributes: dict[str, str]) -> None:
        if name == "s":
            count = attributes.get("c", "1")
            self._write(" " * min(int(count), LONGEST_GAP) if count.isdecimal() and len(count) < 10 else " ")
        elif name == "tab":
            self._write("\t")
        elif name == "line-break":
            self._write("\n")

    def _write(self, text: str) -> None:
        if self._label:
            text = f"{self._label} {text}"
            self._label = ""
        self.flow.write(text)
        self._space = False

    def _put(self, name: str, text: str) -> None:
        """What was opened apart → its place."""
        if name == "table-cell":
            self.flow.cell(text)
        elif name == "text-box":
            self.flow.set_aside(text)
        elif name == "note-body":
            self.notes.append(text)
        else:
            self.margins[APART[name]][without_page_numbers(text)] = None


class _Manifest:
    """Whether a package's parts are encrypted."""

    def __init__(self) -> None:
        self.encrypted = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.encrypted |= name == "encryption-data"

    def end(self, name: str) -> None:
        pass

    def data(self, text: str) -> None:
        pass
