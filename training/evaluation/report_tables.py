"""An evaluation in; the tables of its report out."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import get_args

from training.evaluation.model import (
    Breakdown,
    Comparison,
    Difference,
    ErrorKind,
    Evaluation,
    Partial,
    Score,
    SourceScores,
)
from training.evaluation.partial import MICRO
from training.evaluation.report_charts import confusion_labels, labels_of
from training.evaluation.report_text import NONE, count, figure, interval, loss, probability, signed

ERROR_KINDS = get_args(ErrorKind)


@dataclass(frozen=True)
class Table:
    """A caption, the names of the columns, and rows whose first cell names them."""

    caption: str
    head: Sequence[str]
    rows: Sequence[Sequence[str]]

    @property
    def long(self) -> bool:
        """Whether it is better folded away at first."""
        return len(self.rows) > 15


SCORE_HEAD = ("P", "R", "F1", "95% interval", "gold", "predicted", "right")


def _score(score: Score) -> list[str]:
    counts = (count(score.gold), count(score.said), count(score.hit))
    figures = [figure(score.p), figure(score.r), figure(score.f1)] if score.gold + score.said else [NONE] * 3
    return [*figures, interval(score.f1_interval), *counts]


def labels(name: str, source: SourceScores) -> Table:
    """Strict scores of one source a label, with partial credit and the kinds of error; micro last."""
    scored = {**source.labels, MICRO: source.micro}
    rows = [[label, *_score(score), *_partial(source.partial.get(label))] for label, score in scored.items()]
    return Table(f"Labels, {name}", ("Label", *SCORE_HEAD, "partial F1", *ERROR_KINDS), rows)


def _partial(part: Partial | None) -> list[str]:
    if part is None:
        return [NONE] * (1 + len(ERROR_KINDS))
    return [figure(part.f1), *(count(getattr(part, kind)) for kind in ERROR_KINDS)]


def fields(scores: dict[str, Score]) -> Table:
    """Scores of the record fields, micro last."""
    ordered = sorted(scores.items(), key=lambda item: item[0] == MICRO)
    return Table(
        "Fields of the session and of the decisions",
        ("Field", *SCORE_HEAD),
        [[name, *_score(score)] for name, score in ordered],
    )


def breakdown(cut: Breakdown) -> Table:
    """The micro score of each slice."""
    rows = [[part.name, count(part.documents), *_score(part.score)] for part in cut.slices]
    return Table(f"By {cut.by}", (cut.by.capitalize(), "documents", *SCORE_HEAD), rows)


def comparison(against: Comparison) -> Table:
    """The differences from the baseline, micro last."""
    rows = [_difference(label, each) for label, each in against.labels.items() if label != MICRO]
    rows.append(_difference(MICRO, against.micro))
    return Table("F1 less the baseline’s", ("Label", "difference", "95% interval", "p"), rows)


def _difference(label: str, each: Difference) -> list[str]:
    ends = f"{signed(each.interval.low)} to {signed(each.interval.high)}"
    return [label, signed(each.f1), ends, probability(each.p)]


def f1(evaluation: Evaluation) -> Table:
    """The numbers of the bars."""
    rows = []
    for label in [*labels_of(evaluation), MICRO]:
        row = [label]
        for source in evaluation.sources.values():
            score = source.micro if label == MICRO else source.labels.get(label)
            row += [figure(score.f1), interval(score.f1_interval)] if score else [NONE, NONE]
        rows.append(row)
    head = [words for name in evaluation.sources for words in (f"{name} F1", f"{name} 95% interval")]
    return Table("F1 by label and source", ("Label", *head), rows)


def confusion(evaluation: Evaluation) -> Table:
    """The numbers of the matrix."""
    names = confusion_labels(evaluation)
    rows = [[gold, *(count(evaluation.confusion.get(gold, {}).get(said, 0)) for said in names)] for gold in names]
    return Table("Gold labels down, predicted labels across", ("Gold", *names), rows)


def reliability(evaluation: Evaluation) -> Table:
    """The numbers of the reliability curve."""
    rows = [
        [f"{each.low:.2f}–{each.high:.2f}", count(each.count), figure(each.confidence), figure(each.right)]
        for each in evaluation.reliability
    ]
    return Table("Entities by confidence", ("Confidence", "entities", "mean confidence", "share right"), rows)


def learning(evaluation: Evaluation) -> Table:
    """The numbers of the learning curve."""
    rows = [[count(point.step), loss(point.loss), figure(point.f1)] for point in evaluation.learning]
    return Table("Training metrics", ("Step", "loss", "F1"), rows)
