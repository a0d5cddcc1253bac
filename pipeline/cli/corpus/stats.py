"""``minutier corpus stats``: annotated minutes → what they hold, and the forms that a generator does not write."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.progress import Progress
from pipeline.errors import CannotWrite

if TYPE_CHECKING:
    from corpus.gold import GoldDocument
    from corpus.stats.coverage import Coverage
    from corpus.stats.survey import Survey

PICTURES = (".png", ".svg", ".pdf")
SEED = 7
Write = Callable[["Survey", "Survey | None", "Sequence[Coverage]"], None]
"""Writes one output."""


def stats(
    gold: Annotated[list[Path], typer.Argument(metavar="GOLD...", help="Annotated minutes, JSON Lines.")],
    against: Annotated[
        Path | None, typer.Option("--against", metavar="FILE", help="Generated minutes: what forms of GOLD lack there?")
    ] = None,
    authored: Annotated[
        int | None, typer.Option("--authored", metavar="N", min=1, help="The same, against N minutes authored now.")
    ] = None,
    seed: Annotated[int, typer.Option("--seed", help="The seed of --authored.")] = SEED,
    top: Annotated[int, typer.Option("--top", min=0, help="How many forms of each family to show.")] = 5,
    json_out: Annotated[Path | None, typer.Option("--json", metavar="OUT", help="Write everything as JSON.")] = None,
    picture: Annotated[
        Path | None,
        typer.Option("--picture", metavar="OUT.png", help="Draw it (PNG, SVG, PDF; needs the extra 'report')."),
    ] = None,
) -> None:
    """Count labels, lengths and forms, and show which forms of a gold set generated minutes do not cover.

    Example: minutier corpus stats gold.jsonl --authored 4000 --picture forms.png

    Forms hold no text of the documents but their wording: names, numbers and other words are abstracted.
    Exit codes: 0 done; 1 a bad file, or the extra is missing; 2 wrong usage; 5 cannot write.
    """
    from corpus.generate import generate
    from corpus.stats.coverage import coverage
    from corpus.stats.survey import Survey
    from corpus.stats.table import table

    _check_usage(gold, against, authored, json_out, picture)
    with ExitStack() as outputs:
        writers = _writers(outputs, json_out, picture)
        surveyed = Survey.of(_shown(_read(gold), _lines(gold)))
        other: Survey | None = None
        if against is not None:
            other = Survey.of(_shown(_read([against]), _lines([against])), only=surveyed)
        elif authored is not None:
            other = Survey.of(_shown(generate(authored, seed), authored), only=surveyed)
        covered = coverage(surveyed, other) if other else []
        for write in writers:
            write(surveyed, other, covered)
    for line in table(surveyed, other, covered, top):
        typer.echo(line)


def _check_usage(
    gold: list[Path], against: Path | None, authored: int | None, json_out: Path | None, picture: Path | None
) -> None:
    """Refuse what makes no sense before anything is read."""
    if against is not None and authored is not None:
        raise typer.BadParameter("give --against or --authored, not both")
    if picture is not None and picture.suffix.lower() not in PICTURES:
        raise typer.BadParameter(f"--picture {picture}: the name must end in {', '.join(PICTURES)}")
    read = [path for path in (*gold, against) if path is not None and path.exists()]
    for target in (json_out, picture):
        if target is not None and target.exists() and any(path.samefile(target) for path in read):
            raise CannotWrite(f"cannot write {target}: it is one of the files to read")


def _writers(outputs: ExitStack, json_out: Path | None, picture: Path | None) -> list[Write]:
    """What writes each output asked for. Raises CannotWrite or MissingExtra before any work is done."""
    from pipeline.sinks.base import replacing

    writers: list[Write] = []
    if json_out is not None:
        beside = outputs.enter_context(replacing(json_out))
        writers.append(lambda *found: _write_json(beside, *found))
    if picture is not None:
        from corpus.stats.picture import draw, load_matplotlib

        load_matplotlib()
        image, kind = outputs.enter_context(replacing(picture)), picture.suffix[1:].lower()
        writers.append(lambda *found: draw(*found, path=image, kind=kind))
    return writers


def _write_json(path: Path, gold: "Survey", other: "Survey | None", covered: "Sequence[Coverage]") -> None:
    from corpus.stats.report import report

    path.write_text(json.dumps(report(gold, other, covered), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _read(paths: Iterable[Path]) -> "Iterator[GoldDocument]":
    """The documents of files, one after the other. Raises BadGold with every problem of all of them."""
    from corpus.gold import examine, sound

    yield from sound(item for path in paths for item in examine(path))


def _lines(paths: Iterable[Path]) -> int:
    """How many lines there are to read; those of a file that cannot be opened are for its reader to tell."""
    total = 0
    for path in paths:
        if path.is_file():
            with path.open("rb") as lines:
                total += sum(1 for _ in lines)
    return total


def _shown(documents: "Iterable[GoldDocument]", total: int) -> "Iterator[GoldDocument]":
    with Progress(total) as progress:
        for document in documents:
            progress.step(Path(document.id))
            yield document
