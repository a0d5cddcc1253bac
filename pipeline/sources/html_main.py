"""The elements of a web page → where its main text is, and what in it is not part of the text."""

from typing import Any, NamedTuple

from pipeline.sources.html_patterns import (
    AROUND,
    HIDDEN,
    MAIN_NAMES,
    NAMES,
    ROLES,
    SECTIONS,
    UNREAD,
)

MAIN_SHARE = 0.3
"""What names itself the main part holds at least this share of the page's text."""
MOST_AROUND = 0.5
"""What a site's own names say surrounds the text, or what is hidden, holds no more than this share of the page."""
MOST_CERTAIN = 0.95
"""Likewise where the elements of the language itself say so."""
LINK_SHARE = 0.75
LEAST_LINKS = 4
LISTS = frozenset({"ul", "ol", "table", "div", "td", "p"})


class _Weight(NamedTuple):
    """How many characters an element holds, how many of them in links, and how many links."""

    text: int = 0
    linked: int = 0
    links: int = 0


def main_text(root: Any) -> tuple[Any, set[Any]]:
    """The element that holds the main text, and the elements in it that are to be left out."""
    unread = _unread(root)
    weights, inner = _weigh(root, unread)
    whole = weights[root].text if root in weights else 0
    around = {
        element
        for element, weight in weights.items()
        if (weight.text <= MOST_CERTAIN * whole and element not in inner and _is_around(element))
        or (weight.text <= MOST_AROUND * whole and _seems_around(element))
    }
    main = _main(weights)
    if main is not None:
        around -= {main, *main.iterancestors()}
        return main, unread | around
    links = {
        e for e in weights if weights[e].text <= MOST_AROUND * whole and e.tag in LISTS and _only_links(weights[e])
    }
    return root, unread | around | links


def _unread(root: Any) -> set[Any]:
    """Elements that hold no text of the page."""
    return {element for element in root.iter("*") if element.tag in UNREAD}


def _weigh(root: Any, unread: set[Any]) -> tuple[dict[Any, _Weight], set[Any]]:
    """The weight of each element that is read, children before their parents; headers and footers inside the text."""
    from lxml import etree

    weights: dict[Any, _Weight] = {}
    inner: set[Any] = set()
    sections = 0
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        if element in unread:
            if event == "start":
                walk.skip_subtree()
            continue
        if element.tag in SECTIONS:
            sections += 1 if event == "start" else -1
        elif sections and element.tag in ("header", "footer"):
            inner.add(element)
        if event == "end":
            weights[element] = _weight(element, weights)
    return weights, inner


def _weight(element: Any, weights: dict[Any, _Weight]) -> _Weight:
    text, linked, links = _length(element.text), 0, 0
    for child in element:
        weight = weights.get(child, _Weight())
        text += weight.text + _length(child.tail)
        linked += weight.linked
        links += weight.links
    return _Weight(text, text, 1) if element.tag == "a" and element.get("href") else _Weight(text, linked, links)


def _length(text: str | None) -> int:
    return len(text.strip()) if text else 0


def _is_around(element: Any) -> bool:
    """Whether an element is navigation or the like."""
    return element.tag in AROUND or element.get("role", "").lower() in ROLES


def _seems_around(element: Any) -> bool:
    """Whether an element is called like navigation, or is hidden."""
    return (
        NAMES.search(element.get("class", "")) is not None
        or NAMES.search(element.get("id", "")) is not None
        or "hidden" in element.attrib
        or HIDDEN.search(element.get("style", "")) is not None
    )


def _main(weights: dict[Any, _Weight]) -> Any:
    """The part that calls itself the main one, if it holds enough of the page; of several, the longest."""
    whole = max(weight.text for weight in weights.values()) if weights else 0
    for calls_itself in (_is_main, _is_named_main):
        named = [element for element in weights if calls_itself(element)]
        best = max(named, key=lambda element: weights[element].text, default=None)
        if best is not None and weights[best].text >= MAIN_SHARE * whole:
            return best
    return None


def _is_main(element: Any) -> bool:
    return "main" in (element.tag, element.get("role"))


def _is_named_main(element: Any) -> bool:
    return element.get("id", "").lower() in MAIN_NAMES


def _only_links(weight: _Weight) -> bool:
    return weight.links >= LEAST_LINKS and weight.linked >= LINK_SHARE * weight.text
