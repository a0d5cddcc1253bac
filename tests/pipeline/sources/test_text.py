"""Plain text in the encodings it comes in."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.errors import SourceError
from pipeline.pages import PagedText
from pipeline.sources.text import decode, read_text

ACT = "Délibération n° 2031-07 — l’assemblée décide, à l'unanimité, d’allouer 1 200 € à l’Œuvre.\r\nFait à Bréval\f2"


def read(tmp_path: Path, content: bytes) -> PagedText:
    path = tmp_path / "act.txt"
    path.write_bytes(content)
    return read_text(path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_as_it_is(tmp_path: Path, encoding: str) -> None:
    pages = read(tmp_path, ACT.encode(encoding))
    assert pages.text == ACT
    assert pages.warnings == []
    assert pages.pages == 2


def test_utf16_big_endian_with_its_mark(tmp_path: Path) -> None:
    assert read(tmp_path, ("\ufeff" + ACT).encode("utf-16-be")).text == ACT


def test_windows_1252_is_told(tmp_path: Path) -> None:
    pages = read(tmp_path, ACT.encode("cp1252"))
    assert pages.text == ACT
    assert pages.warnings == ["the encoding is a guess: Windows-1252"]


@pytest.mark.parametrize("encoding", ["cp850", "mac_roman"])
def test_older_encodings_are_guessed(tmp_path: Path, encoding: str) -> None:
    text = "Le conseil municipal, après en avoir délibéré, décide à l'unanimité des présents de créer un poste. " * 5
    pages = read(tmp_path, text.encode(encoding))
    assert pages.text == text
    assert "the encoding is a guess" in pages.warnings[0]


def test_one_damaged_byte_does_not_spoil_utf8(tmp_path: Path) -> None:
    content = (ACT * 3).encode().replace("décide".encode(), b"d\xe9cide", 1)
    pages = read(tmp_path, content)
    assert pages.text == (ACT * 3).replace("décide", "d\ufffdcide", 1)
    assert "1 damaged place(s)" in pages.warnings[0]


@pytest.mark.parametrize(
    "content",
    [
        b"ab\x00cd" * 50,
        bytes(range(1, 32)) * 40,
        bytes((7 * i * i + 13 * i) % 256 for i in range(4000)),
        ACT.encode("utf-16") + b"\x00",
    ],
)
def test_garbage_is_refused(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(SourceError):
        read(tmp_path, content)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\r\n\t\f"), max_size=200))
def test_utf8_round_trip(text: str) -> None:
    assert decode(text.encode("utf-8"))[0] == text


@given(st.binary(max_size=200))
def test_any_bytes_are_decoded_or_refused(data: bytes) -> None:
    try:
        text, warnings = decode(data)
    except SourceError:
        return
    assert isinstance(text, str)
    assert isinstance(warnings, list)
