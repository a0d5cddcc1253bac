"""An encoder in ONNX gives each token the mean of its pieces in all windows, is saved with the model, never learns."""

import pickle
import sys
import tomllib
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from spacy.vocab import Vocab

import pipeline
from pipeline.entities import onnx_shim
from pipeline.entities.encoder import ARCHITECTURE, NoTraining, align, make_encoder, windows
from pipeline.entities.onnx_shim import OnnxShim
from pipeline.errors import MinutierError, MissingExtra
from tests.tiny_encoder import POSITIONS, WIDTH, tiny_encoder, vector

VOCAB = Vocab()


def spaced(text: str) -> Doc:
    """A Doc of a text's words; a ``|`` parts two tokens without a space."""
    words = [part for word in text.split() for part in word.split("|")]
    spaces = [index == len(parts) - 1 for parts in (w.split("|") for w in text.split()) for index in range(len(parts))]
    return Doc(VOCAB, words=words, spaces=spaces)


def encoder(window: int = 10, stride: int = 10, longest: int = POSITIONS) -> Any:
    model: Any = make_encoder(WIDTH, window, stride)
    model.shims[0].hold(tiny_encoder(longest))
    return model


def vectors(text: str, **options: int) -> Any:
    (found,) = encoder(**options).predict([spaced(text)])
    return found.tolist()


@pytest.mark.parametrize(
    ("tokens", "window", "stride", "places"),
    [
        (0, 4, 2, []),
        (1, 4, 2, [(0, 1)]),
        (4, 4, 2, [(0, 4)]),
        (5, 4, 2, [(0, 4), (2, 5)]),
        (6, 4, 2, [(0, 4), (2, 6)]),
        (9, 3, 3, [(0, 3), (3, 6), (6, 9)]),
        (10, 4, 3, [(0, 4), (3, 7), (6, 10)]),
    ],
)
def test_windows(tokens: int, window: int, stride: int, places: list[tuple[int, int]]) -> None:
    doc = Doc(VOCAB, words=["a"] * tokens)
    assert [(span.start, span.end) for span in windows(doc, window, stride)] == places


def test_a_token_is_the_mean_of_its_pieces() -> None:
    first, second, third = vector("d", 2), vector("##e", 3), vector("f", 4)
    assert vectors("de f") == [np.mean([first, second], axis=0).tolist(), third]


def test_a_token_in_two_windows_is_the_mean_of_both() -> None:
    found = vectors("a b cd e f", window=3, stride=2)
    assert found[1] == vector("b", 3)
    assert found[3] == vector("e", 4)
    in_both = [vector("c", 4), vector("##d", 5), vector("c", 2), vector("##d", 3)]
    assert found[2] == np.mean(in_both, axis=0).tolist()


def test_a_piece_across_two_tokens_is_of_both() -> None:
    shared = vector("##bc", 3)
    assert vectors("ab|cd") == [
        np.mean([vector("a", 2), shared], axis=0).tolist(),
        np.mean([shared, vector("##d", 4)], axis=0).tolist(),
    ]


def test_a_token_without_pieces_is_zero() -> None:
    assert vectors("a · b") == [vector("a", 2), [0.0, 0.0], vector("b", 3)]


def test_pieces_beyond_the_longest_are_left_out() -> None:
    assert vectors("a bcd e f", longest=4) == [
        vector("a", 2),
        np.mean([vector("b", 3), vector("##c", 4)], axis=0).tolist(),
        [0.0, 0.0],
        [0.0, 0.0],
    ]


def test_a_window_of_more_pieces_than_there_are_positions() -> None:
    found = vectors("a " * 80, window=90, stride=90, longest=POSITIONS)
    assert found[POSITIONS - 2] == vector("a", POSITIONS)
    assert found[POSITIONS - 1 :] == [[0.0, 0.0]] * (81 - POSITIONS)


def test_the_space_after_a_token_is_its_own() -> None:
    span = spaced("ab c d")[0:3]
    assert align(span, [(0, 0), (0, 3), (3, 4), (2, 6), (0, 0)]) == ([0, 1, 0, 1, 2], [1, 2, 3, 3, 3])


def test_places_are_those_of_the_doc() -> None:
    assert align(spaced("ab c d")[1:3], [(0, 1), (2, 3)]) == ([1, 2], [0, 1])


