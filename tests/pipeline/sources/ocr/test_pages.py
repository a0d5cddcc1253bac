"""Pictures → pages: blank ones, those that lie on their side, slow ones; with an engine that is told what to see."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from pipeline.sources import read
from pipeline.sources.ocr import pages, tesseract
from pipeline.sources.ocr.cache import FOLDER
from pipeline.sources.ocr.words import BLANK, Word
from tests.conftest import MakePdf

Engine = Callable[[Image.Image], list[Word]]


def written(size: tuple[int, int] = (600, 800)) -> Image.Image:
    """A page with something on it; wide ones are lying."""
    image = Image.new("L", size, 255)
    draw = ImageDraw.Draw(image)
    for line in range(40, size[1] - 40, 30):
        draw.rectangle((40, line, size[0] - 40, line + 8), fill=0)
    return image


def upright(image: Image.Image) -> list[Word]:
    return [Word("Vote", 0, 0, 0.95 if image.height > image.width else 0.3)]


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Image.Image]:
    """The pictures that the engine was shown."""
    shown: list[Image.Image] = []
    monkeypatch.setenv(FOLDER, str(tmp_path / "cache"))
    monkeypatch.setattr(tesseract, "version", lambda: "5")
    monkeypatch.setattr(tesseract, "read_words", lambda image: shown.append(image) or upright(image))
    monkeypatch.setattr(tesseract, "quarter_turns", lambda image: 90 if image.width > image.height else 0)
    return shown


def test_a_blank_page_costs_nothing(engine: list[Image.Image]) -> None:
    assert pages.read_picture(Image.new("L", (600, 800), 250)) == BLANK
    assert not engine


def test_a_page_on_its_side_is_turned(engine: list[Image.Image]) -> None:
    assert pages.read_picture(written((800, 600))).text == "Vote"
    assert [image.height > image.width for image in engine] == [False, True]


def test_a_page_that_takes_too_long_is_given_up(engine: list[Image.Image], monkeypatch: pytest.MonkeyPatch) -> None:
    def slow(_: Image.Image) -> list[Word]:
        raise tesseract.TooSlow

    monkeypatch.setattr(tesseract, "read_words", slow)
    assert pages.read_picture(written()) == BLANK


def test_the_second_time_comes_from_the_cache(engine: list[Image.Image], tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(b"any")
    drawn: list[int] = []

    def draw(number: int) -> Image.Image:
        drawn.append(number)
        return written()

    first = pages.read_pictures(path, [1, 3], draw)
    assert (sorted(first), first[3].text, drawn) == ([1, 3], "Vote", [1, 3])
    assert pages.read_pictures(path, [1, 3], draw) == first
    assert drawn == [1, 3]
    pages.read_pictures(path, [1, 2, 3], draw)
    assert drawn == [1, 3, 2]


def test_a_file_is_hashed_once(
    engine: list[Image.Image], make_pdf: MakePdf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hashed: list[str] = []
    digest = hashlib.file_digest
    monkeypatch.setattr(hashlib, "file_digest", lambda file, name: hashed.append(file.name) or digest(file, name))
    path = make_pdf("scan.pdf", ["Séance", None])
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    assert read(path).sha256 == sha256
    assert hashed == [str(path)]
    assert [kept.name for kept in (tmp_path / "cache" / "ocr").glob("*/*")] == [sha256]
