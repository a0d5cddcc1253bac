"""``minutier extract``: documents → decision records, a failing document never stopping the others."""

import logging
import sys
from collections import Counter
from collections.abc import Callable, Iterable
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


def extract(
    paths: Annotated[
        list[Path], typer.Argument(metavar="PATH...", help="Files or folders: PDF, Word, ODT, RTF, HTML, text.")
    ],
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="FILE", help="Where to write; - is standard output.")
    ] = STANDARD_OUTPUT,
    output_format: Annotated[
        Format | None, typer.Option("--format", help="jsonl (a document a line) or csv (a decision a row).")
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
) -> None:
    """Read minutes and write their decision records.

    Example: minutier extract conseil-2024-03.pdf archives/ -o decisions.jsonl

    Without --format, the name of FILE decides: .csv is CSV, all else JSON Lines.
    Exit codes: 0 done; 2 wrong usage; 3 done, but some documents failed; 4 nothing to read; 5 cannot write.
    """
    import pipeline
    from pipeline.sinks import SINKS
    from pipeline.sources.folders import find_documents, passed_over

    target = None if output == STANDARD_OUTPUT else output
    by_name = Format.CSV if output.suffix.lower() == ".csv" else Format.JSONL
    with SINKS[output_format or by_name](target) as write:
        skipped: Counter[str] = Counter()
        documents = list(find_documents(paths, skipped))
        _spare_inputs(target, documents)
        nlp = pipeline.load(model, min_confidence=min_confidence)
        from pipeline.extract import extract as extract_document

        counts = _run(documents, lambda path: extract_document(path, nlp, with_text=with_text), write, target)
    if len(documents) > 1 or skipped:
        tell(_summary(counts) + passed_over(skipped))
    if counts["failed"]:
        raise typer.Exit(ExitCode.SOME_FAILED)


def _run(
    documents: list[Path], extract_one: Callable[[Path], "Minutes"], write: "Write", target: Path | None
) -> Counter[str]:
    """Each document to its records to the sink; what fails is told and passed.

    A document without text counts as failed, but its empty record is written: it says why.
    """
    counts: Counter[str] = Counter()
    with Progress(len(documents), shown=target is not None or not sys.stdout.isatty()) as progress:
        for path in documents:
            progress.step(path)
            try:
                minutes = extract_one(path)
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


def _spare_inputs(target: Path | None, documents: Iterable[Path]) -> None:
    """Never write over a document that is to be read."""
    if target is None or not target.exists():
        return
    for path in documents:
        if path.exists() and path.samefile(target):
            raise CannotWrite(f"cannot write {target}: it is one of the documents to read")


def _summary(counts: Counter[str]) -> str:
    failed = f", {counts['failed']} failed" if counts["failed"] else ""
    return f"{counts['read']} document(s) read{failed}, {counts['decisions']} decision(s)"
