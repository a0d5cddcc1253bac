"""A Label Studio export, JSON or JSON-MIN → its tasks, each with the one annotation that holds."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from corpus.formats.settle import Settler
from corpus.gold import Problem
from pipeline.errors import SourceError

MIN_FIELDS = {"id", "annotator", "annotation_id", "created_at", "updated_at", "lead_time", "agreement"}
"""What JSON-MIN adds to the columns of a task; its mentions stand beside them under the name of the labels' tag."""
SKIPPED, OPEN = "tasks that an annotator skipped", "tasks without a submitted annotation"


@dataclass
class Task:
    """A task as it is to be imported.

    mentions: the values of the regions that have labels, in the order of the text where the application wrote the file.
    others: what else was annotated, counted by kind. left_out: why the task gives no document, if so.
    """

    line: int
    name: str | None
    data: dict[str, Any]
    mentions: list[dict[str, Any]] = field(default_factory=list)
    others: Counter[str] = field(default_factory=Counter)
    left_out: str | None = None


def read_tasks(settler: Settler) -> Iterator[Task | Problem]:
    """The tasks of the settler's file, and a problem for each that cannot be read. Raises SourceError."""
    for line, task in _whole(_objects(settler)):
        if isinstance(task, Problem):
            yield task
            continue
        try:
            yield _task(line, task)
        except ValueError as error:
            yield settler.problem(line, str(error), id=_name(task))


def _objects(settler: Settler) -> Iterator[tuple[int, Any]]:
    """The items of the file's JSON list with their lines, and a problem where it is broken."""
    path = settler.path
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise SourceError(f"{path}: {error.strerror}; give the JSON export of a Label Studio project") from error
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        yield line, settler.problem(line, f"not UTF-8 (byte {error.start + 1} of the file); save the file as UTF-8")
        return
    at = line = 0
    try:
        for at, value in _items(text):
            line = text.count("\n", 0, at) + 1
            yield line, value
    except json.JSONDecodeError as error:
        yield error.lineno, settler.problem(error.lineno, f"broken JSON at column {error.colno}: {error.msg}")
    except (ValueError, RecursionError) as error:
        yield line, settler.problem(line, f"broken JSON: {error}")


def _items(text: str) -> Iterator[tuple[int, Any]]:
    """The items of a JSON list with the places where they begin. Raises JSONDecodeError, RecursionError."""
    decode, at = json.JSONDecoder().raw_decode, _skip(text, 0)
    if text[at : at + 1] != "[":
        raise json.JSONDecodeError(
            "no list of tasks; give the JSON or JSON-MIN export of a Label Studio project", text, at
        )
    at = _skip(text, at + 1)
    if text[at : at + 1] != "]":
        while True:
            value, end = decode(text, at)
            yield at, value
            at = _skip(text, end)
            if text[at : at + 1] != ",":
                break
            at = _skip(text, at + 1)
    if text[at : at + 1] != "]":
        raise json.JSONDecodeError("the list of tasks does not end", text, at)
    if _skip(text, at + 1) < len(text):
        raise json.JSONDecodeError("the list of tasks is not all", text, at + 1)


def _skip(text: str, at: int) -> int:
    """The place of the next character that is no white space of JSON."""
    while at < len(text) and text[at] in " \t\r\n":
        at += 1
    return at


def _whole(items: Iterable[tuple[int, Any]]) -> Iterator[tuple[int, Any]]:
    """The items as tasks of the JSON export: JSON-MIN gives each annotation a line of its own, here they meet again."""
    met: dict[Any, dict[str, Any]] = {}
    for line, item in items:
        if not isinstance(item, dict) or "data" in item or "annotation_id" not in item:
            yield line, item
            continue
        annotation = {"id": item["annotation_id"], "result": _min_result(item)}
        task = met.get(item.get("id"))
        if task is None:
            data = {name: value for name, value in item.items() if name not in MIN_FIELDS and not _is_regions(value)}
            task = {"id": item.get("id"), "data": data, "line": line, "annotations": []}
            met[item.get("id")] = task
        task["annotations"].append(annotation)
    yield from ((task["line"], task) for task in met.values())


def _min_result(item: dict[str, Any]) -> list[dict[str, Any]]:
    """The regions of a line of JSON-MIN as the JSON export has them."""
    regions = [region for value in item.values() if _is_regions(value) for region in value]
    return [{"type": "labels", "value": region} for region in regions]


def _is_regions(value: object) -> bool:
    return (
        isinstance(value, list) and bool(value) and all(isinstance(each, dict) and "labels" in each for each in value)
    )


def _task(line: int, item: Any) -> Task:
    """A task with the annotation that holds. Raises ValueError where it is none or its annotators differ."""
    if not isinstance(item, dict) or not isinstance(item.get("data"), dict):
        raise ValueError("no task of Label Studio: it has no object 'data'")
    task = Task(line, _name(item), item["data"])
    given = _objects_of(item.get("annotations"), "annotations")
    submitted = [each for each in given if not each.get("was_cancelled")]
    if not submitted:
        task.left_out = SKIPPED if given else OPEN
        return task
    for result in _objects_of(_agreed(submitted).get("result"), "result"):
        value = result.get("value")
        if result.get("type") == "labels" and isinstance(value, dict) and isinstance(value.get("labels"), list):
            task.mentions.append(value)
        else:
            task.others[f"results of the type {result.get('type')}"] += 1
    if "id" in item:  # the application's file: its regions stand in the order in which they were drawn
        task.mentions.sort(key=_order)
    return task


def _agreed(annotations: list[dict[str, Any]]) -> dict[str, Any]:
    """The annotation that holds. Raises ValueError where annotators differ and none is set as ground truth."""
    annotations = [each for each in annotations if each.get("ground_truth")] or annotations
    said: list[set[str]] = [_said(each) for each in annotations]
    differing = {mention for each in said for mention in each if not all(mention in other for other in said)}
    if differing:
        some = ", ".join(sorted(differing)[:5]) + (" …" if len(differing) > 5 else "")
        raise ValueError(
            f"{len(annotations)} annotations differ on {len(differing)} mention(s): {some}; "
            "set one as ground truth and export as JSON, or delete the others"
        )
    return annotations[0]


def _said(annotation: dict[str, Any]) -> set[str]:
    """The mentions of an annotation, as they are told to the user."""
    values = [each.get("value") for each in _objects_of(annotation.get("result"), "result")]
    return {
        f"{value.get('start')}-{value.get('end')} {'+'.join(map(str, value.get('labels') or []))}"
        for value in values
        if isinstance(value, dict)
    }


def _order(value: dict[str, Any]) -> tuple[int, int]:
    """Where a mention stands; one without a place stands first, and is told later."""
    start, end = value.get("start"), value.get("end")
    return (start, end) if isinstance(start, int) and isinstance(end, int) else (-1, -1)


def _name(item: Any) -> str | None:
    """What the user knows a task by: our id, else its number in the project."""
    if not isinstance(item, dict):
        return None
    data, number = item.get("data"), item.get("id")
    stated = data.get("document") if isinstance(data, dict) else None
    if isinstance(stated, str):
        return stated
    return None if number is None else f"task-{number}"


def _objects_of(value: object, name: str) -> list[dict[str, Any]]:
    """A field that holds a list of objects, or nothing. Raises ValueError where it holds another thing."""
    if value is None:
        return []
    if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
        raise ValueError(f"the field {name} is no list of objects")
    return value
