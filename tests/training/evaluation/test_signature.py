"""A signature changes with whatever can change the figures, and with nothing else."""

from pathlib import Path

from tests.training.evaluation.made import pipeline_of
from training.evaluation.evaluate import load
from training.evaluation.model import Signature
from training.evaluation.signature import sign


def signed(
    folder: Path, gold: str = "{}", *, seed: int = 7, resamples: int = 9, component: str = "minutier_rules"
) -> Signature:
    nlp = pipeline_of(component)
    nlp.to_disk(folder / "model")
    nlp = load(str(folder / "model")).nlp
    (folder / "gold.jsonl").write_text(gold, encoding="utf-8")
    return sign(nlp, [folder / "gold.jsonl"], documents=1, seed=seed, resamples=resamples)


def test_what_changes_a_signature(tmp_path: Path) -> None:
    first = signed(tmp_path)
    assert signed(tmp_path) == first
    lines = [
        signed(tmp_path, '{"id": "a"}'),
        signed(tmp_path, seed=8),
        signed(tmp_path, resamples=10),
        signed(tmp_path, component="minutier_merge"),
        first,
    ]
    assert len({one.line() for one in lines}) == len(lines)
    assert lines[0].model_sha256 == first.model_sha256
    assert lines[3].data_sha256 == first.data_sha256


def test_neither_names_nor_compiled_python_count(tmp_path: Path) -> None:
    first, second = tmp_path / "a", tmp_path / "b"
    first.mkdir()
    second.mkdir()
    one = signed(first)
    (first / "model" / "x.pyc").write_bytes(b"1")
    assert signed(second) == one


def test_a_line_to_quote(tmp_path: Path) -> None:
    line = signed(tmp_path).line()
    assert line.startswith("data:")
    assert "|model:invented-1.0:" in line
    assert line.endswith("|seed:7|resamples:9")
    assert len(line) < 160


def test_a_pipeline_in_memory_has_no_hash() -> None:
    assert sign(pipeline_of("minutier_rules"), [], documents=0, seed=1, resamples=1).model_sha256 == ""
