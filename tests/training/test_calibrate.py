"""Weights are fitted so that confidence is how often entities are right, and are put into a model's folder alone."""

import hashlib
import json
import random
import shutil
from pathlib import Path

import pytest

import pipeline
from corpus.generate import generate
from corpus.gold import write_gold
from pipeline.entities.confidence import FILE, NAME, Calibration
from pipeline.errors import MinutierError
from pipeline.tagging import tag
from training import calibrate, measure_confidence
from training.calibrate import Judged, fit
from training.measure_confidence import Said


def judged(feature: str, count: int, right: int) -> list[Judged]:
    """Entities with one feature beside what all have, of which some are right."""
    return [Judged({"any": 1.0, feature: 1.0}, number < right) for number in range(count)]


def test_confidence_is_how_often_such_entities_are_right() -> None:
    calibration = fit([*judged("ORG", 1000, 600), *judged("PER", 1000, 950)], [])
    assert calibration.confidence({"any": 1, "ORG": 1}) == pytest.approx(0.6, abs=0.01)
    assert calibration.confidence({"any": 1, "PER": 1}) == pytest.approx(0.95, abs=0.01)


def test_what_was_seen_once_says_little() -> None:
    calibration = fit([*judged("PER", 1000, 900), *judged("ORG", 1, 0)], [])
    assert 0.6 < calibration.confidence({"any": 1, "ORG": 1}) < 0.9


def test_the_order_of_the_entities_changes_nothing() -> None:
    entities = [*judged("ORG", 50, 30), *judged("PER", 50, 45)]
    shuffled = random.Random(1).sample(entities, len(entities))
    assert fit(shuffled, []) == fit(entities, [])


def test_authored_entities_weigh_less_than_real_ones() -> None:
    real, authored = judged("ORG", 200, 100), judged("ORG", 20_000, 20_000)
    alone, both = fit(real, []), fit(real, authored)
    features = {"any": 1.0, "ORG": 1.0}
    assert alone.confidence(features) == pytest.approx(0.5, abs=0.01)
    assert both.confidence(features) == pytest.approx((0.5 + calibrate.SHARE) / (1 + calibrate.SHARE), abs=0.01)


def test_nothing_wrong_is_nothing_to_learn_from() -> None:
    with pytest.raises(MinutierError, match="both right and wrong"):
        fit(judged("ORG", 5, 5), judged("ORG", 5, 2))


def digests(folder: Path) -> dict[str, str]:
    """The hash of each file."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def test_calibrate_a_model(tiny: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    model, gold = tmp_path / "model", tmp_path / "gold.jsonl"
    shutil.copytree(tiny, model)
    write_gold(generate(4, 17), gold)
    before = digests(model)
    calibrate.calibrate(model, [gold], model, authored=3, seed=5)
    first = digests(model)
    assert first.keys() - before.keys() == {f"{NAME}/{FILE}"}
    assert {name for name in before if first[name] != before[name]} <= {"config.cfg", "meta.json"}
    calibrate.calibrate(model, [gold], model, authored=3, seed=5)
    assert digests(model) == first
    meta = json.loads((model / "meta.json").read_text(encoding="utf-8"))
    assert meta["calibration"][1]["sha256"] == hashlib.sha256(gold.read_bytes()).hexdigest()
    assert meta["calibration"][2]["name"] == "corpus.generate, count 3, seed 5"
    nlp = pipeline.load(model)
    assert nlp.pipe_names.index(NAME) == nlp.pipe_names.index("minutier_merge") + 1 < len(nlp.pipe_names) - 1
    ents = tag("La subvention est fixée à 1 200 €.", nlp).ents
    assert ents
    assert all(0 < ent._.confidence < 1 for ent in ents)
    assert "fitted on" in capsys.readouterr().out


def test_a_folder_of_a_ner_alone_receives_no_weights(tiny: Path, tmp_path: Path) -> None:
    nlp = pipeline.load(tiny)
    nlp.remove_pipe("minutier_merge")
    nlp.to_disk(tmp_path / "model")
    with pytest.raises(MinutierError, match="minutier_merge"):
        calibrate.install(Calibration(weights={}), tmp_path / "model", [])


def test_no_folder_no_weights(tmp_path: Path) -> None:
    with pytest.raises(MinutierError, match="no model in"):
        calibrate.install(Calibration(weights={}), tmp_path, [])


def test_figures_by_hand() -> None:
    entities = [Said("ORG", 0.95, True), Said("ORG", 0.95, False), Said("PER", 0.25, False), Said("PER", 1.0, True)]
    assert measure_confidence.calibration_error(entities) == pytest.approx((3 * abs(2.9 / 3 - 2 / 3) + 0.25) / 4)
    assert measure_confidence.brier(entities) == pytest.approx((0.05**2 + 0.95**2 + 0.25**2) / 4)
    assert measure_confidence.area(entities) == pytest.approx((1 + 1 + 1 + 0.5) / 4)


def test_report_has_a_row_a_label_and_the_bins() -> None:
    lines = list(measure_confidence.report([Said("ORG", 0.95, True), Said("PER", 0.25, False)]))
    assert [line.split()[0] for line in lines[1:4]] == ["ORG", "PER", "all"]
    assert [line.split() for line in lines[5:]] == [
        ["0.2-0.3", "1", "0.000", "0.250"],
        ["0.9-1.0", "1", "1.000", "0.950"],
    ]


def test_what_gives_no_confidence_is_told(tiny: Path) -> None:
    with pytest.raises(MinutierError, match="gives no confidence"):
        list(measure_confidence.said(pipeline.load(tiny), generate(1, 5)))


def test_the_shipped_model_is_calibrated_on_what_it_says() -> None:
    meta = json.loads((pipeline.SHIPPED_MODEL / "meta.json").read_text(encoding="utf-8"))
    tagged, *gold, authored = (source["name"] for source in meta["calibration"])
    assert tagged == "tagged by this NER"
    assert set(gold) == {"annotated minutes"}
    assert authored == f"corpus.generate, count {calibrate.AUTHORED}, seed {calibrate.SEED}"


def test_the_shipped_confidence_holds_on_authored_minutes() -> None:
    """On minutes of another seed; real ones are harder (docs/CONFIDENCE.md), so it may doubt these too much."""
    entities = list(measure_confidence.said(pipeline.load(), generate(25, 4242)))
    assert len(entities) > 800
    assert measure_confidence.calibration_error(entities) < 0.06
    assert measure_confidence.area(entities) > 0.8
