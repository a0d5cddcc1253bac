"""``minutier export``: the records of a store → a file of another format."""

from collections.abc import Iterable
from contextlib import AbstractContextManager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.errors import tell
from pipeline.cli.progress import Progress
from pipeline.errors import CannotWrite, ExitCode

if TYPE_CHECKING:
    from pipeline.records.model import Minutes
    from pipeline.sinks.base import Write
    from pipeline.sinks.scdl.sink import Tally
    from pipeline.sinks.scdl.siret import Sirets
    from pipeline.store import Store

STANDARD_OUTPUT = Path("-")
TEXTS = ("jsonl", "csv")
"""The formats that can go to standard output."""
MOST_NAMES = 5


class ExportFormat(StrEnum):
    """The output formats, here so that help need not import them."""

    JSONL = "jsonl"
    CSV = "csv"
    PARQUET = "parquet"
    SCDL = "scdl"
    XLSX = "xlsx"


class Part(StrEnum):
    """What a Parquet folder can be partitioned by."""

    YEAR = "year"


def export(
    store: Annotated[str, typer.Argument(metavar="STORE", help="The store of minutier bulk: a file or a URL.")],
    to: Annotated[ExportFormat, typer.Option("--to", help="The format.")],
    output: Annotated[
        Path,
        typer.Option("--output", "-o", metavar="OUT", help="Where to write; - is standard output (jsonl and csv)."),
    ],
    partition_by: Annotated[
        Part | None, typer.Option("--partition-by", help="Parquet: OUT is a folder with a file a year.")
    ] = None,
    siret: Annotated[
        list[str] | None,
        typer.Option(
            metavar="[NAME=]SIRET",
            help="SCDL: the SIRET of the authority; repeat it for each, with the name where no identifier tells.",
        ),
    ] = None,
) -> None:
    """Write the records of a store as JSON Lines, CSV, Parquet, SCDL Délibérations or an Excel workbook.

    Example: minutier export minutes.db --to scdl --siret 21999001700010 -o deliberations.csv

    docs/EXPORT.md has the columns. SCDL lists the acts that cannot comply, with the reasons, in OUT's name with
    .rejected.csv. Needs the extra 'export' for Parquet, SCDL and Excel.
    Exit codes: 0 done; 1 no store, or the extra is missing; 2 wrong usage; 3 done, but some deliberations cannot comply
    with SCDL; 5 cannot write.
    """
    _check(store, to, output, partition_by, siret)
    from pipeline.sinks.scdl.sink import Tally
    from pipeline.sinks.scdl.siret import Sirets
    from pipeline.store import Store

    sirets, tally = Sirets(siret or ()), Tally()
    with Store.open(store, write=False) as opened:
        counts = opened.counts()
        held = f"{counts['documents']} document(s), {counts['decisions']} decision(s)"
        with Progress(counts["documents"]) as progress:
            if partition_by:
                _by_year(opened, output, progress)
            else:
                with _sink(to, output, sirets, tally) as write:
                    _write(opened.records(), write, progress)
    if to is ExportFormat.SCDL:
        tell(f"{held} read from {store}")
        _report(tally, output)
    else:
        where = "standard output" if output == STANDARD_OUTPUT else output
        tell(f"{held} written to {where} as {to}")


def _check(store: str, to: str, output: Path, partition_by: str | None, siret: list[str] | None) -> None:
    """Options that do not go together; an output that is the store."""
    if partition_by and to != ExportFormat.PARQUET:
        raise typer.BadParameter("only parquet can be partitioned", param_hint="--partition-by")
    if siret and to != ExportFormat.SCDL:
        raise typer.BadParameter("only scdl has a SIRET", param_hint="--siret")
    if output == STANDARD_OUTPUT:
        if to not in TEXTS:
            raise typer.BadParameter(f"{to} cannot go to standard output: name a file", param_hint="--output")
    elif output.exists() and Path(store).exists() and output.samefile(store):
        raise CannotWrite(f"cannot write {output}: it is the store")


def _sink(to: ExportFormat, output: Path, sirets: "Sirets", tally: "Tally") -> "AbstractContextManager[Write]":
    from pipeline.sinks import SINKS
    from pipeline.sinks.scdl.sink import open_scdl

    if to is ExportFormat.SCDL:
        return open_scdl(output, sirets, tally)
    return SINKS[to](None if output == STANDARD_OUTPUT else output)


def _write(records: "Iterable[Minutes]", write: "Write", progress: Progress) -> None:
    for minutes in records:
        progress.step(Path(minutes.document.source))
        write(minutes)


def _by_year(store: "Store", output: Path, progress: Progress) -> None:
    """One year after the other, as the store gives them, so that memory does not grow with their number."""
    from pipeline.sinks.parquet import open_parquet_by_year

    with open_parquet_by_year(output) as open_year:
        for year, records in store.records_by_year():
            with open_year(year) as write:
                _write(records, write, progress)


def _report(tally: "Tally", output: Path) -> None:
    """What became of the acts; exit code 3 where deliberations are missing from the output."""
    from pipeline.sinks.scdl.sink import rejected_of

    tell(f"{tally.rows} deliberation(s) written to {output} as scdl")
    others = f"{tally.rejected} that cannot comply and {tally.others} act(s) that are no deliberation"
    tell(f"{others} are in {rejected_of(output)}")
    for reason, count in sorted(tally.reasons.items(), key=lambda item: (-item[1], item[0])):
        tell(f"  {count} × {reason}")
    if tally.subjects_told:
        tell(f"{tally.subjects_told} row(s) have a subject told by the title, not printed: look them over")
    if tally.votes_left_out:
        tell(f"{tally.votes_left_out} row(s) leave out their votes: SCDL wants all five figures or none")
    for siret, names in sorted(tally.names.items()):
        if len(names) > 1:
            some = "; ".join(sorted(names)[:MOST_NAMES])
            tell(
                f"warning: the SIRET {siret} stands beside {len(names)} names ({some}): "
                "if they are several authorities, give each with --siret NAME=SIRET"
            )
    if tally.rejected:
        raise typer.Exit(ExitCode.SOME_FAILED)
