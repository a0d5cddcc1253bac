"""What is kept of the real documents: all that brings them back, and none of their text."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from corpus.gold import read_gold
from corpus.standoff import ANNOTATIONS, INDEX, PLAIN, REAL, main, read_standoff, rebuild
from pipeline.labels import LABELS
from pipeline.records.model import Decision, Proxy, Session

SOURCE = {
    "repository": r"github\.com/[\w.-]+/[\w.-]+",
    "commit": r"[0-9a-f]{40}",
    "path": r"[\w./-]{1,80}",
    "column": r"\w{1,20}",
    "start": "after the url",
}
META = {
    "authority": r".{1,40}",
    "authority_type": "Commune|Intercommunalité|Conseil régional|Préfecture",
    "kind": "act|minutes|verbatim",
    "url": r"https?://[!-~]{1,250}",
    "sha256": r"[0-9a-f]{64}",
    **SOURCE,
}
ALLOWED = {
    INDEX: {"id": r"train\d\d", "collectivity": r".{1,80}", **META},
    ANNOTATIONS: {"id": r"train\d\d", "entities": "|".join(LABELS), **PLAIN},
}
PROSE = ("authority", "collectivity")


def strings(value: Any, field: str = "") -> Iterator[tuple[str, str]]:
    """Every string of a JSON value with the field that it stands in; names of fields count as strings."""
    if isinstance(value, str):
        yield field, value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield "a field's name", key
            yield from strings(item, key)
    elif isinstance(value, list):
        for item in value:
            yield from strings(item, field)


FIELDS = {
    *("id", "meta", "source", "row", "chars", "entities", "records", "session", "decisions", "at", "tight"),
    *META,
    *Session.model_fields,
    *Decision.model_fields,
    *Proxy.model_fields,
}


def foreign(line: str, allowed: dict[str, str]) -> list[tuple[str, str]]:
    """The strings of a line that no rule allows."""
    rules = {**allowed, "a field's name": "|".join(map(re.escape, FIELDS))}
    found = strings(json.loads(line))
    return [(field, text) for field, text in found if field not in rules or not re.fullmatch(rules[field], text)]


@pytest.mark.parametrize("name", [INDEX, ANNOTATIONS])
def test_the_files_hold_no_string_but_facts(name: str) -> None:
    lines = (REAL / name).read_text(encoding="utf-8").splitlines()
    assert len(lines) == 50
    assert [found for line in lines for found in foreign(line, ALLOWED[name])] == []


@pytest.mark.parametrize(
    "line",
    [
        '{"id": "train01", "records": {"decisions": [{"title": "Lavoir"}]}}',
        '{"id": "train01", "text": 3}',
        '{"id": "train01", "records": {"session": {"body": "les élus"}}}',
        '{"id": "train01", "records": {"session": {"present": [{"at": [1, 2]}, "Yvon"]}}}',
        '{"id": "train01", "entities": [[1, 2, "PER", "Yvon"]]}',
    ],
)
def test_the_guard_finds_text(line: str) -> None:
    assert foreign(line, ALLOWED[ANNOTATIONS]) != []


def test_nothing_else_lies_beside_the_files() -> None:
    assert {path.name for path in REAL.iterdir()} == {INDEX, ANNOTATIONS, "README.md"}


def test_every_document_says_where_it_is_published() -> None:
    documents = read_standoff()
    assert all(SOURCE.keys() <= document.meta["source"].keys() for document in documents)
    assert sum(len(document.entities) for document in documents) == 3352
    assert all(0 <= start < end for document in documents for start, end, _ in document.entities)


RUN = 5


def runs(text: str) -> set[tuple[str, ...]]:
    """The runs of words of a text, without case and punctuation."""
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1)}


def written(path: Path) -> str:
    """What a file says, but for what names an authority or its file; bare offsets are no words."""
    content = path.read_text(encoding="utf-8")
    if path.suffix != ".jsonl":
        return content
    said = (item for line in content.splitlines() for item in strings(json.loads(line)))
    return " | ".join(text for field, text in said if field not in (*PROSE, "url"))


def test_the_run_check_finds_a_copied_phrase(tmp_path: Path) -> None:
    copied = tmp_path / "x.jsonl"
    copied.write_text(json.dumps({"id": "x", "note": "La réfection du LAVOIR, communal"}), encoding="utf-8")
    assert runs(written(copied)) & runs("pour la réfection du lavoir communal est votée")


@pytest.mark.real
def test_no_five_words_of_a_real_text_are_kept(real_minutes: Path) -> None:
    real: set[tuple[str, ...]] = set()
    for document in read_gold(real_minutes / "train.jsonl"):
        real |= runs(document.text)
    for path in [*REAL.iterdir(), *REAL.parent.glob("standoff*.py"), *REAL.parent.glob("fetch*.py")]:
        assert runs(written(path)) & real == set(), path


@pytest.mark.real
def test_every_real_document_comes_back(real_minutes: Path, tmp_path: Path) -> None:
    documents = list(read_gold(real_minutes / "train.jsonl"))
    kept = {document.id: document for document in read_standoff()}
    assert [rebuild(kept[document.id], document.text) for document in documents] == documents
    main(real_minutes / "train.jsonl", tmp_path)
    for name in (INDEX, ANNOTATIONS):
        assert (tmp_path / name).read_bytes() == (REAL / name).read_bytes()
