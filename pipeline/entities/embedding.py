"""New words → their vectors, by what a trained NER embeds them with: spaCy's MultiHashEmbed.v2.

What it looks up in its tables goes through one linear layer. That layer is multiplied with the tables once, so that a
word is a sum of rows. Results differ from spaCy's in the last bits only.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from spacy.attrs import IDS, ORTH
from spacy.tokens import Doc
from spacy.vectors import Mode

from pipeline.entities.layers import Floats, by_piece, largest, leaves, normed

OF_WORDS = frozenset({"ORTH", "NORM", "LOWER", "PREFIX", "SUFFIX", "SHAPE"})
LAST = ["maxout", "layernorm", "dropout", "ragged2list"]


class Table(NamedTuple):
    """The rows that stand for the values of an attribute: some for each, picked by hashes, to be added up."""

    rows: Floats
    seed: int


class Embedding:
    """The vectors of words. The weights are those of the time of making."""

    def __init__(self, vocab: Any, embed: Any) -> None:
        by_name = {layer.name: layer for layer in leaves(embed)}
        maxout, norm = by_name["maxout"], by_name["layernorm"]
        hashed = [layer for layer in leaves(embed) if layer.name == "hashembed"]
        widths = [layer.get_dim("nO") for layer in hashed]
        *parts, last = np.split(by_piece(maxout.get_param("W")), np.cumsum(widths))
        self._vocab = vocab
        self._columns: list[int | str] = by_name["extract_features"].attrs["columns"]
        self._tables = [
            Table(layer.get_param("E") @ part, layer.attrs["seed"]) for layer, part in zip(hashed, parts, strict=True)
        ]
        static = by_name.get("static_vectors")
        self._static: Floats | None = None if static is None else static.get_param("W").T @ last
        self._bias = np.ascontiguousarray(maxout.get_param("b").T.reshape(-1))
        self._ops, self._width = maxout.ops, maxout.get_dim("nO")
        self._norm: tuple[Floats, Floats] = norm.get_param("G"), norm.get_param("b")

    def __call__(self, words: Sequence[str]) -> Floats:
        """A row a word."""
        doc = Doc(self._vocab, words=list(words))
        sums: Floats = np.tile(self._bias, (len(doc), 1))
        attributes = np.asarray(doc.to_array(self._columns), dtype=np.uint64).reshape(len(doc), -1)
        for table, values in zip(self._tables, attributes.T, strict=True):
            picked = self._ops.hash(np.ascontiguousarray(values), table.seed) % len(table.rows)
            sums += table.rows[picked].sum(axis=1)
        if self._static is not None:
            sums += self._from_vectors(np.asarray(doc.to_array(ORTH), dtype=np.uint64))
        return normed(largest(sums, self._width), *self._norm)

    def _from_vectors(self, keys: NDArray[np.uint64]) -> Floats:
        """What the static vectors of words add; nothing where a word has none."""
        rows = self._vocab.vectors.find(keys=keys)
        found = self._vocab.vectors.data[rows]
        found[rows < 0] = 0
        return np.asarray(found @ self._static)


def learn_less(vocab: Any) -> None:
    """From now on new words get the attributes alone that an embedding may look at; ``token.is_stop`` and its like
    tell nothing of them any more."""
    for attribute in vocab.lex_attr_getters.keys() - {IDS[name] for name in OF_WORDS}:
        del vocab.lex_attr_getters[attribute]


def known(vocab: Any, embed: Any) -> bool:
    """Whether an embedding computes what :class:`Embedding` does, from the words alone."""
    names = [layer.name for layer in leaves(embed)]
    columns = leaves(embed)[0].attrs.get("columns", ())
    hashed = ["ints-getitem", "hashembed"] * len(columns)
    static = ["static_vectors"] if "static_vectors" in names else []
    return (
        set(columns) <= OF_WORDS
        and names == ["extract_features", "list2ragged", *hashed, *static, *LAST]
        and (not static or (vocab.vectors.mode == Mode.default and vocab.vectors.attr == ORTH))
    )
