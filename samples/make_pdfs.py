"""samples/NAME.txt → samples/NAME.pdf, line for line, page for page: ``python samples/make_pdfs.py [FOLDER]``."""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from pathlib import Path

from pdf_layouts import HEIGHT, LAYOUTS, WIDTH, Layout
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

HERE = Path(__file__).parent
RIGHT = WIDTH - 50
LOWEST = 50.0
"""Body text that would fall below this height is an error of the sample, not a page break."""
CELL = re.compile(r"\S+(?: \S+)*")
SQUARE = "■"


@dataclass
class Page:
    """One page under the pen: ``y`` is the base line of the next line of the body."""

    canvas: Canvas
    layout: Layout
    y: float = 0.0
    beside: bool = False

    @property
    def left(self) -> float:
        """Where a line of the body starts."""
        return self.layout.beside_left if self.beside else self.layout.left

    def write(self, x: float, y: float, text: str, font: str, size: float) -> None:
        """Write a string; the black square of metropolitan acts comes from the dingbats."""
        if text.startswith(SQUARE):
            self.canvas.setFont("ZapfDingbats", size)
            self.canvas.drawString(x, y, "n ")
            x, text = x + size, text[1:].lstrip()
        self.canvas.setFont(font, size)
        self.canvas.drawString(x, y, text)

    def advance(self, lines: float = 1.0) -> None:
        """Go down; the body never runs into the foot."""
        if self.y < LOWEST:
            raise ValueError("the page is full")
        self.y -= lines * self.layout.leading

    def line(self, text: str, style: str) -> None:
        """A line of the body, set left, centred or right."""
        font = self.layout.bold if style in ("bold", "title") else self.layout.font
        size = self.layout.size + (1.5 if style == "title" else 0)
        width = stringWidth(text, font, size)
        x = {"title": (WIDTH - width) / 2, "center": (WIDTH - width) / 2, "right": 350.0}.get(style, self.left)
        if x + width > WIDTH - 25:
            raise ValueError(f"the line is too long: {text}")
        self.write(x, self.y, text, font, size)
        self.advance()


def cells(page: Page, lines: list[str]) -> None:
    """Signatures side by side."""
    for line in lines:
        for x, cell in zip((page.left, 330.0), CELL.findall(line), strict=True):
            page.write(x, page.y, cell, page.layout.font, page.layout.size)
        page.advance()


def rows(lines: list[str]) -> Iterator[list[list[str]]]:
    """Lines of a table → rows of cells of lines: an indented line goes on with the second cell."""
    row: list[list[str]] = []
    for line in lines:
        found = CELL.findall(line)
        if not line.startswith(" "):
            if row:
                yield row
            row = [[cell] for cell in found]
        else:
            row[1].append(found[0])
            row += [[cell] for cell in found[1:]]
    yield row


def table(page: Page, lines: list[str], bold: bool) -> None:
    """Rows with a rule above each and one below the last; cell by cell, as word processors write them."""
    layout = page.layout
    for row in rows(lines):
        rule(page)
        for x, cell in zip(layout.columns, row, strict=True):
            for number, text in enumerate(cell):
                font = layout.bold if bold else layout.font
                page.write(x, page.y - number * layout.leading, text, font, layout.size - 0.5)
        page.advance(max(map(len, row)) + 0.35)
    rule(page)


def rule(page: Page) -> None:
    """A thin line across the table."""
    height = page.y + page.layout.leading * 0.85
    page.canvas.setLineWidth(0.4)
    page.canvas.line(page.layout.columns[0] - 4, height, RIGHT, height)


def stamp(page: Page, lines: list[str]) -> None:
    """The frame of the transmission stamp, in the corner of the page."""
    width, height = 215.0, 10.0 * len(lines) + 6
    x, y = WIDTH - 30 - width, HEIGHT - 24 - height
    page.canvas.setStrokeColorRGB(0.1, 0.2, 0.5)
    page.canvas.setFillColorRGB(0.1, 0.2, 0.5)
    page.canvas.rect(x, y, width, height)
    for number, line in enumerate(lines, 1):
        page.write(x + 5, y + height - 10 * number, line, "Helvetica", 7.5)
    page.canvas.setFillColorRGB(0, 0, 0)
    page.canvas.setStrokeColorRGB(0, 0, 0)


def margin(page: Page, lines: list[str]) -> None:
    """The receipt that the transmission platform writes upwards in the left margin."""
    page.canvas.saveState()
    page.canvas.translate(22, 230)
    page.canvas.rotate(90)
    for number, line in enumerate(lines):
        page.write(0, -9.0 * number, line, "Helvetica", 7.5)
    page.canvas.restoreState()


def side(page: Page, lines: list[str]) -> None:
    """The margin column beside the attendance list."""
    for number, line in enumerate(lines):
        page.write(40, page.layout.top - number * 14, line, page.layout.font, 8.5)


def foot(page: Page, lines: list[str], height: float = 32.0) -> None:
    """The running foot, or head: its last cell at the right, a lone one in the middle."""
    found = CELL.findall(lines[0])
    middle = (WIDTH - stringWidth(lines[0], page.layout.font, 8.5)) / 2
    for x, cell in zip((page.left, RIGHT) if len(found) > 1 else (middle,), found, strict=True):
        page.write(x, height, cell, page.layout.font, 8.5)


BLOCKS = {
    "stamp": stamp,
    "margin": margin,
    "side": side,
    "foot": foot,
    "head": partial(foot, height=HEIGHT - 36),
    "cells": cells,
}


def body(page: Page, lines: list[str], style: str) -> None:
    """Lines that run down the page; a blank one is half a line."""
    first, last = page.layout.beside or ("$.", "$.")
    for line in lines:
        page.beside = page.beside or bool(re.search(first, line))
        if line:
            page.line(line, style)
        else:
            page.advance(0.55)
        page.beside = page.beside and not re.search(last, line)


def typeset(canvas: Canvas, layout: Layout, text: str) -> None:
    """One page of a sample."""
    page = Page(canvas, layout, y=layout.top)
    for style, group in groupby(text.strip("\n").split("\n"), key=layout.style):
        lines = list(group)
        if style in BLOCKS:
            BLOCKS[style](page, lines)
        elif style.startswith("table"):
            table(page, lines, bold=style == "table head")
        else:
            body(page, lines, style)
    canvas.showPage()


def make(name: str, folder: Path) -> Path:
    """Write the PDF of a sample into a folder; the same bytes each time."""
    target = folder / f"{name}.pdf"
    canvas = Canvas(str(target), pagesize=A4, invariant=1, pageCompression=1)
    canvas.setTitle(name)
    canvas.setAuthor("minutier, document inventé")
    for text in (HERE / f"{name}.txt").read_text(encoding="utf-8").split("\f"):
        typeset(canvas, LAYOUTS[name], text)
    canvas.save()
    return target


def main() -> None:
    """Write all of them."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    for name in LAYOUTS:
        print(make(name, folder))


if __name__ == "__main__":
    main()
