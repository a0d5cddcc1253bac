"""A transformer model exported: the vectors of torch, the weights of the parser, no torch to run it."""

import json
import shutil
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import numpy as np
import pytest

import pipeline
from corpus.generate import generate
from pipeline.entities.encoder import ARCHITECTURE
from pipeline.entities.onnx_shim import OnnxShim
from pipeline.errors import CannotWrite
from training.closeness import compare, vectors
from training.export import NotExportable, export
from training.package import package
from training.train import Request, Silent, train

pytest.importorskip("spacy_transformers", reason="needs the extra 'transformers'")

ROOT = Path(__file__).resolve().parents[2]
SETTINGS = {
    "training.max_steps": 3,
    "training.eval_frequency": 3,
    "training.optimizer.learn_rate.warmup_steps": 1,
    "corpora.train.sample": 4,
}
CALIBRATION = Path("minutier_confidence") / "calibration.json"
TEXTS = [document.text for document in generate(3, 6)]
LONG_WORD = "Le maire lit 0123456789012345678901234567890123456789 fois. " * 12
"""More pieces a window than the encoder has positions for."""


@pytest.fixture(scope="module")
def trained(gold: Path, dev: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A transformer model, trained in three steps, with the shipped model's calibration."""
    from tests.training.tiny_transformer import save

    out = tmp_path_factory.mktemp("trf") / "model"
    settings = SETTINGS | {"components.transformer.model.name": str(save(tmp_path_factory.mktemp("encoder")))}
    config = ROOT / "configs" / "transformer.cfg"
    train(Request(config, out, gold=[gold], dev=dev, authored=8, written=False, settings=settings), Silent())
    (out / CALIBRATION).parent.mkdir()
    shutil.copy(pipeline.SHIPPED_MODEL / CALIBRATION, out / CALIBRATION)
    return out


@pytest.fixture(scope="module")
def exact(trained: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("exact") / "model"
    export(trained, out, precision="fp32")
    return out


@pytest.fixture(scope="module")
def small(trained: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("small") / "model"
    export(trained, out, precision="int8")
    return out


def seen(folder: Path, texts: list[str]) -> tuple[list[Any], list[Any]]:
    """The vectors of each text's tokens, and its entities with their confidences."""
    nlp = pipeline.load(folder)
    docs = list(nlp.pipe(texts))
    entities = [[(ent.start, ent.end, ent.label_, ent._.confidence) for ent in doc.ents] for doc in docs]
    return vectors(nlp, docs), entities


def test_fp32_gives_the_vectors_and_the_entities_of_torch(trained: Path, exact: Path) -> None:
    texts = [*TEXTS, LONG_WORD, "Vote"]
    (expected, ents), (found, same) = (seen(folder, texts) for folder in (trained, exact))
    for one, other in zip(expected, found, strict=True):
        assert np.abs(one - other).max() < 1e-4
    assert [[ent[:3] for ent in doc] for doc in same] == [[ent[:3] for ent in doc] for doc in ents]
    confidences = [ent[3] for doc in ents for ent in doc]
    assert confidences == pytest.approx([ent[3] for doc in same for ent in doc], abs=1e-3)
    assert len(confidences) > 10


def test_int8_is_near(trained: Path, small: Path) -> None:
    found = compare(trained, small)
    assert found.tokens > 1_000
    assert found.mean > 0.98
    assert 0.95 < found.low < 0.9999
    assert 0 < found.both <= found.either


def test_the_parser_is_the_same_to_the_bit(trained: Path, small: Path) -> None:
    (before, after) = (list(_parameters(folder)) for folder in (trained, small))
    assert [name for name, _ in before] == [name for name, _ in after]
    assert len(before) > 4
    for (_, one), (_, other) in zip(before, after, strict=True):
        assert np.array_equal(one, other)


def _parameters(folder: Path) -> Any:
    ner: Any = pipeline.load(folder).get_pipe("ner")
    for node in ner.model.walk():
        for name in node.param_names:
            yield name, node.get_param(name)


def test_what_the_folder_holds(trained: Path, small: Path) -> None:
    before, after = (json.loads((folder / "meta.json").read_text(encoding="utf-8")) for folder in (trained, small))
    assert after["encoder"] == "ONNX int8"
    assert after["pipeline"] == before["pipeline"][1:]
    for key in ("name", "sources", "performance", "seed", "commit", "judged_on", "license"):
        assert after[key] == before[key]
    config = (small / "config.cfg").read_text(encoding="utf-8")
    assert ARCHITECTURE in config
    assert "spacy-transformers" not in config
    assert (small / CALIBRATION).read_bytes() == (trained / CALIBRATION).read_bytes()
    assert (small / "vocab" / "strings.json").read_bytes() == (trained / "vocab" / "strings.json").read_bytes()
    assert not (small / "state").exists()


def test_its_wheel_needs_only_the_runtime(small: Path, tmp_path: Path) -> None:
    wheel = package(small, tmp_path)
    assert wheel.name == "fr_minutier_trf-0.1.0-py3-none-any.whl"
    with ZipFile(wheel) as archive:
        told = archive.read("fr_minutier_trf-0.1.0.dist-info/METADATA").decode("utf-8")
    assert "Requires-Dist: minutier[onnx]>=" in told
    assert "before the encoder was exported: ONNX int8" in told


@pytest.mark.parametrize("kind", ["bert", "roberta"])
@pytest.mark.parametrize("length", [3, 8, 60])
def test_the_graph_is_the_encoder(kind: str, length: int) -> None:
    import torch
    from onnxruntime import InferenceSession

    from tests.training.tiny_transformer import transformer
    from training.graph import graph

    encoder = transformer(kind)
    ids = (np.arange(length, dtype=np.int64) * 37 % 390 + 4)[None]
    (found,) = InferenceSession(graph(encoder, "fp32")).run(None, {"input_ids": ids})
    with torch.no_grad():
        expected = encoder(input_ids=torch.from_numpy(ids)).last_hidden_state.numpy()
    assert found.shape == (1, length, 32)
    assert np.abs(found - expected).max() < 1e-4


def test_the_pooler_is_left_out(exact: Path) -> None:
    ner: Any = pipeline.load(exact).get_pipe("ner")
    (shim,) = [shim for node in ner.model.walk() for shim in node.shims if isinstance(shim, OnnxShim)]
    assert b"pooler" not in shim.to_bytes()
    assert b"encoder.layer" in shim.to_bytes()


def test_other_windows_are_refused(trained: Path, tmp_path: Path) -> None:
    other = tmp_path / "model"
    shutil.copytree(trained, other)
    config = (other / "config.cfg").read_text(encoding="utf-8")
    config = config.replace("strided_spans.v1", "doc_spans.v1").replace("window = 96\nstride = 80\n", "")
    (other / "config.cfg").write_text(config, encoding="utf-8")
    with pytest.raises(NotExportable, match="only strided spans"):
        export(other, tmp_path / "out", precision="fp32")


def test_twice_is_refused(small: Path, tmp_path: Path) -> None:
    with pytest.raises(NotExportable, match="exported already: ONNX int8"):
        export(small, tmp_path / "out", precision="int8")


def test_a_model_is_replaced_only_by_force(trained: Path, tmp_path: Path) -> None:
    out = tmp_path / "model"
    shutil.copytree(trained, out)
    with pytest.raises(CannotWrite, match="a model is there; --force replaces it"):
        export(trained, out, precision="fp32")
    assert (out / "transformer").exists()
    export(trained, out, precision="fp32", force=True)
    assert not (out / "transformer").exists()
    assert pipeline.load(out).pipe_names[0] == "ner"
