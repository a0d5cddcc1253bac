"""The place of a title → the same without the rubric, the point's number and the page number around it."""

from pipeline.acts.act import Place
from pipeline.acts.title_edges_patterns import CELL_RUBRIC, NUMBERED, OBJECT, PAGE, RUBRIC

SHORTEST = 8
"""A title keeps so many characters."""


def trimmed(text: str, start: int, end: int) -> Place:
    """The title proper."""
    page = PAGE.search(text[start:end])
    if page and page.start() >= SHORTEST:
        end = start + page.start()
    for pattern in (OBJECT, NUMBERED, RUBRIC, CELL_RUBRIC, NUMBERED):
        found = pattern.match(text, start, end)
        if found and end - found.end() >= SHORTEST:
            start = found.end()
    return start, end
