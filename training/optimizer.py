"""An optimizer of two learning rates: a pretrained encoder moves slowly, the new layers above it fast."""

from typing import Any

from spacy.util import registry
from thinc.api import Adam, Optimizer


class TwoRates:
    """Passes each update on to one optimizer; the encoder's by ``encoder_scale`` of its rate.

    An Adam step is as large as its rate however small the gradient: one rate for both either unlearns the encoder
    or leaves the parser's layers, which start from nothing, where they are.
    """

    def __init__(self, optimizer: Optimizer, encoder_scale: float) -> None:
        self._optimizer = optimizer
        self._encoder_scale = encoder_scale

    def __getattr__(self, name: str) -> Any:
        return getattr(self._optimizer, name)

    def __call__(self, key: tuple[int, str], weights: Any, gradient: Any, *, lr_scale: float = 1.0) -> Any:
        """One update. Parameters of torch modules have dotted names (``encoder.layer.0…``), thinc's have none."""
        scale = self._encoder_scale if "." in key[1] else 1.0
        return self._optimizer(key, weights, gradient, lr_scale=lr_scale * scale)


@registry.optimizers("minutier_two_rates")
def two_rates(learn_rate: Any, encoder_scale: float, grad_clip: float = 1.0, L2: float = 0.01) -> TwoRates:  # noqa: N803
    """Adam with weight decay. learn_rate: a rate or schedule, of the layers above the encoder."""
    adam = Adam(learn_rate, L2=L2, grad_clip=grad_clip, L2_is_weight_decay=True, use_averages=False)
    return TwoRates(adam, encoder_scale)
