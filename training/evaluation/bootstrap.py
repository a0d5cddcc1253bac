"""Counts a document → a score with its 95% interval, by drawing the documents anew with replacement."""

import numpy as np
from numpy.typing import NDArray

from training.evaluation.counts import Table
from training.evaluation.model import Interval, Score

Values = NDArray[np.float64]
MIDDLE = (2.5, 97.5)
"""The percentiles between which 95% of the resamples lie."""


class Bootstrap:
    """The resamples of an evaluation: every figure is computed on the same ones, so that differences are paired.

    documents: how many there are. seed: the same seed draws the same resamples.
    """

    def __init__(self, documents: int, *, seed: int, resamples: int) -> None:
        even = np.full(documents, 1 / documents) if documents else np.empty(0)
        drawn = np.random.default_rng(seed).multinomial(documents, even, size=resamples)
        self._times: Values = drawn.astype(np.float64)

    def f1(self, table: Table) -> Values:
        """F1 of each resample; nan where it holds nothing to find and nothing said."""
        hit, said, gold = (self._times @ table).T
        total = said + gold
        values: Values = np.full(len(total), np.nan)
        np.divide(2 * hit, total, out=values, where=total > 0)
        return values

    def score(self, table: Table) -> Score:
        """The score of all documents, with the interval of its F1 (None for fewer than two documents)."""
        hit, said, gold = (int(count) for count in table.sum(axis=0))
        return Score(
            p=hit / said if said else 0.0,
            r=hit / gold if gold else 0.0,
            f1=2 * hit / (said + gold) if said + gold else 0.0,
            gold=gold,
            said=said,
            hit=hit,
            f1_interval=interval(self.f1(table)) if np.count_nonzero(table.any(axis=1)) > 1 else None,
        )


def interval(values: Values) -> Interval | None:
    """Where 95% of the values lie; nan ones do not count. None without values."""
    known = values[~np.isnan(values)]
    if not len(known):
        return None
    low, high = np.percentile(known, MIDDLE)
    return Interval(low=float(low), high=float(high))
