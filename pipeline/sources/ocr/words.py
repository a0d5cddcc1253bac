"""The words that were read in a picture, each with how sure the reading is, and the text that they make."""

from collections.abc import Sequence
from typing import NamedTuple

SPECK = 0.2
"""Short words read less surely than this are specks, rules and pieces of stamps: they are left out."""
SHORT = 3
"""A speck has at most so many characters: names run together are read unsurely too."""
PICTURE = 0.45
"""A page whose words are read less surely than this, in the mean, has no text: a photograph, a plan, handwriting."""


class Word(NamedTuple):
    """A word of a picture. paragraph, line: counted down the page from 0; confidence: 0 to 1."""

    text: str
    paragraph: int
    line: int
    confidence: float


class ReadPage(NamedTuple):
    """The text of a picture. words: where each of its words stands in the text, and how surely it was read."""

    text: str
    words: list[tuple[int, int, float]]

    @property
    def confidence(self) -> float:
        """The mean over its words, 0 to 1."""
        return sum(sure for _, _, sure in self.words) / len(self.words) if self.words else 0.0


BLANK = ReadPage("", [])


def page_of(words: Sequence[Word]) -> ReadPage:
    """The page that some words make: a line a line, an empty line between paragraphs; blank where it is a picture."""
    text: list[str] = []
    spans: list[tuple[int, int, float]] = []
    length, last = 0, None
    for word in words:
        if word.confidence < SPECK and len(word.text) <= SHORT:
            continue
        mark = _between(last, word)
        text += [mark, word.text]
        length += len(mark)
        spans.append((length, length + len(word.text), word.confidence))
        length += len(word.text)
        last = word
    page = ReadPage("".join(text), spans)
    return page if page.confidence >= PICTURE else BLANK


def _between(last: Word | None, word: Word) -> str:
    if last is None:
        return ""
    if last.paragraph != word.paragraph:
        return "\n\n"
    return "\n" if last.line != word.line else " "
