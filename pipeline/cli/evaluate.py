"""``minutier evaluate``: a model and annotated minutes → how well it reads them, and how sure that is."""

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.errors import tell
from pipeline.cli.progress import Progress

if TYPE_CHECKING:
    from corpus.gold import GoldDocument
    from training.evaluation.evaluate import Gold, Loaded, Settings
    from training.evaluation.model import Evaluation

Write = Callable[["Evaluation"], None]
"""Writes one output."""


def evaluate(
    model: Annotated[str, typer.Argument(metavar="MODEL", help="The model's folder or package.")],
    gold: Annotated[
        list[Path], typer.Argument(metavar="GOLD...", help="Annotated minutes, JSON Lines, that it did not learn from.")
    ],
    json_out: Annotated[
        Path | None, typer.Option("--json", metavar="OUT.json", help="Write everything as JSON.")
    ] = None,
    report: Annotated[
        Path | None, typer.Option("--report", metavar="OUT.html", help="Write a report to read in a browser.")
    ] = None,
    baseline: Annotated[
        str | None, typer.Option("--baseline", metavar="OTHER", help="A model to compare with, on the same documents.")
    ] = None,
    seed: Annotated[int, typer.Option("--seed", min=0, help="The seed of the resamples.")] = 7,
    resamples: Annotated[
        int, typer.Option("--resamples", min=1, help="How many times the documents are drawn anew for the intervals.")
    ] = 1000,
    log: Annotated[
        Path | None, typer.Option("--log", metavar="FILE", help="The training's log (JSON Lines): its learning curve.")
    ] = None,
    train: Annotated[
        Path | None,
        typer.Option("--train", metavar="FILE", help="The gold of the training: tells seen mentions from unseen ones."),
    ] = None,
) -> None:
    """Score a model on annotated minutes: entities, record fields, intervals, kinds of error, parts of the gold.

    Example: minutier evaluate pipeline/models/fr_minutier_sm test.jsonl --json figures.json --report figures.html

    The figures are explained in docs/EVALUATION.md. Needs the extras 'train' and, for --report, 'report'.
    Exit codes: 0 done; 1 a model is missing, a file is no gold or log, or an extra is missing; 2 wrong usage;
    4 no document in GOLD; 5 cannot write.
    """
    from training.evaluation.evaluate import evaluate as measure
    from training.evaluation.evaluate import load
    from training.evaluation.table import table

    with ExitStack() as outputs:
        writers = _writers(outputs, json_out, report, [*gold, *(path for path in (log, train) if path is not None)])
        documents, settings = _inputs(gold, seed, resamples, log, train)
        tested, other = load(model), _baseline(baseline)
        with Progress(len(documents.documents) * (1 if other is None else 2)) as progress:
            evaluation = measure(
                tested, documents, settings, baseline=other, step=lambda document: progress.step(Path(document.id))
            )
        for write in writers:
            write(evaluation)
    for warning in evaluation.warnings:
        tell(f"warning: {warning}")
    for line in table(evaluation):
        typer.echo(line)


def _writers(outputs: ExitStack, json_out: Path | None, report: Path | None, inputs: list[Path]) -> list[Write]:
    """What writes each output asked for. Raises CannotWrite before any work is done."""
    from corpus.formats.convert import spare_inputs
    from pipeline.sinks.base import replacing

    writers: list[Write] = []
    targets = [target for target in (json_out, report) if target is not None]
    for target in targets:
        spare_inputs(target, inputs)
    if len(targets) == 2 and json_out == report:
        raise typer.BadParameter("--json and --report name the same file")
    if json_out is not None:
        beside = outputs.enter_context(replacing(json_out))
        writers.append(lambda found: _write_json(found, beside))
    if report is not None:
        from training.evaluation.report import write_report

        page = outputs.enter_context(replacing(report))
        writers.append(lambda found: write_report(found, page))
    return writers


def _write_json(evaluation: "Evaluation", path: Path) -> None:
    path.write_text(evaluation.model_dump_json(indent=1) + "\n", encoding="utf-8")


def _inputs(
    gold: list[Path], seed: int, resamples: int, log: Path | None, train: Path | None
) -> "tuple[Gold, Settings]":
    """The documents and the settings, all read before a model works. Raises BadGold, SourceError, NothingToRead."""
    from training.evaluation.breakdowns import surfaces
    from training.evaluation.evaluate import Gold, Settings
    from training.evaluation.learning import read_log

    documents = Gold(documents=_documents(gold), files=gold)
    return documents, Settings(
        seed=seed,
        resamples=resamples,
        seen=surfaces(_documents([train])) if train is not None else None,
        learning=read_log(log) if log is not None else [],
    )


def _documents(paths: list[Path]) -> "list[GoldDocument]":
    from corpus.formats.convert import read_all
    from corpus.gold import examine, sound

    return list(sound(read_all(paths, examine)))


def _baseline(model: str | None) -> "Loaded | None":
    """The model to compare with. Raises MinutierError that names the option."""
    from pipeline.errors import MinutierError
    from training.evaluation.evaluate import load

    if model is None:
        return None
    try:
        return load(model)
    except MinutierError as error:
        raise MinutierError(f"--baseline: {error}") from error
