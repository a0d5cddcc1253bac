"""``minutier corpus fetch``: the texts of the real training documents → annotated minutes, verified."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.errors import tell
from pipeline.cli.progress import Progress
from pipeline.errors import CannotWrite, ExitCode, NothingToRead

if TYPE_CHECKING:
    from corpus.fetch import Find, Missing
    from corpus.gold import GoldDocument
    from corpus.standoff import StandOff


def fetch(
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="OUT.jsonl", help="Where to write the annotated minutes.")
    ] = Path("real.jsonl"),
    folder: Annotated[
        Path | None,
        typer.Option(
            "--from",
            metavar="DIR",
            exists=True,
            file_okay=False,
            help="Take the texts from a folder (*.jsonl, <id>.txt, or the source's CSV), not from the network.",
        ),
    ] = None,
    timeout: Annotated[
        float, typer.Option(metavar="S", min=0.1, help="Seconds without an answer after which a server counts as away.")
    ] = 20.0,
) -> None:
    """Rebuild the real training documents: their annotations are kept here, their texts where they are published.

    Example: minutier corpus fetch -o real.jsonl

    Each text is verified by its SHA-256; documents whose text changed or vanished are named, and the others written.
    Downloads are kept in ~/.cache/minutier (or $MINUTIER_CACHE).
    Exit codes: 0 done; 1 no network; 2 wrong usage; 3 done, but some documents are missing; 4 none could be rebuilt;
    5 cannot write.
    """
    from corpus.fetch import by_reason
    from corpus.gold import write_gold
    from corpus.standoff import REAL, read_standoff

    standoffs = read_standoff(REAL)
    missing: list[Missing] = []
    count = write_gold(_rebuilt(standoffs, _finder(folder, timeout, standoffs, output), missing), output)
    for line in by_reason(missing):
        tell(line)
    tell(f"{count} of {len(standoffs)} documents rebuilt and verified: {output}")
    if missing:
        raise typer.Exit(ExitCode.SOME_FAILED)


def _finder(folder: Path | None, timeout: float, standoffs: "list[StandOff]", output: Path) -> "Find":
    """Where the texts are found."""
    from corpus.fetch_folder import Folder
    from corpus.fetch_web import Web, cache_folder

    if folder is None:
        return Web(cache_folder(), timeout)
    texts = Folder(folder, standoffs)
    if output.exists() and any(path.samefile(output) for path in texts.read):
        raise CannotWrite(f"cannot write {output}: it is one of the files to read")
    for note in texts.notes:
        tell(note)
    return texts


def _rebuilt(standoffs: "list[StandOff]", find: "Find", missing: "list[Missing]") -> "Iterator[GoldDocument]":
    """The documents that could be rebuilt; the others go to ``missing``.

    Raises NothingToRead where there is none, Unreachable where that is for want of a network.
    """
    from corpus.fetch import Missing, by_reason, fetch
    from corpus.fetch_web import Unreachable

    with Progress(len(standoffs)) as progress:
        for item in fetch(standoffs, find):
            progress.step(Path(item.id))
            if isinstance(item, Missing):
                missing.append(item)
            else:
                yield item
    if len(missing) < len(standoffs):
        return
    away = next((item.reason for item in missing if isinstance(item.reason, Unreachable)), None)
    if away:
        raise away
    for line in by_reason(missing):
        tell(line)
    raise NothingToRead("none of the documents could be rebuilt; nothing was written")
