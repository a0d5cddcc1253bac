"""A vector a token → the entities that spaCy's greedy parser finds, with their log-probabilities, many steps at once.

Outside an entity, what the parser does at a token depends on that token alone, so all tokens are decided upon in one
multiplication. Only where it could begin an entity is it followed step by step, all such places side by side.
"""

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from pipeline.entities.layers import Floats, by_piece, largest

LONG = 64
"""Steps that all places take together; longer entities are followed one by one, so that time stays linear."""
Integers = NDArray[np.int64]


class Tagged(NamedTuple):
    """An entity: its first token, the token after its last, its label and its log-probability."""

    start: int
    end: int
    label: str
    likelihood: float


class Greedy:
    """The decisions of a NER. The weights are those at the time of making."""

    def __init__(self, ner: Any) -> None:
        lower, upper = ner.model.get_ref("lower"), ner.model.get_ref("upper")
        self._features = [by_piece(weights) for weights in lower.get_param("W")]
        self._missing: list[Floats] = [pad.T.reshape(-1) for pad in lower.get_param("pad")[0]]
        self._bias: Floats = lower.get_param("b").T.reshape(-1)
        self._width: int = lower.get_dim("nO")
        self._weights, self._scores_bias = np.ascontiguousarray(upper.get_param("W").T), upper.get_param("b")
        moves = [ner.moves.get_class_name(number) for number in range(ner.moves.n_moves)]
        self._kinds = np.array([move[0] for move in moves])
        self._labels = [move[2:] for move in moves]
        self._barred = [n for n, move in enumerate(moves) if move[0] in "IL" or move == "U-"]
        self._inside = self._class_of("I", moves)
        self._closing = self._class_of("L", moves)

    def _class_of(self, kind: str, moves: list[str]) -> Integers:
        """For each class, that of its label and this kind."""
        return np.array([moves.index(f"{kind}-{label}") if label else -1 for label in self._labels])

    def __call__(self, vectors: Floats) -> list[Tagged]:
        """The entities, in order."""
        first = vectors @ self._features[0] + self._bias
        scores = self._scores(first + np.sum(self._missing[1:], axis=0)).astype(np.float64)
        scores[:, self._barred] = -np.inf
        scores[-1, self._kinds == "B"] = -np.inf
        actions = scores.argmax(axis=1)
        tokens = np.flatnonzero(self._kinds[actions] != "O")
        actions, scores = actions[tokens], scores[tokens]
        top = scores.max(axis=1)
        logs = -np.log(np.exp(scores - top[:, None]).sum(axis=1))
        ends = tokens + 1
        opened = np.flatnonzero(self._kinds[actions] == "B")
        ends[opened], more = self._followed(vectors, first, tokens[opened], actions[opened], LONG)
        logs[opened] += more
        return self._walked(vectors, first, tokens, actions, ends, logs)

    def _walked(
        self, vectors: Floats, first: Floats, tokens: Integers, actions: Integers, ends: Integers, logs: NDArray[Any]
    ) -> list[Tagged]:
        """The entities that begin outside the one before."""
        found: list[Tagged] = []
        at = 0
        for number, start in enumerate(tokens.tolist()):
            if start < at:
                continue
            one = slice(number, number + 1)
            if not ends[number]:
                ends[one], more = self._followed(vectors, first, tokens[one], actions[one], len(vectors))
                logs[one] += more
            at = int(ends[number])
            found.append(Tagged(start, at, self._labels[actions[number]], float(logs[number])))
        return found

    def _scores(self, sums: Floats) -> Floats:
        return np.asarray(largest(sums, self._width) @ self._weights + self._scores_bias)

    def _followed(
        self, vectors: Floats, first: Floats, starts: Integers, actions: Integers, most: int
    ) -> tuple[Integers, NDArray[np.float64]]:
        """Where the entities end that begin at these tokens, 0 after ``most`` steps; and the log-probabilities of the
        steps behind the first."""
        ends, logs = np.zeros(len(starts), dtype=np.int64), np.zeros(len(starts))
        going = np.arange(len(starts))
        seen = np.tile(np.sum(self._missing[1:], axis=0), (len(starts), 1))
        for step in range(1, most + 1):
            if not len(going):
                break
            if step < len(self._features):
                seen[going] += vectors[starts[going] + step - 1] @ self._features[step] - self._missing[step]
            tokens = starts[going] + step
            scores = self._scores(first[tokens] + seen[going]).astype(np.float64)
            rows = np.arange(len(going))
            on, close = scores[rows, self._inside[actions[going]]], scores[rows, self._closing[actions[going]]]
            last = tokens == len(vectors) - 1
            done = (close > on) | last
            logs[going] += np.where(last, 0.0, np.where(done, close, on) - np.logaddexp(on, close))
            ends[going[done]] = tokens[done] + 1
            going = going[~done]
        logs[going] = 0.0  # to be followed again
        return ends, logs


def known(ner: Any) -> bool:
    """Whether a NER decides as :class:`Greedy` does: greedily, by six tokens and an upper layer, among all classes."""
    model = ner.model
    return bool(
        ner.cfg["beam_width"] == 1
        and model.attrs["has_upper"]
        and not model.attrs["unseen_classes"]
        and model.get_ref("lower").get_dim("nF") == 6
        and ner.labels
    )
