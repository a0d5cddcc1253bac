"""``minutier train``: a config and annotated minutes → a model."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Self

import typer

from pipeline.cli.errors import tell

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from types import TracebackType

    from training.loop import Point
    from training.measure import Tally


def train(
    config: Annotated[Path, typer.Argument(metavar="CONFIG", help="How to train, such as configs/small.cfg.")],
    output: Annotated[Path, typer.Option("--output", "-o", metavar="DIR", help="The folder of the model.")],
    data: Annotated[
        list[Path] | None,
        typer.Option("--data", metavar="GOLD.jsonl", help="Annotated minutes to train on; may be repeated."),
    ] = None,
    dev: Annotated[
        Path | None,
        typer.Option("--dev", metavar="GOLD.jsonl", help="Annotated minutes, of other authorities, to choose by."),
    ] = None,
    authored: Annotated[
        int, typer.Option("--authored", min=0, help="How many authored documents to generate and train on.")
    ] = 8000,
    written: Annotated[
        bool, typer.Option("--written/--no-written", help="Train on the minutes written for it as well.")
    ] = True,
    gpu_id: Annotated[int | None, typer.Option("--gpu-id", min=0, help="The GPU to train on.")] = None,
    seed: Annotated[
        int | None, typer.Option("--seed", min=0, help="The same seed gives the same model; else the config's.")
    ] = None,
    settings: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="section.key=value", help="Change a value of the config; may be repeated."),
    ] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on from the last evaluation of a run that was cut short.")
    ] = False,
    force: Annotated[bool, typer.Option("--force", help="Empty DIR first, where a model is in it.")] = False,
) -> None:
    """Train a model, rules and records included; the best one stays in DIR, with DIR/metrics.jsonl.

    Example: minutier train configs/small.cfg -o model --data real.jsonl

    docs/TRAINING.md explains configs, metrics and times. Needs the extra 'train'; with a transformer, 'transformers'.
    Exit codes: 0 done; 1 config, gold, encoder, GPU or extra at fault; 2 wrong usage; 4 no mention in a gold file;
    5 cannot write.
    """
    from training.config import settings_of
    from training.train import Request
    from training.train import train as run

    if resume and force:
        raise typer.BadParameter("give --resume or --force, not both", param_hint="--resume")
    changes = settings_of(settings or [])
    if seed is not None:
        changes["system.seed"] = seed
    request = Request(
        config,
        output,
        gold=data or [],
        dev=dev,
        authored=authored,
        written=written,
        settings=changes,
        gpu=gpu_id,
        resume=resume,
        force=force,
    )
    try:
        with Shown() as watch:
            scores = run(request, watch)
    except KeyboardInterrupt:
        tell(f"stopped; the same command with --resume goes on, and the best model so far is in {output}")
        raise
    for line in summary(scores):
        typer.echo(line)
    tell(f"the model is in {output}: minutier extract --model {output} …")


class Shown:
    """What a training tells, on standard error: a line an evaluation; on a terminal, a bar with the time left too."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

        columns = ("steps", MofNCompleteColumn(), BarColumn(), TimeRemainingColumn(), "left")
        shown = sys.stderr.isatty()
        self._progress = Progress(*columns, console=Console(stderr=True), transient=True, disable=not shown)
        self._task = self._progress.add_task("", total=None, start=False, visible=False)
        self._steps: int | None = None
        self._last = 0, 0.0

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: "TracebackType | None"
    ) -> None:
        self._progress.stop()

    def note(self, message: str) -> None:
        """Something that the user should know."""
        self._say(message)

    def begin(self, reached: int, seconds: float, steps: int | None) -> None:
        """The steps begin."""
        if reached:
            self._say(f"going on from step {reached}")
        self._steps, self._last = steps, (reached, seconds)
        self._progress.reset(self._task, total=steps, completed=reached, visible=True)

    def step(self) -> None:
        """A step is done."""
        self._progress.advance(self._task)

    def point(self, point: "Point", best: bool) -> None:
        """The pipeline was evaluated."""
        self._say(
            f"step {point.step}{f'/{self._steps}' if self._steps else ''}: loss {point.loss:,.0f}, "
            f"P {point.p:.3f} R {point.r:.3f} F1 {point.f1:.3f}{' (best)' if best else ''}, "
            f"{point.words_per_second:,.0f} words/s{self._left(point)}"
        )

    def _left(self, point: "Point") -> str:
        """The time left, at the pace since the evaluation before: batches grow."""
        if not self._steps:
            return ""
        step, seconds = self._last
        self._last = point.step, point.seconds
        pace = (point.seconds - seconds) / (point.step - step)
        left = round(pace * (self._steps - point.step))
        return f", {left // 60}:{left % 60:02} left"

    def _say(self, message: str) -> None:
        if self._progress.disable:
            tell(message)
        else:
            self._progress.console.print(f"minutier: {message}", highlight=False, markup=False, soft_wrap=True)


def summary(scores: "Mapping[str, Tally]") -> "Iterator[str]":
    """The table of a trained model's scores on the documents that it was judged on."""
    from pipeline.labels import LABELS
    from training.measure import MICRO

    for name, title in (("model", "the model alone"), ("merged", "merged with the rules")):
        tally = scores[name]
        yield f"{title:<24}{'P':>8}{'R':>8}{'F1':>8}{'gold':>8}{'said':>8}"
        for label in (*LABELS, MICRO):
            figures = "".join(f"{value:>8.3f}" for value in tally.figures(label))
            yield f"  {label:<22}{figures}{tally.gold[label]:>8,}{tally.said[label]:>8,}"
