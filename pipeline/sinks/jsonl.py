"""Records → JSON Lines: one document a line, UTF-8."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pipeline.sinks.base import Write, text_output


@contextmanager
def open_jsonl(target: Path | None) -> Iterator[Write]:
    """Open a JSON Lines output."""
    with text_output(target) as put:
        yield lambda minutes: put(minutes.model_dump_json() + "\n")
