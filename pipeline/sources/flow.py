"""What a reader meets, in order → text: a line a paragraph, a row's cells apart by tabs, form feeds between pages."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from pipeline.errors import SourceError
from pipeline.pages import PAGE_BREAK
from pipeline.sources.furniture import PAGE_NUMBER

NO_TEXT = "holds no text{pictures}: export it again as PDF or text"
PICTURES = ", only pictures, which are not read yet"

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_BREAKS = re.compile(r"\f\s+")


@dataclass
class _Frame:
    """A text that is being written: the body, a cell, a note.

    row: the finished cells of the row that is open in it. asides: what follows the paragraph that is being written.
    """

    parts: list[str] = field(default_factory=list)
    row: list[str] | None = None
    asides: list[str] = field(default_factory=list)

    def text(self) -> str:
        return "".join([*self.parts, *(f"\n{aside}\n" for aside in self.asides)])


class Flow:
    """Collects text; what is opened in it is closed in reverse order."""

    def __init__(self) -> None:
        self._frames = [_Frame()]

    def write(self, text: str) -> None:
        """Text inside a paragraph."""
        self._frames[-1].parts.append(text)

    def line(self) -> None:
        """The end of a paragraph; what was set aside in it follows."""
        frame = self._frames[-1]
        frame.parts.append("\n")
        for aside in frame.asides:
            frame.parts += [aside, "\n"]
        frame.asides.clear()

    def fresh_line(self) -> None:
        """The end of a paragraph, unless none is begun."""
        parts = self._frames[-1].parts
        if parts and not parts[-1].endswith(("\n", PAGE_BREAK)):
            self.line()

    def page(self) -> None:
        """The end of a page."""
        self._frames[-1].parts.append(PAGE_BREAK)

    def open(self) -> None:
        """Begin a text apart."""
        self._frames.append(_Frame())

    def close(self) -> str:
        """End the text apart, and whatever row is still open in it: what it says."""
        self.close_row()
        return self._frames.pop().text().strip(" \t\n") if len(self._frames) > 1 else ""

    def set_aside(self, text: str) -> None:
        """A text box: it stands behind the paragraph that it is anchored in."""
        if text:
            self._frames[-1].asides.append(text)

    def open_row(self) -> None:
        """Begin a row of cells, each of which is opened and closed as a text apart, then given to ``cell``."""
        self.close_row()
        self.fresh_line()
        self._frames[-1].row = []

    @property
    def in_row(self) -> bool:
        """Whether a row is open."""
        return self._frames[-1].row is not None

    def cell(self, text: str) -> None:
        """A finished cell of the open row; a line where none is open."""
        row = self._frames[-1].row
        if row is not None:
            row.append(text)
        elif text:
            self.write(text)
            self.line()

    def close_row(self) -> None:
        """End the row, if one is open."""
        frame = self._frames[-1]
        if frame.row and any(frame.row):
            frame.parts += [joined(frame.row), "\n"]
        frame.row = None

    def mark(self) -> int:
        """A place to insert at."""
        return len(self._frames[-1].parts)

    def insert(self, mark: int, text: str) -> None:
        """Text at an earlier place."""
        self._frames[-1].parts.insert(mark, text)

    def text(self) -> str:
        """All of it; what was left open is closed."""
        while len(self._frames) > 1:
            text = self.close()
            self.set_aside(text)
        self.close_row()
        text = _BREAKS.sub(_one_break, _CONTROL.sub(" ", self._frames[0].text()))
        lines = (line.rstrip(" \t") for line in text.split("\n"))
        return "\n".join(lines).strip("\n" + PAGE_BREAK) + "\n"


def joined(cells: Iterable[str]) -> str:
    """A row: its cells apart by tabs; a cell of several lines stands on lines of its own.

    A break inside a row counts once, in the cell that has most.
    """
    texts = [cell.strip(" \t\n") for cell in cells]
    longest = max(texts, key=lambda text: text.count(PAGE_BREAK), default="")
    row = ""
    several = False
    for index, text in enumerate(texts):
        if text is not longest:
            text = text.replace(PAGE_BREAK, "\n")
        lines = "\n" in text or PAGE_BREAK in text
        if index:
            row += "\n" if (several or lines) and row.strip() and text else "\t"
        row += text
        several = lines or (several and not text)
    return row.rstrip(" \t\n")


def without_page_numbers(margin: str) -> str:
    """A running head or foot without the lines that only number the page."""
    return "\n".join(line for line in margin.split("\n") if line.strip() and not PAGE_NUMBER.match(line.strip()))


def text_or_refusal(text: str, pictures: bool) -> str:
    """A text. Raises SourceError where it is blank."""
    if not text.strip():
        raise SourceError(NO_TEXT.format(pictures=PICTURES if pictures else ""))
    return text


def _one_break(breaks: re.Match[str]) -> str:
    return PAGE_BREAK + "\n" * breaks.group().count("\n")
