"""An SCDL file → the errors that frictionless finds in it, by the table schema beside this file and the cross rules."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from pipeline.errors import MissingExtra

SCHEMA = Path(__file__).with_name("schema.json")
MOST_ERRORS = 10


def library() -> Any:
    """The module ``frictionless``. Raises MissingExtra where it is not installed."""
    try:
        import frictionless
        import frictionless.formats
    except ImportError as error:
        raise MissingExtra("export", "validating SCDL") from error
    return frictionless


def errors(path: Path) -> list[str]:
    """The first errors of a file, row by row; none where it complies."""
    frictionless = library()
    from pipeline.sinks.scdl.cross import CrossCheck

    with frictionless.system.use_context(trusted=True):
        resource = frictionless.Resource(
            path=str(path.resolve()),
            format="csv",
            encoding="utf-8",
            dialect=frictionless.Dialect(controls=[frictionless.formats.CsvControl(delimiter=",")]),
            schema=frictionless.Schema.from_descriptor(schema()),
        )
        report = resource.validate(
            frictionless.Checklist(checks=[CrossCheck()]), limit_errors=MOST_ERRORS, parallel=False
        )
    found = report.flatten(["rowNumber", "fieldName", "note", "message"])
    return [f"row {row}, {name or ''}: {note or message}" for row, name, note, message in found]


@cache
def schema() -> dict[str, Any]:
    """The table schema, without what only Validata reads."""
    read: dict[str, Any] = json.loads(SCHEMA.read_text(encoding="utf-8"))
    return {key: value for key, value in read.items() if key not in ("custom_checks", "$schema")}
