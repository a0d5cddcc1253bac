"""A text, its entities and the places led to → the pages of the text as HTML.

The text is cut wherever a place begins or ends; every piece names the places that it is of, so that a link can show
all of a place however it crosses entities, pages and other places.
"""

from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup, escape

from pipeline.pages import PAGE_BREAK
from pipeline.sinks.html.page import clean
from pipeline.sinks.html.places import Place

ANCHOR = Markup('<span class="at" id="{}"></span>')
PIECE = Markup('<span data-at="{}">{}</span>')
ENTITY = Markup('<mark data-label="{}" title="{}" aria-description="{}"{}>{}</mark>')
UNSURE = Markup(' class="unsure"')


@dataclass(frozen=True)
class Mark:
    """An entity to be marked in the text. told: its label and confidence in words."""

    start: int
    end: int
    label: str
    told: str
    unsure: bool


@dataclass(frozen=True)
class TextPage:
    """A page of the text."""

    number: int
    html: Markup


def text_pages(text: str, marks: Iterable[Mark], places: Iterable[Place]) -> Iterator[TextPage]:
    """The pages in order. Of marks that overlap, which the model never gives, the later begins where the other ends."""
    sweep = _Sweep(text, places)
    waiting = deque(sorted(marks, key=lambda mark: (mark.start, mark.end)))
    at = 0
    for number, page in enumerate(text.split(PAGE_BREAK), 1):
        end = min(len(text), at + len(page) + 1)
        yield TextPage(number, Markup("").join(_page(sweep, waiting, at, end)))
        at = end


def _page(sweep: "_Sweep", waiting: "deque[Mark]", at: int, end: int) -> Iterator[Markup]:
    while waiting and waiting[0].start < end:
        mark = waiting[0]
        start, stop = max(at, mark.start), min(mark.end, end)
        if start < stop:
            yield sweep.write(at, start)
            unsure = UNSURE if mark.unsure else ""
            yield ENTITY.format(mark.label, mark.told, mark.told, unsure, sweep.write(start, stop))
            at = stop
        if mark.end > end:
            break
        waiting.popleft()
    yield sweep.write(at, end)


class _Sweep:
    """Writes a text from its beginning to its end, stretch by stretch."""

    def __init__(self, text: str, places: Iterable[Place]) -> None:
        self._text = text
        self._anchors: defaultdict[int, list[str]] = defaultdict(list)
        self._changes: defaultdict[int, Counter[str]] = defaultdict(Counter)
        for place in places:
            self._anchors[place.spans[0][0]].append(place.anchor)
            for start, end in place.spans:
                self._changes[start][place.anchor] += 1
                self._changes[end][place.anchor] -= 1
        self._cuts = deque(sorted(self._changes))
        self._open: Counter[str] = Counter()

    def write(self, start: int, end: int) -> Markup:
        """The next stretch."""
        out = []
        while start < end:
            if self._cuts and self._cuts[0] == start:
                out += [ANCHOR.format(anchor) for anchor in self._anchors.get(start, ())]
                self._change(self._cuts.popleft())
            stop = min(end, self._cuts[0]) if self._cuts else end
            words = escape(clean(self._text[start:stop]))
            out.append(PIECE.format(" ".join(self._open), words) if self._open else words)
            start = stop
        return Markup("").join(out)

    def _change(self, at: int) -> None:
        for anchor, change in self._changes[at].items():
            self._open[anchor] += change
            if not self._open[anchor]:
                del self._open[anchor]
