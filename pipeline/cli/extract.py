"""``minutier extract``: documents → decision records, a failing document never stopping the others."""

import logging
import sys
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.errors import tell
from pipeline.cli.progress import Progress
from pipeline.errors import CannotWrite, ExitCode, MinutierError

if TYPE_CHECKING:
    from pipeline.records.model import Minutes
    from pipeline.sinks.base import Write

log = logging.getLogger(__name__)

STANDARD_OUTPUT = Path("-")


class Format(StrEnum):
    """The output formats: the names of ``pipeline.sinks.SINKS``, here so that help need not import them."""

    JSONL = "jsonl"
    CSV = "csv"
    PARQUET = "parquet"
    XLSX = "xlsx"


BY_SUFFIX = {f".{name}": name for name in Format}


def extract(
    paths: Annotated[
        list[Path],
        typer.Argument(metavar="PATH...", help="Files or folders: PDF, scans, images, Word, ODT, RTF, HTML, text."),
    ],
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help="Where to write; - is standard output, as is no option."),
    ] = None,
    output_format: Annotated[
        Format | None,
        typer.Option("--format", help="jsonl (a document a line), csv or parquet (a decision a row), xlsx (sheets)."),
    ] = None,
    html: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Write a page to check the records on, beside the text. Without -o and --format, it alone.",
        ),
    ] = None,
    with_text: Annotated[
        bool, typer.Option("--with-text", help="Add each document's text, which the offsets count.")
    ] = False,
    model: Annotated[
        str | None, typer.Option(metavar="MODEL", help="A model's folder or package, instead of the one shipped.")
    ] = None,
    min_confidence: Annotated[
        float,
        typer.Option(
            metavar="P",
            min=0,
            max=1,
            help="Drop entities less sure than P (0 to 1), and what records would make of them.",
        ),
    ] = 0.0,
    ocr: Annotated[
        bool, typer.Option("--ocr/--no-ocr", help="Read scanned pages, where the extra 'ocr' and Tesseract are there.")
    ] = True,
) -> None:
    """Read minutes and write their decision records.

    Example: minutier extract conseil-2024-03.pdf archives/ -o decisions.jsonl

    Without --format, the name of FILE decides (.csv, .parquet, .xlsx); all else is JSON Lines.
    To check records: minutier extract conseil-2024-03.pdf --html check.html
    Exit codes: 0 done; 2 wrong usage; 3 done, but some documents failed; 4 nothing to read; 5 cannot write.
    """
    import pipeline
    from pipeline.sources.folders import find_documents, passed_over

    to_screen = (output is None and (html is None or output_format is not None)) or output == STANDARD_OUTPUT
    with ExitStack() as outputs:
        writers = _writers(outputs, output, output_format, html, with_text=with_text, to_screen=to_screen)
        skipped: Counter[str] = Counter()
        documents = list(find_documents(paths, skipped))
        _check(output, html, documents)
        nlp = pipeline.load(model, min_confidence=min_confidence)
        from pipeline.extract import extract as extract_document

        whole = with_text or html is not None
        counts = _run(
            documents, lambda path: extract_document(path, nlp, with_text=whole, ocr=ocr), writers, to_screen=to_screen
        )
    if len(documents) > 1 or skipped:
        tell(_summary(counts) + passed_over(skipped))
    if counts["failed"]:
        raise typer.Exit(ExitCode.SOME_FAILED)


def _writers(
    outputs: ExitStack,
    output: Path | None,
    output_format: Format | None,
    html: Path | None,
    *,
    with_text: bool,
    to_screen: bool,
) -> "list[Write]":
    """What writes each output asked for, open. Raises CannotWrite before any work is done."""
    from pipeline.sinks import SINKS

    writers: list[Write] = []
    if to_screen or output is not None:
        by_name = BY_SUFFIX.get(output.suffix.lower(), Format.JSONL) if output is not None else Format.JSONL
        write = outputs.enter_context(SINKS[output_format or by_name](None if to_screen else output))
        writers.append(write if with_text else lambda minutes: write(_without_text(minutes)))
    if html is not None:
        from pipeline.sinks.html.sink import open_html

        if html == STANDARD_OUTPUT:
            raise typer.BadParameter("--html wants the name of a file: a page is not for the screen")
        if output is not None and output.resolve() == html.resolve():
            raise typer.BadParameter("--html and --output name the same file")
        writers.append(outputs.enter_context(open_html(html)))
    return writers


def _without_text(minutes: "Minutes") -> "Minutes":
    return minutes.model_copy(update={"document": minutes.document.model_copy(update={"text": None})})


def _run(
    documents: list[Path], extract_one: Callable[[Path], "Minutes"], writers: "list[Write]", *, to_screen: bool
) -> Counter[str]:
    """Each document to its records to the sink; what fails is told and passed.

    A document without text counts as failed, but its empty record is written: it says why.
    """
    counts: Counter[str] = Counter()
    with Progress(len(documents), shown=not (to_screen and sys.stdout.isatty())) as progress:
        for path in documents:
            progress.step(path)
            try:
                minutes = extract_one(path)
                for write in writers:
                    write(minutes)
            except (CannotWrite, BrokenPipeError):
                raise
            except Exception as error:
                counts["failed"] += 1
                messages = [_message(path, error)]
            else:
                counts["failed" if minutes.blank else "read"] += 1
                counts["decisions"] += len(minutes.decisions)
                kind = "" if minutes.blank else "warning: "
                messages = [kind + warning for warning in minutes.document.warnings]
            if messages:
                progress.clear()
            for message in messages:
                tell(f"{path}: {message}")
    return counts


def _message(path: Path, error: Exception) -> str:
    """What to tell of a document that failed."""
    if isinstance(error, MinutierError):
        return str(error)
    log.debug("%s: unexpected error", path, exc_info=error)
    if isinstance(error, OSError) and error.strerror:
        return f"cannot be read: {error.strerror}"
    return f"unexpected error, `minutier --debug extract` shows where ({type(error).__name__}: {error})"


def _check(output: Path | None, html: Path | None, documents: list[Path]) -> None:
    """Never write over a document that is to be read, nor begin a page that would hold too many."""
    for target in (output, html):
        if target is None or not target.exists():
            continue
        for path in documents:
            if path.exists() and path.samefile(target):
                raise CannotWrite(f"cannot write {target}: it is one of the documents to read")
    if html is not None:
        from pipeline.sinks.html.sink import MOST_DOCUMENTS, TooManyDocuments

        if len(documents) > MOST_DOCUMENTS:
            raise TooManyDocuments(len(documents))


def _summary(counts: Counter[str]) -> str:
    failed = f", {counts['failed']} failed" if counts["failed"] else ""
    return f"{counts['read']} document(s) read{failed}, {counts['decisions']} decision(s)"
