"""Records → one HTML page: each document's text with its entities, and beside it the records made of it."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from markupsafe import Markup

from pipeline.errors import CannotWrite, ExitCode, MinutierError
from pipeline.sinks.base import Write, text_output
from pipeline.sinks.html.page import SHARED, environment, inlined
from pipeline.sinks.html.view import SURE, Summary, look

if TYPE_CHECKING:
    from pipeline.records.model import Minutes

MOST_DOCUMENTS = 200
"""A browser opens so many at once without trouble."""

CHUNK = 1 << 20


class TooManyDocuments(MinutierError):
    """More documents than one page holds."""

    exit_code = ExitCode.USAGE

    def __init__(self, number: int) -> None:
        super().__init__(
            f"{number} documents are too many for one HTML page, which holds {MOST_DOCUMENTS}: "
            "name fewer files, or make a page for each folder"
        )


@contextmanager
def open_html(target: Path | None) -> Iterator[Write]:
    """Open a page. Records want ``document.text``: without it they have nothing to lead to.

    What is written waits in a temporary file, so that one document at a time is in memory.
    """
    made = environment(SHARED)
    made.globals["sure"] = SURE
    template = made.get_template("document.html")
    summaries: list[Summary] = []
    with text_output(target) as put, tempfile.TemporaryFile("w+", encoding="utf-8", newline="") as waiting:

        def write(minutes: "Minutes") -> None:
            if len(summaries) == MOST_DOCUMENTS:
                raise TooManyDocuments(MOST_DOCUMENTS + 1)
            document = look(minutes, f"d{len(summaries) + 1}")
            _keep(waiting, template.render(document=document))
            summaries.append(document.summary)

        yield write
        page = made.get_template("records.html").stream(
            documents=summaries,
            articles=_chunks(waiting),
            inlined=inlined(SHARED / "records.css", SHARED / "records.js"),
        )
        page.enable_buffering(100)
        for part in page:
            put(part)


def _keep(waiting: TextIO, article: str) -> None:
    try:
        waiting.write(article)
        waiting.flush()
    except OSError as error:
        raise CannotWrite(f"cannot write {tempfile.gettempdir()}: {error.strerror or error}") from error


def _chunks(waiting: TextIO) -> Iterator[Markup]:
    waiting.seek(0)
    while chunk := waiting.read(CHUNK):
        yield Markup(chunk)
