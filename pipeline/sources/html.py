"""A web page → its main text: rows of tables with cells apart, what surrounds the text left out."""

import re
from collections import Counter
from pathlib import Path
from typing import Any

from pipeline.errors import SourceError
from pipeline.pages import PagedText
from pipeline.sources.detect import HEAD, utf16
from pipeline.sources.flow import Flow, text_or_refusal
from pipeline.sources.html_main import main_text
from pipeline.sources.html_patterns import BLOCKS, CELLS, PAGE_BREAK_STYLE
from pipeline.sources.list_numbers import BULLET, number, written
from pipeline.sources.odt_lists import KINDS
from pipeline.sources.text import decode

LARGEST = 32 << 20
MOST_TAGS = 500_000
TOO_LARGE = f"is a web page of more than {LARGEST >> 20} MiB or {MOST_TAGS:,} tags: convert it to PDF"
DAMAGED = "is a web page that nests its elements too deep to be read: save it as plain text"

_CHARSET = re.compile(
    rb"(?i)<(?:meta\b[^>]{0,200}\bcharset\s*=\s*[\"']?|\?xml\b[^>]{0,100}\bencoding\s*=\s*[\"'])([\w.:-]{2,40})"
)
_WHITE = re.compile(r"[ \t\r\n\f]+")


def read_html(path: Path) -> PagedText:
    """The main text of a web page. Raises SourceError where it is too large, nested too deep, or without text."""
    if path.stat().st_size > LARGEST:
        raise SourceError(TOO_LARGE)
    page, warnings = _decoded(path.read_bytes())
    if page.count("<") > MOST_TAGS:
        raise SourceError(TOO_LARGE)
    body = _parsed(page)
    flow = Flow()
    if body is not None:
        kept, left_out = main_text(body)
        _Writer(flow, left_out).element(kept)
    return PagedText(text_or_refusal(flow.text(), "<img" in page), reader="html", warnings=warnings)


def _decoded(data: bytes) -> tuple[str, list[str]]:
    """A page by the encoding that it declares, if it keeps to it; else as any text."""
    declared = None if utf16(data[:HEAD]) else _CHARSET.search(data[:HEAD])
    if declared:
        name = declared[1].decode("ascii", "replace").lower()
        try:
            return data.decode("cp1252" if name in ("iso-8859-1", "latin1", "us-ascii") else name), []
        except (LookupError, UnicodeDecodeError):
            pass
    return decode(data)


def _parsed(page: str) -> Any:
    """The root of a page; None where it has no element."""
    from lxml import etree

    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, no_network=True, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(page.replace("\x00", "").encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        return None
    if any("depth" in entry.message for entry in parser.error_log):
        raise SourceError(DAMAGED)
    return root


class _Writer:
    """Walks the elements of a page and writes their text."""

    def __init__(self, flow: Flow, left_out: set[Any]) -> None:
        self._flow = flow
        self._left_out = left_out
        self._space = True
        self._verbatim = 0
        self._table: list[Any] = []
        """The rows and cells that are open."""
        self._items: Counter[Any] = Counter()

    def element(self, root: Any) -> None:
        """An element with all that is in it."""
        from lxml import etree

        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            if event == "start" and element in self._left_out:
                walk.skip_subtree()
            elif event == "start":
                self._start(element)
                self._write(element.text)
            else:
                if element not in self._left_out:
                    self._end(element)
                if element is not root:
                    self._write(element.tail)

    def _start(self, element: Any) -> None:
        tag = element.tag
        broken = PAGE_BREAK_STYLE.search(element.get("style", ""))
        if broken and broken[1].lower() == "before":
            self._flow.page()
        if tag in BLOCKS:
            self._line()
        if tag == "tr":
            self._flow.open_row()
            self._table.append(element)
        elif tag in CELLS and self._table and self._table[-1].tag == "tr":
            self._flow.open()
            self._table.append(element)
        elif tag == "br":
            self._break()
        elif tag == "li":
            self._flow.write(self._marker(element))
        elif tag == "pre":
            self._verbatim += 1

    def _end(self, element: Any) -> None:
        tag = element.tag
        if tag in BLOCKS:
            self._line()
        if self._table and self._table[-1] is element:
            self._table.pop()
            if tag == "tr":
                self._flow.close_row()
            else:
                self._flow.cell(self._flow.close())
        elif tag == "pre":
            self._verbatim -= 1
        broken = PAGE_BREAK_STYLE.search(element.get("style", ""))
        if broken and broken[1].lower() == "after":
            self._flow.page()

    def _marker(self, item: Any) -> str:
        """What a list shows in front of an item."""
        parent = item.getparent()
        if parent is None or parent.tag != "ol":
            return f"{BULLET} "
        place = number(parent.get("start"), 1) + self._items[parent]
        self._items[parent] += 1
        return f"{written(place, KINDS.get(parent.get('type', ''), 'decimal'))}. "

    def _line(self) -> None:
        self._flow.fresh_line()
        self._space = True

    def _break(self) -> None:
        self._flow.line()
        self._space = True

    def _write(self, text: str | None) -> None:
        if not text:
            return
        if not self._verbatim:
            text = _WHITE.sub(" ", text)
            text = text.lstrip(" ") if self._space else text
        if text:
            self._space = text.endswith((" ", "\n"))
            self._flow.write(text)
