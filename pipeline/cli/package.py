"""``minutier package``: a trained folder → a wheel."""

from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.errors import tell


def package(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="The folder of a trained model.")],
    output: Annotated[Path, typer.Option("--output", "-o", metavar="DIST", help="The folder of the wheel.")] = Path(
        "dist"
    ),
    name: Annotated[str | None, typer.Option("--name", help="The package's name; else the model's.")] = None,
    number: Annotated[str | None, typer.Option("--version", help="The package's version; else the model's.")] = None,
) -> None:
    """Make a wheel of a trained model, with its card, that pip installs and spacy.load knows by name.

    Example: minutier package model -o dist/ --version 0.2.0

    Exit codes: 0 done; 1 DIR is no model; 2 wrong usage; 5 cannot write.
    """
    from training.package import package as make
    from training.saved import ended

    wheel = make(folder, output, name=name, stated=number)
    if not ended(folder):
        tell(f"warning: the training in {folder} has not ended; the best model so far was taken")
    typer.echo(wheel)
