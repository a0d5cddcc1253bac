"""Marked blocks in; lines of a given width on pages out, with no mention cut by a page."""

import random
import re

_MARK = re.compile(r"⟦[A-Z_]+\||⟧")


def wrap(block: str, width: int) -> str:
    """A block in lines of at most ``width`` visible characters; its own line breaks stay."""
    return "\n".join(_wrap_line(line, width) for line in block.split("\n"))


def _wrap_line(line: str, width: int) -> str:
    lines: list[list[str]] = [[]]
    used = 0
    for word in line.split(" "):
        size = len(_MARK.sub("", word)) + 1
        if lines[-1] and used + size > width:
            lines.append([])
            used = 0
        lines[-1].append(word)
        used += size
    return "\n".join(" ".join(words) for words in lines)


def closed(fragment: str) -> bool:
    """Whether no mention is cut at the end of a fragment."""
    return fragment.count("⟦") == fragment.count("⟧")


def paginate(rng: random.Random, text: str, footer: str, lines_a_page: int) -> str:
    """Form feeds between pages, each page ended by its footer (``{page}``, ``{pages}``)."""
    pages: list[list[str]] = [[]]
    room = lines_a_page + rng.randint(-6, 6)
    for line in text.split("\n"):
        pages[-1].append(line)
        if len(pages[-1]) >= room and closed("\n".join(pages[-1])):
            pages.append([])
    pages = [page for page in pages if any(page)]
    ends = [footer.format(page=at, pages=len(pages)) for at in range(1, len(pages) + 1)]
    return "\f".join("\n".join([*page, end]).strip("\n") for page, end in zip(pages, ends, strict=True))
