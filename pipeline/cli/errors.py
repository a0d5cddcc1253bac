"""An error that reaches the command line → one message on standard error and the exit code that its class owns."""

import os
import sys
from typing import Any

import typer
from typer.core import TyperGroup

from pipeline.errors import CannotWrite, MinutierError


class Commands(TyperGroup):
    """The root command: its handler serves every command under it."""

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:  # the reader of our output had enough
            _drop_output()
        except MinutierError as error:
            if isinstance(error, CannotWrite):
                _drop_output()
            tell(str(error))
            raise typer.Exit(error.exit_code) from error
        return None


def tell(message: str) -> None:
    """A line for the user, on standard error."""
    typer.echo(f"minutier: {message}", err=True)


def _drop_output() -> None:
    """Let what standard output still holds go nowhere, so that the interpreter does not fail on it at its end."""
    try:
        sys.stdout.flush()
    except OSError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
