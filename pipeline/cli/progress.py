"""How far a run is, as one line on standard error that rewrites itself; nothing where that is no terminal."""

import sys
from pathlib import Path
from types import TracebackType
from typing import Self

WIDTH = 79


class Progress:
    """Counts documents and shows the current one.

    total: how many there are.
    shown: false to stay silent whatever the terminal (when records go to the same one).
    """

    def __init__(self, total: int, *, shown: bool = True) -> None:
        self._total = total
        self._done = 0
        self._shown = shown and total > 1 and sys.stderr.isatty()

    def __enter__(self) -> Self:
        return self

    def step(self, path: Path) -> None:
        """The next document begins."""
        self._done += 1
        if self._shown:
            line = f"{self._done}/{self._total} {path.name}"[:WIDTH]
            sys.stderr.write(f"\r{line:<{WIDTH}}")
            sys.stderr.flush()

    def clear(self) -> None:
        """Wipe the line, before a message takes its place."""
        if self._shown:
            sys.stderr.write("\r" + " " * WIDTH + "\r")
            sys.stderr.flush()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.clear()
