"""An evaluation of a model that is not, to draw reports of."""

from typing import Any, get_args

from pipeline.labels import LABELS
from training.evaluation.model import (
    Breakdown,
    Comparison,
    Difference,
    ErrorCase,
    ErrorKind,
    Evaluation,
    Interval,
    LearningPoint,
    Mention,
    Partial,
    ReliabilityBin,
    Score,
    Signature,
    Slice,
    SourceScores,
    Speed,
)

HOSTILE = "</script><script>alert('é')</script><img src=x onerror=alert(1)>\"' & \x00\x1b \u202e"
KINDS = get_args(ErrorKind)
BEFORE = "…séance du 12 mars 2024, sous la présidence de\nMme "
AFTER = ", le conseil municipal,\n\nVu le code général des collectivités territoriales, décide"


def score(f1: float, gold: int = 200, *, spread: float = 0.02) -> Score:
    """A score whose interval lies evenly about it."""
    between = Interval(low=max(0.0, f1 - spread), high=min(1.0, f1 + spread))
    return Score(p=f1, r=f1, f1=f1, gold=gold, said=gold + 3, hit=int(gold * f1), f1_interval=between)


def error(number: int, kind: ErrorKind = "boundary", **changed: Any) -> ErrorCase:
    """An error about « Jeanne Le Goff-Dupré »: a label after the other, twenty errors a document."""
    label = LABELS[number % len(LABELS)]
    start = 100 + number
    names = {"gold": label, "said": LABELS[(number + 1) % len(LABELS)] if kind == "label" else label}
    gold = Mention(start=start, end=start + 20, label=names["gold"], text="Jeanne Le Goff-Dupré")
    said = Mention(start=start + 7, end=start + 28, label=names["said"], text="Le Goff-Dupré, maire,", confidence=0.82)
    values: dict[str, Any] = {
        "document": f"deliberation-{number // 20:03}",
        "kind": kind,
        "gold": None if kind == "spurious" else gold,
        "said": None if kind == "missed" else said,
        "before": f"Acte {number}. {BEFORE}",
        "after": AFTER,
        "stretch": {"missed": gold.text, "spurious": said.text}.get(kind, "Jeanne Le Goff-Dupré, maire,"),
        "source": f"https://www.example.org/actes/{number // 20}.pdf" if number % 2 else None,
    }
    return ErrorCase(**(values | changed))


def errors(number: int) -> list[ErrorCase]:
    """Errors of all kinds in turn."""
    return [error(each, KINDS[each % len(KINDS)]) for each in range(number)]


def source(best: float) -> SourceScores:
    """A source whose first label fares best."""
    labels = {label: score(best - 0.06 * place, 310 - 60 * place) for place, label in enumerate(LABELS)}
    part = Partial(f1=best, exact=900, boundary=41, label=12, missed=30, spurious=25)
    return SourceScores(labels=labels, micro=score(best - 0.1, 950), partial=dict.fromkeys((*LABELS, "micro"), part))


def slices(*names: str) -> list[Slice]:
    """Slices of less and less gold."""
    return [Slice(name=name, documents=9, score=score(0.9 - place / 50)) for place, name in enumerate(names)]


def confusion() -> dict[str, dict[str, int]]:
    """A table of labels, mostly right."""
    names = (*LABELS, "none")
    table = {
        gold: {said: (9 * row + 5 * column) % 7 for column, said in enumerate(names)} for row, gold in enumerate(names)
    }
    return table | {label: table[label] | {label: 150 + 40 * place} for place, label in enumerate(LABELS)}


def signature(**changed: Any) -> Signature:
    """What was measured."""
    versions = {
        "minutier": "0.1.0",
        "spacy": "3.8.7",
        "python": "3.11.9",
        "model": "fr_minutier_sm",
        "model_version": "0.1.0",
    }
    hashes = {"data_sha256": "0123456789abcdef" * 4, "model_sha256": "fedcba9876543210" * 4}
    return Signature(**({"documents": 42, "seed": 0, "resamples": 1000} | versions | hashes | changed))


