"""A page's HTML → its elements, and the pieces of a place."""

from html.parser import HTMLParser
from typing import Any

from jinja2 import Environment

from pipeline.sinks.html.page import SHARED, environment
from pipeline.sinks.html.view import SURE, look

VOID = {"meta", "link", "input", "br"}


class Page(HTMLParser):
    """The elements of a page with their attributes, what stands in each place, and whether each is closed in turn."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.texts: list[str] = []
        self.places: dict[str, str] = {}
        self.marks: list[tuple[dict[str, str], str]] = []
        self._open: list[tuple[str, dict[str, str]]] = []
        self.feed(html)
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = (tag, {name: value or "" for name, value in attrs})
        self.elements.append(element)
        if tag == "mark":
            self.marks.append((element[1], ""))
        if tag not in VOID:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1][0] in ("script", "style"):
            return
        self.texts.append(data)
        for tag, attributes in self._open:
            if tag == "mark":
                self.marks[-1] = (attributes, self.marks[-1][1] + data)
            for anchor in attributes.get("data-at", "").split():
                self.places[anchor] = self.places.get(anchor, "") + data

    def all(self, name: str) -> list[str]:
        """The values of an attribute."""
        return [attributes[name] for _, attributes in self.elements if name in attributes]


def templates() -> Environment:
    """The templates as the sink has them."""
    made = environment(SHARED)
    made.globals["sure"] = SURE
    return made


def article(minutes: Any) -> str:
    """The HTML of one document."""
    return templates().get_template("document.html").render(document=look(minutes, "d1"))
