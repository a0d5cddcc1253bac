"""Marked table cells in; lines as a PDF's text layer orders them out, pages that cut no mention."""

import random
import unicodedata

from corpus.styles.layout import wrap


def closed(fragment: str) -> bool:
    """Whether no mention is cut at the end of a fragment."""
    return fragment.count("⟦") == fragment.count("⟧")


def caps(marked: str) -> str:
    """Capitals as typewriters have them: without accents, marks kept."""
    text = marked.upper().replace("Œ", "OE")
    kept = (c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return "".join(kept)


def flow(text: str, width: int) -> str:
    """Paragraphs wrapped one by one: the line breaks of the text stay."""
    return "\n".join(wrap(line, width) for line in text.split("\n"))


def row(rng: random.Random, left: str, title: str, right: str, width: int) -> str:
    """A table row: the right cell after the title, in its middle, under it or above, as readers of PDFs find it."""
    lines = wrap(title, width).split("\n")
    place = rng.random()
    if len(lines) > 1 and place < 0.4 and closed(lines[0]):
        body = [f"{lines[0]} {right}", *lines[1:]]
    elif place < 0.5:
        body = [*lines, right]
    elif place < 0.58 and right:
        return "\n".join([right, f"{left} {lines[0]}".strip(), *lines[1:]])
    else:
        body = [*lines[:-1], f"{lines[-1]} {right}"]
    text = "\n".join(body)
    return f"{left} {text}".strip()


def by_column(rows: list[tuple[str, ...]]) -> str:
    """Rows read column after column."""
    return "\n".join(cell for column in zip(*rows, strict=True) for cell in column if cell)


def by_row(rows: list[tuple[str, ...]], gap: str = " ") -> str:
    """Rows read line after line."""
    return "\n".join(gap.join(cell for cell in cells if cell) for cells in rows)


def table(rng: random.Random, rows: list[tuple[str, ...]]) -> str:
    """Rows in reading order, now and then a few of them column by column."""
    out: list[str] = []
    gap = rng.choice((" ", " ", "  ", "   "))
    at = 0
    while at < len(rows):
        size = rng.randint(2, 5)
        chunk = rows[at : at + size]
        out.append(by_column(chunk) if rng.random() < 0.08 else by_row(chunk, gap))
        at += size
    return "\n".join(out)


def interleave(left: list[str], right: list[str]) -> str:
    """Two columns read across, line by line; a line that cuts a mention is left alone with the one after it."""
    out: list[str] = []
    queue = list(left)
    for line in right:
        whole = closed("\n".join([*out, line]))
        before = queue.pop(0) + " " if queue and closed("\n".join(out)) and queue[0] else ""
        out.append(f"{before}{line}" if whole or not before else f"{before.rstrip()}\n{line}")
    return "\n".join(line.rstrip() for line in [*out, *queue])


def paginate(rng: random.Random, text: str, footer: str, size: int = 48) -> str:
    """Form feeds between pages, each page ended by its footer (``{page}``, ``{pages}``); no mention is cut."""
    pages: list[list[str]] = [[]]
    room = size + rng.randint(-6, 6)
    opened = 0
    for line in text.split("\n"):
        pages[-1].append(line)
        opened += line.count("⟦") - line.count("⟧")
        if len(pages[-1]) >= room and not opened:
            pages.append([])
    pages = [page for page in pages if any(page)]
    ends = [footer.replace("{page}", str(at)).replace("{pages}", str(len(pages))) for at in range(1, len(pages) + 1)]
    return "\f".join("\n".join([*page, end]).strip("\n") for page, end in zip(pages, ends, strict=True)) + "\n"
