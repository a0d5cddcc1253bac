"""Annotated minutes and a model → how far its confidence can be trusted, and what it costs.

Run: python -m training.measure_confidence GOLD… [--model MODEL]
Prints a table a label: expected calibration error (ten bins), Brier score, area under the ROC curve of right against
wrong; the bins; words a second with and without confidence. Give minutes on which neither was fitted.
"""

import argparse
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import spacy
from spacy.language import Language

import pipeline
from corpus.gold import GoldDocument, read_gold
from pipeline.entities.confidence import NAME
from pipeline.errors import MinutierError
from pipeline.tagging import tag

BINS = 10
RUNS = 3
"""Each way is timed as often, in turns; the quickest counts."""


class Said(NamedTuple):
    """One entity's label, its confidence, and whether it is in the gold."""

    label: str
    sure: float
    right: bool


def said(nlp: Language, documents: Iterable[GoldDocument]) -> Iterator[Said]:
    """The entities of the documents. Raises MinutierError where the model gives no confidence."""
    for document in documents:
        gold = {(span.start, span.end, span.label) for span in document.entities}
        doc = tag(document.text, nlp)
        for ent in doc.ents:
            if ent._.confidence is None:
                raise MinutierError(f"{nlp.meta['name']} gives no confidence: run python -m training.calibrate")
            place = doc._.reading.source(ent.start_char, ent.end_char)
            yield Said(ent.label_, ent._.confidence, (*place, ent.label_) in gold)


def bins(entities: Sequence[Said]) -> list[list[Said]]:
    """The entities in bins of a tenth of confidence."""
    table: list[list[Said]] = [[] for _ in range(BINS)]
    for one in entities:
        table[min(BINS - 1, int(one.sure * BINS))].append(one)
    return table


def mean(values: Iterable[float]) -> float:
    """The mean of some values."""
    listed = list(values)
    return sum(listed) / len(listed)


def calibration_error(entities: Sequence[Said]) -> float:
    """How far confidence and the share that is right lie apart, over the bins by their size."""
    apart = [
        len(inside) * abs(mean(one.sure for one in inside) - mean(one.right for one in inside))
        for inside in bins(entities)
        if inside
    ]
    return sum(apart) / len(entities)


def brier(entities: Sequence[Said]) -> float:
    """The mean squared distance of confidence and truth."""
    return mean((one.sure - one.right) ** 2 for one in entities)


def area(entities: Sequence[Said]) -> float:
    """How often a right entity is surer than a wrong one, a tie counting by half; NaN without one of each."""
    right, wrong = (np.array([one.sure for one in entities if one.right is is_right]) for is_right in (True, False))
    if not len(right) or not len(wrong):
        return float("nan")
    above = right[:, None] - wrong[None, :]
    return float(((above > 0) + 0.5 * (above == 0)).mean())


def report(entities: Sequence[Said]) -> Iterator[str]:
    """The tables, line by line."""
    yield f"{'':12}{'n':>7}{'right':>8}{'mean':>8}{'ECE':>8}{'Brier':>8}{'AUC':>8}"
    for label in [*sorted({one.label for one in entities}), "all"]:
        some = [one for one in entities if label in (one.label, "all")]
        figures = (mean(o.right for o in some), mean(o.sure for o in some), calibration_error(some), brier(some))
        yield f"{label:12}{len(some):>7}" + "".join(f"{value:>8.3f}" for value in (*figures, area(some)))
    yield f"\n{'confidence':12}{'n':>7}{'right':>8}{'mean':>8}"
    for number, inside in enumerate(bins(entities)):
        if inside:
            place = f"{number / BINS:.1f}-{(number + 1) / BINS:.1f}"
            yield f"{place:12}{len(inside):>7}{mean(o.right for o in inside):>8.3f}{mean(o.sure for o in inside):>8.3f}"


def speed(model: Path, texts: Sequence[str]) -> Iterator[str]:
    """Words a second of the processor's time: of the NER, and of NER, rules and merge without and with confidence."""
    plain, sure = spacy.load(model, exclude=[NAME]), spacy.load(model)
    merged = ["ner", "minutier_rules", "minutier_merge"]
    ways = [(plain, []), (plain, ["ner"]), (plain, merged), (sure, [*merged, NAME])]
    words = sum(len(text.split()) for text in texts)
    runs = [[_seconds(nlp, pipes, texts) for nlp, pipes in ways] for _ in range(RUNS)]
    tokens, ner, without, with_it = (min(run[way] for run in runs) for way in range(len(ways)))
    alone, added = ner - tokens, with_it - without
    yield f"NER {words / alone:,.0f} words/s; with confidence {words / (alone + added):,.0f} ({added / alone:+.1%})"


def _seconds(nlp: Language, pipes: list[str], texts: Iterable[str]) -> float:
    with nlp.select_pipes(enable=pipes):
        start = time.process_time()
        for text in texts:
            tag(text, nlp)
        return time.process_time() - start


def main() -> None:
    """Measure from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path, nargs="+")
    parser.add_argument("--model", type=Path, default=pipeline.SHIPPED_MODEL)
    options = parser.parse_args()
    documents = [document for path in options.gold for document in read_gold(path)]
    try:
        entities = list(said(pipeline.load(options.model), documents))
    except MinutierError as error:
        parser.exit(error.exit_code, f"{parser.prog}: {error}\n")
    print(*report(entities), "", *speed(options.model, [document.text for document in documents]), sep="\n")


if __name__ == "__main__":
    main()
