"""The command line: each command lives in its own file and imports what it needs when it runs, so help is quick."""

import logging
from typing import Annotated

import typer

from pipeline.cli.bulk import bulk
from pipeline.cli.corpus import corpus
from pipeline.cli.errors import Commands
from pipeline.cli.evaluate import evaluate
from pipeline.cli.explore import explore
from pipeline.cli.export import export
from pipeline.cli.extract import extract
from pipeline.cli.info import info
from pipeline.cli.onnx import onnx
from pipeline.cli.package import package
from pipeline.cli.schema import schema
from pipeline.cli.stats import stats
from pipeline.cli.train import train

app = typer.Typer(
    name="minutier",
    cls=Commands,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

# To add a command: its function here; to add a group: app.add_typer(group, name="…").
for command in (extract, bulk, export, stats, explore, train, evaluate, onnx, package, schema, info):
    app.command()(command)
app.add_typer(corpus)


@app.callback()
def configure(
    debug: Annotated[bool, typer.Option("--debug", help="Log each step, and where an unexpected error arose.")] = False,
) -> None:
    """Decision records from French local-government minutes.

    Example: minutier extract minutes/ -o decisions.jsonl
    """
    logging.basicConfig(format="minutier: %(message)s", level=logging.WARNING)
    logging.getLogger("pipeline").setLevel(logging.DEBUG if debug else logging.WARNING)


def main() -> None:
    """The ``minutier`` script."""
    app(prog_name="minutier")
