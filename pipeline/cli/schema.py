"""``minutier schema``: the JSON Schema of a record."""

import json

import typer


def schema() -> None:
    """Print the JSON Schema of what extract writes, one object a document.

    Example: minutier schema > minutes.schema.json
    """
    from pipeline.records.model import Minutes

    typer.echo(json.dumps(Minutes.model_json_schema(), ensure_ascii=False, indent=2))
