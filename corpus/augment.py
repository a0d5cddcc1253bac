"""Annotated text → the same text as a reader may find it: diluted, stamped, paged, in columns, in capitals, damaged."""

import random
import re
from collections.abc import Callable, Sequence

from corpus.damage import Edit, apply, collapse, damage
from corpus.damage_layout import Annotated, beside, gaps, interleaved, rewritten, set_in
from corpus.gold import EntitySpan
from corpus.lexicon import filler
from corpus.markup import parse
from pipeline.entities.accents import without_accents

Change = Callable[[str, Sequence[EntitySpan], random.Random], Annotated]
PAGE = 2600
_HEADING = re.compile(r"\b[^\W\d_a-zà-ÿœ][\w'’-]+(?: (?:[^\W\d_a-zà-ÿœ][\w'’-]*|d[eu]s?|la|du)){1,7}\b")
_LINE = re.compile(r"[^\n]{12,160}?(?=\n|[.;:](?:\s|$)|$)")
_WORD = re.compile(r"[^\W\d_]{4,}")
_LOGO = "~-.'’°s_|}{îû"


def diluted(text: str, spans: Sequence[EntitySpan], rng: random.Random) -> Annotated:
    """Paragraphs that name no organisation set in between lines or sentences."""
    count = max(1, int(len(text) * rng.choice((0.4, 1.0, 2.0)) / 330))
    breaks = [found.end() for found in re.finditer(r"\n|(?<=[.;]) ", text)]
    free = [place for place in breaks if not any(span.start < place < span.end for span in spans)]
    places = sorted(rng.sample(free, min(count, len(free)))) or [len(text)]
    return set_in(text, spans, [(place, _set_off(rng, filler.paragraph(rng))) for place in places])


def _set_off(rng: random.Random, marked: str, breaks: Sequence[str] = ("\n", "\n", " ")) -> Annotated:
    """The parsed text between two breaks."""
    edge = rng.choice(breaks)
    return parse(edge + marked + edge)


def stamped(text: str, spans: Sequence[EntitySpan], rng: random.Random) -> Annotated:
    """A transmission stamp, the same on every page, thrown into the middle of sentences and of names."""
    stamp = filler.stamps(rng)
    if rng.random() < 0.7:
        stamp = stamp.replace("\n", " ")
    count = rng.randint(1, 1 + len(text) // PAGE)
    return set_in(text, spans, [(place, _set_off(rng, stamp)) for place in gaps(text, spans, rng, count, names=True)])


def paged(text: str, spans: Sequence[EntitySpan], rng: random.Random) -> Annotated:
    """A page head or foot repeated in mid-text, its page number counting on."""
    head = filler.page_heads(rng)
    count = 1 + len(text) // rng.randint(PAGE // 2, PAGE)
    first = rng.randint(1, 12)
    pages = first + count + rng.randint(0, 9)
    places = gaps(text, spans, rng, count, names=True)
    heads = [_set_off(rng, head(first + index, pages)) for index in range(len(places))]
    return set_in(text, spans, list(zip(places, heads, strict=True)))


def columned(text: str, spans: Sequence[EntitySpan], rng: random.Random) -> Annotated:
    """Two columns read across, or a margin beside the text."""
    if rng.random() < 0.55:
        return interleaved(text, spans, rng)
    return beside(text, spans, rng, [parse(" " + line + " ") for line in filler.margin(rng)])


def capitalised(text: str, spans: Sequence[EntitySpan], rng: random.Random) -> Annotated:
    """Some lines in capitals, accents kept or lost."""
    result = text, list(spans)
    bare = rng.random() < 0.6
    for _ in range(rng.randint(1, 4)):
        line = _LINE.search(text, rng.randrange(len(text)))
        if line:
            change = _bare_capital if bare else str.upper
            result = rewritten(*result, line.start(), line.end(), change)
    return result


def _bare_capital(char: str) -> str:
    return without_accents(char).upper()


def spaced(text: str, spans: Sequence[EntitySpan], rng: random.Random) -> Annotated:
    """A heading whose letters stand apart, at odd distances: ``D É PAR TEM ENT``."""
    found = _HEADING.search(text, rng.randrange(len(text)))
    if found is None:
        return text, list(spans)
    share = rng.choice((0.4, 0.7, 1.0))
    places = [place for place in range(found.start() + 1, found.end()) if not text[place - 1 : place + 1].count(" ")]
    bounds = {span.start for span in spans} | {span.end for span in spans}
    edits = [Edit(place, place, " ") for place in places if rng.random() < share and place not in bounds]
    return apply(text, spans, edits)


def smudged(text: str, spans: Sequence[EntitySpan], rng: random.Random) -> Annotated:
    """A name that the scanner half read, as in a logo: its first word stands, the next ones are garbled."""
    names = [span for span in spans if span.label == "ORG" and " " in text[span.start : span.end]]
    edits: list[Edit] = []
    for span in rng.sample(names, min(len(names), rng.randint(1, 2))):
        first = text.index(" ", span.start, span.end)
        words = list(_WORD.finditer(text, first, span.end))[:2]
        edits += [Edit(word.start(), word.end(), _garbled(word[0], rng)) for word in words]
    return apply(text, spans, edits)


def _garbled(word: str, rng: random.Random) -> str:
    """Some inner letters become marks; both ends stay letters, for a mention begins and ends in a token of its own."""
    inner = "".join(rng.choice(_LOGO) if rng.random() < 0.35 else char for char in word[1:-1])
    return word[0] + inner + word[-1]


# what befalls a text, in this order, and how often
CHANGES: tuple[tuple[float, Change], ...] = (
    (0.6, diluted),
    (0.2, capitalised),
    (0.04, spaced),
    (0.05, smudged),
    (0.07, columned),
    (0.3, paged),
    (0.15, stamped),
)
COLLAPSED = 0.75
DAMAGED = 0.5


def augment(
    text: str, spans: Sequence[EntitySpan], rng: random.Random, rate: float, layout: float = 1.0
) -> tuple[str, list[EntitySpan]]:
    """A text and its spans as one more reader would find them.

    rate: edits of OCR damage per 1,000 characters at the most, on half of the draws.
    layout: scales how often each of CHANGES befalls a text: 0 never, 1 as on authored text; real text, which has
        its stamps and page heads already, takes less.
    """
    result: Annotated = text, list(spans)
    if not text:
        return result
    for chance, change in CHANGES:
        if rng.random() < chance * layout:
            result = change(*result, rng)
    if rng.random() < COLLAPSED:
        result = collapse(*result)
    if rng.random() < DAMAGED:
        result = damage(*result, rng, rate * rng.random())
    return result
