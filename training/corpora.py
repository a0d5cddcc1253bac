"""Real and authored minutes → three models of one config and a table: what each part of the corpus is worth.

Run: python -m training.corpora --gold GOLD.jsonl --test OTHER.jsonl [--set section.key=value …] [-o FOLDER]
Trains on authored minutes only, on the real ones only, and on both; each model is judged on the test documents.
"""

import argparse
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import spacy

import pipeline.factories  # noqa: F401  (registers the components)
from corpus.gold import GoldDocument, read_gold
from pipeline.labels import LABELS
from training.config import settings_of
from training.measure import MICRO, Tally, measure
from training.train import Request, Silent, train

CONFIG = Path(__file__).resolve().parent.parent / "configs" / "small.cfg"

PARTS: dict[str, dict[str, Any]] = {
    "authored only": {"corpora.train.repeat": 0},
    "real only": {"corpora.train.sample": 0},
    "both": {},
}
"""Part → what it changes in the config."""


def row(name: str, tallies: dict[str, Tally]) -> Iterable[str]:
    """Lines of the Markdown table: the model alone, and merged with the rules."""
    for how, tally in tallies.items():
        found = tally.f1()
        yield f"| {name}, {how} | " + " | ".join(f"{found[label]:.3f}" for label in (*LABELS, MICRO)) + " |"


def compare(gold: Path, test: Path, folder: Path, settings: dict[str, Any]) -> None:
    """Train and judge the three models, printing each row as it is known."""
    documents: list[GoldDocument] = list(read_gold(test))
    print("| trained on | " + " | ".join((*LABELS, MICRO)) + " |\n|" + "---|" * (len(LABELS) + 2), flush=True)
    for name, changes in PARTS.items():
        out = folder / name.replace(" ", "_")
        train(Request(CONFIG, out, gold=[gold], written=False, settings=settings | changes, force=True), Silent())
        for line in row(name, measure(spacy.load(out), documents)):
            print(line, flush=True)


def main() -> None:
    """Compare from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=Path, required=True, help="real annotated minutes to train on")
    parser.add_argument("--test", type=Path, required=True, help="annotated minutes of other authorities")
    parser.add_argument("-o", "--out", type=Path, help="keep the models under this folder")
    parser.add_argument("--set", action="append", default=[], metavar="section.key=value")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        compare(options.gold, options.test, options.out or Path(scratch), settings_of(options.set))


if __name__ == "__main__":
    main()
