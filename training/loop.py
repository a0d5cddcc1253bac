"""An initialised pipeline → a trained one, step by step: the updates, the evaluations, when to stop."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice, repeat
from time import perf_counter
from typing import Any

from pydantic import BaseModel
from spacy.language import Language
from spacy.pipeline import EntityRecognizer
from spacy.schemas import ConfigSchemaTraining
from spacy.training import Example
from spacy.training.loop import create_evaluation_callback
from spacy.util import registry, resolve_dot_names
from thinc.api import fix_random_seed

from pipeline.errors import MinutierError
from pipeline.labels import LABELS

Batch = list[Example]


class NoExamples(MinutierError):
    """The training corpus of the config gives nothing."""

    def __init__(self) -> None:
        super().__init__("nothing to train on: corpora.train gives no example; see its repeat and sample")


class LabelScore(BaseModel):
    """Precision, recall and F1 of a label, 0 to 1."""

    p: float
    r: float
    f1: float


class Point(BaseModel):
    """One evaluation: a line of ``metrics.jsonl``. loss: since the last one; seconds: since the training began."""

    step: int
    epoch: int
    loss: float
    score: float
    p: float
    r: float
    f1: float
    labels: dict[str, LabelScore]
    words: int
    words_per_second: float
    seconds: float


@dataclass
class Reached:
    """How far a training is."""

    step: int = 0
    words: int = 0
    seconds: float = 0.0
    best_step: int = 0
    best_score: float = -1.0


class Training:
    """A pipeline in training. reached: where to go on from; 0 for a new one."""

    def __init__(self, nlp: Language, reached: Reached) -> None:
        config = nlp.config.interpolate()
        self.nlp = nlp
        self.reached = reached
        self.plan: dict[str, Any] = registry.resolve(config["training"], schema=ConfigSchemaTraining)
        corpora = [self.plan["train_corpus"], self.plan["dev_corpus"]]
        self._examples, dev = resolve_dot_names(config, corpora)
        self._evaluate = create_evaluation_callback(nlp, dev, self.plan["score_weights"])
        dropout = self.plan["dropout"]
        self._dropouts = repeat(dropout) if isinstance(dropout, float) else iter(dropout)
        self.optimizer = self.plan["optimizer"]

    @property
    def steps(self) -> int | None:
        """After how many steps it ends; None where passes over the data or patience alone end it."""
        return self.plan["max_steps"] or None

    def run(self, on_step: Callable[[], None]) -> Iterator[tuple[Point, bool]]:
        """Train, and give each evaluation with whether it is the best so far.

        What is random depends on the seed and the step alone, so a training that goes on is as one that never stopped.
        """
        losses: dict[str, float] = {}
        self._seed()
        ahead = self.reached.step
        batches, dropouts = islice(self._batches(), ahead, None), islice(self._dropouts, ahead, None)
        clock, words = perf_counter(), self.reached.words
        evaluated = ahead
        epoch = 0
        for (epoch, batch), dropout in zip(batches, dropouts, strict=False):
            self._update(batch, dropout, losses, epoch)
            on_step()
            if self._due():
                spent, clock = perf_counter() - clock, perf_counter()
                yield self._point(epoch, losses, spent, words)
                evaluated, words, losses, clock = self.reached.step, self.reached.words, {}, perf_counter()
                if self._over():
                    return
                self._seed()
        if evaluated != self.reached.step:
            yield self._point(epoch, losses, perf_counter() - clock, words)

    def _seed(self) -> None:
        fix_random_seed((self.plan["seed"] or 0) + self.reached.step)

    def _batches(self) -> Iterator[tuple[int, Batch]]:
        """The batches with the number of their pass; a corpus is read anew for each pass where max_epochs is -1."""
        shuffle = random.Random(self.plan["seed"] or 0).shuffle
        longest, epoch = self.plan["max_epochs"], 0
        kept = list(self._examples(self.nlp)) if longest >= 0 else None
        while longest < 1 or epoch < longest:
            if kept is not None:
                shuffle(kept)
            any_batch = False
            for batch in self.plan["batcher"](self._examples(self.nlp) if kept is None else kept):
                any_batch = True
                yield epoch, batch
            if not any_batch:
                raise NoExamples
            epoch += 1

    def _update(self, batch: Batch, dropout: float, losses: dict[str, float], epoch: int) -> None:
        """One step."""
        plan, nlp = self.plan, self.nlp
        if plan["before_update"]:
            plan["before_update"](nlp, {"step": self.reached.step, "epoch": epoch})
        frozen = plan["frozen_components"]
        options: dict[str, Any] = {
            "drop": dropout,
            "losses": losses,
            "sgd": False,  # not yet: the parts add up first
            "exclude": frozen,
            "annotates": plan["annotating_components"],
        }
        for part in _parts(batch, plan["accumulate_gradient"]):
            nlp.update(part, **options)
        for name, pipe in trainable(nlp):
            if name not in frozen:
                pipe.finish_update(self.optimizer)
        self.optimizer.step_schedules()
        self.reached.step += 1
        self.reached.words += sum(len(example) for example in batch)

    def _due(self) -> bool:
        return self.reached.step % self.plan["eval_frequency"] == 0 or self.reached.step == self.steps

    def _over(self) -> bool:
        patience, reached = self.plan["patience"], self.reached
        waited = reached.step - reached.best_step
        return reached.step == self.steps or bool(patience and waited >= patience)

    def _point(self, epoch: int, losses: dict[str, float], spent: float, words: int) -> tuple[Point, bool]:
        """Evaluate with the averaged weights. spent: seconds of training; words: how many there were before."""
        began = perf_counter()
        with self.nlp.use_params(self.optimizer.averages or {}):
            score, found = self._evaluate()
        scores: dict[str, Any] = dict(found)
        reached = self.reached
        reached.seconds += spent + perf_counter() - began
        best = score > reached.best_score
        if best:
            reached.best_step, reached.best_score = reached.step, score
        point = Point(
            step=reached.step,
            epoch=epoch,
            loss=float(sum(losses.values())),
            score=score,
            **_figures(scores),
            labels={
                label: LabelScore(p=one["p"], r=one["r"], f1=one["f"])
                for label, one in sorted((scores.get("ents_per_type") or {}).items())
            },
            words=reached.words,
            words_per_second=round((reached.words - words) / spent, 1) if spent else 0.0,
            seconds=round(reached.seconds, 1),
        )
        self._note(losses, scores)
        return point, best

    def _note(self, losses: dict[str, float], scores: dict[str, Any]) -> None:
        """State the scores in the pipeline's meta."""
        told = {name: scores.get(name) for name in self.plan["score_weights"]}
        told |= {f"{name}_loss": float(loss) for name, loss in losses.items()}
        self.nlp.meta["performance"] = told


def _parts(batch: Batch, count: int) -> list[Batch]:
    """A batch in ``count`` parts or fewer, whose gradients are added up: short examples first, alike in length."""
    ordered = sorted(batch, key=lambda example: len(example.predicted))
    size = -(-len(ordered) // count)
    return [ordered[start : start + size] for start in range(0, len(ordered), size)]


def _figures(scores: dict[str, Any]) -> dict[str, float]:
    return {name: float(scores.get(f"ents_{name[0]}") or 0.0) for name in ("p", "r", "f1")}


def add_labels(nlp: Language) -> None:
    """Have the NER know every label: spaCy takes those of the first 100 examples, and passes over others in silence."""
    for _, pipe in nlp.pipeline:
        if isinstance(pipe, EntityRecognizer):
            for label in LABELS:
                pipe.add_label(label)


def trainable(nlp: Language) -> Iterator[tuple[str, Any]]:
    """The components that learn."""
    for name, pipe in nlp.pipeline:
        if getattr(pipe, "is_trainable", False) and getattr(pipe, "model", None) not in (True, False, None):
            yield name, pipe
