"""Each config builds; the shipped model is made by one of them and tags the labels of the guidelines."""

import json
from pathlib import Path

import pytest
from spacy.util import load_config, load_model_from_config

import pipeline
import pipeline.factories
from pipeline.labels import LABELS

CONFIGS = sorted((Path(__file__).resolve().parent.parent / "configs").glob("*.cfg"))


@pytest.mark.parametrize("path", CONFIGS, ids=lambda path: path.stem)
def test_config_builds(path: Path) -> None:
    config = load_config(path, overrides={"paths.train": "x", "paths.dev": "x"}, interpolate=True)
    if "transformer" in config["components"]:
        pytest.importorskip("spacy_transformers", reason="needs the extra 'transformers'")
    nlp = load_model_from_config(config, auto_fill=True)
    assert nlp.pipe_names[-4:] == ["minutier_rules", "minutier_merge", "minutier_confidence", "minutier_records"]


def test_shipped_model() -> None:
    nlp = pipeline.load()
    assert set(nlp.get_pipe("ner").labels) == set(LABELS)
    meta = json.loads((pipeline.SHIPPED_MODEL / "meta.json").read_text(encoding="utf-8"))
    assert meta["name"] == "fr_minutier_sm"
    assert len(meta["commit"]) == 40
    assert all(len(source["sha256"]) == 64 for source in meta["sources"])


def test_shipped_model_is_small_enough_for_git() -> None:
    size = sum(path.stat().st_size for path in pipeline.SHIPPED_MODEL.rglob("*") if path.is_file())
    assert size < 40_000_000


def test_missing_model_says_what_to_do(tmp_path: Path) -> None:
    from pipeline.errors import MinutierError

    with pytest.raises(MinutierError, match="give the folder of a trained model"):
        pipeline.load(tmp_path / "none")
