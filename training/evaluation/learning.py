"""The log of a training (JSON Lines) → its learning curve."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pipeline.errors import MinutierError, SourceError
from training.evaluation.model import LearningPoint


def read_log(path: Path) -> list[LearningPoint]:
    """The points of a log, a line each: ``step``, ``loss`` (or ``losses`` by component, added up), ``f1`` or ``score``.

    Raises SourceError where the file cannot be opened, MinutierError with the line where it is no such log.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "not UTF-8"
        raise SourceError(f"{path}: {reason}; give the JSON Lines log of a training") from error
    return list(_points(path, text))


def _points(path: Path, text: str) -> Iterator[LearningPoint]:
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            try:
                yield _point(json.loads(line))
            except (KeyError, TypeError, ValueError) as error:
                raise MinutierError(
                    f'{path}:{number}: no line of a training log: give {{"step": 100, "loss": 1.5, "f1": 0.8}}'
                ) from error


def _point(line: Mapping[str, Any]) -> LearningPoint:
    loss = line["loss"] if "loss" in line else line["losses"]
    if isinstance(loss, Mapping):
        loss = sum(loss.values())
    score = line.get("f1", line.get("score"))
    return LearningPoint(step=int(line["step"]), loss=float(loss), f1=None if score is None else float(score))
