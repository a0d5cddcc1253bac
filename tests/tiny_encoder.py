"""An encoder in ONNX so small that its vectors can be told by hand, and the tokenizer that goes with it."""

from string import ascii_lowercase

import numpy as np
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors

from pipeline.entities.onnx_shim import Encoder

SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"]
VOCABULARY = [*SPECIAL, *ascii_lowercase, *(f"##{letter}" for letter in ascii_lowercase), "##bc"]
IDS = {piece: number for number, piece in enumerate(VOCABULARY)}
WIDTH = 2
POSITIONS = 64
"""The pieces that the graph has places for; it fails at more."""


def vector(piece: str, place: int) -> list[float]:
    """The vector of a piece; place: 1 for a text's first piece, which is always [CLS]."""
    return [100.0 * IDS[piece] + place, -1.0 * IDS[piece] + place]


def tiny_encoder(longest: int = POSITIONS) -> Encoder:
    """Pieces of one letter, but for the ``bc`` inside of a word; the middle dot is none."""
    return Encoder(_graph(), _tokenizer(), longest)


def _tokenizer() -> str:
    tokenizer = Tokenizer(models.WordPiece(IDS, unk_token="[UNK]", max_input_chars_per_word=50))
    tokenizer.normalizer = normalizers.Replace("·", "")
    tokenizer.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    ends = [(piece, IDS[piece]) for piece in ("[CLS]", "[SEP]")]
    tokenizer.post_processor = processors.TemplateProcessing(single="[CLS] $A [SEP]", special_tokens=ends)
    tokenizer.enable_padding(direction="left", length=40)  # neither this nor the next is for the encoder to do
    tokenizer.enable_truncation(3)
    return str(tokenizer.to_str())


def _graph() -> bytes:
    """The row of each piece in a table, and the piece's place added."""
    numbers = np.arange(len(VOCABULARY), dtype=np.float32)
    constants = {
        "table": np.stack([100 * numbers, -numbers], axis=1),
        "steps": np.arange(POSITIONS + 1, dtype=np.float32),
        "zero": np.array(0, dtype=np.int64),
        "one": np.array(1, dtype=np.int64),
        "last": np.array([2], dtype=np.int64),
    }
    nodes = [
        helper.make_node("Gather", ["table", "input_ids"], ["rows"]),
        helper.make_node("Mul", ["input_ids", "zero"], ["zeros"]),
        helper.make_node("Add", ["zeros", "one"], ["ones"]),
        helper.make_node("CumSum", ["ones", "one"], ["counted"]),
        helper.make_node("Gather", ["steps", "counted"], ["places"]),
        helper.make_node("Unsqueeze", ["places", "last"], ["column"]),
        helper.make_node("Add", ["rows", "column"], ["vectors"]),
    ]
    made = helper.make_graph(
        nodes,
        "tiny",
        [helper.make_tensor_value_info("input_ids", TensorProto.INT64, [1, "pieces"])],
        [helper.make_tensor_value_info("vectors", TensorProto.FLOAT, [1, "pieces", WIDTH])],
        [numpy_helper.from_array(value, name) for name, value in constants.items()],
    )
    model = helper.make_model(made, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    return bytes(model.SerializeToString())
