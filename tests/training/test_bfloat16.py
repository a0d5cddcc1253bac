"""A transformer in bfloat16: what it gives follows its weights from step to step."""

from types import SimpleNamespace
from typing import Any

import pytest

from training import bfloat16 as halved

torch = pytest.importorskip("torch", reason="needs the extra 'transformers'")


def test_outputs_follow_the_weights(monkeypatch: pytest.MonkeyPatch) -> None:
    from thinc.api import PyTorchWrapper

    class Encoder(torch.nn.Module):  # type: ignore[misc,name-defined]
        def __init__(self) -> None:
            super().__init__()
            self.linear = torch.nn.Linear(4, 4)

        def forward(self, rows: Any) -> dict[str, Any]:
            return {"vectors": self.linear(rows)}

    encoder = Encoder()
    pipe = SimpleNamespace(is_trainable=True, model=PyTorchWrapper(encoder))
    nlp: Any = SimpleNamespace(pipeline=[("transformer", pipe)])
    monkeypatch.setattr(halved, "_is_native", lambda: True)
    rows = torch.ones(1, 4)
    with halved.bfloat16(nlp):
        before = encoder(rows)["vectors"]
        with torch.no_grad():
            encoder.linear.weight.data = encoder.linear.weight.data + 1.0  # as thinc's update does
        after = encoder(rows)["vectors"]
    assert before.dtype == after.dtype == torch.float32
    assert (after - before).min() > 3.9
