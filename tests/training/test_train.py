"""A tiny training: what it leaves, that it is reproducible, that a run cut short ends as one that was not."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import pipeline
from corpus.gold import EntitySpan, GoldDocument, write_gold
from pipeline.errors import CannotWrite, MinutierError
from pipeline.labels import LABELS
from tests.training.conftest import Ask
from training import saved
from training.config import BadConfig
from training.data import file_digest
from training.evaluation.learning import read_log
from training.loop import NoExamples, Point
from training.train import Silent, train

TIMES = {"seconds", "words_per_second"}


def metrics(out: Path) -> list[dict[str, Any]]:
    """The lines, less what no two runs share."""
    lines = (out / saved.METRICS).read_text(encoding="utf-8").splitlines()
    return [{key: value for key, value in json.loads(line).items() if key not in TIMES} for line in lines]


class Notes(Silent):
    """Keeps what it is told. killed_at: the step whose evaluation is the last."""

    def __init__(self, killed_at: int | None = None) -> None:
        self.notes: list[str] = []
        self.points: list[tuple[Point, bool]] = []
        self.killed_at = killed_at

    def note(self, message: str) -> None:
        self.notes.append(message)

    def point(self, point: Point, best: bool) -> None:
        self.points.append((point, best))
        if point.step == self.killed_at:
            raise KeyboardInterrupt


def test_the_folder_is_the_whole_product(tiny: Path) -> None:
    doc = pipeline.load(tiny)("Séance du 3 mai 2024. La subvention est fixée à 1 200 €.")
    assert doc._.minutes.session.date == "2024-05-03"
    assert [ent.text for ent in doc.ents if ent.label_ == "AMOUNT"] == ["1 200 €"]
    assert not (tiny / saved.STATE).exists()


def test_the_model_says_where_it_comes_from_and_nothing_of_this_machine(tiny: Path, gold: Path) -> None:
    meta = json.loads((tiny / "meta.json").read_text(encoding="utf-8"))
    assert meta["name"] == "fr_minutier_sm"
    assert meta["seed"] == 7
    assert meta["sources"][0] == {"name": "annotated minutes, gold.jsonl", "sha256": file_digest(gold)}
    assert meta["sources"][1]["name"] == "authored minutes: corpus.generate, count 8, seed 7"
    assert meta["judged_on"]["name"] == "annotated minutes, dev.jsonl"
    config = (tiny / "config.cfg").read_text(encoding="utf-8")
    assert ".jsonl" not in config
    assert "/" not in json.loads((tiny / "vocab" / "strings.json").read_text(encoding="utf-8"))


def test_metrics_are_a_log_that_the_evaluation_reads(tiny: Path) -> None:
    points = read_log(tiny / saved.METRICS)
    assert [point.step for point in points] == [2, 4, 6]
    first = metrics(tiny)[0]
    assert points[0].f1 == first["f1"] == pytest.approx(2 * first["p"] * first["r"] / (first["p"] + first["r"]))
    assert first["labels"]["AMOUNT"]["f1"] > 0.5


def test_two_trainings_are_the_same_to_the_digit(tiny: Path, ask: Ask, tmp_path: Path) -> None:
    train(ask(tmp_path), Silent())
    assert metrics(tmp_path) == metrics(tiny)
    assert file_digest(tmp_path / "ner" / "model") == file_digest(tiny / "ner" / "model")


def test_a_label_of_few_documents_is_learnt_all_the_same(ask: Ask, tmp_path: Path) -> None:
    gold = tmp_path / "people.jsonl"
    names = [
        GoldDocument(id="1", text="Présent : M. Jean Brumier", entities=[EntitySpan(start=13, end=25, label="PER")])
    ]
    write_gold(names, gold)
    out = tmp_path / "model"
    request = replace(ask(out), gold=[gold], authored=0)
    train(replace(request, settings=request.settings | {"training.max_steps": 2}), Silent())
    assert set(pipeline.load(out).get_pipe("ner").labels) == set(LABELS)  # type: ignore[attr-defined]


def test_another_seed_is_another_model(tiny: Path, ask: Ask, tmp_path: Path) -> None:
    request = ask(tmp_path)
    train(replace(request, settings=request.settings | {"system.seed": 8}), Silent())
    assert metrics(tmp_path)[0]["loss"] != metrics(tiny)[0]["loss"]


def test_a_killed_run_goes_on_as_if_it_had_not_been_killed(tiny: Path, ask: Ask, tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        train(ask(tmp_path), Notes(killed_at=4))
    with (tmp_path / saved.METRICS).open("a", encoding="utf-8") as log:
        log.write('{"step": 6, "lo')  # killed as it wrote
    watch = Notes()
    train(replace(ask(tmp_path), resume=True), watch)
    assert [point.step for point, _ in watch.points] == [6]
    assert metrics(tmp_path) == metrics(tiny)
    assert file_digest(tmp_path / "ner" / "model") == file_digest(tiny / "ner" / "model")
    assert not (tmp_path / saved.STATE).exists()


def test_what_resume_refuses_and_what_it_takes(ask: Ask, gold: Path, tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        train(ask(tmp_path), Notes(killed_at=2))
    again = replace(ask(tmp_path), resume=True)
    with pytest.raises(BadConfig, match="max_steps = 6; max_steps = 8"):
        train(replace(again, settings=again.settings | {"training.max_steps": 8}), Silent())
    with pytest.raises(MinutierError, match="the data are not those"):
        train(replace(again, authored=9), Silent())
    assert pipeline.load(tmp_path).meta["performance"]["ents_f"] > 0  # the best so far can be used
    (tmp_path / saved.STATE / "last").unlink()
    watch = Notes()
    train(again, watch)
    assert watch.notes == [f"nothing to go on with in {tmp_path}: training from the start"]
    assert [point.step for point, _ in watch.points] == [2, 4, 6]
    watch = Notes()
    train(again, watch)
    assert watch.notes == [f"the training in {tmp_path} has ended; --force trains anew"]
    assert watch.points == []


def test_patience_ends_a_training(ask: Ask, tmp_path: Path) -> None:
    request = ask(tmp_path)
    slow = {"training.optimizer.learn_rate.initial_rate": 0.0, "training.patience": 2}
    watch = Notes()
    train(replace(request, settings=request.settings | slow), watch)
    assert [(point.step, best) for point, best in watch.points] == [(2, True), (4, False)]


def test_passes_over_the_data_end_a_training(ask: Ask, tmp_path: Path) -> None:
    request = ask(tmp_path)
    once = {"training.max_epochs": 1, "training.max_steps": 0, "training.eval_frequency": 50}
    watch = Notes()
    train(replace(request, settings=request.settings | once), watch)
    assert len(watch.points) == 1
    assert watch.points[0][0].epoch == 0


def test_a_corpus_that_gives_nothing(ask: Ask, tmp_path: Path) -> None:
    request = replace(ask(tmp_path), gold=[])
    with pytest.raises(NoExamples, match="repeat and sample"):
        train(replace(request, settings=request.settings | {"corpora.train.sample": 0}), Silent())


def test_authored_documents_alone_are_said_to_be_so(ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("training.data.HELD_OUT", 2)
    request = ask(tmp_path)
    watch = Notes()
    train(replace(request, gold=[], dev=None, settings=request.settings | {"training.max_steps": 2}), watch)
    assert [note.split(":")[0] for note in watch.notes] == ["no --data", "no --dev"]
    meta = json.loads((tmp_path / "meta.json").read_text(encoding="utf-8"))
    assert meta["judged_on"]["name"] == "authored minutes: corpus.generate, count 2, seed 8"


def test_dev_documents_that_were_trained_on_are_told(ask: Ask, gold: Path, tmp_path: Path) -> None:
    request = ask(tmp_path)
    watch = Notes()
    train(replace(request, dev=gold, settings=request.settings | {"training.max_steps": 2}), watch)
    assert watch.notes == ["warning: 4 document(s) of --dev are among --data too: their scores say little"]


def test_a_folder_with_something_in_it(ask: Ask, tiny: Path, tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="--resume goes on with it, --force replaces it"):
        train(ask(tiny), Silent())
    (tmp_path / "thesis.txt").write_text("dear", encoding="utf-8")
    with pytest.raises(CannotWrite, match="other files than a model's"):
        train(replace(ask(tmp_path), force=True), Silent())
    assert (tmp_path / "thesis.txt").exists()