def test_empty_docs() -> None:
    assert encoder().predict([]) == []
    full, empty = encoder().predict([spaced("a"), spaced("")])
    assert (full.shape, empty.shape) == ((1, WIDTH), (0, WIDTH))
    assert empty.dtype == np.float32


@pytest.mark.parametrize("cores", [1, 4])
def test_neighbours_change_nothing(cores: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(onnx_shim, "_cores", lambda: cores)
    model = encoder(window=3, stride=2)
    docs = [spaced(text) for text in ("a b c d e f g", "", "abc de", "x · y z ab|cd")]
    together = model.predict(docs)
    for doc, found in zip(docs, together, strict=True):
        assert np.array_equal(found, model.predict([doc])[0])


def test_saved_and_loaded() -> None:
    saved = encoder(window=3, stride=2)
    loaded: Any = make_encoder(WIDTH, 3, 2)
    loaded.from_bytes(saved.to_bytes())
    doc = spaced("a b cd e f")
    for again in (loaded, saved.copy()):
        assert np.array_equal(again.predict([doc])[0], saved.predict([doc])[0])
    assert loaded.to_bytes() == saved.to_bytes()


def test_pickled() -> None:
    shim = OnnxShim(tiny_encoder())
    again = pickle.loads(pickle.dumps(shim))
    assert np.array_equal(again.run(["abc d"])[0].vectors, shim.run(["abc d"])[0].vectors)


def test_without_an_encoder() -> None:
    with pytest.raises(MinutierError, match="`minutier onnx` makes one"):
        make_encoder(WIDTH, 3, 2).predict([spaced("a")])
    empty: Any = make_encoder(WIDTH, 3, 2)
    assert empty.from_bytes(empty.to_bytes()).shims[0].to_bytes() == empty.shims[0].to_bytes()


@pytest.mark.parametrize("stride", [0, 4])
def test_windows_that_leave_tokens_out_are_refused(stride: int) -> None:
    with pytest.raises(MinutierError, match=f"stride {stride} must be"):
        make_encoder(WIDTH, 3, stride)


def tagger() -> Language:
    """A pipeline whose NER is on the tiny encoder."""
    nlp = spacy.blank("xx")
    tok2vec = {"@architectures": ARCHITECTURE, "width": WIDTH, "window": 4, "stride": 3}
    model = {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": "ner",
        "extra_state_tokens": True,
        "hidden_width": 8,
        "maxout_pieces": 2,
        "use_upper": False,
        "tok2vec": tok2vec,
    }
    ner: Any = nlp.add_pipe("ner", config={"model": model})
    ner.add_label("PER")
    inside(nlp).shims[0].hold(tiny_encoder())
    nlp.initialize()
    return nlp


def inside(nlp: Language) -> Any:
    ner: Any = nlp.get_pipe("ner")
    return ner.model.get_ref("tok2vec").layers[0]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("tagger") / "model"
    tagger().to_disk(path)
    return path


def test_a_pipeline_loads_with_its_encoder(folder: Path) -> None:
    loaded, again = pipeline.load(folder), tagger()
    again.from_disk(folder)
    doc = loaded.make_doc("a b cd e f g")
    assert np.array_equal(inside(loaded).predict([doc])[0], inside(again).predict([doc])[0])
    assert inside(loaded).predict([doc])[0].any()
    assert loaded("a b cd e f g").has_annotation("ENT_IOB")


@pytest.mark.parametrize("library", ["onnxruntime", "tokenizers"])
def test_a_missing_library_names_its_extra(library: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(MissingExtra, match=r"minutier\[onnx\]"):
        pipeline.load(folder)


def test_it_never_learns(folder: Path) -> None:
    nlp = pipeline.load(folder)
    example = Example.from_dict(nlp.make_doc("a b"), {"entities": [(0, 1, "PER")]})
    with pytest.raises(NoTraining, match="only predicts"):
        nlp.update([example], sgd=nlp.resume_training())


def test_spacy_finds_the_architecture_without_an_import() -> None:
    project = tomllib.loads((Path(__file__).resolve().parents[3] / "pyproject.toml").read_text(encoding="utf-8"))
    module, _, name = project["project"]["entry-points"]["spacy_architectures"][ARCHITECTURE].partition(":")
    assert getattr(import_module(module), name) is make_encoder
