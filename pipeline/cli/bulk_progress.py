"""How a bulk run goes: failures as lines on standard error; on a terminal, the rate and the time left too."""

import sys
from collections.abc import Callable
from time import monotonic
from types import TracebackType
from typing import Self

from pipeline.bulk.tally import Event, Tally
from pipeline.cli.errors import tell

EVERY = 0.5
WIDTH = 79


class Shown:
    """Tells on standard error.

    tally: what was counted so far. met: how many files were met. total: how many there are, where that is known.
    """

    def __init__(self, tally: Tally, met: Callable[[], int], total: Callable[[], int | None]) -> None:
        self._tally, self._met, self._total = tally, met, total
        self._began = monotonic()
        self._last = 0.0
        self._shown = sys.stderr.isatty()

    @property
    def seconds(self) -> float:
        """Since the run began."""
        return monotonic() - self._began

    def event(self, event: Event, path: str, reason: str | None = None, seconds: float = 0.0) -> None:
        """Failures are told."""
        if event == "failed":
            self._write("")
            tell(f"{path}: {reason}")

    def tick(self) -> None:
        """Show how far the run is."""
        if self._shown and monotonic() - self._last > EVERY:
            self._last = monotonic()
            self._write(line(self._tally, self.seconds, self._met(), self._total()))

    def _write(self, text: str) -> None:
        if self._shown:
            sys.stderr.write(f"\r{text[:WIDTH]:<{WIDTH}}\r")
            sys.stderr.flush()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._write("")


def line(tally: Tally, seconds: float, met: int, total: int | None) -> str:
    """``1,200 documents, 31.2 a second, 3 failed, 0:41:07 left``."""
    rate = tally.documents / seconds if seconds else 0.0
    text = f"{tally.documents:,} documents, {rate:.1f} a second, {tally.failed:,} failed"
    if total is not None and 0 < met <= total:
        left = round(seconds * (total - met) / met)
        text += f", {left // 3600}:{left // 60 % 60:02}:{left % 60:02} left"
    return text


def summary(tally: Tally, seconds: float, kept: dict[str, int]) -> str:
    """What a run did, and what its store holds."""
    parts = [f"{tally.done:,} document(s) done"]
    for number, said in (
        (tally.failed, "failed"),
        (tally.known, "known already"),
        (tally.failed_before, "failed before (--retry-failed does them again)"),
        (tally.duplicates, "more of the same content"),
    ):
        if number:
            parts.append(f"{number:,} {said}")
    tried = tally.done + tally.failed
    rate = f" ({tried / seconds:.1f} a second)" if tried and seconds else ""
    held = f"{kept['documents']:,} document(s), {kept['decisions']:,} decision(s), {kept['failed']:,} failure(s)"
    return f"{', '.join(parts)}, in {seconds:.0f} s{rate}; the store holds {held}"
