"""What a tool's own fields cannot hold of a gold document ↔ one JSON value beside them, named ``minutier``."""

import json
from typing import Any

from corpus.gold import GoldDocument

SIDE = "minutier"
"""The name of that field in the tools' files."""


def side(document: GoldDocument) -> dict[str, Any]:
    """The id, and the records and meta where there are any."""
    return document.model_dump(mode="json", include={"id", "records", "meta"}, exclude_defaults=True)


def one_line(value: object) -> str:
    """A value as JSON without a line feed, accents as they are."""
    text = json.dumps(value, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:  # half a surrogate pair: JSON can say it, UTF-8 cannot
        return json.dumps(value)
    return text


def side_object(stated: object) -> dict[str, Any]:
    """A side field, given as a JSON object or as its text; nothing where it is null.

    Raises ValueError where it is neither.
    """
    if isinstance(stated, str):
        try:
            stated = json.loads(stated)
        except (ValueError, RecursionError) as error:
            raise ValueError(f"the field {SIDE} is broken JSON: {error}") from error
    if stated is None:
        return {}
    if not isinstance(stated, dict):
        raise ValueError(f"the field {SIDE} is no JSON object")
    return stated


def read_side(stated: object) -> dict[str, Any]:
    """The id, records and meta that a side field states. Raises ValueError as :func:`side_object` does."""
    return {name: value for name, value in side_object(stated).items() if name in ("id", "records", "meta")}
