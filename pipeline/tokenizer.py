"""Text → tokens so fine that annotated spans start and end at one: runs of letters, runs of digits, single marks."""

import re
from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import registry
from spacy.vocab import Vocab

from pipeline.reading import read

_TOKEN = re.compile(r"([^\W\d_]+|\d+|[^\w\s]|_)( ?)")
"""A token and the space behind it."""


class MinutesTokenizer:
    """Reads a source text (:func:`pipeline.reading.read`) and cuts it into tokens.

    ``doc._.reading`` holds the reading: with it, offsets of the Doc become offsets of the source.
    """

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, source: str) -> Doc:
        """Tokens of a source text, form feeds and line breaks included."""
        reading = read(source)
        tokens = _TOKEN.findall(reading.text)
        doc = Doc(self.vocab, words=[word for word, _ in tokens], spaces=[space == " " for _, space in tokens])
        doc._.reading = reading
        return doc

    # The tokenizer has no settings; spaCy saves and loads every tokenizer through these four.
    def to_bytes(self, **_: Any) -> bytes:
        return b""

    def from_bytes(self, _data: bytes, **_: Any) -> "MinutesTokenizer":
        return self

    def to_disk(self, _path: str | Path, **_: Any) -> None:
        return None

    def from_disk(self, _path: str | Path, **_: Any) -> "MinutesTokenizer":
        return self


def text_of(doc: Doc) -> str:
    """The text of a Doc, as it was read; ``doc.text`` puts it together at each call."""
    return doc.text if doc._.reading is None else str(doc._.reading.text)


def make_tokenizer() -> Any:
    """The tokenizer's factory, named in the configs."""

    def create(nlp: Language) -> MinutesTokenizer:
        return MinutesTokenizer(nlp.vocab)

    return create


registry.tokenizers.register("minutier_tokenizer", func=make_tokenizer)
if not Doc.has_extension("reading"):
    Doc.set_extension("reading", default=None)
    Doc.set_extension("minutes", default=None)
