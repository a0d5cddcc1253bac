"""What the parser of the NER computed for a Doc → how likely it found each of its entities.

spaCy's greedy parser keeps no scores. But the states that it went through follow from the entities, and what it
computed for each token can be kept: the actions of an entity are then scored anew in one batch, without its network.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language
from spacy.tokens import Doc, Span

Place = tuple[int, int, str]
"""First token, the token after the last, label."""
Steps = tuple[NDArray[np.int32], NDArray[np.int64]]
Likelihoods = dict[tuple[int, int], float]
"""Log-probabilities of entities by their first token and the token after the last."""
KEPT = 16_000
"""Tokens whose computations are kept at most (75 MB in the small model): a batch of ``nlp.pipe``."""


class Path(NamedTuple):
    """What the parser computed. first: where the Doc's tokens begin in its batch; moves: the names of the classes."""

    state2vec: Any
    vec2scores: Any
    first: int
    moves: tuple[str, ...]


class Keeping:
    """The forward function of a parser's model; what it computes for its last Docs is kept until it is taken."""

    def __init__(self, ner: Any) -> None:
        self.ner, self.forward = ner, ner.model._func
        self.kept: list[tuple[Doc, Path]] = []

    def __call__(self, model: Any, docs: Sequence[Doc], is_train: bool) -> Any:
        """Run the parser's own function; in training nothing is kept."""
        step, finish = self.forward(model, docs, is_train)
        if not is_train:
            self.kept += zip(docs, self._paths(step, docs), strict=True)
            while self.kept and sum(len(doc) for doc, _ in self.kept) > KEPT:
                del self.kept[0]
        return step, finish

    def _paths(self, step: Any, docs: Iterable[Doc]) -> Iterator[Path]:
        table = self.ner.moves  # its names in the parser's order: ner.move_names leaves one out
        moves = tuple(table.get_class_name(number) for number in range(table.n_moves))
        first = 0
        for doc in docs:
            yield Path(step.state2vec, step.vec2scores, first, moves)
            first += len(doc)

    def take(self, doc: Doc) -> Path:
        """What was computed for a Doc, given up; computed again where it is not kept any more."""
        found = [path for other, path in self.kept if other is doc]
        self.kept = [pair for pair in self.kept if pair[0] is not doc]
        return found[-1] if found else next(self._paths(self.forward(self.ner.model, [doc], False)[0], [doc]))


def _ner(nlp: Language) -> Any:
    return dict(nlp.components).get("ner")


def keep_paths(nlp: Language) -> None:
    """Have the NER of a pipeline, if it has one, keep what :func:`likelihoods` needs."""
    ner = _ner(nlp)
    if ner is not None and not isinstance(ner.model._func, Keeping):
        ner.model._func = Keeping(ner)


def likelihoods(nlp: Language, doc: Doc, found: Iterable[Span]) -> Likelihoods:
    """The log-probability of each entity that the NER of a pipeline found in a Doc.

    It is that of all the parser's actions from the first token to the last, each among those that it had.
    Empty where nothing was found, or where the pipeline does not keep its paths (:func:`keep_paths`).
    """
    ner, places = _ner(nlp), [(ent.start, ent.end, ent.label_) for ent in found]
    if not places or ner is None or not isinstance(ner.model._func, Keeping):
        return {}
    path = ner.model._func.take(doc)
    ids, taken = steps(places, path.moves, path.state2vec.nF)
    scores = allowed(score(path, ids), ids, path.moves, len(doc), taken)
    top = scores.max(axis=1)
    chosen = scores[np.arange(len(taken)), taken] - top - np.log(np.exp(scores - top[:, None]).sum(axis=1))
    starts = np.cumsum([0, *(end - start for start, end, _ in places[:-1])])
    sums = np.add.reduceat(chosen, starts)
    return {place[:2]: float(value) for place, value in zip(places, sums, strict=True)}


def steps(places: Iterable[Place], moves: Sequence[str], features: int) -> Steps:
    """For each token of the places: the tokens that its state looks at (-1: none), and the class of its action.

    A state looks at the token to decide upon, then at the first five of the open entity; with three features, at
    the token, the first of the open entity and the one before (``StateC.set_context_tokens`` in spaCy's _state.pxd).
    """
    classes = {name: number for number, name in enumerate(moves)}
    ids: list[list[int]] = []
    taken: list[int] = []
    for start, end, label in places:
        for token in range(start, end):
            inside = list(range(start, token))
            seen = inside[: features - 1] if features > 3 else (inside[:1] + inside[-1:])
            ids.append([token, *seen, *[-1] * (features - 1 - len(seen))])
            place = "UBLI"[2 * (token > start) + (token + 1 < end) if end - start > 1 else 0]
            taken.append(classes[f"{place}-{label}"])
    return np.array(ids, dtype=np.int32).reshape(-1, features), np.array(taken, dtype=np.int64)


def score(path: Path, ids: NDArray[np.int32]) -> NDArray[np.float64]:
    """The parser's scores of all its classes in states that look at these tokens of a Doc."""
    vectors = path.state2vec.predict(np.where(ids >= 0, ids + path.first, -1).astype(np.int32))
    if path.vec2scores is None:
        return np.asarray(vectors, dtype=np.float64)
    layer = path.vec2scores
    weights, bias = (layer.ops.to_numpy(layer.get_param(name)) for name in "Wb")
    return np.asarray(vectors @ weights.T + bias, dtype=np.float64)


def allowed(
    scores: NDArray[np.float64], ids: NDArray[np.int32], moves: Sequence[str], length: int, taken: NDArray[np.int64]
) -> NDArray[np.float64]:
    """The scores, minus infinity for actions that the parser cannot take: an open entity goes on or ends as it is.

    taken: any class of the entity's label, to know it by.
    """
    names = np.array(moves)
    kinds = np.array([name[0] for name in moves])
    labels = np.array([name[2:] for name in moves])
    is_open = (ids[:, 1] >= 0)[:, None]
    same = labels == labels[taken][:, None]
    possible = np.where(is_open, np.isin(kinds, ["I", "L"]) & same, np.isin(kinds, ["B", "U", "O"]) & (names != "U-"))
    # The last token of a text cannot begin or continue anything.
    possible &= (ids[:, 0] < length - 1)[:, None] | np.isin(kinds, ["L", "U", "O"])
    return np.where(possible, scores[:, : len(moves)], -np.inf)
