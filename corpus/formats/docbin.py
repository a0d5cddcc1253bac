"""Gold documents ↔ spaCy's DocBin (``.spacy``), the binary format that ``spacy train`` reads."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab

from corpus.formats.flat import join, split, tags
from corpus.formats.settle import Choices, Found, Settler
from corpus.formats.side import SIDE, one_line, read_side, side, side_object
from corpus.formats.tokens import cut
from corpus.gold import GoldDocument, Problem
from pipeline.errors import SourceError
from pipeline.sinks.base import replacing


def write(documents: Iterable[GoldDocument], path: Path) -> int:
    """Write documents, their spans as ``doc.ents``; returns how many. A DocBin is written, and read, as one piece.

    Raises CannotWrite.
    """
    vocab = Vocab()
    with replacing(path) as scratch:
        docs = DocBin(attrs=["ENT_IOB", "ENT_TYPE"], store_user_data=True)
        for document in documents:
            docs.add(_doc(document, vocab))
        scratch.write_bytes(docs.to_bytes())
    return len(docs)


def _doc(document: GoldDocument, vocab: Vocab) -> Doc:
    """The text in tokens cut at the spans' edges; what one tag a token cannot say goes into ``user_data``."""
    flat, others = split(document.entities)
    tokens = list(cut(document.text, document.entities))
    words, spaces = [token.text for token in tokens], [token.space for token in tokens]
    iob = list(tags((token.start for token in tokens), flat))
    doc = Doc(vocab, words=words, spaces=spaces, ents=iob)
    doc.user_data[SIDE] = one_line({**side(document), "also": others})
    return doc


def read(path: Path, choices: Choices | None = None) -> Iterator[GoldDocument | Problem]:
    """The documents of a DocBin, whoever made it: text and ``doc.ents``. A problem's line is the document's number.

    Raises SourceError.
    """
    settler = Settler(path, choices)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise SourceError(f"{path}: {error.strerror}; give a .spacy file") from error
    for number, doc in _docs(data):
        if isinstance(doc, Doc):
            yield from _settled(doc, number, settler)
        else:
            yield settler.problem(number, doc)


def _docs(data: bytes) -> Iterator[tuple[int, Doc | str]]:
    """The Docs with their numbers, and a reason in place of those that cannot be had."""
    number = 0
    try:
        for number, doc in enumerate(DocBin().from_bytes(data).get_docs(Vocab()), 1):
            yield number, doc
    except Exception as error:  # spaCy, msgpack, zlib and numpy each have their own for bytes that are something else
        yield number and number + 1, f"no DocBin of spaCy 3, or a damaged one ({type(error).__name__})"


def _settled(doc: Doc, number: int, settler: Settler) -> Iterator[GoldDocument | Problem]:
    """The document of a Doc, or its problems."""
    found = [Found(span.start_char, span.end_char, span.label_) for span in doc.ents]
    kept = doc.user_data.get(SIDE)
    try:
        values = read_side(kept)
        found = join(found, side_object(kept).get("also", []))
    except ValueError as error:
        yield settler.problem(number, str(error))
        return
    if not found and doc.spans:
        groups = ", ".join(sorted(doc.spans))
        yield from settler.refused(number, f"span groups without doc.ents ({groups})", len(doc.spans))
    yield from settler.settle(number, {**values, "text": doc.text}, found)
