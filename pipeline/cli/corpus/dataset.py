"""``minutier corpus dataset``: gold files → a folder that Hugging Face ``datasets`` opens."""

import re
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.errors import tell
from pipeline.cli.progress import Progress

LICENCE = re.compile(r"[a-z0-9.+-]+")


def dataset(
    splits: Annotated[
        list[str],
        typer.Argument(metavar="SPLIT=GOLD...", help="Gold files by split; several files of one split follow on."),
    ],
    output: Annotated[Path, typer.Option("--output", "-o", metavar="FOLDER", help="A folder to make.")],
    title: Annotated[
        str | None, typer.Option(metavar="TITLE", help="The card's title; else the folder's name.")
    ] = None,
    licence: Annotated[
        str | None, typer.Option(metavar="NAME", help="A Hub licence identifier, such as etalab-2.0.")
    ] = None,
    shard_size: Annotated[int, typer.Option(metavar="MB", min=1, help="About the size of a Parquet file.")] = 300,
) -> None:
    """Write gold files as Parquet with a dataset card, for datasets.load_dataset (offline too).

    Example: minutier corpus dataset train=gold.jsonl train=authored.jsonl dev=other.jsonl -o minutes-dataset

    Exit codes: 0 done; 1 a gold file has faults (all are told); 2 wrong usage; 4 a split is empty; 5 cannot write.
    """
    if licence is not None and not LICENCE.fullmatch(licence):
        raise typer.BadParameter(
            f"{licence!r} is no Hub licence identifier (mit, etalab-2.0 …)", param_hint="--licence"
        )
    files = _by_split(splits)
    from corpus.hub.folder import write_folder

    with Progress(sum(map(len, files.values()))) as progress:
        figures = write_folder(
            files, output, title=title, licence=licence, shard_bytes=shard_size * 1_000_000, step=progress.step
        )
    told = ", ".join(f"{split} {one.documents}" for split, one in figures.items())
    tell(f"document(s) by split: {told}; open it with datasets.load_dataset({str(output)!r})")


def _by_split(items: list[str]) -> dict[str, list[Path]]:
    """``train=a.jsonl`` and the like, by split in order of first mention."""
    from corpus.hub.folder import is_split

    files: dict[str, list[Path]] = {}
    for item in items:
        split, equals, path = item.partition("=")
        if not equals or not path:
            raise typer.BadParameter(f"{item!r} is not SPLIT=FILE; write train={item}", param_hint="SPLIT=GOLD")
        if not is_split(split):
            raise typer.BadParameter(
                f"{split!r} cannot name a split: use letters, digits and _, and not 'all'", param_hint="SPLIT=GOLD"
            )
        files.setdefault(split, []).append(Path(path))
    return files
