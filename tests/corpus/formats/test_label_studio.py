"""Label Studio: its exports as the application 1.23.2 wrote them, and what annotators may leave in one."""

import json
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpus.formats import label_studio
from corpus.formats.settle import Choices
from corpus.gold import EntitySpan, GoldDocument, Problem
from corpus.markup import parse
from pipeline.labels import LABELS
from tests.corpus.formats.gold_documents import corpora

HERE = Path(__file__).parent
DRAWN = {
    ("est élue", "ORG"),
    ("Ligne", "AMOUNT"),
    ("à la", "LEGAL_REF"),
    ("gras", "DELIB_ID"),
    ("fin", "PER"),
    ("Chantal PRADELOUX", "ORG"),
}
"""What was drawn with the mouse, or given another label, in a text of emoji, CR LF, form feeds, tags and odd spaces."""


def task(marked: str, *results: list[dict[str, Any]] | None, **fields: Any) -> dict[str, Any]:
    """A task as an export has it; each result is an annotation, None a cancelled one."""
    annotations = [
        {"id": n, "result": result or [], "was_cancelled": result is None} for n, result in enumerate(results)
    ]
    return {"id": 7, "data": {"text": marked, "document": "pv"}, "annotations": annotations, **fields}


def region(start: int, end: int, *labels: str, **value: Any) -> dict[str, Any]:
    place = {"start": start, "end": end, "labels": list(labels), **value}
    return {"id": "x", "from_name": "label", "to_name": "text", "type": "labels", "value": place}


@pytest.fixture
def export(tmp_path: Path) -> Any:
    """A function that writes tasks and reads them back."""

    def read(*tasks: Any, choices: Choices | None = None) -> list[GoldDocument | Problem]:
        path = tmp_path / "export.json"
        path.write_text(json.dumps(tasks), encoding="utf-8")
        return list(label_studio.read(path, choices))

    return read


def reasons(items: list[GoldDocument | Problem]) -> list[str]:
    return [item.reason for item in items if isinstance(item, Problem)]


