"""START HERE. A model and gold documents → the evaluation: tag, compare, cut, doubt, sign."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from spacy.language import Language

import pipeline
from corpus.gold import GoldDocument
from pipeline.errors import MinutierError
from pipeline.labels import LABELS
from training.evaluation.bootstrap import Bootstrap
from training.evaluation.breakdowns import Surfaces, breakdowns
from training.evaluation.compare import compare
from training.evaluation.confusion import confusion
from training.evaluation.counts import Ledger
from training.evaluation.errors import error_cases
from training.evaluation.judged import SOURCES, Judged, judge
from training.evaluation.model import Comparison, Evaluation, LearningPoint, Score, SourceScores
from training.evaluation.pairs import Pair, pair
from training.evaluation.partial import MICRO, partial
from training.evaluation.reliability import reliability
from training.evaluation.signature import sign
from training.evaluation.speed import speed

FEW = 10
"""With fewer documents intervals are too narrow to be trusted."""
COMPONENTS = {
    "minutier_rules": "there are no rules to score",
    "minutier_merge": "the model's entities count as the merged ones",
    "minutier_records": "there are no records to score",
}
"""Components, and what follows where a model lacks them."""
Step = Callable[[GoldDocument], None]


@dataclass(frozen=True)
class Loaded:
    """A pipeline and how it is called: its name, its version, and where it was found."""

    nlp: Language
    name: str


@dataclass(frozen=True, kw_only=True)
class Gold:
    """The documents, and the files that they come from."""

    documents: Sequence[GoldDocument]
    files: Sequence[Path] = ()


@dataclass(frozen=True, kw_only=True)
class Settings:
    """How to evaluate. seen: the surfaces of the training, if known. learning: the training's curve."""

    seed: int = 7
    resamples: int = 1000
    seen: Surfaces | None = None
    learning: list[LearningPoint] = field(default_factory=list)


def load(model: str) -> Loaded:
    """A model's folder or package. Raises MinutierError where it is missing or cannot be used."""
    try:
        nlp = pipeline.load(model)
    except (ValueError, ImportError) as error:  # a factory that is not installed, a broken config
        raise MinutierError(f"the model at {model} cannot be loaded: {error}") from error
    return Loaded(nlp, f"{nlp.meta.get('name', 'model')} {nlp.meta.get('version', '')} ({model})")


def evaluate(
    model: Loaded,
    gold: Gold,
    settings: Settings,
    *,
    baseline: Loaded | None = None,
    step: Step = lambda document: None,
) -> Evaluation:
    """The evaluation of a model. step: told each document before it is tagged.

    Raises MinutierError where the gold annotates nothing.
    """
    _check(gold)
    judged = _judge(model, gold, step)
    bootstrap = Bootstrap(len(judged), seed=settings.seed, resamples=settings.resamples)
    pairs = {source: [_pairs(one, source) for one in judged] for source in SOURCES}
    merged = pairs["merged"]
    return Evaluation(
        model=model.name,
        files=[str(path) for path in gold.files],
        sources={source: _source(judged, source, pairs[source], bootstrap) for source in SOURCES},
        fields=_fields(judged, bootstrap),
        breakdowns=breakdowns(judged, bootstrap, settings.seen),
        confusion=confusion((one.gold, one.said["merged"]) for one in judged if one.said),
        reliability=reliability(judged),
        errors=[case for one, two in zip(judged, merged, strict=True) for case in error_cases(one.document, two)],
        comparison=_compare(judged, baseline, gold, bootstrap, step),
        speed=speed(model.nlp, (document.text for document in gold.documents)),
        learning=settings.learning,
        signature=sign(model.nlp, gold.files, documents=len(judged), seed=settings.seed, resamples=settings.resamples),
        warnings=warnings(model.nlp, gold.documents),
    )


def _check(gold: Gold) -> None:
    if not any(document.model_fields_set & {"entities", "records"} for document in gold.documents):
        where = ", ".join(map(str, gold.files))
        raise MinutierError(f"nothing to score: no document has 'entities' or 'records' ({where}); see docs/GOLD.md")


def _judge(model: Loaded, gold: Gold, step: Step) -> list[Judged]:
    judged = []
    for document in gold.documents:
        step(document)
        judged.append(judge(document, model.nlp))
    return judged


def _pairs(judged: Judged, source: str) -> list[Pair]:
    return pair(judged.gold, judged.said[source]) if judged.said else []


def _ledger(judged: Iterable[Judged], source: str) -> Ledger:
    return Ledger(one.counts.get(source, {}) for one in judged)


def _source(judged: Sequence[Judged], source: str, pairs: Iterable[list[Pair]], bootstrap: Bootstrap) -> SourceScores:
    ledger = _ledger(judged, source)
    return SourceScores(
        labels={label: bootstrap.score(ledger.table({label})) for label in LABELS},
        micro=bootstrap.score(ledger.table()),
        partial=partial(two for document in pairs for two in document),
    )


def _fields(judged: Sequence[Judged], bootstrap: Bootstrap) -> dict[str, Score]:
    """The scores of the fields, then of all as ``micro``; none where no document has records."""
    ledger = Ledger(one.fields or {} for one in judged)
    names = ledger.keys()
    scores = {name: bootstrap.score(ledger.table({name})) for name in names}
    return scores | {MICRO: bootstrap.score(ledger.table())} if names else {}


def _compare(
    judged: Sequence[Judged], baseline: Loaded | None, gold: Gold, bootstrap: Bootstrap, step: Step
) -> Comparison | None:
    if baseline is None:
        return None
    theirs = _ledger(_judge(baseline, gold, step), "merged")
    return compare(_ledger(judged, "merged"), baseline.name, theirs, bootstrap)


def warnings(nlp: Language, documents: Sequence[GoldDocument]) -> list[str]:
    """What a reader of the figures should know."""
    told = []
    used = {span.label for document in documents for span in document.entities}
    known = set(nlp.pipe_labels.get("ner", []))
    if unknown := [label for label in LABELS if label in used - known]:
        told.append(f"the model does not know {', '.join(unknown)}: counted as missed, but for what rules find")
    if foreign := sorted(known.difference(LABELS)):
        told.append(f"the model also has labels that are none of minutier's ({', '.join(foreign)}): not counted")
    for part, name in (("entities", "entities"), ("records", "record fields")):
        bare = sum(part not in document.model_fields_set for document in documents)
        if bare:
            told.append(f"documents without {part}: {bare} of {len(documents)}; they do not count for {name}")
    for component, follows in COMPONENTS.items():
        if component not in nlp.pipe_names:
            told.append(f"the model has no component {component}: {follows}")
    if len(documents) < FEW:
        told.append(f"fewer than {FEW} documents: the intervals are narrower than the true doubt")
    return told
