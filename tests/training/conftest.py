"""A training of a few steps on invented minutes, small enough for every test run."""

from collections.abc import Callable
from pathlib import Path

import pytest

from corpus.generate import generate
from corpus.gold import write_gold
from training.train import Request, Silent, train

CONFIG = Path(__file__).resolve().parents[2] / "configs" / "small.cfg"
TINY = {
    "training.max_steps": 6,
    "training.eval_frequency": 2,
    "training.dropout": 0.2,
    "corpora.train.sample": 4,
    "components.ner.model.tok2vec.encode.width": 32,
    "components.ner.model.tok2vec.embed.include_static_vectors": False,
    "training.optimizer.learn_rate.warmup_steps": 1,
}
Ask = Callable[[Path], Request]


@pytest.fixture(scope="session")
def gold(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four invented documents."""
    path = tmp_path_factory.mktemp("gold") / "gold.jsonl"
    write_gold(generate(4, 3), path)
    return path


@pytest.fixture(scope="session")
def dev(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two more."""
    path = tmp_path_factory.mktemp("dev") / "dev.jsonl"
    write_gold(generate(2, 4), path)
    return path


@pytest.fixture(scope="session")
def ask(gold: Path, dev: Path) -> Ask:
    """A folder → the request of a tiny training into it."""
    return lambda out: Request(CONFIG, out, gold=[gold], dev=dev, authored=8, written=False, settings=dict(TINY))


@pytest.fixture(scope="session")
def tiny(ask: Ask, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a model, trained in six steps."""
    out = tmp_path_factory.mktemp("tiny") / "model"
    train(ask(out), Silent())
    return out
