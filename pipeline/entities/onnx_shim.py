"""Texts → the vectors of their pieces: an ONNX graph and its tokenizer, saved with the model that holds them."""

import os
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple

import numpy as np
import srsly
from numpy.typing import NDArray
from thinc.api import Shim

from pipeline.errors import MinutierError, MissingExtra

IDS = "input_ids"


class Encoder(NamedTuple):
    """What is saved.

    graph: ONNX, from ``input_ids`` (1, pieces) to vectors (1, pieces, width); tokenizer: Hugging Face's tokenizer.json;
    longest: the pieces that the graph takes at most, the text's further ones are left out.
    """

    graph: bytes
    tokenizer: str
    longest: int


class Pieces(NamedTuple):
    """A text cut up: where in it each piece stands, and the piece's vector."""

    offsets: list[tuple[int, int]]
    vectors: NDArray[np.float32]


class OnnxShim(Shim):
    """An encoder that runs on the processor, in as many windows at once as there are cores.

    Each window runs alone: in int8 the scales follow from all that is in a batch, so the vectors of a text would hang
    upon its neighbours'. It is also no slower, there being nothing to pad.
    """

    def __init__(self, encoder: Encoder | None = None) -> None:
        super().__init__(None)
        self._encoder: Encoder | None = None
        if encoder:
            self.hold(encoder)

    def hold(self, encoder: Encoder) -> None:
        """Take an encoder, in the place of the one before. Raises MissingExtra where nothing can run it."""
        self._started = _start(encoder)
        self._encoder = encoder

    def run(self, texts: Iterable[str]) -> list[Pieces]:
        """The pieces of each text."""
        if self._encoder is None:
            raise MinutierError("this model has no encoder yet: `minutier onnx` makes one from a trained model")
        session, tokenizer = self._started
        longest = self._encoder.longest

        def run_one(text: str) -> Pieces:
            found = tokenizer.encode(text)
            (vectors,) = session.run(None, {IDS: np.array([found.ids[:longest]], dtype=np.int64)})
            return Pieces(found.offsets[:longest], vectors[0])

        with ThreadPoolExecutor(_cores()) as pool:
            return list(pool.map(run_one, texts))

    def to_bytes(self) -> bytes:
        """The encoder, if there is one, as msgpack."""
        saved: bytes = srsly.msgpack_dumps(self._encoder._asdict() if self._encoder else {})
        return saved

    def from_bytes(self, data: bytes) -> "OnnxShim":
        """Take the encoder that :meth:`to_bytes` gave, if there was one."""
        stated: dict[str, Any] = srsly.msgpack_loads(data)
        if stated:
            self.hold(Encoder(**stated))
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return OnnxShim, (self._encoder,)  # what runs can neither be copied nor pickled


def _start(encoder: Encoder) -> tuple[Any, Any]:
    """A session of onnxruntime, which may serve many threads, and the tokenizer."""
    try:
        from onnxruntime import InferenceSession, SessionOptions
        from tokenizers import Tokenizer
    except ImportError as error:
        raise MissingExtra("onnx", "a model whose encoder is in ONNX") from error
    options = SessionOptions()
    options.intra_op_num_threads = 1
    tokenizer = Tokenizer.from_str(encoder.tokenizer)
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return InferenceSession(encoder.graph, options, providers=["CPUExecutionProvider"]), tokenizer


def _cores() -> int:
    """The cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):  # not on Windows and macOS
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
