"""Doc with merged entities → ``span._.confidence`` of each: how likely its place and label are right, 0 to 1.

What the NER computed (:mod:`pipeline.entities.path`) and whether model and rules agree are weighed together. The
weights belong to the model: training/calibrate.py fits them on documents that it was not trained on, and they lie
in its folder. A model without them gives None.
"""

import math
from collections import defaultdict
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError
from spacy.language import Language
from spacy.tokens import Doc, Span

from pipeline.entities.path import keep_paths, likelihoods
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
        total = sum(self.weights.get(name, 0.0) * value for name, value in features.items())
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


def source_of(span: Span, model: Iterable[Span], rules: Iterable[Span]) -> Source:
    """Who found an entity. model, rules: their spans that share a token with it."""
    place = (span.start, span.end, span.label_)
    by_model, by_rules = ({(one.start, one.end, one.label_) for one in spans} for spans in (model, rules))
    if place in by_model:
        return Source.BOTH if place in by_rules else Source.MODEL_AGAINST if by_rules else Source.MODEL
    if place in by_rules:
        return Source.RULES_AGAINST if by_model else Source.RULES
    return Source.ADJUSTED if by_model or by_rules else Source.REPEATED


def features(nlp: Language, doc: Doc) -> list[Features]:
    """What the confidence of each of a Doc's entities follows from. What was kept of the NER for it is given up."""
    likely, doc._.likelihoods = doc._.likelihoods, None
    if likely is None:
        likely = likelihoods(nlp, doc, doc.spans.get("model", []))
    model, rules = _by_token(doc.spans.get("model", [])), _by_token(doc.spans.get("rules", []))
    found = []
    for ent in doc.ents:
        there = [span for token in range(ent.start, ent.end) for span in model[token]]
        ruled = [span for token in range(ent.start, ent.end) for span in rules[token]]
        source = source_of(ent, there, ruled)
        made = {"any": 1.0, ent.label_: 1.0, source: 1.0, f"{ent.label_}, {source}": 1.0}
        made["length"] = math.log(ent.end - ent.start)
        logs = [likely[span.start, span.end] for span in there if (span.start, span.end) in likely]
        if logs:
            made["model"] = _logit(math.exp(min(logs)))
        found.append(made)
    return found


def _by_token(spans: Iterable[Span]) -> dict[int, list[Span]]:
    found: dict[int, list[Span]] = defaultdict(list)
    for span in spans:
        for token in range(span.start, span.end):
            found[token].append(span)
    return found


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
        for ent, made in zip(doc.ents, features(self.nlp, doc), strict=True):
            ent._.confidence = self.calibration.confidence(made)
            if ent._.confidence >= self.at_least:
                sure.append(ent)
        if len(sure) < len(doc.ents):
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
