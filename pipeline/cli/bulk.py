"""``minutier bulk``: years of minutes → a store, whatever happens in between."""

import glob
import os
import signal
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.errors import tell
from pipeline.errors import ExitCode, NothingToRead

if TYPE_CHECKING:
    from pipeline.bulk.jobs import Finder
    from pipeline.bulk.runner import Run
    from pipeline.bulk.tally import Tally
    from pipeline.engines.base import Setup

MEBIBYTE = 1 << 20


class EngineName(StrEnum):
    """The names of ``pipeline.engines.ENGINES``, here so that help need not import them."""

    SERIAL = "serial"
    LOCAL = "local"
    RAY = "ray"


def bulk(
    paths: Annotated[
        list[str],
        typer.Argument(metavar="PATH...", help="Files, folders, .zip, .tar, .tar.gz, patterns, s3://… and kin."),
    ],
    store: Annotated[
        str, typer.Option("--store", metavar="STORE", help="Where records go: minutes.db, or postgresql://….")
    ],
    engine: Annotated[
        EngineName, typer.Option("--engine", help="serial (this process), local (processes) or ray (a cluster).")
    ] = EngineName.LOCAL,
    workers: Annotated[
        int | None, typer.Option("--workers", metavar="N", min=1, help="Workers; else one a processor.")
    ] = None,
    timeout: Annotated[
        float | None, typer.Option("--timeout", metavar="S", min=1, help="Seconds a document may take; else 1800.")
    ] = None,
    memory: Annotated[
        int | None, typer.Option("--memory", metavar="MB", min=256, help="MiB a worker may hold; else 4096.")
    ] = None,
    since: Annotated[
        datetime | None,
        typer.Option("--since", metavar="DATE", formats=["%Y-%m-%d"], help="Leave out files last changed before."),
    ] = None,
    retry_failed: Annotated[
        bool, typer.Option("--retry-failed", help="Do again what failed in an earlier run.")
    ] = False,
    ocr: Annotated[
        bool, typer.Option("--ocr/--no-ocr", help="Read scanned pages, where the extra 'ocr' and Tesseract are there.")
    ] = True,
    model: Annotated[
        str | None, typer.Option(metavar="MODEL", help="A model's folder or package, instead of the one shipped.")
    ] = None,
    ray_address: Annotated[
        str | None, typer.Option("--ray-address", metavar="ADDRESS", help="The Ray cluster; else one of this machine.")
    ] = None,
    log: Annotated[
        Path | None, typer.Option("--log", metavar="FILE.jsonl", help="Add a line of JSON a document to FILE.")
    ] = None,
) -> None:
    """Read any number of minutes into a store; stopped at any time, the same command goes on.

    Example: minutier bulk archives/ 2019.zip --store minutes.db --workers 4

    A second run does only what is new or has changed. docs/BULK.md tells the rest.
    Exit codes: 0 done; 1 the store or the model is at fault; 2 wrong usage; 3 done, but some documents failed, now or
    before; 4 nothing to read; 5 cannot write.
    """
    _check(paths, engine, timeout, memory, ray_address)
    setup = _setup(engine, workers, timeout, memory, ray_address, model=model, ocr=ocr)
    tally = _run(paths, store, engine, setup, model=model, ocr=ocr, since=since, retry_failed=retry_failed, log=log)
    if tally.failed or tally.failed_before:
        raise typer.Exit(ExitCode.SOME_FAILED)


def _check(
    paths: Sequence[str], engine: EngineName, timeout: float | None, memory: int | None, ray_address: str | None
) -> None:
    """Refuse what cannot be meant, before any work is done."""
    from pipeline.bulk.remote import is_remote

    if engine is EngineName.SERIAL and (timeout or memory):
        raise typer.BadParameter("the engine 'serial' has no limits: --timeout and --memory want 'local' or 'ray'")
    if ray_address and engine is not EngineName.RAY:
        raise typer.BadParameter("--ray-address wants --engine ray")
    missing = [
        path
        for path in paths
        if not is_remote(path) and not os.path.lexists(path) and not any(True for _ in glob.iglob(path, recursive=True))
    ]
    if missing:
        raise NothingToRead("; ".join(f"{path}: no such file or folder" for path in missing))


def _setup(
    engine: EngineName,
    workers: int | None,
    timeout: float | None,
    memory: int | None,
    ray_address: str | None,
    *,
    model: str | None,
    ocr: bool,
) -> "Setup":
    from functools import partial

    from pipeline.engines.base import Setup, make_extract

    given = {"timeout": timeout, "memory": memory and memory * MEBIBYTE}
    return Setup(
        make=partial(make_extract, model, ocr=ocr),
        workers=workers or (0 if engine is EngineName.RAY else _processors()),
        address=ray_address,
        **{name: value for name, value in given.items() if value},  # type: ignore[arg-type]
    )


def _processors() -> int:
    """Those that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _run(
    paths: Sequence[str],
    place: str,
    engine: EngineName,
    setup: "Setup",
    *,
    model: str | None,
    ocr: bool,
    since: datetime | None,
    retry_failed: bool,
    log: Path | None,
) -> "Tally":
    from pipeline.bulk.jobs import Finder
    from pipeline.bulk.key import keyed
    from pipeline.bulk.log import Log
    from pipeline.bulk.runner import Run
    from pipeline.bulk.spool import Spool
    from pipeline.bulk.tally import Tally, Watches
    from pipeline.bulk.total import Total
    from pipeline.cli.bulk_progress import Shown, summary
    from pipeline.engines import ENGINES
    from pipeline.sources.folders import passed_over
    from pipeline.store import Store

    with ExitStack() as opened:
        opened.enter_context(_terminated_like_interrupted())
        kept = opened.enter_context(Store.open(place))
        lines = opened.enter_context(Log(log)) if log is not None else None
        finder = Finder(opened.enter_context(Spool()), since.date() if since else None)
        tally, total = Tally(), Total(paths)
        shown = opened.enter_context(Shown(tally, lambda: finder.files, lambda: total.files))
        watch = Watches([shown, *([lines] if lines else [])])
        run = Run(kept, ENGINES[engine], setup, keyed(model, ocr=ocr), watch, retry_failed=retry_failed, tally=tally)
        _go(run, finder, paths)
        told = summary(tally, shown.seconds, kept.counts()) + passed_over(finder.skipped)
        if lines:
            lines.line("end", **vars(tally))
    if not tally.documents:
        raise NothingToRead("nothing to read under the paths given" + passed_over(finder.skipped))
    tell(told)
    return tally


def _go(run: "Run", finder: "Finder", paths: Sequence[str]) -> None:
    try:
        run(finder.find(paths))
    except KeyboardInterrupt:
        tell(f"stopped; {run.tally.done + run.tally.failed:,} document(s) were done, the same command goes on")
        raise


@contextmanager
def _terminated_like_interrupted() -> Iterator[None]:
    """A polite end of the process (SIGTERM) saves what is done, as Ctrl-C does."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
