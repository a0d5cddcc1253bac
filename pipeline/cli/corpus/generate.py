"""``minutier corpus generate``: a seed → authored minutes with exact mentions and records."""

from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.errors import tell


def generate(
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="OUT.jsonl", help="Where to write the documents.")
    ] = None,
    count: Annotated[int, typer.Option("--count", min=1, help="How many documents.")] = 3000,
    seed: Annotated[int, typer.Option("--seed", help="The same seed gives the same documents.")] = 7,
    style: Annotated[
        list[str] | None, typer.Option("--style", metavar="NAME", help="Only this house style; may be repeated.")
    ] = None,
    listed: Annotated[bool, typer.Option("--list", help="Name the house styles and end.")] = False,
) -> None:
    """Write authored minutes, the house styles taking turns.

    Example: minutier corpus generate -o authored.jsonl --count 4000 --seed 7

    Exit codes: 0 done; 2 wrong usage; 5 cannot write.
    """
    from corpus.generate import generate as written
    from corpus.generate import styles
    from corpus.gold import write_gold

    known = styles()
    if listed:
        typer.echo("\n".join(sorted(known)))
        return
    for name in style or ():
        if name not in known:
            raise typer.BadParameter(f"there is no house style {name!r}; --list names them", param_hint="--style")
    if output is None:
        raise typer.BadParameter("name the file to write: -o authored.jsonl", param_hint="--output")
    tell(f"{write_gold(written(count, seed, style), output)} documents written to {output}")
