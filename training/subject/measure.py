"""How often the model of subjects is right on titles that it has not seen.

``python -m training.subject.measure`` trains on the written titles and measures on those of the authored minutes;
``python -m training.subject.measure LABELS.json`` measures the weights that ship on labelled titles of your own:
a list of objects with ``title``, ``code`` and, where other codes would do as well, ``also``.
"""

import json
import sys
import tempfile
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from pipeline.records.subject import LEAST
from pipeline.records.subject_model import Guess, Weights, guess, read_weights, shipped_weights
from training.subject.titles import CORPUS, WRITTEN, read_titles
from training.subject.train import fit_weights

BINS = (0.0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01)


class Judged(NamedTuple):
    """A title's guess beside its label; ``also``: the codes that would do as well."""

    guess: Guess | None
    code: str
    also: tuple[str, ...] = ()


def share(hits: Sequence[bool]) -> str:
    """``0.861 (124/144)``."""
    return f"{sum(hits) / len(hits):.3f} ({sum(hits)}/{len(hits)})" if hits else "–"


def report(judged: Sequence[Judged]) -> str:
    """Accuracy on all titles and on those above the threshold, coverage, and confidence against accuracy."""
    kept = [one for one in judged if one.guess and one.guess.confidence >= LEAST]
    lines = [f"coverage at {LEAST}: {share([one in kept for one in judged])}"]
    for name, some in (("all", judged), ("kept", kept)):
        codes = [(one.guess.code if one.guess else "", one) for one in some]
        first = [code.split(".")[0] == one.code.split(".")[0] for code, one in codes]
        lines.append(f"{name}: level 1 {share(first)}")
        lines.append(f"{name}: level 2 {share([code == one.code for code, one in codes])}")
        lines.append(f"{name}: any fitting code {share([code in (one.code, *one.also) for code, one in codes])}")
    return "\n".join([*lines, "confidence | titles | said | right", *_reliability(judged)])


def _reliability(judged: Sequence[Judged]) -> list[str]:
    lines = []
    for low, high in pairwise(BINS):
        within = [(one.guess, one.code) for one in judged if one.guess and low <= one.guess.confidence < high]
        if within:
            said = sum(made.confidence for made, _ in within) / len(within)
            right = sum(made.code == code for made, code in within) / len(within)
            lines.append(f"{low:.2f}–{min(high, 1):.2f} | {len(within)} | {said:.2f} | {right:.2f}")
    return lines


def unseen_authored() -> Weights:
    """Weights that know the written titles alone."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "weights.npz"
        fit_weights(read_titles(WRITTEN), path)
        return read_weights(path)


def main(labels: Path | None) -> None:
    """Print the report."""
    if labels is None:
        weights = unseen_authored()
        judged = [Judged(guess(title.text, weights), title.code) for title in read_titles(CORPUS)]
    else:
        rows = json.loads(labels.read_text(encoding="utf-8"))
        weights = shipped_weights()
        judged = [Judged(guess(row["title"], weights), row["code"], tuple(row.get("also", ()))) for row in rows]
    print(report(judged))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
