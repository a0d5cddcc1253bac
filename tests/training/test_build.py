"""A model is built in a few steps, saved with its provenance, loaded and used."""

import json
from pathlib import Path

import pipeline
from corpus.generate import generate
from corpus.gold import write_gold
from training.build import build

STEPS = {
    "training.max_steps": 6,
    "training.eval_frequency": 3,
    "corpora.train.sample": 6,
    "components.ner.model.tok2vec.encode.width": 32,
    "components.ner.model.tok2vec.embed.include_static_vectors": False,
}


def test_build(tmp_path: Path) -> None:
    gold = tmp_path / "gold.jsonl"
    write_gold(generate(4, 3), gold)
    out = tmp_path / "model"
    build(gold, out, authored=8, held_out=2, settings=dict(STEPS))
    meta = json.loads((out / "meta.json").read_text(encoding="utf-8"))
    assert meta["name"] == "fr_minutier_sm"
    assert len(meta["sources"]) == 2
    assert str(tmp_path) not in (out / "config.cfg").read_text(encoding="utf-8")
    nlp = pipeline.load(out)
    doc = nlp("Séance du 3 mai 2024. La subvention est fixée à 1 200 €.")
    assert doc._.minutes.session.date == "2024-05-03"
    assert [ent.text for ent in doc.ents if ent.label_ == "AMOUNT"] == ["1 200 €"]
