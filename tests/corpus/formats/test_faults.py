"""Bad files: every problem at its place, all at once; what gold has no place for is refused or counted."""

import json
from pathlib import Path
from typing import Any

import pytest
import spacy
from spacy.tokens import DocBin, Span

from corpus.formats import find_format
from corpus.formats.settle import Choices
from corpus.gold import GoldDocument, Problem

OK = {"text": "Ana préside", "label": [[0, 3, "PER"]]}
BAD_DOCCANO: list[tuple[Any, str]] = [
    (b"{", "broken JSON at character 2"),
    (b"[1]", "no JSON object"),
    (b'{"text": "caf\xe9"}', "not UTF-8 (byte 14 of the line)"),
    (b"1" * 5000, "broken JSON"),
    ({"label": []}, "text: Field required"),
    ({**OK, "label": [[0, 99, "PER"]]}, "the span 0-99 PER lies outside the text, which has 11 characters"),
    ({**OK, "label": [[3, 0, "PER"]]}, "ends before it begins"),
    ({**OK, "label": [[0, "x", "PER"]]}, "entities.0.end: Input should be a valid integer"),
    ({**OK, "label": [[0, 3]]}, "a mention is no [start, end, label]: [0, 3]"),
    ({**OK, "label": "PER"}, "the field label is no list"),
    ({**OK, "entities": [{"start": 1}]}, "a mention is no object with start_offset, end_offset and label"),
    ({**OK, "label": [[0, 3, "LOC"], [0, 3, "LOC"]]}, "the label LOC is unknown (2 ×)"),
    ({**OK, "minutier": "{"}, "the field minutier is broken JSON"),
    ({**OK, "minutier": "3"}, "the field minutier is no JSON object"),
    ({**OK, "minutier": {"records": {"session": 3}}}, "records.session: Input should be a valid dictionary"),
    ({**OK, "minutier": {"meta": {"sha256": "00"}}}, "the text has changed"),
    ({**OK, "place": "\ud800"}, "meta holds half a surrogate pair"),
    ({**OK, "relations": [{}, {}]}, "2 × relations: annotated minutes have no place for that; leave it out with"),
]  # fmt: skip


def problems(name: str, path: Path, choices: Choices | None = None) -> list[Problem]:
    items = list(find_format(name).read(path, choices))
    assert not [item for item in items if isinstance(item, GoldDocument)]
    return [item for item in items if isinstance(item, Problem)]


def test_doccano_faults_all_at_once(tmp_path: Path) -> None:
    lines = [line if isinstance(line, bytes) else json.dumps({"id": 1, **line}).encode() for line, _ in BAD_DOCCANO]
    path = tmp_path / "x.jsonl"
    for number, (line, (_, reason)) in enumerate(zip(lines, BAD_DOCCANO, strict=True)):
        path.write_bytes(b"\n" * number + line + b"\n")
        told = [item for item in find_format("doccano").read(path) if isinstance(item, Problem)]
        assert [item.line for item in told] == [number + 1]
        assert reason in told[0].reason
    path.write_bytes(b"\n".join(lines))
    told = [item for item in find_format("doccano").read(path) if isinstance(item, Problem)]
    assert {item.line for item in told} == set(range(1, len(lines) + 1))


def test_labels_are_mapped_or_left_out(tmp_path: Path) -> None:
    path = tmp_path / "x.conll"
    path.write_text("Ana B-PERS\nVic B-LOC\nLéo B-PER\n", encoding="utf-8")
    first, second = problems("conll", path)
    assert (first.line, second.line) == (1, 2)
    assert "map it with --label PERS=NEW, or leave its mentions out with --label PERS=" in first.reason
    choices = Choices(labels={"PERS": "PER", "LOC": ""})
    (document,) = find_format("conll").read(path, choices)
    assert isinstance(document, GoldDocument)
    assert [(span.start, span.label) for span in document.entities] == [(0, "PER"), (8, "PER")]
    assert choices.left_out == {"mentions labelled LOC": 1}


