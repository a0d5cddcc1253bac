"""``minutier explore``: a store → pages to browse and question it, served by Datasette on this machine."""

from typing import Annotated

import typer


def explore(
    store: Annotated[str, typer.Argument(metavar="STORE", help="A store's file.")],
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="Where to serve; 0 takes a free port.")] = 8001,
    browser: Annotated[bool, typer.Option("--open", help="Open the browser too.")] = False,
) -> None:
    """Browse a store with Datasette: facets, full-text search, and questions such as the biggest grants.

    Example: minutier explore minutes.db --open

    Only this machine can see the pages. Needs the extra 'explore'.
    Exit codes: 0 done; 1 there is no such store, the port is taken, or the extra is missing; 2 wrong usage.
    """
    from pipeline.store.explore import serve

    serve(store, port, browser=browser, tell=typer.echo)
