"""The shipped model on minutes whose writers knew nothing of the rules: no change may make it clearly worse."""

from collections.abc import Iterable
from pathlib import Path

import pytest

import pipeline
from corpus.gold import read_gold
from training.evaluation.counts import Counts
from training.evaluation.judged import judge

FOLDER = Path(__file__).resolve().parents[3] / "corpus" / "independent"


def f1(counts: Iterable[Counts]) -> float:
    hit, said, gold = map(sum, zip(*counts, strict=True))
    return 2 * hit / (said + gold)


@pytest.mark.parametrize(
    ("name", "entities", "fields"),
    [
        ("held_out.jsonl", 0.92, 0.88),
        ("held_out_2.jsonl", 0.94, 0.93),
        ("developed_on.jsonl", 0.94, 0.92),
        ("developed_on_2.jsonl", 0.95, 0.93),
    ],
)
def test_minutes_of_independent_writers(name: str, entities: float, fields: float) -> None:
    nlp = pipeline.load()
    judged = [judge(document, nlp) for document in read_gold(FOLDER / name)]
    assert f1(count for one in judged for count in one.counts["merged"].values()) >= entities
    told = [one.fields or {} for one in judged]
    assert f1(count for one in told for field, count in one.items() if field != "decisions.found") >= fields