def test_conll_faults(tmp_path: Path) -> None:
    path = tmp_path / "x.conll"
    path.write_bytes(
        b"Ana B-PER\nL\xe9o O\nseul\nVic X-PER\n# newdoc\nOui O\n# id = a\n# meta = {\nOui B-X\n\n# id = a\n"
    )
    items = list(find_format("conll").read(path))
    assert [item.line if isinstance(item, Problem) else item.text for item in items] == [2, 3, 4, "Oui", 8, 9, 11]
    assert "no token with an IOB tag in the last column: seul" in str(items[1])
    assert "the id was used already (line 7)" in str(items[-1])


@pytest.mark.parametrize("content", [b"", b"no DocBin", DocBin().to_bytes()[:-9], json.dumps([1]).encode()])
def test_docbin_faults(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.spacy"
    path.write_bytes(content)
    (problem,) = problems("docbin", path)
    assert "no DocBin of spaCy 3" in problem.reason


def test_docbin_with_span_groups_only(tmp_path: Path) -> None:
    doc = spacy.blank("fr")("Ana préside")
    doc.spans["sc"] = [Span(doc, 0, 1, "PER")]
    path = tmp_path / "x.spacy"
    DocBin(docs=[doc]).to_disk(path)
    (problem, _) = find_format("docbin").read(path)
    assert isinstance(problem, Problem)
    assert "span groups without doc.ents (sc)" in problem.reason


ANN = (
    "T1\tPER 0 3\tAna\nT2\tPER 0 3;8 11\tAna Léo\nR1\tSeats Arg1:T1 Arg2:T2\nR2\tSeats Arg1:T1 Arg2:T2\n"
    "*\tEquiv T1 T2\n"
    "E1\tVote:T1\nA1\tSure T1\n#1\tAnnotatorNotes T1\tvu\nN1\tReference T1 Wikipedia:1\tAna\n"
)


def test_brat_refuses_what_gold_has_no_place_for(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Ana et  Léo", encoding="utf-8")
    (tmp_path / "a.ann").write_text(ANN, encoding="utf-8")
    told = problems("brat", tmp_path)
    assert {(item.path, item.line, item.reason.partition(":")[0]) for item in told} == {
        (str(tmp_path / "a.ann"), line, what)
        for line, what in [
            (2, "1 × discontinuous spans"),
            (3, "3 × relations"),
            (6, "1 × events"),
            (7, "1 × attributes"),
            (8, "1 × notes"),
            (9, "1 × normalisations"),
        ]
    }
    choices = Choices(lossy=True)
    (document,) = find_format("brat").read(tmp_path, choices)
    assert isinstance(document, GoldDocument)
    assert len(document.entities) == 1
    assert choices.left_out["relations"] == 3
    assert sum(choices.left_out.values()) == 8


@pytest.mark.parametrize(
    ("ann", "reason"),
    [
        ("T1\tPER 0 3\tLéo\n", "the text at 0-3 is 'Ana', not 'Léo': the .txt has changed"),
        ("T1 PER 0 3 Ana\n", "no line of brat's standoff format"),
        ("T1\tPER 0 99\tAna\n", "lies outside the text"),
        ("T1\tLOC 0 3\tAna\n", "the label LOC is unknown (1 ×)"),
        (None, "a.ann cannot be read"),
    ],
)
def test_brat_faults(tmp_path: Path, ann: str | None, reason: str) -> None:
    (tmp_path / "a.txt").write_text("Ana et Léo", encoding="utf-8")
    if ann is not None:
        (tmp_path / "a.ann").write_text(ann, encoding="utf-8")
    assert [reason in item.reason for item in problems("brat", tmp_path)] == [True]


def test_brat_never_writes_over_a_folder(tmp_path: Path) -> None:
    from pipeline.errors import CannotWrite

    (tmp_path / "a.txt").write_text("Ana", encoding="utf-8")
    with pytest.raises(CannotWrite, match="name a new folder"):
        find_format("brat").write([GoldDocument(id="a", text="")], tmp_path)
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == "Ana"


@pytest.mark.parametrize("answer", ["reject", "ignore"])
def test_prodigy_answers(tmp_path: Path, answer: str) -> None:
    path = tmp_path / "x.jsonl"
    path.write_text(json.dumps({"text": "Ana", "answer": answer}), encoding="utf-8")
    (problem,) = problems("prodigy", path)
    assert f"1 × tasks answered {answer}" in problem.reason
    choices = Choices(lossy=True)
    assert problems("prodigy", path, choices) == []
    assert choices.left_out == {f"tasks answered {answer}": 1}
