"""Options and fixtures that several folders of tests share."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from pipeline.errors import MissingProgram
from pipeline.sources.ocr import tesseract, why_unread

REAL_MINUTES = Path(__file__).parents[2] / "shared" / "minutes"

# Two busy cores: how long an example takes says nothing. The same examples each time, so that a change alone can fail;
# `pytest -m hypothesis --hypothesis-profile=explore` looks for new ones.
settings.register_profile("minutier", deadline=None, derandomize=True)
settings.register_profile("explore", deadline=None, max_examples=500)
settings.load_profile("minutier")

MakePdf = Callable[..., Path]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--slow", action="store_true", help="run the slow tests too: models, long documents")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    for item in items:
        if "slow" in item.keywords and not config.getoption("--slow"):
            item.add_marker(pytest.mark.skip(reason="slow: run with --slow"))
        if "tesseract" in item.keywords and why_unread():
            item.add_marker(pytest.mark.skip(reason=f"tesseract: {why_unread()}"))
        if "real" in item.keywords and not REAL_MINUTES.is_dir():
            item.add_marker(pytest.mark.skip(reason=f"real: {REAL_MINUTES} is not there"))


@pytest.fixture(autouse=True)
def _no_tesseract(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Scans stay unread, whatever the machine has, but in tests marked ``tesseract``."""
    if "tesseract" not in request.keywords:

        def version() -> str:
            raise MissingProgram("Tesseract is not installed.")

        monkeypatch.setattr(tesseract, "version", version)


@pytest.fixture(scope="session")
def real_minutes() -> Path:
    """The folder of real minutes, for tests marked ``real``."""
    return REAL_MINUTES


@pytest.fixture
def make_pdf(tmp_path: Path) -> MakePdf:
    """A function (name, pages, **options) → the path of a PDF.

    A page is its text; ``""`` is a blank page, and None a scan: an image that fills the page.
    """

    def make(name: str, pages: list[str | None], **options: Any) -> Path:
        from reportlab.pdfgen.canvas import Canvas

        path = tmp_path / name
        canvas = Canvas(str(path), pagesize=(595, 842), **options)
        for page in pages:
            if page is None:
                canvas.drawImage(_grey_square(), 0, 0, 595, 842)
            for number, line in enumerate((page or "").split("\n")):
                if line:
                    canvas.drawString(72, 770 - 14 * number, line)
            canvas.showPage()
        canvas.save()
        return path

    return make


def _grey_square() -> Any:
    from PIL import Image
    from reportlab.lib.utils import ImageReader

    return ImageReader(Image.new("L", (8, 8), 200))
