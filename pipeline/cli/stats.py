"""``minutier stats``: a store → what it holds, as tables and bars, or as JSON."""

from typing import Annotated

import typer


def stats(
    store: Annotated[str, typer.Argument(metavar="STORE", help="A store's file, or its postgresql:// URL.")],
    as_json: Annotated[bool, typer.Option("--json", help="Write every figure as JSON.")] = False,
    top: Annotated[int, typer.Option("--top", min=1, help="How many authorities and reasons of failure to show.")] = 15,
) -> None:
    """Count the decisions of a store by year and authority, its outcomes, amounts and failures.

    Example: minutier stats minutes.db

    Exit codes: 0 done; 1 there is no such store; 2 wrong usage.
    """
    from pipeline.store import Store
    from pipeline.store.stats import measure
    from pipeline.store.table import table

    with Store.open(store, write=False) as opened:
        found = measure(opened)
    if as_json:
        typer.echo(found.model_dump_json(indent=1))
        return
    for line in table(found, top):
        typer.echo(line)
