"""A transformer in training on a processor that multiplies bfloat16 matrices: it does so, half as long a training.

Weights, gradients and the optimizer stay in float32; thinc's own mixed precision knows GPUs alone.
"""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

from spacy.language import Language
from thinc.api import PyTorchShim, get_current_ops

from training.loop import trainable


@contextmanager
def bfloat16(nlp: Language) -> Iterator[None]:
    """Torch modules compute in bfloat16 within, and give float32; nothing changes where that would be slower."""
    modules = [
        shim._model
        for _, pipe in trainable(nlp)
        for layer in pipe.model.walk()
        for shim in layer.shims
        if isinstance(shim, PyTorchShim)
    ]
    with ExitStack() as ends:
        if modules and get_current_ops().device_type == "cpu" and _is_native():
            import torch

            for module in modules:
                hook = module.register_forward_hook(_as_float32)
                ends.callback(hook.remove)
            # Without its cache: that keeps the first step's weights for as long as the context lasts.
            ends.enter_context(torch.autocast("cpu", dtype=torch.bfloat16, cache_enabled=False))
        yield


def _is_native() -> bool:
    """Whether the processor has instructions for bfloat16; without, it would be slower than float32."""
    import torch

    told: dict[str, Any] = getattr(torch.cpu, "get_capabilities", dict)()  # not in older torch
    return bool(told.get("avx512_bf16") or told.get("amx_bf16") or told.get("bf16"))


def _as_float32(module: Any, inputs: Any, output: Any) -> Any:
    """A forward hook: numpy, to which the outputs go, has no bfloat16."""
    for name, value in output.items():
        output[name] = value.float()
    return output
