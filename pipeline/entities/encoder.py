"""Docs → one vector a token, by an encoder in ONNX: a trained transformer model without torch (docs/ONNX.md).

The vectors are those of spacy-transformers with strided spans and mean pooling.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc, Span
from spacy.util import registry
from thinc.api import Model

from pipeline.entities.onnx_shim import OnnxShim, Pieces
from pipeline.errors import MinutierError

ARCHITECTURE = "minutier.OnnxEncoder.v1"
Vectors = NDArray[np.float32]


class NoTraining(MinutierError):
    """The encoder was asked to learn."""

    def __init__(self) -> None:
        super().__init__(
            "an encoder in ONNX only predicts: train with configs/transformer.cfg, then `minutier onnx` exports it"
        )


def make_encoder(width: int, window: int, stride: int) -> Model[list[Doc], list[Vectors]]:
    """The architecture named in the configs that ``minutier onnx`` writes.

    width: of a vector; window: the tokens that the encoder sees at once; stride: from a window's start to the next.
    """
    if not 0 < stride <= window:
        raise MinutierError(f"{ARCHITECTURE}: stride {stride} must be above 0 and at most the window, {window}")
    return Model(
        "onnx_encoder",
        _forward,
        dims={"nO": width},
        attrs={"window": window, "stride": stride},
        shims=[OnnxShim()],
    )


def _forward(model: Any, docs: list[Doc], is_train: bool) -> tuple[list[Any], Callable[[Any], Any]]:
    if is_train:
        raise NoTraining()
    spans = [list(windows(doc, model.attrs["window"], model.attrs["stride"])) for doc in docs]
    found = iter(model.shims[0].run(span.text for of_doc in spans for span in of_doc))
    pooled = [
        pool(len(doc), model.get_dim("nO"), zip(of_doc, islice(found, len(of_doc)), strict=True))
        for doc, of_doc in zip(docs, spans, strict=True)
    ]
    return [model.ops.asarray2f(vectors) for vectors in pooled], lambda gradient: []


def windows(doc: Doc, window: int, stride: int) -> Iterator[Span]:
    """The stretches of a Doc that the encoder sees; each begins ``stride`` tokens after the one before."""
    for start in range(0, len(doc), stride):
        yield doc[start : start + window]
        if start + window >= len(doc):
            break


def pool(length: int, width: int, found: Iterable[tuple[Span, Pieces]]) -> Vectors:
    """For each token of a Doc the mean of all its pieces, in every window that it is in; zeros where it has none."""
    sums = np.zeros((length, width), dtype=np.float32)
    counts = np.zeros((length, 1), dtype=np.float32)
    for span, pieces in found:
        tokens, rows = align(span, pieces.offsets)
        np.add.at(sums, tokens, pieces.vectors[rows])
        np.add.at(counts, tokens, 1)
    sums /= np.maximum(counts, 1)
    return sums


def align(span: Span, offsets: Iterable[tuple[int, int]]) -> tuple[list[int], list[int]]:
    """Tokens (by their place in the Doc) and pieces that share a character, as two lists of the same length.

    The space after a token is the token's. Pieces such as the one that begins every text have no characters.
    """
    owners = [token.i for token in span for _ in range(len(token) + len(token.whitespace_))]
    pairs = [(token, piece) for piece, (start, end) in enumerate(offsets) for token in dict.fromkeys(owners[start:end])]
    return [token for token, _ in pairs], [piece for _, piece in pairs]


registry.architectures.register(ARCHITECTURE, func=make_encoder)
