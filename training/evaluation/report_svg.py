"""Shapes and words in; inline SVG with a text alternative out."""

import math
import xml.etree.ElementTree as ET
from dataclasses import dataclass

from markupsafe import Markup

from pipeline.sinks.html.page import clean
from training.evaluation.report_text import short

WIDTH = 420
"""Of every drawing, in its own units: near the width of a phone, so that its words stay legible there."""

SOURCE_FILLS = {"rules": "none", "model": "url(#hatch)", "merged": "var(--accent)"}
"""Told apart without colour: an outline, hatching, and a full bar."""


@dataclass(frozen=True)
class Plot:
    """A rectangle of a drawing whose sides run over two ranges of values."""

    left: float
    top: float
    width: float
    height: float
    x_range: tuple[float, float] = (0.0, 1.0)
    y_range: tuple[float, float] = (0.0, 1.0)

    def x(self, value: float) -> float:
        """Where a value lies, from the left of the drawing."""
        return self.left + self.width * _share(value, *self.x_range)

    def y(self, value: float) -> float:
        """Where a value lies, from the top of the drawing."""
        return self.top + self.height * (1 - _share(value, *self.y_range))


def _share(value: float, low: float, high: float) -> float:
    return min(1.0, max(0.0, (value - low) / (high - low))) if high > low else 0.0


def top_of(values: list[float]) -> float:
    """The next of 1, 2, 2.5, 5, 10, 20 … at or above all values: a round end for an axis."""
    largest = max(values, default=0.0)
    if largest <= 0:
        return 1.0
    unit = 10.0 ** math.floor(math.log10(largest))
    return next(step * unit for step in (1, 2, 2.5, 5, 10, 20) if step * unit >= largest)


class Drawing:
    """An SVG image being drawn; ``name`` keeps its ids apart from those of other drawings of the page."""

    def __init__(self, name: str, title: str, description: str, height: float) -> None:
        self.root = ET.Element(
            "svg",
            {
                "class": "chart",
                "viewBox": f"0 0 {WIDTH} {_number(height)}",
                "role": "img",
                "aria-labelledby": f"{name}-title {name}-desc",
            },
        )
        ET.SubElement(self.root, "title", id=f"{name}-title").text = clean(title)
        ET.SubElement(self.root, "desc", id=f"{name}-desc").text = clean(description)

    def text(self, x: float, y: float, words: str, kind: str = "", *, most: int = 40) -> None:
        """Words at a point (their base line); ``kind`` is classes: ``end``, ``middle``, ``soft``, ``strong``."""
        attributes = {"x": _number(x), "y": _number(y)} | ({"class": kind} if kind else {})
        ET.SubElement(self.root, "text", attributes).text = clean(short(words, most))

    def line(self, x1: float, y1: float, x2: float, y2: float, kind: str) -> None:
        """A line between two points; its class tells how it looks."""
        ends = zip(("x1", "y1", "x2", "y2"), (x1, y1, x2, y2), strict=True)
        ET.SubElement(self.root, "line", {name: _number(value) for name, value in ends} | {"class": kind})

    def path(self, points: list[tuple[float, float]], kind: str) -> None:
        """A line through points."""
        joined = " ".join(f"{_number(x)},{_number(y)}" for x, y in points)
        ET.SubElement(self.root, "polyline", {"points": joined, "class": kind})

    def rect(self, x: float, y: float, width: float, height: float, kind: str, **attributes: str) -> None:
        """A rectangle; ``fill`` and ``opacity`` may be given beside its class."""
        place = zip(("x", "y", "width", "height"), (x, y, max(0.0, width), height), strict=True)
        named = {name.replace("_", "-"): value for name, value in attributes.items()}
        ET.SubElement(self.root, "rect", {name: _number(value) for name, value in place} | {"class": kind} | named)

    def dot(self, x: float, y: float, radius: float, kind: str = "dot") -> None:
        """A disc."""
        place = {"cx": _number(x), "cy": _number(y), "r": _number(radius)}
        ET.SubElement(self.root, "circle", place | {"class": kind})

    def hatching(self) -> None:
        """Define the pattern of the model's bars."""
        definitions = ET.SubElement(self.root, "defs")
        size = {"width": "5", "height": "5", "patternUnits": "userSpaceOnUse", "patternTransform": "rotate(45)"}
        pattern = ET.SubElement(definitions, "pattern", {"id": "hatch"} | size)
        ET.SubElement(pattern, "rect", {"width": "2", "height": "5", "class": "hatch"})

    def frame(self, plot: Plot, x_ticks: list[tuple[float, str]], y_ticks: list[tuple[float, str]]) -> None:
        """The grid of a plot and the words along its sides."""
        bottom, right = plot.top + plot.height, plot.left + plot.width
        for value, words in x_ticks:
            self.line(plot.x(value), plot.top, plot.x(value), bottom, "grid")
            self.text(plot.x(value), bottom + 15, words, "middle soft")
        for value, words in y_ticks:
            self.line(plot.left, plot.y(value), right, plot.y(value), "grid")
            self.text(plot.left - 6, plot.y(value) + 4, words, "end soft")

    def markup(self) -> Markup:
        """The image as an element of a page."""
        return Markup(ET.tostring(self.root, encoding="unicode"))


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
