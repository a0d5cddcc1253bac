"""Gold documents ↔ CoNLL files, a token a line: token, spacing and IOB2 tag; the rest in comments as in CoNLL-U."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

from corpus.formats.conll_read import read as read
from corpus.formats.flat import split, tags
from corpus.formats.side import one_line, side
from corpus.formats.spacing import misc
from corpus.formats.tokens import pieces
from corpus.gold import EntitySpan, GoldDocument
from pipeline.sinks.base import text_output

HEADER = "# global.columns = FORM MISC NER\n"


def write(documents: Iterable[GoldDocument], path: Path) -> int:
    """Write documents and return how many. Raises CannotWrite.

    Empty lines stand where the text has a line break outside of mentions, as other tools part sentences.
    """
    written = 0
    with text_output(path) as put:
        put(HEADER)
        for document in documents:
            put("".join(f"{line}\n" for line in _lines(document)))
            written += 1
    return written


def _lines(document: GoldDocument) -> Iterator[str]:
    text = document.text

    def on_words(span: EntitySpan) -> bool:
        return not (text[span.start].isspace() or text[span.end - 1].isspace())

    flat, others = split(document.entities, on_words)
    edges = {edge for span in flat for edge in (span.start, span.end)}
    words = [piece for piece in pieces(text, edges) if not text[piece[0]].isspace()]
    before = text[: words[0][0]] if words else text
    comments = {**side(document), "before": before, "also": others}
    yield ""
    yield from (f"# {name} = {one_line(value)}" for name, value in comments.items() if value or name == "id")
    yield from _rows(text, words, list(tags((start for start, _ in words), flat)))


def _rows(text: str, words: list[tuple[int, int]], iob: list[str]) -> Iterator[str]:
    """A row a token, and the empty lines."""
    places = pairwise([*words, (len(text), len(text))])
    for ((start, end), (after, _)), (tag, next_tag) in zip(places, pairwise([*iob, "O"]), strict=True):
        space = text[end:after]
        yield f"{text[start:end]}\t{misc(space)}\t{tag}"
        if "\n" in space and not next_tag.startswith("I"):
            yield ""
