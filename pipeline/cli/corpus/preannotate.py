"""``minutier corpus preannotate``: raw minutes → tasks of an annotation tool, with the mentions that a model finds."""

import logging
import sys
from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.errors import tell
from pipeline.cli.progress import Progress
from pipeline.errors import ExitCode, MinutierError, NothingToRead

if TYPE_CHECKING:
    from spacy.language import Language

    from corpus.gold import GoldDocument

log = logging.getLogger(__name__)


class Tool(StrEnum):
    """What the tasks are for."""

    LABEL_STUDIO = "label-studio"
    DOCCANO = "doccano"
    GOLD = "gold"


def preannotate(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...", help="Files (PDF, plain text) or folders of them.")],
    to: Annotated[Tool, typer.Option("--to", help="What to write tasks for; gold is annotated minutes, JSON Lines.")],
    output: Annotated[Path, typer.Option("--output", "-o", metavar="OUT", help="Where to write.")],
    model: Annotated[
        str | None, typer.Option(metavar="MODEL", help="A model's folder or package, instead of the one shipped.")
    ] = None,
    records: Annotated[
        bool,
        typer.Option("--records", help="Add the predicted session and decisions, to be corrected in the JSON Lines."),
    ] = False,
) -> None:
    """Read raw minutes and write them with the model's mentions, for annotators to correct.

    Example: minutier corpus preannotate minutes/ --to label-studio -o tasks.json

    The whole loop is described in corpus/ANNOTATING.md. A file that cannot be read is named, and the others are done.
    Exit codes: 0 done; 2 wrong usage; 3 done, but some files failed; 4 nothing to read; 5 cannot write.
    """
    import pipeline
    from corpus.formats.convert import spare_inputs
    from corpus.preannotate import told_apart
    from pipeline.sources.folders import find_documents, passed_over

    skipped: Counter[str] = Counter()
    files = list(find_documents(paths, skipped))
    spare_inputs(output, files)
    nlp = pipeline.load(model)
    failed: list[Path] = []
    count = _write(
        told_apart(_documents(files, nlp, records, failed)), output, to, f"{nlp.meta['name']} {nlp.meta['version']}"
    )
    tell(f"{count} document(s) written to {output}{passed_over(skipped)}")
    if failed:
        raise typer.Exit(ExitCode.SOME_FAILED)


def _documents(files: list[Path], nlp: "Language", records: bool, failed: list[Path]) -> Iterator["GoldDocument"]:
    """Each file's document; a file that fails is told and added to ``failed``. Raises NothingToRead if all fail."""
    from corpus.preannotate import preannotate as preannotate_one

    with Progress(len(files), shown=sys.stderr.isatty()) as progress:
        for path in files:
            progress.step(path)
            try:
                document = preannotate_one(path, nlp, records=records)
            except Exception as error:
                known = isinstance(error, MinutierError)
                log.debug("%s", path, exc_info=None if known else error)
                progress.clear()
                tell(f"{path}: {error}" if known else f"{path}: unexpected error ({type(error).__name__}: {error})")
                failed.append(path)
            else:
                yield document
    if len(failed) == len(files):
        raise NothingToRead("none of the files could be read; nothing was written")


def _write(documents: Iterator["GoldDocument"], output: Path, to: Tool, model: str) -> int:
    """The documents in the tool's format, and how many."""
    from corpus.formats import doccano, label_studio
    from corpus.gold import write_gold

    if to is Tool.GOLD:
        return write_gold(documents, output)
    if to is Tool.DOCCANO:
        return doccano.write(documents, output)
    tell(f"the labelling interface for the project is {label_studio.INTERFACE}")
    return label_studio.write(documents, output, predicted_by=model)
