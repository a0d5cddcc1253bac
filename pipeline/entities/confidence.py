"""Doc with merged entities → ``span._.confidence`` of each: how likely its place and label are right, 0 to 1.

What the NER computed (:mod:`pipeline.entities.path`) and whether model and rules agree are weighed together. The
weights belong to the model: training/calibrate.py fits them on documents that it was not trained on, and they lie
in its folder. A model without them gives None.
"""

import math
from collections.abc import Collection, Iterable, Iterator, Sequence
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError
from spacy.language import Language
from spacy.tokens import Doc, Span

from pipeline.entities.path import Place, keep_paths, likelihoods
from pipeline.errors import MinutierError

NAME = "minutier_confidence"
FILE = "calibration.json"
DIGITS = 4
"""Digits of a confidence: what is compared with a threshold is what is written."""
SUREST = 0.9999
"""Probabilities of the NER are taken between 1 - SUREST and this."""
Features = dict[str, float]


class Calibration(BaseModel):
    """The weights of a logistic regression by feature."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    weights: dict[str, float]

    def confidence(self, features: Features) -> float:
        """The probability that an entity with these features is right; features unseen in fitting weigh nothing."""
        weights = self.weights
        total = sum([weights.get(name, 0.0) * value for name, value in features.items()])
        return round(1 / (1 + math.exp(-max(-30.0, min(30.0, total)))), DIGITS)


class Source(StrEnum):
    """Who found an entity with its very ends and label."""

    BOTH = "both"
    MODEL = "model"
    MODEL_AGAINST = "model against rules"
    RULES = "rules"
    RULES_AGAINST = "rules against model"
    ADJUSTED = "adjusted"
    """Neither: one of them found something there, and its ends or label were changed."""
    REPEATED = "repeated"
    """Neither: the words are those of another entity."""


def source_of(place: Place, model: Collection[Place], rules: Collection[Place]) -> Source:
    """Who found an entity. model, rules: the places of their spans that share a token with it."""
    if place in model:
        return Source.BOTH if place in rules else Source.MODEL_AGAINST if rules else Source.MODEL
    if place in rules:
        return Source.RULES_AGAINST if model else Source.RULES
    return Source.ADJUSTED if model or rules else Source.REPEATED


def features(nlp: Language, doc: Doc, found: Iterable[Span]) -> list[Features]:
    """What the confidence of each of a Doc's entities follows from. What was kept of the NER for it is given up."""
    likely, doc._.likelihoods = doc._.likelihoods, None
    if likely is None:
        likely = likelihoods(nlp, doc, doc.spans.get("model", []))
    places = _places(found)
    by_model, by_rules = (sharing(places, _places(doc.spans.get(group, []))) for group in ("model", "rules"))
    known = []
    for place, model, rules in zip(places, by_model, by_rules, strict=True):
        start, end, label = place
        made = dict(_whose(label, source_of(place, model, rules)))
        made["length"] = math.log(end - start)
        logs = [likely[one[:2]] for one in model if one[:2] in likely]
        if logs:
            made["model"] = _logit(math.exp(min(logs)))
        known.append(made)
    return known


@lru_cache(maxsize=256)
def _whose(label: str, source: Source) -> Features:
    return {"any": 1.0, label: 1.0, source: 1.0, f"{label}, {source}": 1.0}


def _places(spans: Iterable[Span]) -> list[Place]:
    return sorted((span.start, span.end, span.label_) for span in spans)


def sharing(entities: Sequence[Place], spans: Sequence[Place]) -> Iterator[list[Place]]:
    """For each entity the spans that share a token with it. Both are in order; no two entities share one."""
    passed = 0
    for start, end, _ in entities:
        while passed < len(spans) and spans[passed][1] <= start:
            passed += 1
        at = passed
        found = []
        while at < len(spans) and spans[at][0] < end:
            if spans[at][1] > start:
                found.append(spans[at])
            at += 1
        yield found


def _logit(probability: float) -> float:
    kept = min(SUREST, max(1 - SUREST, probability))
    return math.log(kept / (1 - kept))


class Confidence:
    """The component.

    at_least: entities below it are dropped, so that no record is made of them; those without a confidence stay.
    """

    def __init__(self, nlp: Language) -> None:
        self.nlp = nlp
        self.calibration: Calibration | None = None
        self.at_least = 0.0

    def __call__(self, doc: Doc) -> Doc:
        if self.calibration is None:
            return doc
        keep_paths(self.nlp)
        sure = []
        found = doc.ents
        for ent, made in zip(found, features(self.nlp, doc, found), strict=True):
            ent._.confidence = confidence = self.calibration.confidence(made)
            if confidence >= self.at_least:
                sure.append(ent)
        if len(sure) < len(found):
            doc.set_ents(sure)
        return doc

    def calibrate(self, calibration: Calibration) -> None:
        """Give confidences by these weights from now on."""
        self.calibration = calibration
        keep_paths(self.nlp)

    def to_bytes(self, *, exclude: Iterable[str] = ()) -> bytes:
        """The weights as JSON; nothing where there are none."""
        return b"" if self.calibration is None else self.calibration.model_dump_json(indent=1).encode()

    def from_bytes(self, data: bytes, *, exclude: Iterable[str] = ()) -> "Confidence":
        """Take weights from JSON. Raises MinutierError where it is not what :meth:`to_bytes` writes."""
        if data:
            try:
                self.calibrate(Calibration.model_validate_json(data))
            except ValidationError as error:
                raise MinutierError(f"the model's {NAME}/{FILE} cannot be read: fit it again ({error})") from error
        return self

    def to_disk(self, path: Path, *, exclude: Iterable[str] = ()) -> None:
        """Write the weights, where there are any, into a folder."""
        if self.calibration is not None:
            Path(path).mkdir(parents=True, exist_ok=True)
            (Path(path) / FILE).write_bytes(self.to_bytes() + b"\n")

    def from_disk(self, path: Path, *, exclude: Iterable[str] = ()) -> "Confidence":
        """Read the weights, where there are any, from a folder."""
        file = Path(path) / FILE
        return self.from_bytes(file.read_bytes() if file.exists() else b"")


@Language.factory(NAME)
def make_confidence(nlp: Language, name: str) -> Confidence:
    """The factory named in the configs."""
    return Confidence(nlp)


def drop_below(nlp: Language, least: float) -> None:
    """Have a pipeline drop entities less sure than this. Raises MinutierError where its model gives no confidence."""
    component = dict(nlp.components).get(NAME)
    if not isinstance(component, Confidence) or component.calibration is None:
        raise MinutierError(
            f"{nlp.meta['name']} gives no confidence: fit it with `python -m training.calibrate`, "
            "or leave --min-confidence out"
        )
    component.at_least = least


if not Span.has_extension("confidence"):
    Span.set_extension("confidence", default=None)
if not Doc.has_extension("likelihoods"):
    Doc.set_extension("likelihoods", default=None)
