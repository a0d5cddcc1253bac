"""A training, after an evaluation → the file by which it goes on later: weights, optimizer, place in the data."""

import os
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import srsly
from spacy.language import Language
from thinc.api import Model, get_current_ops

from training.loop import Reached, Training, trainable

MOMENTS = ("mom1", "mom2", "averages")
"""What the optimizer keeps of each parameter."""

State = dict[str, Any]


def save(training: Training, path: Path, identity: list[str]) -> None:
    """Write the state; the file is replaced in one move.

    identity: what makes this training the one it is; a run that goes on must have the same.
    """
    state = {
        "identity": identity,
        "reached": asdict(training.reached),
        "weights": {name: pipe.model.to_bytes() for name, pipe in trainable(training.nlp)},
        "optimizer": _optimizer_state(training.optimizer, training.nlp),
    }
    beside = path.with_suffix(".new")
    beside.write_bytes(srsly.msgpack_dumps(state))
    os.replace(beside, path)


def load(path: Path) -> State | None:
    """The state in a file; None where there is none yet."""
    if not path.is_file():
        return None
    state: State = srsly.msgpack_loads(path.read_bytes())
    return state


def reached(state: State | None) -> Reached:
    """How far a training was."""
    return Reached(**state["reached"]) if state else Reached()


def restore(training: Training, state: State) -> None:
    """Give a new training's pipeline and optimizer their weights and moments back."""
    for name, pipe in trainable(training.nlp):
        pipe.model.from_bytes(state["weights"][name])
    _restore_optimizer(training.optimizer, training.nlp, state["optimizer"])
    for _ in range(training.reached.step):
        training.optimizer.step_schedules()


def _layers(nlp: Language) -> Iterator[tuple[str, Any]]:
    """Every layer, and every wrapper of another library's model, by a name that any process gives it."""
    for name, pipe in trainable(nlp):
        for number, layer in enumerate(pipe.model.walk()):
            yield f"{name}/{number}", layer
            for place, shim in enumerate(layer.shims):
                yield f"{name}/{number}/{place}", shim


def _optimizer_state(optimizer: Any, nlp: Language) -> State:
    """What the optimizer keeps, by names of layers: their ids are of this process alone."""
    state: State = {kept: {} for kept in (*MOMENTS, "nr_update")}
    ops: Any = get_current_ops()
    for name, layer in _layers(nlp):
        for key, count in optimizer.nr_update.items():
            if key[0] == layer.id and _owns(layer, key[1]):
                place = f"{name}:{key[1]}"
                state["nr_update"][place] = count
                for kept in MOMENTS:
                    values = (getattr(optimizer, kept) or {}).get(key)
                    if values is not None:
                        state[kept][place] = ops.to_numpy(values)
    return state


def _owns(layer: Any, parameter: str) -> bool:
    """Layers and wrappers are numbered apart, so an id may be that of one of each: a layer knows its parameters."""
    return not isinstance(layer, Model) or parameter in layer.param_names


def _restore_optimizer(optimizer: Any, nlp: Language, state: State) -> None:
    ids = {name: layer.id for name, layer in _layers(nlp)}
    ops: Any = get_current_ops()

    def key(place: str) -> tuple[int, str]:
        name, _, parameter = place.partition(":")
        return ids[name], parameter

    for kept in MOMENTS:
        # copied: what msgpack gives cannot be written to
        values = {key(place): ops.asarray(values.copy()) for place, values in state[kept].items()}
        if values:
            getattr(optimizer, kept).update(values)
    optimizer.nr_update.update({key(place): count for place, count in state["nr_update"].items()})
