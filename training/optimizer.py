"""An optimizer of two learning rates: a pretrained encoder moves slowly, the new layers above it fast."""

from typing import Any

from spacy.util import registry
from thinc.api import Optimizer


class TwoRates(Optimizer):
    """Adam with weight decay; the encoder moves by ``encoder_scale`` of the rate.

    An Adam step is as large as its rate however small the gradient: one rate for both either unlearns the encoder
    or leaves the parser's layers, which start from nothing, where they are.
    """

    def __init__(self, learn_rate: Any, encoder_scale: float, grad_clip: float, weight_decay: float) -> None:
        super().__init__(learn_rate, L2=weight_decay, beta1=0.9, beta2=0.999, grad_clip=grad_clip, use_averages=False)
        self._encoder_scale = encoder_scale

    def __call__(self, key: tuple[int, str], weights: Any, gradient: Any, *, lr_scale: float = 1.0) -> Any:
        """One update. Parameters of torch modules have dotted names (``encoder.layer.0…``), thinc's have none."""
        scale = self._encoder_scale if "." in key[1] else 1.0
        return super().__call__(key, weights, gradient, lr_scale=lr_scale * scale)


@registry.optimizers("minutier_two_rates")
def two_rates(learn_rate: Any, encoder_scale: float, grad_clip: float = 1.0, L2: float = 0.01) -> TwoRates:  # noqa: N803
    """learn_rate: a rate or schedule, of the layers above the encoder."""
    return TwoRates(learn_rate, encoder_scale, grad_clip, weight_decay=L2)