@pytest.mark.parametrize("name", ["label_studio_export.json", "label_studio_export_min.json"])
def test_what_the_application_wrote(name: str) -> None:
    every, broken = label_studio.read(HERE / name)
    assert isinstance(every, GoldDocument)
    assert isinstance(broken, GoldDocument)
    mentions = {(every.text[span.start : span.end], span.label) for span in every.entities}
    assert mentions >= DRAWN
    assert {("Ana TEYSSIER", "PER"), ("SARL Guillaubert\r\nTerrassement", "ORG"), ("1 320\xa0€", "AMOUNT")} <= mentions
    assert ("Odile CHASTRETTE", "PER") not in mentions  # removed with the keyboard
    assert list(every.entities) == sorted(every.entities, key=lambda span: (span.start, span.end))
    assert every.meta["big"] == 2**60 + 1
    assert "Ève NOM.\n\n\n   Bruno" in [
        broken.text[span.start : span.end] for span in broken.entities
    ]  # over line breaks


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(gold=corpora, draws=st.randoms(use_true_random=False))
def test_through_the_application(
    gold: list[GoldDocument], draws: Any, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """The application numbers tasks, keeps columns, and gives regions in the order in which they were drawn."""
    path = tmp_path_factory.getbasetemp() / "tasks.json"
    label_studio.write(gold, path)
    tasks = json.loads(path.read_text(encoding="utf-8"))
    for number, each in enumerate(tasks):
        each["id"] = number
        draws.shuffle(each["annotations"][0]["result"])
    path.write_text(json.dumps(tasks), encoding="utf-8")
    back = list(label_studio.read(path))
    assert [item.model_copy(update={"entities": []}) for item in back if isinstance(item, GoldDocument)] == [
        document.model_copy(update={"entities": []}) for document in gold
    ]
    for item, document in zip(back, gold, strict=True):
        assert isinstance(item, GoldDocument)
        assert sorted(item.entities, key=repr) == sorted(document.entities, key=repr)


def test_predictions_are_no_annotations(tmp_path: Path) -> None:
    text, spans = parse("Mme ⟦PER|Odile CHASTRETTE⟧ ouvre.")
    path = tmp_path / "tasks.json"
    label_studio.write([GoldDocument(id="a", text=text, entities=spans)], path, predicted_by="modèle 1")
    (made,) = json.loads(path.read_text(encoding="utf-8"))
    assert made["predictions"][0]["model_version"] == "modèle 1"
    assert made["predictions"][0]["result"][0]["value"] == {
        "start": 4,
        "end": 20,
        "text": "Odile CHASTRETTE",
        "labels": ["PER"],
    }
    choices = Choices()
    (problem,) = reasons(list(label_studio.read(path, choices)))
    assert "no task has a submitted annotation" in problem
    assert choices.left_out == {"tasks without a submitted annotation": 1}


def test_finished_annotations_are_not_set_as_ground_truth(tmp_path: Path) -> None:
    """The application sets imported annotations so, and a later annotator's work would lose against them."""
    label_studio.write([GoldDocument(id="a", text="un")], tmp_path / "tasks.json")
    assert json.loads((tmp_path / "tasks.json").read_text())[0]["annotations"][0]["ground_truth"] is False


def test_skipped_and_untouched_tasks_are_left_out(export: Any) -> None:
    choices = Choices()
    items = export(task("un", None), task("deux"), task("trois", []), choices=choices)
    assert [item.text for item in items] == ["trois"]
    assert items[0].entities == []
    assert sorted(choices.left_out.values()) == [1, 1]


def test_a_skip_beside_an_annotation(export: Any) -> None:
    (item,) = export(task("Ana vote", None, [region(0, 3, "PER")]))
    assert item.entities == [EntitySpan(start=0, end=3, label="PER")]


def test_annotators_who_agree(export: Any) -> None:
    one, two = region(0, 3, "PER"), region(9, 12, "ORG")
    (item,) = export(task("Ana pour CAF", [one, two], [two, one]))
    assert [(span.start, span.label) for span in item.entities] == [(0, "PER"), (9, "ORG")]


def test_annotators_who_differ(export: Any) -> None:
    items = export(task("Ana pour CAF", [region(0, 3, "PER")], [region(0, 3, "ORG")]))
    assert reasons(items) == [
        "2 annotations differ on 2 mention(s): 0-3 ORG, 0-3 PER; "
        "set one as ground truth and export as JSON, or delete the others"
    ]
    assert items[0].id == "pv"


def test_the_ground_truth_holds(export: Any) -> None:
    given = task("Ana pour CAF", [region(0, 3, "ORG")], [region(0, 3, "PER")])
    given["annotations"][1]["ground_truth"] = True
    (item,) = export(given)
    assert [span.label for span in item.entities] == ["PER"]


def test_annotators_in_json_min(export: Any) -> None:
    line = {"id": 7, "text": "Ana", "document": "pv", "annotator": 1}
    label = [{"start": 0, "end": 3, "text": "Ana", "labels": ["PER"]}]
    same = export({**line, "label": label, "annotation_id": 1}, {**line, "label": label, "annotation_id": 2})
    assert [item.entities for item in same] == [[EntitySpan(start=0, end=3, label="PER")]]
    assert (
        "2 annotations differ"
        in reasons(export({**line, "label": label, "annotation_id": 1}, {**line, "annotation_id": 2}))[0]
    )


def test_tasks_that_are_not_ours(export: Any) -> None:
    (item,) = export({"id": 4, "data": {"text": "Ana", "commune": "Lormeil"}, "annotations": [{"result": []}]})
    assert (item.id, item.meta) == ("task-4", {"commune": "Lormeil"})


def test_words_that_are_elsewhere(export: Any) -> None:
    (reason,) = reasons(export(task("Mme Ana vote", [region(0, 3, "PER", text="Ana")])))
    assert reason == "the mention 'Ana' is not at 0-3, where the text has 'Mme'"


@pytest.mark.parametrize(
    "other", [{"type": "relation", "from_id": "x"}, {"type": "choices", "value": {"choices": ["a"]}}]
)
def test_other_results(export: Any, other: dict[str, Any]) -> None:
    given = task("Ana", [region(0, 3, "PER"), other])
    assert reasons(export(given)) == [
        f"1 × results of the type {other['type']}: annotated minutes have no place for that; leave it out with --lossy"
    ]
    choices = Choices(lossy=True)
    (item,) = export(given, choices=choices)
    assert len(item.entities) == 1
    assert choices.left_out == {f"results of the type {other['type']}": 1}


def test_labels_are_mapped(export: Any) -> None:
    (item,) = export(task("Ana", [region(0, 3, "Personne")]), choices=Choices(labels={"Personne": "PER"}))
    assert item.entities[0].label == "PER"


@pytest.mark.parametrize(
    ("content", "line", "reason"),
    [
        (b'[\n{"data": {"text": "a"', 2, "broken JSON"),
        (b'{"data": {}}', 1, "no list of tasks; give the JSON or JSON-MIN export"),
        (b"[\n1]", 2, "no task of Label Studio"),
        (b'[\n{"data": {"text": "a"}, "annotations": [1]}]', 2, "the field annotations is no list of objects"),
        (b'[\n\n{"data": {}, "annotations": [{}]}]', 3, "the task has no text in the column 'text'"),
        (b'[\n"\xe9"]', 2, "not UTF-8"),
        (b"[] x", 1, "the list of tasks is not all"),
        (b"[{}", 1, "no task of Label Studio"),
    ],
)
def test_broken_files(tmp_path: Path, content: bytes, line: int, reason: str) -> None:
    path = tmp_path / "export.json"
    path.write_bytes(content)
    first = next(iter(label_studio.read(path)))
    assert isinstance(first, Problem)
    assert (first.line, first.path) == (line, str(path))
    assert reason in first.reason


def test_the_interface_has_our_names() -> None:
    view = ElementTree.parse(label_studio.INTERFACE).getroot()
    (labels,) = view.iter("Labels")
    (text,) = view.iter("Text")
    assert (labels.get("name"), labels.get("toName"), text.get("name"), text.get("value")) == (
        "label",
        "text",
        "text",
        "$text",
    )
    assert [label.get("value") for label in labels.iter("Label")] == [*LABELS]
