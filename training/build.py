"""Gold → the shipped model, in one command.

Run: python -m training.build --gold ../shared/minutes/train.jsonl [-o FOLDER] [--set section.key=value …]
The authored minutes are generated on the way; dev documents are not looked at.
"""

import argparse
import hashlib
import json
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from spacy.training.initialize import init_nlp
from spacy.training.loop import train
from spacy.util import load_config
from thinc.api import Config

import corpus.examples  # noqa: F401  (registers the readers)
import pipeline
import pipeline.factories
from corpus.generate import generate
from corpus.gold import write_gold
from pipeline.labels import LABELS
from training import vectors

CONFIG = Path(__file__).resolve().parent.parent / "configs" / "small.cfg"
AUTHORED = 8000
HELD_OUT = 60
NAME, VERSION = "fr_minutier_sm", "0.1.0"


def _commit() -> str:
    ran = subprocess.run(["git", "rev-parse", "HEAD"], cwd=CONFIG.parent, capture_output=True, text=True, check=False)
    return ran.stdout.strip() or "unknown"


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def build(
    gold: Path,
    out: Path,
    *,
    config: Path = CONFIG,
    authored: int = AUTHORED,
    held_out: int = HELD_OUT,
    settings: dict[str, Any] | None = None,
) -> None:
    """Train the NER of a config and save the whole pipeline with its meta.json.

    gold: real annotated minutes, JSON Lines.
    authored, held_out: how many authored documents to generate, to train with and to watch the training with.
    settings: overrides of the config by dotted key.
    """
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        overrides: dict[str, Any] = {"paths.train": str(gold)} | (settings or {})
        seed = int(overrides.get("system.seed", 7))
        write_gold(generate(authored, seed), folder / "authored.jsonl")
        write_gold(generate(held_out, seed + 1), folder / "held_out.jsonl")
        overrides |= {"paths.authored": str(folder / "authored.jsonl"), "paths.dev": str(folder / "held_out.jsonl")}
        read = load_config(config, overrides=overrides, interpolate=True)
        if asks_for_vectors(read):
            vectors.make(folder / "vectors")
            read["initialize"]["vectors"] = str(folder / "vectors")
        nlp = init_nlp(read)
        (folder / "model").mkdir()
        train(nlp, folder / "model", use_gpu=-1)
        meta: dict[str, Any] = {
            "name": NAME,
            "version": VERSION,
            "description": "Entities and decision records of French local-government minutes",
            "license": "Apache-2.0",
            "sources": [
                {"name": "real minutes, annotated", "sha256": _digest(gold)},
                {
                    "name": f"corpus.generate, count {authored}, seed {seed}",
                    "sha256": _digest(folder / "authored.jsonl"),
                },
            ],
            "commit": _commit(),
        }
        if nlp.vocab.vectors.shape[0]:
            table = {"name": f"word vectors of {vectors.SOURCE}, {nlp.vocab.vectors.shape[1]} dimensions"}
            table |= {"sha256": _digest(folder / "model" / "model-last" / "vocab" / "vectors"), "license": "LGPL-LR"}
            meta["sources"].append(table)
        _save(folder / "model" / "model-last", out, meta)


def asks_for_vectors(config: Config) -> bool:
    """Whether a config's NER looks words up in a table of vectors and leaves it to us which."""
    embed = config["components"]["ner"]["model"]["tok2vec"].get("embed", {})
    return bool(embed.get("include_static_vectors")) and not config["initialize"]["vectors"]


def _save(trained: Path, out: Path, meta: dict[str, Any]) -> None:
    """Move the trained folder into place, without this machine's paths and the words of its texts."""
    stated = json.loads((trained / "meta.json").read_text(encoding="utf-8"))
    # Words are hashed: the model needs no list of those that it saw, and real names must not travel with it.
    (trained / "vocab" / "strings.json").write_text(json.dumps(sorted(LABELS)), encoding="utf-8")
    config = load_config(trained / "config.cfg")
    config["initialize"]["vectors"] = None
    config["paths"] = dict.fromkeys(config["paths"])
    for reader in config["corpora"].values():
        reader.update({name: "" for name in ("path", "authored") if name in reader})
    config.to_disk(trained / "config.cfg")
    (trained / "meta.json").write_text(json.dumps(stated | meta, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    if out.exists():
        shutil.rmtree(out)
    shutil.copytree(trained, out)


def settings_of(items: list[str]) -> dict[str, Any]:
    """Overrides of a config from ``section.key=value``; a value that is no JSON is a string."""
    settings: dict[str, Any] = {}
    for item in items:
        key, value = item.split("=", 1)
        try:
            settings[key] = json.loads(value)
        except json.JSONDecodeError:
            settings[key] = value
    return settings


def main() -> None:
    """Build from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("-o", "--out", type=Path, default=pipeline.SHIPPED_MODEL)
    parser.add_argument("--config", type=Path, default=CONFIG)
    parser.add_argument("--authored", type=int, default=AUTHORED)
    parser.add_argument("--set", action="append", default=[], metavar="section.key=value")
    options = parser.parse_args()
    build(
        options.gold, options.out, config=options.config, authored=options.authored, settings=settings_of(options.set)
    )


if __name__ == "__main__":
    main()
