"""What a training reads: annotated minutes, the written ones, and generated ones."""

from pathlib import Path

from corpus.gold import read_gold
from corpus.written import written
from training.data import prepare


def test_a_training_reads_them_beside_its_gold(gold: Path, dev: Path, tmp_path: Path) -> None:
    documents = list(written())
    data = prepare(tmp_path, [gold], dev, authored=0, seed=1)
    assert data.written
    assert [document.text for document in read_gold(data.written)] == [document.text for document in documents]
    assert data.sources[1]["name"] == f"written minutes: corpus.written, {len(documents)} documents"


def test_a_training_can_do_without(gold: Path, dev: Path, tmp_path: Path) -> None:
    data = prepare(tmp_path, [gold], dev, authored=0, seed=1, written=False)
    assert data.written is None
    assert len(data.sources) == 1
