"""The figures agree with the shared measure to the fourth digit, on the real minutes of development."""

import importlib.util
from pathlib import Path
from typing import Any

import pytest

import pipeline
from corpus.gold import GoldDocument, read_gold
from pipeline.extract import extract
from training.evaluation.evaluate import Gold, Loaded, Settings, evaluate
from training.evaluation.model import Evaluation, Score


def shared_measure(path: Path) -> Any:
    """The module at a path."""
    spec = importlib.util.spec_from_file_location("shared_measure", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def both(real_minutes: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Evaluation, dict[str, Any]]:
    """What we say of the shipped model, and what the shared measure says of its extracted records."""
    gold, nlp, folder = real_minutes / "dev.jsonl", pipeline.load(), tmp_path_factory.mktemp("said")
    documents: list[GoldDocument] = list(read_gold(gold))
    said = folder / "said.jsonl"
    with said.open("w", encoding="utf-8") as lines:
        for document in documents:
            text = folder / f"{document.id}.txt"
            text.write_bytes(document.text.encode("utf-8"))
            lines.write(extract(text, nlp).model_dump_json() + "\n")
    theirs = shared_measure(real_minutes.parent / "tools" / "score.py").main(gold, said)
    ours = evaluate(Loaded(nlp, "shipped"), Gold(documents=documents, files=[gold]), Settings(resamples=200))
    return ours, theirs


def rounded(scores: dict[str, Score]) -> dict[str, dict[str, float]]:
    """The figures as the shared measure writes them."""
    return {
        name: {"p": round(one.p, 4), "r": round(one.r, 4), "f1": round(one.f1, 4), "gold": one.gold, "said": one.said}
        for name, one in scores.items()
    }


@pytest.mark.real
def test_entities_agree(both: tuple[Evaluation, dict[str, Any]]) -> None:
    ours, theirs = both
    merged = ours.sources["merged"]
    assert rounded({**merged.labels, "micro": merged.micro}) == theirs["entities"]


@pytest.mark.real
def test_fields_agree(both: tuple[Evaluation, dict[str, Any]]) -> None:
    ours, theirs = both
    assert rounded(ours.fields) == theirs["fields"]


@pytest.mark.real
def test_intervals_contain_their_scores(both: tuple[Evaluation, dict[str, Any]]) -> None:
    ours, _ = both
    scores = [one.micro for one in ours.sources.values()] + list(ours.sources["merged"].labels.values())
    for score in (*scores, ours.fields["micro"]):
        assert score.f1_interval is not None
        assert score.f1_interval.low <= score.f1 <= score.f1_interval.high
