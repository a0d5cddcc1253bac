"""A Hugging Face encoder in torch → an ONNX graph that gives each piece of a text its vector."""

import copy
import tempfile
import warnings
from pathlib import Path
from typing import Any

from pipeline.entities.onnx_shim import IDS

INT8, FP32 = "int8", "fp32"
OPSET = 17


def graph(encoder: Any, precision: str) -> bytes:
    """The ONNX of an encoder: pieces (1, n) → vectors (1, n, width), without its pooler.

    precision: int8, a quarter of the size and about twice as quick, or fp32, the same vectors as torch's.
    """
    with tempfile.TemporaryDirectory() as scratch:
        exact = Path(scratch) / "exact.onnx"
        _export(encoder, exact)
        return (_quantized(exact) if precision == INT8 else exact).read_bytes()


def _export(encoder: Any, path: Path) -> None:
    import torch
    from transformers import AutoModel

    # Attention in plain products of matrices: torch's own function for it is no operator of ONNX.
    plain = AutoModel.from_config(copy.deepcopy(encoder.config), attn_implementation="eager").float().eval()
    plain.load_state_dict(encoder.state_dict())
    plain.register_forward_hook(_last)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of tracing, and of an exporter that is older than the one by default
        torch.onnx.export(
            plain,
            (torch.full((1, 8), 5),),
            str(path),
            input_names=[IDS],
            output_names=["vectors"],
            dynamic_axes={IDS: {1: "pieces"}, "vectors": {1: "pieces"}},
            opset_version=OPSET,
            dynamo=False,
        )


def _last(module: Any, inputs: Any, output: Any) -> Any:
    """A forward hook: of all that an encoder gives, the vectors of the last layer."""
    return output.last_hidden_state


def _quantized(exact: Path) -> Path:
    """The graph with weights and embeddings in 8 bits; the scales of the rest follow from each text.

    The weights use 7 of the 8: processors without VNNI instructions overflow on sums of the products of more.
    """
    from onnxruntime.quantization import QuantType, quantize_dynamic
    from onnxruntime.quantization.shape_inference import quant_pre_process

    prepared, small = exact.with_name("prepared.onnx"), exact.with_name("small.onnx")
    quant_pre_process(exact, prepared, skip_symbolic_shape=True)
    quantize_dynamic(prepared, small, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)
    return small
