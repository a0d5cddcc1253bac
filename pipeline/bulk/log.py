"""What came of each document → a line of JSON, with the time."""

import json
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from pipeline.bulk.tally import Event
from pipeline.errors import CannotWrite


class Log:
    """A file that lines are added to. Raises CannotWrite."""

    def __init__(self, path: Path) -> None:
        try:
            self._file = path.open("a", encoding="utf-8", buffering=1)
        except OSError as error:
            raise CannotWrite(f"cannot write {path}: {error.strerror}") from error

    def line(self, event: str, **about: Any) -> None:
        """Something happened."""
        line = {"time": datetime.now(UTC).isoformat(timespec="milliseconds"), "event": event, **about}
        self._file.write(json.dumps({name: value for name, value in line.items() if value is not None}) + "\n")

    def event(self, event: Event, path: str, reason: str | None = None, seconds: float = 0.0) -> None:
        """Something came of a document."""
        self.line(event, path=path, reason=reason, seconds=round(seconds, 3) or None)

    def tick(self) -> None:
        """Nothing to say."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()
