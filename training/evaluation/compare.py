"""Two models' counts on the same documents → their difference, how sure it is, and a verdict."""

import numpy as np

from pipeline.labels import LABELS
from training.evaluation.bootstrap import Bootstrap, interval
from training.evaluation.counts import Ledger, Table
from training.evaluation.model import Comparison, Difference, Interval

SURE = 0.05
"""A p-value below tells a difference from none."""


def compare(ours: Ledger, baseline: str, theirs: Ledger, bootstrap: Bootstrap) -> Comparison:
    """A model's counts against those of a baseline: micro and a label, with a sentence on the micro F1."""
    labels = {label: difference(ours.table({label}), theirs.table({label}), bootstrap) for label in LABELS}
    micro = difference(ours.table(), theirs.table(), bootstrap)
    scores = bootstrap.score(ours.table()).f1, bootstrap.score(theirs.table()).f1
    return Comparison(baseline=baseline, micro=micro, labels=labels, verdict=_verdict(baseline, scores, micro))


def difference(ours: Table, theirs: Table, bootstrap: Bootstrap) -> Difference:
    """F1 of one less F1 of the other, on the same resamples."""
    gaps = bootstrap.f1(ours) - bootstrap.f1(theirs)
    gaps = gaps[~np.isnan(gaps)]
    gap = bootstrap.score(ours).f1 - bootstrap.score(theirs).f1
    against = min(np.count_nonzero(gaps <= 0), np.count_nonzero(gaps >= 0))
    return Difference(
        f1=gap,
        interval=interval(gaps) or Interval(low=gap, high=gap),
        p=float(min(1.0, 2 * (against + 1) / (len(gaps) + 1))),
    )


def _verdict(baseline: str, scores: tuple[float, float], gap: Difference) -> str:
    head = f"micro F1 {scores[0]:.3f} against {scores[1]:.3f} of {baseline}"
    doubt = (
        f"{100 * gap.f1:+.1f} points, 95% interval {100 * gap.interval.low:+.1f} to {100 * gap.interval.high:+.1f}, "
        f"p = {gap.p:.3f}"
    )
    if gap.p >= SURE:
        return f"No difference shown: {head} ({doubt}); these documents cannot tell it from chance."
    return f"{'Better' if gap.f1 > 0 else 'Worse'} than the baseline: {head} ({doubt})."
