"""A title → the code of its subject and how sure that is, by a linear model whose weights ship beside this file."""

from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from pipeline.records.subject_words import features

WEIGHTS = Path(__file__).with_name("subject_weights.npz")


class Weights(NamedTuple):
    """A row of weights for each feature, a column for each code; whole numbers times ``scale``."""

    codes: tuple[str, ...]
    rows: dict[str, int]
    table: NDArray[np.int8]
    scale: float
    bias: NDArray[np.float32]


class Guess(NamedTuple):
    """A code and the probability that it is right."""

    code: str
    confidence: float


@cache
def shipped_weights() -> Weights:
    """The weights of the package, read once."""
    return read_weights(WEIGHTS)


def read_weights(path: Path) -> Weights:
    """The weights of a file that ``training.subject.train`` wrote."""
    with np.load(path) as stored:
        rows = {name: row for row, name in enumerate(stored["features"].tolist())}
        return Weights(tuple(stored["codes"].tolist()), rows, stored["table"], float(stored["scale"]), stored["bias"])


def guess(title: str, weights: Weights | None = None) -> Guess | None:
    """The likeliest code of a title; None where the model knows none of its words."""
    weights = weights or shipped_weights()
    known = {weights.rows[name]: value for name, value in features(title).items() if name in weights.rows}
    if not known:
        return None
    values = np.fromiter(known.values(), np.float32, len(known))
    scores = (values / np.linalg.norm(values)) @ weights.table[list(known)] * weights.scale + weights.bias
    odds = np.exp(scores - scores.max())
    best = int(odds.argmax())
    return Guess(weights.codes[best], round(float(odds[best] / odds.sum()), 3))
