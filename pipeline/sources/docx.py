"""A Word document (.docx, .docm) → its text: changes accepted, running heads and feet once, notes at the end."""

from pathlib import Path

from pipeline.pages import PagedText
from pipeline.sources.docx_lists import Numbering, read_numbering
from pipeline.sources.docx_parts import WordParts, find_parts
from pipeline.sources.flow import Flow, text_or_refusal, without_page_numbers
from pipeline.sources.package import Package, opened

SKIPPED = frozenset(
    "del moveFrom Fallback instrText delText rPrChange pPrChange sectPrChange tblPrChange trPrChange tcPrChange".split()
)
"""What was deleted or moved away, what only older Word shows, what properties were before they changed."""
CHARACTERS = {"tab": "\t", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}
OFF = frozenset({"0", "false", "off"})


def read_docx(path: Path) -> PagedText:
    """The text of a Word document; macros in it are never run, comments are left out.

    Raises SourceError where it is damaged, hostile, or without text.
    """
    with opened(path, "Word") as package:
        parts = find_parts(package)
        numbering = read_numbering(package, parts)
        body = WordText(numbering, package, parts)
        package.require(parts.main, body)
        tail = [*(_notes(package, part, numbering) for part in parts.notes), *body.feet]
        pictures = any("/media/" in name for name in package.names())
    text = "\n".join([body.flow.text(), *filter(None, tail)])
    return PagedText(text_or_refusal(text, pictures), reader="docx")


def _notes(package: Package, part: str, numbering: Numbering) -> str:
    notes = WordText(numbering)
    package.read(part, notes)
    return notes.flow.text().strip()


class _Paragraph:
    """What is known of the paragraph that is being read: its list level, and whether its end was deleted."""

    def __init__(self) -> None:
        self.style: str | None = None
        self.number: str | None = None
        self.level: str | None = None
        self.joined = False


class WordText:
    """Takes the events of a part with text. With the package, running heads go in front of the sections they begin in.

    flow: the text. feet: the running feet, each once.
    """

    def __init__(self, numbering: Numbering, package: Package | None = None, parts: WordParts | None = None) -> None:
        self.flow = Flow()
        self.feet: list[str] = []
        self._numbering = numbering
        self._package, self._parts = package, parts
        self._path: list[str] = []
        self._skipping = 0
        self._paragraphs: list[_Paragraph] = []
        self._hidden = False
        self._margins_seen: set[str] = set()
        self._section_start = 0
        self._section: tuple[list[tuple[str, str]], bool] | None = None
        self._sections = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        parent = self._path[-1] if self._path else ""
        if self._skipping or (name in SKIPPED and parent not in ("rPr", "trPr")):
            self._skipping += 1
            return
        if name == "del" and parent == "trPr":
            self._drop_row()
            return
        self._path.append(name)
        if parent in ("pPr", "rPr", "numPr", "sectPr"):
            self._property(parent, name, attributes)
        else:
            self._content(name, attributes)

    def end(self, name: str) -> None:
        """An element ends."""
        if self._skipping:
            self._skipping -= 1
            return
        self._path.pop()
        if name == "p" and self._paragraphs:
            self._end_paragraph()
        elif name == "tc":
            self._end_cell()
        elif name == "tr":
            self.flow.close_row()
        elif name == "txbxContent":
            self.flow.set_aside(self.flow.close())
        elif name == "r":
            self._hidden = False
        elif name == "sectPr" and not self._paragraphs:
            self._end_section()

    def data(self, text: str) -> None:
        """Characters."""
        if not self._skipping and self._path and self._path[-1] == "t" and not self._hidden:
            self._write(text)

    def _content(self, name: str, attributes: dict[str, str]) -> None:
        if name == "p":
            self._paragraphs.append(_Paragraph())
        elif name in CHARACTERS and self._path[-2:-1] == ["r"]:
            self._write(CHARACTERS[name])
        elif name == "br":
            self._break(attributes.get("type"))
        elif name == "lastRenderedPageBreak":
            self.flow.page()
        elif name == "tr":
            self.flow.open_row()
        elif name in ("tc", "txbxContent"):
            self.flow.open()
        elif name == "sectPr":
            self._section = ([], True)
        elif name in ("footnote", "endnote") and attributes.get("type", "normal") != "normal":
            self._path.pop()
            self._skipping = 1

    def _property(self, parent: str, name: str, attributes: dict[str, str]) -> None:
        on = attributes.get("val", "") not in OFF
        if parent == "sectPr" and self._section:
            margins, _ = self._section
            if name in ("headerReference", "footerReference"):
                margins.append((name, attributes.get("id", "")))
            elif name == "type":
                self._section = (margins, attributes.get("val") != "continuous")
        elif name == "sectPr":
            self._section = ([], True)
        elif name == "vanish" and self._path[-3:-2] == ["r"]:
            self._hidden = on
        elif self._paragraphs:
            self._paragraph_property(name, attributes.get("val"), on)

    def _paragraph_property(self, name: str, value: str | None, on: bool) -> None:
        paragraph = self._paragraphs[-1]
        if name == "pageBreakBefore" and on:
            self.flow.page()
        elif name == "pStyle":
            paragraph.style = value
        elif name == "numId":
            paragraph.number = value
        elif name == "ilvl":
            paragraph.level = value
        elif name in ("del", "moveFrom") and self._path[-3:-2] == ["pPr"]:
            paragraph.joined = True

    def _write(self, text: str) -> None:
        if self._paragraphs:
            paragraph = self._paragraphs[-1]
            label = self._numbering.label(paragraph.style, paragraph.number, paragraph.level)
            if label:
                self.flow.write(label + " ")
            paragraph.style, paragraph.number = None, "0"
        self.flow.write(text)

    def _break(self, kind: str | None) -> None:
        if kind == "page":
            self.flow.page()
        else:
            self.flow.write("\n")

    def _end_paragraph(self) -> None:
        if not self._paragraphs.pop().joined:
            self.flow.line()
        if self._section and not self._paragraphs:
            self._end_section()

    def _end_cell(self) -> None:
        text = self.flow.close()
        self.flow.cell(text)

    def _drop_row(self) -> None:
        """A row that was deleted: all until its end."""
        self.flow.close_row()
        del self._path[-2:]
        self._skipping = 3

    def _end_section(self) -> None:
        """Put the running heads of a section in front of it, its feet by, and a page break between it and the last."""
        margins, new_page = self._section or ([], True)
        self._section = None
        heads = self._margins("headerReference", margins)
        page = "\f" if self._sections and new_page else ""
        self.flow.insert(self._section_start, page + "".join(f"{head}\n" for head in heads))
        self.feet += self._margins("footerReference", margins)
        self._sections += 1
        self._section_start = self.flow.mark()

    def _margins(self, kind: str, references: list[tuple[str, str]]) -> list[str]:
        """The running heads or feet that a section names and none before it had."""
        if self._package is None or self._parts is None:
            return []
        found = []
        for part in [self._parts.by_id.get(identifier) for name, identifier in references if name == kind]:
            if part is None or part in self._margins_seen:
                continue
            self._margins_seen.add(part)
            margin = WordText(self._numbering)
            self._package.read(part, margin)
            text = without_page_numbers(margin.flow.text())
            if text and text not in self._margins_seen:
                self._margins_seen.add(text)
                found.append(text)
        return found
