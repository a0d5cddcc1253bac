"""The network of a trained NER → the same sums, quicker: words are embedded once, layers run on plain arrays.

spaCy embeds each token anew, though its vector depends on the word alone, and keeps what training would need. Here
the vectors of words are kept between documents, and a layer makes two tokens at once: their windows overlap, so that
four multiplications do for six (Winograd's minimal filtering F(2, 3), arXiv:1509.09308). Results differ from spaCy's in
the last bits only.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from pipeline.entities import embedding
from pipeline.entities.embedding import Embedding
from pipeline.entities.layers import Floats, by_piece, largest, leaves, normed

WORDS = 16_384
"""Words whose vectors are kept (8 MB in the small model); a document has fewer (:data:`pipeline.tagging.WINDOW`)."""
PRODUCTS = 4
"""Of a layer, for two tokens."""
LAYER = ("expand_window", "maxout", "layernorm", "dropout")


class Layer(NamedTuple):
    """A layer of the encoder. weights: those of :func:`for_pairs`."""

    weights: Floats
    bias: Floats
    scale: Floats
    shift: Floats


class Network:
    """What a NER computes of words before it decides: a vector for each. The weights are those of when it was made."""

    def __init__(self, ner: Any) -> None:
        embed, encode = _tok2vec(ner).layers
        linear = ner.model.get_ref("tok2vec").layers[-1]
        self._strings, self._embed = ner.vocab.strings, Embedding(ner.vocab, embed)
        self._layers = list(_layers(encode))
        self._weights, self._bias = np.ascontiguousarray(linear.get_param("W").T), linear.get_param("b")
        self._kept: dict[int, int] = {}
        self._vectors: Floats = np.zeros((WORDS, encode.get_dim("nO")), dtype=np.float32)

    def __call__(self, words: NDArray[np.uint64]) -> Floats:
        """A row a word, given by their keys in the vocabulary; not more than ``WORDS`` of them are different."""
        return np.asarray(self._encoded(self._embedded(words)) @ self._weights + self._bias)

    def _embedded(self, words: NDArray[np.uint64]) -> Floats:
        different, places = np.unique(words, return_inverse=True)
        keys = different.tolist()
        new = [key for key in keys if key not in self._kept]
        if len(self._kept) + len(new) > WORDS:
            self._kept.clear()
            new = keys
        if new:
            first = len(self._kept)
            self._vectors[first : first + len(new)] = self._embed([self._strings[key] for key in new])
            self._kept.update(zip(new, range(first, first + len(new)), strict=True))
        rows = np.array([self._kept[key] for key in keys])
        return np.asarray(self._vectors[rows[places]])

    def _encoded(self, vectors: Floats) -> Floats:
        """Each layer adds to a token's vector what it makes of the token and its two neighbours."""
        pad, count = len(self._layers), len(vectors)
        rows = np.zeros((count + count % 2 + 2 * pad, vectors.shape[1]), dtype=np.float32)
        rows[pad : pad + count] = vectors
        even, odd = rows[::2].copy(), rows[1::2].copy()
        inputs = np.empty((PRODUCTS, len(even) - 1, rows.shape[1]), dtype=np.float32)
        products = np.empty((*inputs.shape[:2], len(self._layers[0].bias)), dtype=np.float32)
        for layer in self._layers:
            _add(layer, even, odd, inputs, products)
        rows[::2], rows[1::2] = even, odd
        return rows[pad : pad + count]


def _add(layer: Layer, even: Floats, odd: Floats, inputs: Floats, products: Floats) -> None:
    """Add to rows what a layer makes of them and their neighbours. inputs, products: room for what is computed.

    The first and the last row have too few neighbours and stay as they are. What is wrong with that comes a row nearer
    with each layer, and there is a row of pad for each.
    """
    first, second, third, fourth = even[:-1], odd[:-1], even[1:], odd[1:]
    np.subtract(first, third, out=inputs[0])
    np.add(second, third, out=inputs[1])
    np.subtract(third, second, out=inputs[2])
    np.subtract(second, fourth, out=inputs[3])
    before, both, apart, behind = np.matmul(inputs, layer.weights, out=products)
    both += layer.bias
    before += both
    before += apart
    both -= apart
    both -= behind
    for rows, sums in ((second, before), (third, both)):
        rows += normed(largest(sums, rows.shape[1]), layer.scale, layer.shift)


def for_pairs(weights: Floats) -> Floats:
    """Weights (width of a window of three, outputs) → (products, width, outputs), for two tokens at once."""
    before, at, behind = np.split(weights, 3)
    return np.stack([before, (before + at + behind) / 2, (before - at + behind) / 2, behind])


def _tok2vec(ner: Any) -> Any:
    return ner.model.get_ref("tok2vec").layers[0]


def _layers(encode: Any) -> Iterator[Layer]:
    encoder = leaves(encode)
    for maxout, norm in zip(encoder[1::4], encoder[2::4], strict=True):
        bias = np.ascontiguousarray(maxout.get_param("b").T.reshape(-1))
        yield Layer(for_pairs(by_piece(maxout.get_param("W"))), bias, norm.get_param("G"), norm.get_param("b"))


def known(ner: Any) -> bool:
    """Whether a NER computes what :class:`Network` does: spaCy's MaxoutWindowEncoder.v2 with a window of one word, over
    an embedding of words alone; on a processor."""
    model = ner.model
    last = model.get_ref("tok2vec").layers
    if [layer.name for layer in last[1:]] != ["list2array", "linear"] or len(last[0].layers) != 2:
        return False
    embed, encode = last[0].layers
    encoder = leaves(encode)
    windows = {layer.attrs["window_size"] for layer in encoder if layer.name == "expand_window"}
    depth = len(encoder) // len(LAYER)
    return (
        model.ops.name == "numpy"
        and embedding.known(ner.vocab, embed)
        and [layer.name for layer in encoder] == list(LAYER) * depth
        and windows == {1}
        and encode.attrs.get("pad") == depth
    )
