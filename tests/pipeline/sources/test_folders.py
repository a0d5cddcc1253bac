"""Paths → documents."""

from collections import Counter
from pathlib import Path

import pytest

from pipeline.errors import NothingToRead
from pipeline.sources.folders import find_documents, passed_over
from tests.conftest import MakePdf

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """A folder with minutes, among other things."""
    files = {
        "b.txt": b"vote",
        "a/z.pdf": b"%PDF-1.4",
        "a/b.bulletin": b"vote",
        "B.txt": b"vote",
        ".hidden.txt": b"vote",
        ".git/x.txt": b"vote",
        "logo.png": PNG,
        "out.jsonl": b"{}",
        "README.md": b"<div align='center'>",
        "page.html": b"<html>",
        "pv.odt": b"PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.text",
        "old.doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    }
    for name, content in files.items():
        path = tmp_path / "archive" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return tmp_path / "archive"


def test_folders_are_walked_in_order(archive: Path) -> None:
    skipped: Counter[str] = Counter()
    found = [path.relative_to(archive).as_posix() for path in find_documents([archive], skipped)]
    assert found == ["B.txt", "b.txt", "old.doc", "page.html", "pv.odt", "a/b.bulletin", "a/z.pdf"]
    assert skipped == {"image": 1, "data": 2}
    assert passed_over(skipped) == " (3 other file(s) passed over: 2 data, 1 image)"


def test_files_and_missing_paths_as_given(archive: Path) -> None:
    given = [archive / "logo.png", archive / "none.pdf", archive / ".hidden.txt"]
    assert list(find_documents(given)) == given


def test_a_failed_download_is_not_passed_over(archive: Path) -> None:
    (archive / "a" / "y.pdf").write_bytes(b"<html>")
    assert archive / "a" / "y.pdf" in list(find_documents([archive]))


def test_nothing_to_read(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(PNG)
    (tmp_path / "empty.txt").touch()
    with pytest.raises(NothingToRead) as error:
        list(find_documents([tmp_path, tmp_path / "none.pdf"]))
    assert f"{tmp_path} holds no readable document; {tmp_path / 'none.pdf'}: no such file or folder" in str(error.value)
    assert "(2 other file(s) passed over: 1 empty, 1 image)" in str(error.value)


def test_a_folder_of_pdf_files_alone_has_documents(make_pdf: MakePdf) -> None:
    path = make_pdf("a.bin", ["Vote"])
    (path.parent / "logo.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    skipped: Counter[str] = Counter()
    assert list(find_documents([path.parent], skipped)) == [path]
    assert skipped == {"image": 1}