def evaluation(**changed: Any) -> Evaluation:
    """All parts filled; what is given replaces a part."""
    less = Difference(f1=-0.004, interval=Interval(low=-0.01, high=0.002), p=0.21)
    more = Difference(f1=0.013, interval=Interval(low=0.004, high=0.022), p=0.0004)
    authorities = [f"Communauté de communes du Pays de {letter}" for letter in "ABCDEFGHIJKLMNOPQRST"]
    bins = [
        (0.5, 12, 0.55, 0.42),
        (0.6, 20, 0.66, 0.6),
        (0.7, 55, 0.76, 0.71),
        (0.8, 160, 0.86, 0.84),
        (0.9, 700, 0.97, 0.95),
    ]
    values: dict[str, Any] = {
        "model": "fr_minutier_sm 0.1.0 (pipeline/models/fr_minutier_sm)",
        "files": ["gold/real.jsonl", "gold/authored.jsonl"],
        "sources": {"rules": source(0.71), "model": source(0.88), "merged": source(0.95)},
        "fields": {"decisions.title": score(0.81), "session.date": score(0.97), "micro": score(0.88)},
        "breakdowns": [
            Breakdown(by="authority", slices=slices(*authorities)),
            Breakdown(by="kind", slices=slices("conseil municipal", "conseil communautaire")),
            Breakdown(by="surface", slices=slices("seen", "unseen")),
        ],
        "confusion": confusion(),
        "reliability": [
            ReliabilityBin(low=low, high=low + 0.1, count=count, confidence=sure, right=right)
            for low, count, sure, right in bins
        ],
        "errors": errors(240),
        "comparison": Comparison(
            baseline="fr_minutier_sm 0.0.9",
            micro=more,
            labels={label: (less, more)[place % 2] for place, label in enumerate(LABELS)},
            verdict="Better than the baseline: micro F1 0.850 against 0.837 of fr_minutier_sm 0.0.9 (+1.3 points).",
        ),
        "speed": Speed(words=120_000, seconds=9.4, words_per_second=12_766, peak_memory_mib=812.3),
        "learning": [
            LearningPoint(step=200 * n, loss=90_000 / (n + 1), f1=None if n % 2 else 0.93 - 0.6 / (n + 1))
            for n in range(21)
        ],
        "signature": signature(),
        "warnings": ["documents without records: 3 of 42; they do not count for record fields"],
    }
    return Evaluation(**(values | changed))


def bare() -> Evaluation:
    """No part that is optional."""
    lists: dict[str, Any] = {name: [] for name in ("breakdowns", "reliability", "errors", "learning", "warnings")}
    return evaluation(fields={}, confusion={}, comparison=None, **lists)


def hostile() -> Evaluation:
    """Markup and control characters wherever a text of somebody else's is."""
    mention = Mention(start=0, end=len(HOSTILE), label=HOSTILE, text=HOSTILE)
    case = error(
        1, "label", document=HOSTILE, before=HOSTILE, after=HOSTILE, stretch=HOSTILE, gold=mention, said=mention
    )
    running = case.model_copy(update={"source": "javascript:alert(1)"})
    one = SourceScores(labels={HOSTILE: score(0.5)}, micro=score(0.5), partial={})
    worded = Comparison(
        baseline=HOSTILE,
        micro=Difference(f1=0.0, interval=Interval(low=0, high=0), p=1),
        labels={},
        verdict=HOSTILE,
    )
    return evaluation(
        model=HOSTILE,
        files=[HOSTILE],
        sources={"merged": one, HOSTILE: one},
        fields={HOSTILE: score(0.5)},
        breakdowns=[Breakdown(by=HOSTILE, slices=slices(HOSTILE))],
        confusion={HOSTILE: {HOSTILE: 1, "none": 2}},
        errors=[case, running],
        comparison=worded,
        signature=signature(model=HOSTILE),
        warnings=[HOSTILE],
    )
