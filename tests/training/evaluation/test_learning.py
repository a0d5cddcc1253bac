"""Training logs become learning curves; other files are told apart, with the line."""

from pathlib import Path

import pytest

from pipeline.errors import MinutierError, SourceError
from training.evaluation.learning import read_log
from training.evaluation.model import LearningPoint


def written(folder: Path, content: bytes) -> Path:
    path = folder / "log.jsonl"
    path.write_bytes(content)
    return path


def test_the_shapes_of_a_line(tmp_path: Path) -> None:
    lines = b'{"step": 0, "loss": 9.5}\n\n{"step": 100, "losses": {"ner": 3, "tok2vec": 1.5}, "score": 0.5}\n'
    assert read_log(written(tmp_path, lines + b'{"step": 200, "loss": 2, "f1": 0.8, "more": []}')) == [
        LearningPoint(step=0, loss=9.5),
        LearningPoint(step=100, loss=4.5, f1=0.5),
        LearningPoint(step=200, loss=2, f1=0.8),
    ]


@pytest.mark.parametrize("line", [b"{", b"[]", b'{"loss": 1}', b'{"step": 1}', b'{"step": "x", "loss": 1}', b"3"])
def test_what_is_no_log(tmp_path: Path, line: bytes) -> None:
    with pytest.raises(MinutierError, match=r"log\.jsonl:2: no line of a training log: give \{"):
        read_log(written(tmp_path, b'{"step": 0, "loss": 9.5}\n' + line))


def test_what_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"none\.jsonl: No such file"):
        read_log(tmp_path / "none.jsonl")
    with pytest.raises(SourceError, match="not UTF-8"):
        read_log(written(tmp_path, b"\xff"))
