"""A loaded pipeline → its NER by plain arrays, for :func:`pipeline.tagging.tag`: the same entities, quicker."""

from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language
from spacy.pipeline import EntityRecognizer

from pipeline.entities import greedy, network
from pipeline.entities.greedy import Greedy, Tagged
from pipeline.entities.network import Network
from pipeline.tokenizer import MinutesTokenizer


class Quick:
    """The NER of a pipeline, with the weights that it has at the time of making."""

    def __init__(self, ner: EntityRecognizer) -> None:
        self._network = Network(ner)
        self._greedy = Greedy(ner)

    def __call__(self, words: NDArray[np.uint64]) -> list[Tagged]:
        """The entities among words, given by their keys in the vocabulary (``ORTH``)."""
        return self._greedy(self._network(words))


_QUICK: WeakKeyDictionary[Language, Quick] = WeakKeyDictionary()


def quicken(nlp: Language) -> None:
    """From now on :func:`quick` has the NER of a pipeline, where it is of the kind that minutier trains by default.

    To be called when all its weights are there: what is trained further would go unseen.
    """
    ner = dict(nlp.components).get("ner")
    if (
        isinstance(ner, EntityRecognizer)
        and isinstance(nlp.tokenizer, MinutesTokenizer)  # no token of white space, where no entity may begin
        and network.known(ner)
        and greedy.known(ner)
    ):
        _QUICK[nlp] = Quick(ner)


def quick(nlp: Language) -> Quick | None:
    """The NER of a pipeline that was quickened, unless it is disabled."""
    return _QUICK.get(nlp) if nlp.has_pipe("ner") else None
