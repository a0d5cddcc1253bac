"""Marked blocks of text in, pages of wrapped lines out: line widths count what a reader sees, not the marks."""

import random
import re
from collections.abc import Iterable, Sequence

from corpus.markup import plain

_CONTRACTIONS = (("de le", "du"), ("de les", "des"), ("à le", "au"), ("à les", "aux"))
_CONTRACTED = {f"{head}{tail}": short for long, short in _CONTRACTIONS for head, tail in [long.split(" ")]}
_CONTRACTION = re.compile(r"\b([Dd]e|[Àà]) (les?) (?=[\w⟦«\"])")
_ELISION = re.compile(r"\b([Dd])e ((?:⟦[A-Z_]+\|)?[AEIOUÉÈÊaeiouéè])")


class Line(str):
    """A block that keeps its own line breaks: headings, tables, stamps, signatures."""


def value(marked: str) -> str:
    """A record's value: the text without marks, white space collapsed."""
    return " ".join(plain(marked).split())


def contract(text: str) -> str:
    """Join a preposition and the article that a slot brought: ``de le Syndicat`` → ``du Syndicat``."""

    def joined(found: re.Match[str]) -> str:
        short = _CONTRACTED[found[1].lower() + found[2]]
        return (short.capitalize() if found[1][0].isupper() else short) + " "

    return _ELISION.sub(r"\1'\2", _CONTRACTION.sub(joined, text))


def capital(text: str) -> str:
    """The first letter in upper case, the rest as it is."""
    return text[:1].upper() + text[1:]


def seen(word: str) -> int:
    """How many characters of a word a reader sees."""
    inside = re.sub(r"⟦[A-Z_]+\|", "", word)
    return len(inside.replace("⟧", ""))


def wrap(paragraph: str, width: int) -> str:
    """Lines of at most ``width`` visible characters; a break may fall on a space inside a mark."""
    lines: list[str] = []
    current: list[str] = []
    length = 0
    for word in paragraph.split(" "):
        size = seen(word)
        if current and length + 1 + size > width:
            lines.append(" ".join(current))
            current, length = [], 0
        length += size + (1 if current else 0)
        current.append(word)
    return "\n".join([*lines, " ".join(current)])


def names(items: Sequence[str], last: str = " et ", comma: str = ", ") -> str:
    """``a, b et c``."""
    if len(items) < 2:
        return "".join(items)
    return comma.join(items[:-1]) + last + items[-1]


def lines_of(blocks: Iterable[str], width: int, gap: str = "\n") -> list[str]:
    """Every line of the blocks, prose wrapped; ``gap`` with two line feeds leaves an empty line between blocks."""
    lines: list[str] = []
    for block in blocks:
        if not block:
            continue
        text = block if isinstance(block, Line) else wrap(block, width)
        lines += text.split("\n")
        if gap == "\n\n":
            lines.append("")
    return lines


FOOTERS: tuple[str, ...] = (
    "{page}/{total}",
    "Page {page} sur {total}",
    "- {page} -",
    "{page}",
    "Page {page}",
    "{page} / {total}",
    "",
)


def _pages(lines: Sequence[str], size: int) -> list[list[str]]:
    """Pages of about ``size`` lines; none ends inside a mark."""
    pages: list[list[str]] = [[]]
    for line in lines:
        last = "\n".join(pages[-1])
        if len(pages[-1]) >= size and last.count("⟦") == last.count("⟧"):
            pages.append([])
        pages[-1].append(line)
    return pages


def paginate(
    rng: random.Random, lines: Sequence[str], *, top: str = "", bottom: str | None = None, size: int = 0
) -> str:
    """Pages joined by form feeds, each with a running head and a footer (``{page}``, ``{total}`` are filled in)."""
    size = size or rng.choice((38, 45, 52, 60))
    footer = rng.choice(FOOTERS) if bottom is None else bottom
    pages = _pages(lines, size)
    out = []
    for number, page in enumerate(pages, 1):
        head = [top] if top and number > 1 else []
        foot = [footer.replace("{page}", str(number)).replace("{total}", str(len(pages)))] if footer else []
        if foot and number == 1 and rng.random() < 0.2:
            foot = []
        out.append("\n".join([*head, *page, *foot]))
    return "\f".join(out) + "\n"


def typeset(rng: random.Random, blocks: Iterable[str], *, top: str = "", bottom: str | None = None) -> str:
    """A whole document: blocks wrapped at a width of its own, set on pages."""
    width = rng.choice((84, 90, 96, 104, 110))
    gap = rng.choice(("\n", "\n", "\n\n"))
    return paginate(rng, lines_of(blocks, width, gap), top=top, bottom=bottom)
