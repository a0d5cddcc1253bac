"""What an evaluation says: the shape of ``minutier evaluate --json`` and the input of the HTML report."""

from typing import Literal

from pydantic import BaseModel

ErrorKind = Literal["missed", "spurious", "boundary", "label"]
"""missed: nothing overlaps the gold span; spurious: no gold span overlaps; boundary: label right, ends wrong;
label: ends overlap, label wrong."""


class Interval(BaseModel):
    """95% of the bootstrap's resamples of the documents lie within."""

    low: float
    high: float


class Score(BaseModel):
    """Precision, recall and F1 (0 to 1), with the counts behind them."""

    p: float
    r: float
    f1: float
    gold: int
    said: int
    hit: int
    f1_interval: Interval | None = None


class Partial(BaseModel):
    """How a label fares when overlap counts (exact spans, overlapping ones by half), and the kinds of error."""

    f1: float
    exact: int
    boundary: int
    label: int
    missed: int
    spurious: int


class SourceScores(BaseModel):
    """The entities of one source (rules alone, model alone, or merged): strict scores and partial credit a label."""

    labels: dict[str, Score]
    micro: Score
    partial: dict[str, Partial]


class Slice(BaseModel):
    """The merged entities' micro score on a part of the gold."""

    name: str
    documents: int
    score: Score


class Breakdown(BaseModel):
    """The gold cut one way: by authority, kind of document, form of the entity, or surfaces seen in training."""

    by: str
    slices: list[Slice]


class ReliabilityBin(BaseModel):
    """Entities whose confidence lies between low and high: their mean confidence and how many of them are right."""

    low: float
    high: float
    count: int
    confidence: float
    right: float


class Mention(BaseModel):
    """A span of a document, in characters of its text."""

    start: int
    end: int
    label: str
    text: str
    confidence: float | None = None


class ErrorCase(BaseModel):
    """One error of the merged entities, with the text about it."""

    document: str
    kind: ErrorKind
    gold: Mention | None
    said: Mention | None
    before: str
    after: str
    """The text up to, and from, the stretch that the two mentions cover together."""
    stretch: str
    source: str | None = None
    """Where the document is published, when the gold tells."""


class Difference(BaseModel):
    """This model's F1 less the baseline's, on the same documents; ``p`` is the paired bootstrap's two-sided p-value."""

    f1: float
    interval: Interval
    p: float


class Comparison(BaseModel):
    """This model against another."""

    baseline: str
    micro: Difference
    labels: dict[str, Difference]
    verdict: str
    """One sentence: better, worse, or a difference that these documents cannot tell from none."""


class Speed(BaseModel):
    """Time of the NER alone on one core, and the peak of memory (MiB) of the whole run."""

    words: int
    seconds: float
    words_per_second: float
    peak_memory_mib: float


class LearningPoint(BaseModel):
    """One line of a training's metrics."""

    step: int
    loss: float
    f1: float | None = None


class Signature(BaseModel):
    """What was measured, with what: two evaluations with one signature agree to the digit (speed apart)."""

    data_sha256: str
    documents: int
    model: str
    model_version: str
    model_sha256: str
    minutier: str
    spacy: str
    python: str
    seed: int
    resamples: int

    def line(self) -> str:
        """The signature as one line, to quote beside a figure."""
        return (
            f"data:{self.data_sha256[:8]}|docs:{self.documents}|model:{self.model}-{self.model_version}:{self.model_sha256[:8]}"
            f"|minutier:{self.minutier}|spacy:{self.spacy}|python:{self.python}|seed:{self.seed}|resamples:{self.resamples}"
        )


class Evaluation(BaseModel):
    """The whole."""

    model: str
    files: list[str]
    sources: dict[str, SourceScores]
    """``rules``, ``model`` and ``merged``."""
    fields: dict[str, Score]
    """Record fields as in shared/tools/score.py, ``micro`` among them; empty where the gold has no records."""
    breakdowns: list[Breakdown]
    confusion: dict[str, dict[str, int]]
    """Gold label → label said of merged entities that overlap it most; ``none`` where nothing does (both ways)."""
    reliability: list[ReliabilityBin]
    """Empty where the model gives no confidence."""
    errors: list[ErrorCase]
    comparison: Comparison | None
    speed: Speed
    learning: list[LearningPoint]
    signature: Signature
    warnings: list[str]
