"""Gold documents ↔ Label Studio's tasks: mentions as predictions or as annotations; its JSON and JSON-MIN back."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from corpus.formats.label_studio_tasks import Task, read_tasks
from corpus.formats.settle import Choices, Found, Settler
from corpus.formats.side import SIDE, one_line, read_side, side
from corpus.gold import GoldDocument, Problem
from pipeline.sinks.base import text_output

INTERFACE = Path(__file__).with_suffix(".xml")
"""The labelling interface of a project: its names are those of the tasks."""
LABELS_TAG, TEXT_TAG = "label", "text"
OURS = {"text", "document", SIDE}


def write(documents: Iterable[GoldDocument], path: Path, *, predicted_by: str | None = None) -> int:
    """Write documents as tasks, one a line of one JSON list, and return how many.

    predicted_by: the model whose mentions they are: predictions for an annotator to correct; None: finished gold.
    Raises CannotWrite.
    """
    written = 0
    with text_output(path) as put:
        for document in documents:
            put(("[\n" if not written else ",\n") + one_line(_shape(document, predicted_by)))
            written += 1
        put("\n]\n" if written else "[]\n")
    return written


def _shape(document: GoldDocument, predicted_by: str | None) -> dict[str, Any]:
    """A task. What Label Studio has no field for goes as one text into a column of its own, which it keeps as it is."""
    data = {"text": document.text, "document": document.id, SIDE: one_line(side(document))}
    result = [
        {
            "id": f"mention-{number}",
            "from_name": LABELS_TAG,
            "to_name": TEXT_TAG,
            "type": "labels",
            "value": {
                "start": span.start,
                "end": span.end,
                "text": document.text[span.start : span.end],
                "labels": [span.label],
            },
        }
        for number, span in enumerate(document.entities)
    ]
    if predicted_by is None:
        return {"data": data, "annotations": [{"result": result, "ground_truth": False}]}
    return {"data": data, "predictions": [{"model_version": predicted_by, "result": result}]}


def read(path: Path, choices: Choices | None = None) -> Iterator[GoldDocument | Problem]:
    """The documents of an export, JSON or JSON-MIN, as their annotators submitted them.

    Tasks that were skipped, and those that nobody submitted, are left out and counted. Where annotators differ, the
    annotation set as ground truth holds; without one the task is a problem. Columns of a task that is not ours become
    meta.
    Raises SourceError.
    """
    settler = Settler(path, choices)
    tasks = kept = 0
    for task in read_tasks(settler):
        tasks += 1
        if isinstance(task, Problem):
            yield task
        elif task.left_out:
            settler.choices.left_out[task.left_out] += 1
            continue
        else:
            yield from _settled(task, settler)
        kept += 1
    if tasks and not kept:
        reason = "no task has a submitted annotation: a prediction counts once an annotator submits it"
        yield settler.problem(0, reason)


def _settled(task: Task, settler: Settler) -> Iterator[GoldDocument | Problem]:
    """The document of a task, or its problems."""
    try:
        values = _values(task)
        found = _found(task, values["text"])
    except ValueError as error:
        yield settler.problem(task.line, str(error), id=task.name)
        return
    refused = [problem for kind in task.others for problem in settler.refused(task.line, kind, task.others[kind])]
    yield from refused
    yield from settler.settle(task.line, values, found)


def _values(task: Task) -> dict[str, Any]:
    """The id, text, records and meta of a task. Raises ValueError."""
    data = task.data
    if not isinstance(data.get("text"), str):
        raise ValueError("the task has no text in the column 'text'")
    made = {"id": task.name, "text": data["text"]}
    if data.get(SIDE) is None:
        return {**made, "meta": {name: value for name, value in data.items() if name not in OURS}}
    return {**made, **read_side(data[SIDE])}


def _found(task: Task, text: str) -> list[Found]:
    """The mentions of a task, each where its words are. Raises ValueError where the words at its place are others."""
    mentions: list[Found] = []
    for value in task.mentions:
        start, end, words = value.get("start"), value.get("end"), value.get("text")
        if isinstance(words, str) and isinstance(start, int) and isinstance(end, int):
            there = text[max(0, start) : max(0, end)]
            if _bare(words) != _bare(there):
                raise ValueError(
                    f"the mention {words[:60]!r} is not at {start}-{end}, where the text has {there[:60]!r}"
                )
        mentions += [Found(start, end, label) for label in value["labels"]]
    return mentions


def _bare(words: str) -> str:
    r"""Words without white space: Label Studio states a line break within a mention as a backslash and an n."""
    return "".join(words.replace("\\n", "").split())
