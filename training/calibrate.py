"""Annotated minutes that a model was not trained on → the weights of its confidence, in its folder.

Run: python -m training.calibrate MODEL GOLD… [-o FOLDER] [--authored 300] [--seed 991]
MODEL tags, FOLDER (MODEL itself where left out) receives the weights; its NER is not touched. For a model that was
trained on all the gold there is: train MODEL on half of it with the same config, give the other half, and FOLDER.
Measured by training/measure_confidence.py. What confidence is: docs/CONFIDENCE.md.
"""

import argparse
import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import spacy
from numpy.typing import NDArray
from spacy.language import Language
from spacy.util import load_config

import pipeline.factories  # noqa: F401  (registers the components)
from corpus.generate import generate
from corpus.gold import GoldDocument, read_gold
from pipeline.entities.confidence import FILE, NAME, Calibration, Confidence, Features, features
from pipeline.entities.path import keep_paths
from pipeline.errors import MinutierError
from pipeline.tagging import tag

AUTHORED, SEED = 300, 991
SHARE = 0.25
"""What all authored entities weigh together, against all real ones: they are easier, but show rare forms."""
PENALTY = 1.0
"""Of the squared weights: those of what is rare stay near nothing."""
FREE = frozenset({"any", "model"})
"""The features whose weights are as good as free: every entity, and what the NER says."""
DECIMALS = 4
Array = NDArray[np.float64]


class Judged(NamedTuple):
    """An entity that a pipeline found, and whether it is in the gold."""

    features: Features
    right: bool


def whole(model: str | Path) -> Language:
    """A model with all that comes before confidence; it may hold a NER alone."""
    nlp = spacy.load(model, exclude=[NAME, "minutier_records"])
    for name in ("minutier_rules", "minutier_merge"):
        if name not in nlp.pipe_names:
            nlp.add_pipe(name)
    keep_paths(nlp)
    return nlp


def judge(nlp: Language, documents: Iterable[GoldDocument]) -> Iterator[Judged]:
    """Each entity that the pipeline finds in the documents."""
    for document in documents:
        gold = {(span.start, span.end, span.label) for span in document.entities}
        doc = tag(document.text, nlp)
        for ent, made in zip(doc.ents, features(nlp, doc, doc.ents), strict=True):
            yield Judged(made, (*doc._.reading.source(ent.start_char, ent.end_char), ent.label_) in gold)


def fit(real: Sequence[Judged], authored: Sequence[Judged]) -> Calibration:
    """A logistic regression with penalised weights. Raises MinutierError where there is nothing to learn from."""
    judged = [*real, *authored]
    if len({one.right for one in real}) < 2:
        raise MinutierError("nothing to calibrate on: the model must be both right and wrong somewhere in the gold")
    names = sorted({name for one in judged for name in one.features})
    table = np.array([[one.features.get(name, 0.0) for name in names] for one in judged])
    right = np.array([one.right for one in judged], dtype=np.float64)
    each = SHARE * len(real) / len(authored) if authored else 0.0
    importance = np.array([1.0] * len(real) + [each] * len(authored))
    penalty = np.array([1e-3 if name in FREE else PENALTY for name in names])
    weights = _regress(table, right, importance, penalty)
    return Calibration(weights={name: round(float(w), DECIMALS) for name, w in zip(names, weights, strict=True)})


def _regress(table: Array, right: Array, importance: Array, penalty: Array) -> Array:
    """Newton's method."""
    weights = np.zeros(table.shape[1])
    for _ in range(100):
        said = 1 / (1 + np.exp(-table @ weights))
        slope = table.T @ (importance * (said - right)) + penalty * weights
        bend = (table * (importance * said * (1 - said))[:, None]).T @ table + np.diag(penalty)
        step = np.linalg.solve(bend, slope)
        weights -= step
        if np.abs(step).max() < 1e-9:
            break
    return weights


def install(calibration: Calibration, folder: Path, fitted_on: list[dict[str, Any]]) -> None:
    """Put the weights into a model's folder, its config and its meta.json; nothing else in it is touched."""
    try:
        config = load_config(folder / "config.cfg")
        meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    except OSError as error:
        raise MinutierError(f"no model in {folder}: give the folder of a trained pipeline") from error
    config["nlp"]["pipeline"] = _with_confidence(config["nlp"]["pipeline"])
    config["components"][NAME] = {"factory": NAME}
    config.to_disk(folder / "config.cfg")
    for listed in ("pipeline", "components"):
        meta[listed] = _with_confidence(meta[listed])
    meta["calibration"] = fitted_on
    (folder / "meta.json").write_text(json.dumps(meta, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    component = Confidence(spacy.blank("xx"))
    component.calibrate(calibration)
    component.to_disk(folder / NAME)


def _with_confidence(names: list[str]) -> list[str]:
    """The components with that of confidence after merge. Raises MinutierError where nothing is merged."""
    if "minutier_merge" not in names:
        raise MinutierError("the model has no minutier_merge: confidence is that of what model and rules agree upon")
    names = [name for name in names if name != NAME]
    names.insert(names.index("minutier_merge") + 1, NAME)
    return names


def calibrate(model: Path, gold: Sequence[Path], out: Path, *, authored: int = AUTHORED, seed: int = SEED) -> None:
    """Fit the confidence of a model on gold and authored minutes, into a folder."""
    nlp = whole(model)
    sources: list[dict[str, Any]] = [{"name": "tagged by this NER", "sha256": _digest(model / "ner" / "model")}]
    real: list[Judged] = []
    for path in gold:
        found = list(judge(nlp, read_gold(path)))
        sources.append({"name": "annotated minutes", "sha256": _digest(path), "entities": len(found)})
        real += found
    invented = list(judge(nlp, generate(authored, seed)))
    sources.append({"name": f"corpus.generate, count {authored}, seed {seed}", "entities": len(invented)})
    install(fit(real, invented), out, sources)
    print(f"{out / NAME / FILE}: fitted on {len(real)} entities of the gold and {len(invented)} of authored minutes")


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def main() -> None:
    """Calibrate from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path)
    parser.add_argument("gold", type=Path, nargs="+")
    parser.add_argument("-o", "--out", type=Path)
    parser.add_argument("--authored", type=int, default=AUTHORED)
    parser.add_argument("--seed", type=int, default=SEED)
    options = parser.parse_args()
    try:
        calibrate(
            options.model, options.gold, options.out or options.model, authored=options.authored, seed=options.seed
        )
    except MinutierError as error:
        parser.exit(error.exit_code, f"{parser.prog}: {error}\n")


if __name__ == "__main__":
    main()
