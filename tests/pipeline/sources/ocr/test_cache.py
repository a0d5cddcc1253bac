"""What was read once is not read again."""

from pathlib import Path

import pytest

from pipeline.sources.ocr.cache import FOLDER, PageCache
from pipeline.sources.ocr.words import ReadPage

PAGE = ReadPage("Vote : 12 pour", [(0, 4, 0.93), (7, 9, 0.5)])


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PageCache:
    monkeypatch.setenv(FOLDER, str(tmp_path))
    return PageCache("ab12", "tesseract 5.3.0")


def test_a_page_comes_back_as_it_was(cache: PageCache) -> None:
    assert cache.get(1) is None
    cache.put(1, PAGE)
    assert cache.get(1) == PAGE
    assert cache.get(2) is None


@pytest.mark.parametrize("other", [("cd34", "tesseract 5.3.0"), ("ab12", "tesseract 5.4.1")])
def test_another_file_or_version_is_read_anew(cache: PageCache, other: tuple[str, str]) -> None:
    cache.put(1, PAGE)
    assert PageCache(*other).get(1) is None


@pytest.mark.parametrize("damage", [b"", b'{"text": "Vote"', b"[]", b"\xff\xfe"])
def test_a_damaged_page_is_read_anew(cache: PageCache, tmp_path: Path, damage: bytes) -> None:
    cache.put(1, PAGE)
    (kept,) = tmp_path.rglob("*.json")
    kept.write_bytes(damage)
    assert cache.get(1) is None


def test_a_folder_that_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv(FOLDER, str(tmp_path / "file"))
    cache = PageCache("ab12", "tesseract 5.3.0")
    cache.put(1, PAGE)
    assert cache.get(1) is None
