"""Damaged and hostile files: a message that says what is wrong, within bounds of time and memory."""

import contextlib
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.errors import SourceError
from pipeline.sources import package, read, rtf
from tests.pipeline.sources.test_docx import p
from tests.pipeline.sources.written import WRITERS, open_file, word_file

LAUGHS = '<!DOCTYPE w [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/hostname">]>'


def rewritten(path: Path, part: str, change: Callable[[bytes], bytes]) -> Path:
    """A package with a part changed."""
    copy = path.with_name(f"changed{path.suffix}")
    with zipfile.ZipFile(path) as whole, zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in whole.namelist():
            archive.writestr(name, change(whole.read(name)) if name == part else whole.read(name))
    return copy


@pytest.mark.parametrize("doctype", [LAUGHS, OUTSIDE, '<!DOCTYPE w SYSTEM "http://x/y.dtd">'])
@pytest.mark.parametrize(("suffix", "part"), [("docx", "word/document.xml"), ("odt", "content.xml")])
def test_a_document_type_is_refused(tmp_path: Path, suffix: str, part: str, doctype: str) -> None:
    make = word_file if suffix == "docx" else open_file
    whole = make(tmp_path / f"a.{suffix}", p("MARK"))
    path = rewritten(whole, part, lambda xml: xml.replace(b"?>", b"?>" + doctype.encode(), 1).replace(b"MARK", b"&a;"))
    with pytest.raises(SourceError, match="declares a document type, which no"):
        read(path)


@pytest.mark.parametrize("part", ["word/document.xml", "word/footnotes.xml", "_rels/.rels"])
def test_a_zip_bomb_is_refused(tmp_path: Path, part: str) -> None:
    whole = word_file(tmp_path / "a.docx", p("Vu"), footnotes=p("Note"))
    bomb = rewritten(whole, part, lambda xml: xml.replace(b"</", b" " * (package.MOST_XML + 1) + b"</", 1))
    assert bomb.stat().st_size < 1 << 20
    with pytest.raises(SourceError, match="unpacks to more than"):
        read(bomb)


def test_too_many_elements(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "MOST_ELEMENTS", 50)
    with pytest.raises(SourceError, match="unpacks to more than"):
        read(word_file(tmp_path / "a.docx", p("Vu") * 50))


@pytest.mark.parametrize(("name", "value"), [("LARGEST", 10), ("MOST_TOKENS", 3)])
def test_too_large_rtf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: int) -> None:
    monkeypatch.setattr(rtf, name, value)
    WRITERS["rtf"]("Vu", tmp_path / "a.rtf")
    with pytest.raises(SourceError, match="is an RTF document of more than"):
        read(tmp_path / "a.rtf")


@pytest.mark.parametrize("reader", ["docx", "odt"])
def test_truncated_packages(tmp_path: Path, reader: str) -> None:
    path = tmp_path / f"a.{reader}"
    WRITERS[reader]("Le conseil décide", path)
    path.write_bytes(path.read_bytes()[:-200])
    with pytest.raises(SourceError, match="is a damaged or truncated"):
        read(path)


@pytest.mark.parametrize("change", [lambda _: b"", lambda xml: xml[:-9], lambda _: b"<a>" * 400, lambda _: b"\x00\xff"])
def test_broken_xml(tmp_path: Path, change: Callable[[bytes], bytes]) -> None:
    path = rewritten(word_file(tmp_path / "a.docx", p("Vu")), "word/document.xml", change)
    with pytest.raises(SourceError, match="is a damaged or truncated Word document"):
        read(path)


@pytest.mark.parametrize("reader", WRITERS)
def test_empty(tmp_path: Path, reader: str) -> None:
    path = tmp_path / f"a.{reader}"
    if reader == "html":
        path.write_text("<html><body></body></html>", encoding="utf-8")
    else:
        WRITERS[reader]("\n \n", path)
    with pytest.raises(SourceError, match="holds no text"):
        read(path)


def test_only_pictures(tmp_path: Path) -> None:
    path = word_file(tmp_path / "a.docx", p(""))
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("word/media/image1.png", b"\x89PNG")
    with pytest.raises(SourceError, match="holds no text, only pictures"):
        read(path)


@pytest.mark.parametrize("reader", WRITERS)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers())
def test_damage_is_read_or_told(reader: str, tmp_path: Path, seed: int) -> None:
    path = tmp_path / "whole"
    if not path.exists():
        WRITERS[reader]("Le conseil municipal décide\f« d'adopter » {le} budget", path)
    rng = random.Random(seed)
    data = bytearray(path.read_bytes())
    for _ in range(rng.randint(1, 8)):
        at = rng.randrange(len(data))
        data[at : at + rng.randint(0, 4)] = rng.randbytes(rng.randint(0, 4))
    (tmp_path / "damaged").write_bytes(data)
    with contextlib.suppress(SourceError):
        assert read(tmp_path / "damaged").text.strip()
