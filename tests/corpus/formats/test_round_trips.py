"""Every format of the table gives back what it was given, whatever the text, and reports what is no such file."""

import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings

from corpus.formats import FORMATS, find_format
from corpus.gold import GoldDocument, Problem
from pipeline.errors import CannotWrite, SourceError
from tests.corpus.formats.gold_documents import corpora

THERE = [name for name, module in FORMATS.items() if find_spec(module)]


def there_and_back(name: str, gold: list[GoldDocument]) -> list[GoldDocument | Problem]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "out"
        assert find_format(name).write(iter(gold), path) == len(gold)
        assert [file.name for file in Path(folder).iterdir()] == ["out"]
        return list(find_format(name).read(path))


@pytest.mark.parametrize("name", THERE)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(gold=corpora)
@example(gold=[GoldDocument(id="empty", text="")])
@example(gold=[GoldDocument(id="white", text=" \n\f ")])
@example(gold=[GoldDocument(id="", text="sans nom")])
def test_round_trip(name: str, gold: list[GoldDocument]) -> None:
    back = there_and_back(name, gold)
    if name == "brat":  # a folder has the order of its names
        gold, back = ([*sorted(items, key=lambda item: str(item.id))] for items in (gold, back))  # type: ignore[assignment]
    assert back == gold


@pytest.mark.parametrize("name", THERE)
def test_nothing_is_left_of_a_failed_export(name: str, tmp_path: Path) -> None:
    def broken() -> Iterator[GoldDocument]:
        yield GoldDocument(id="a", text="un")
        raise SourceError("the disk is gone")

    with pytest.raises(SourceError, match="the disk is gone"):
        find_format(name).write(broken(), tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", THERE)
def test_unwritable(name: str, tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="cannot write"):
        find_format(name).write(iter([]), tmp_path / "no" / "out")


@pytest.mark.parametrize("name", THERE)
def test_no_file(name: str, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="none"):
        list(find_format(name).read(tmp_path / "none"))


@pytest.mark.parametrize("name", ["conll", "doccano", "prodigy", "brat"])
def test_large_inputs_stream(name: str, tmp_path: Path) -> None:
    """Each document is written before the next one is asked for, and can be had before the rest of the file is read."""
    path, asked = tmp_path / "out", 0

    def many() -> Iterator[GoldDocument]:
        nonlocal asked
        for asked in range(3):
            yield GoldDocument(id=str(asked), text="Pour : 14")
            written = sum(file.stat().st_size for file in tmp_path.rglob("*") if file.is_file())
            assert written > sizes[-1]
            sizes.append(written)

    sizes = [0]
    find_format(name).write(many(), path)
    assert (asked, len(sizes)) == (2, 4)
    if path.is_file():
        with path.open("ab") as out:
            out.write(b"\n# id = x\n\xff\n")
    else:
        (path / "9.txt").write_bytes(b"\xff")
    items = find_format(name).read(path)
    assert [isinstance(next(items), GoldDocument) for _ in range(2)] == [True, True]
    assert any(isinstance(item, Problem) for item in items)
