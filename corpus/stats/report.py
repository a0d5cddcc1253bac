"""Surveys and their coverage → one JSON document."""

from collections.abc import Iterable
from typing import Any

from corpus.stats.coverage import Coverage
from corpus.stats.survey import Survey
from corpus.stats.tally import Histogram, Tally
from pipeline.labels import LABELS

MOST_VALUES = 1_000
QUANTILES = {"p10": 0.1, "median": 0.5, "p90": 0.9}


def report(gold: Survey, other: Survey | None = None, covered: Iterable[Coverage] = ()) -> dict[str, Any]:
    """What ``--json`` writes: the gold set, its forms, and the other corpus with what it lacks, if any."""
    forms = {family: _forms(tally) for family, tally in gold.forms.items() if len(tally)}
    result: dict[str, Any] = {"gold": _survey(gold), "forms": forms}
    if other is not None:
        result["other"] = _survey(other)
        result["coverage"] = {family.family: _coverage(family) for family in covered}
    return result


def spread(histogram: Histogram) -> dict[str, float]:
    """A distribution: its mean, some quantiles and the largest value."""
    quantiles = {name: histogram.quantile(share) for name, share in QUANTILES.items()}
    return {"mean": round(histogram.mean, 2), **quantiles, "largest": histogram.largest}


def _survey(survey: Survey) -> dict[str, Any]:
    return {
        "documents": survey.documents,
        "characters": survey.characters,
        "document_characters": spread(survey.lengths),
        "decisions_per_document": spread(survey.decisions),
        "outcomes": dict(survey.outcomes.most_common()),
        "kinds": _counts(survey.kinds),
        "authorities": _counts(survey.authorities),
        "labels": {label: _label(survey, label) for label in LABELS},
    }


def _label(survey: Survey, label: str) -> dict[str, Any]:
    return {
        "mentions": survey.labels[label],
        "per_document": spread(survey.mentions[label]),
        "characters": spread(survey.spans[label]),
    }


def _counts(tally: Tally) -> dict[str, int]:
    return {value: seen.count for value, seen in list(tally.most_common())[:MOST_VALUES]}


def _forms(tally: Tally) -> dict[str, Any]:
    listed = list(tally.most_common())[:MOST_VALUES]
    return {
        "occurrences": tally.total,
        "distinct": len(tally),
        "forgotten": tally.forgotten,
        "forms": [
            {"form": form, "count": seen.count, "documents": seen.documents, "first": seen.first}
            for form, seen in listed
        ],
    }


def _coverage(family: Coverage) -> dict[str, Any]:
    return {
        "title": family.title,
        "occurrences": family.gold,
        "forms": family.forms,
        "covered": round(family.share, 4),
        "covered_recurring": None if family.recurring is None else round(family.recurring, 4),
        "uncovered": [
            {
                "form": gap.form,
                "status": gap.status,
                "count": gap.gold,
                "documents": gap.documents,
                "other_count": gap.other,
                "other_documents": gap.other_documents,
                "first": gap.first,
            }
            for gap in family.gaps
        ],
    }
