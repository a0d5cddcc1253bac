"""A pipeline's vectors are cut to the words that minutier's tokenizer makes, and narrowed."""

from pathlib import Path

import numpy as np
import pytest
import spacy
from spacy.vectors import Vectors
from spacy.vocab import Vocab

from pipeline.errors import MinutierError
from training.vectors import cut, make, narrowed, rows_by_word

WORDS = ("Mairie", "mairie", "MAIRIE", "quai", "saint-ouen", "d'", "2024")


@pytest.fixture
def vocab() -> Vocab:
    nlp = spacy.blank("fr")
    table = np.random.default_rng(1).normal(size=(len(WORDS), 6)).astype("float32")
    nlp.vocab.vectors = Vectors(strings=nlp.vocab.strings, data=table, keys=WORDS)
    for word in WORDS:
        nlp.vocab.strings.add(word)
    return nlp.vocab


def test_small_letters_stand_for_all_forms(vocab: Vocab) -> None:
    assert rows_by_word(vocab) == {"mairie": 1, "quai": 3, "2024": 6}


def test_lookup_by_norm(vocab: Vocab) -> None:
    nlp = cut(vocab, width=3)
    upper, lower, unknown = spacy.tokens.Doc(nlp.vocab, words=["MAIRIE", "mairie", "zzz"])
    assert nlp.vocab.vectors.shape == (3, 3)
    assert np.array_equal(nlp.vocab.vectors[upper.norm], nlp.vocab.vectors[lower.norm])
    assert unknown.norm not in nlp.vocab.vectors


def test_full_width_keeps_angles() -> None:
    table = np.random.default_rng(2).normal(size=(20, 5)).astype("float32")
    assert np.allclose(narrowed(table, 5) @ narrowed(table, 5).T, table @ table.T, atol=1e-4)


def test_missing_source_names_the_extra(tmp_path: Path) -> None:
    with pytest.raises(MinutierError, match=r"minutier\[train\]"):
        make(tmp_path / "out", source="fr_no_such_pipeline")
