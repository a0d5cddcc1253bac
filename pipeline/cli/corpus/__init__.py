"""``minutier corpus …``: annotated minutes to learn from. Each command lives in its own file."""

from importlib import import_module
from importlib.util import find_spec

import typer

corpus = typer.Typer(
    name="corpus",
    no_args_is_help=True,
    help="Annotated minutes: generate, fetch, check, count, convert.\n\nExample: minutier corpus check gold.jsonl",
)
COMMANDS = {
    "generate": "generate",
    "fetch": "fetch",
    "check": "check",
    "stats": "stats",
    "preannotate": "preannotate",
    "import": "import_",
    "export": "export",
    "dataset": "dataset",
}
"""Command → its module here, which holds a function of that name."""

for name, module in COMMANDS.items():
    if find_spec(f"{__name__}.{module}"):
        corpus.command(name)(getattr(import_module(f"{__name__}.{module}"), module))
