"""An evaluation in; the first things to know about it out: a few sentences and a few figures."""

from collections import Counter

from training.evaluation.model import Evaluation, Score
from training.evaluation.partial import MICRO
from training.evaluation.report_text import NONE, count, figure, things

MAIN = "merged"
Fact = tuple[str, str, str]
"""Name, value, and what stands behind it."""


def sentences(evaluation: Evaluation) -> str:
    """The main figure with its doubt, the weakest label and the most frequent kind of error, in words."""
    score = evaluation.sources[MAIN].micro
    documents = things(evaluation.signature.documents, "document")
    if not score.gold + score.said:
        return f"On {documents}, there are no entities to score."
    doubt = f" ({_range(score)})" if score.f1_interval else ""
    said = f"On {documents}, the merged entities reach a micro F1 of {figure(score.f1)}{doubt}."
    return " ".join(filter(None, (said, _weakest(evaluation), _worst_kind(evaluation))))


def _weakest(evaluation: Evaluation) -> str:
    scored = {label: score.f1 for label, score in evaluation.sources[MAIN].labels.items() if score.gold + score.said}
    if len(scored) < 2:
        return ""
    best, weakest = max(scored, key=lambda label: scored[label]), min(scored, key=lambda label: scored[label])
    return f"{best} is read best ({figure(scored[best])}), {weakest} worst ({figure(scored[weakest])})."


def _worst_kind(evaluation: Evaluation) -> str:
    tally = Counter[str](case.kind for case in evaluation.errors)
    if len(evaluation.errors) < 2:
        return ""
    kind, number = tally.most_common(1)[0]
    return f"Of {things(len(evaluation.errors), 'error')}, the most frequent are “{kind}” ({count(number)})."


def facts(evaluation: Evaluation) -> list[Fact]:
    """The figures of the summary."""
    score, speed = evaluation.sources[MAIN].micro, evaluation.speed
    documents = len({case.document for case in evaluation.errors})
    found = [
        ("Micro F1", _value(score, score.f1), _range(score)),
        ("Precision", _value(score, score.p), f"{count(score.hit)} of {count(score.said)} predicted are right"),
        ("Recall", _value(score, score.r), f"{count(score.hit)} of {count(score.gold)} in the gold are found"),
    ]
    if fields := evaluation.fields.get(MICRO):
        found.append(("Record fields", _value(fields, fields.f1), f"micro F1, {_range(fields)}"))
    pace = f"words a second of one core; {count(speed.peak_memory_mib)} MiB of memory at most"
    return [
        *found,
        ("Errors", count(len(evaluation.errors)), f"of entities, in {things(documents, 'document')}"),
        ("Speed of the NER", count(speed.words_per_second), pace),
    ]


def _value(score: Score, value: float) -> str:
    return figure(value) if score.gold + score.said else NONE


def _range(score: Score) -> str:
    if score.f1_interval is None:
        return "no interval"
    return f"95% interval {figure(score.f1_interval.low)} to {figure(score.f1_interval.high)}"
