"""The gold format: what goes out comes back, and every fault of a file is told at once with its line."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.gold import BadGold, EntitySpan, GoldDocument, Problem, digest, examine, read_gold, write_gold
from pipeline.errors import CannotWrite, SourceError
from pipeline.labels import LABELS
from pipeline.records.model import Decision

GOOD = {"id": "a", "text": "Présents : Ana TEYSSIER", "entities": [{"start": 11, "end": 23, "label": "PER"}]}


def _file(tmp_path: Path, *lines: bytes | dict[str, object]) -> Path:
    path = tmp_path / "gold.jsonl"
    path.write_bytes(
        b"".join((line if isinstance(line, bytes) else json.dumps(line).encode()) + b"\n" for line in lines)
    )
    return path


def _reasons(path: Path) -> list[tuple[int, str]]:
    return [(item.line, item.reason) for item in examine(path) if isinstance(item, Problem)]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (b'{"id":', "broken JSON at character"),
        (b'{"id": "b", "text": "\xe9t\xe9"}', "not UTF-8 (byte 22 of the line)"),
        (b'{"id": "b"}', "text: Field required"),
        (b"[]", "the line: "),
        (
            GOOD | {"entities": [{"start": 1, "end": 99, "label": "PER"}]},
            "lies outside the text, which has 23 characters",
        ),
        (GOOD | {"entities": [{"start": -1, "end": 4, "label": "PER"}]}, "lies outside the text"),
        (GOOD | {"entities": [{"start": 5, "end": 5, "label": "PER"}]}, "is empty"),
        (GOOD | {"entities": [{"start": 5, "end": 4, "label": "PER"}]}, "ends before it begins"),
        (GOOD | {"entities": [{"start": 0, "end": 4, "label": "LOC"}]}, "unknown label; the labels are PER"),
        (GOOD | {"records": {"decisions": [{"sitting": 1}]}}, "a sitting that the record does not have"),
        (GOOD | {"meta": {"sha256": "0" * 64}}, "the text has changed"),
    ],
)
def test_a_fault_is_told(tmp_path: Path, line: bytes | dict[str, object], told: str) -> None:
    reasons = _reasons(_file(tmp_path, GOOD | {"id": "first"}, line))
    assert len(reasons) == 1
    assert reasons[0][0] == 2
    assert told in reasons[0][1]


def test_all_faults_are_told_at_once_and_sound_lines_are_not(tmp_path: Path) -> None:
    path = _file(
        tmp_path, GOOD, b"{", b"", GOOD, GOOD | {"id": "c", "entities": [{"start": 9, "end": 8, "label": "X"}]}
    )
    with pytest.raises(BadGold) as caught:
        list(read_gold(path))
    assert [(problem.line, problem.id) for problem in caught.value.problems] == [
        (2, None),
        (4, "a"),
        (5, "c"),
        (5, "c"),
    ]
    assert "4 faults" in str(caught.value)
    assert f"{path}:4: [a] the id was used on line 1 already" in str(caught.value)


def test_a_long_list_of_faults_is_cut(tmp_path: Path) -> None:
    with pytest.raises(BadGold, match=r"and 100 more") as caught:
        list(read_gold(_file(tmp_path, *[b"{"] * 300)))
    assert len(caught.value.problems) == 300


def test_a_missing_file_says_what_to_give(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="give a JSON Lines file"):
        list(examine(tmp_path / "none.jsonl"))


def test_nothing_is_written_when_the_documents_fail(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    with pytest.raises(BadGold):
        write_gold(read_gold(_file(tmp_path, GOOD, b"{")), out)
    assert [path.name for path in tmp_path.iterdir()] == ["gold.jsonl"]


def test_a_folder_that_is_missing_cannot_be_written_to(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        write_gold([], tmp_path / "none" / "out.jsonl")


def test_a_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    assert not _reasons(_file(tmp_path, b"\xef\xbb\xbf" + json.dumps(GOOD).encode()))


@st.composite
def documents(draw: st.DrawFn) -> GoldDocument:
    """A document with spans anywhere in it."""
    text = draw(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60))
    starts = st.integers(0, len(text) - 1)
    places = draw(st.lists(starts.flatmap(lambda at: st.tuples(st.just(at), st.integers(at + 1, len(text))))))
    spans = [EntitySpan(start=start, end=end, label=draw(st.sampled_from(LABELS))) for start, end in places]
    document = GoldDocument(id=draw(st.text(min_size=1, max_size=5)), text=text, entities=spans)
    document.records.session.present = draw(st.lists(st.text(max_size=9), max_size=3))
    document.records.decisions = [Decision(title=draw(st.text(max_size=9))) for _ in range(draw(st.integers(0, 2)))]
    document.meta = {"authority": "Ville de Sormiers", "sha256": digest(text)}
    return document


@given(document=documents())
def test_what_is_written_comes_back(tmp_path_factory: pytest.TempPathFactory, document: GoldDocument) -> None:
    path = tmp_path_factory.mktemp("gold") / "gold.jsonl"
    assert write_gold([document], path) == 1
    assert list(read_gold(path)) == [document]
