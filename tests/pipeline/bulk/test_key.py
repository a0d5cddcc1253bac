"""Keys: the same for the same content, model and options, and else another."""

from pathlib import Path

import pytest

from pipeline.bulk.key import keyed
from pipeline.errors import MinutierError


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A model's folder, as far as keys look at it."""
    (tmp_path / "model" / "ner").mkdir(parents=True)
    (tmp_path / "model" / "meta.json").write_text("{}")
    (tmp_path / "model" / "ner" / "model").write_bytes(b"weights")
    return tmp_path / "model"


def test_a_key_depends_on_all_that_makes_a_record(model: Path) -> None:
    first = keyed(str(model), ocr=True)
    assert first("a") == keyed(str(model), ocr=True)("a")
    assert len({first("a"), first("b"), keyed(str(model), ocr=False)("a"), keyed(None, ocr=True)("a")}) == 4
    (model / "ner" / "model").write_bytes(b"Weights")
    assert keyed(str(model), ocr=True)("a") != first("a")


def test_an_installed_model(model: Path) -> None:
    assert len(keyed("spacy", ocr=True)("a")) == 64  # any package will do
    with pytest.raises(MinutierError, match="no model at fr_none"):
        keyed("fr_none", ocr=True)
