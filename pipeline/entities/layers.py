"""What the layers of spaCy's networks do, by plain arrays."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

TINY = 1e-8
"""Added to variances, as thinc does."""


def by_piece(weights: Floats) -> Floats:
    """Weights of a maxout (outputs, pieces, inputs) as (inputs, pieces * outputs), piece after piece."""
    outputs, pieces, inputs = weights.shape
    return np.ascontiguousarray(weights.transpose(2, 1, 0).reshape(inputs, pieces * outputs))


def largest(sums: Floats, width: int) -> Floats:
    """Maxout: of each output, the largest of its pieces, which lie piece after piece."""
    best = sums[:, :width].copy()
    for first in range(width, sums.shape[1], width):
        np.maximum(best, sums[:, first : first + width], out=best)
    return best


def normed(rows: Floats, scale: Floats, shift: Floats) -> Floats:
    """Layer normalisation, in place."""
    width = rows.shape[1]
    rows -= (rows @ np.full(width, 1 / width, dtype=np.float32))[:, None]  # mean() is slower
    rows *= (np.einsum("ij,ij->i", rows, rows)[:, None] / width + TINY) ** -0.5
    rows *= scale
    rows += shift
    return rows


def leaves(layer: Any) -> list[Any]:
    """The layers of a thinc model that hold no others, in order."""
    return [one for one in layer.walk(order="dfs_pre") if not one.layers]
