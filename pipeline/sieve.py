"""A slow pattern with the words of which each of its matches holds one: a text without them is not searched."""

import re
from collections.abc import Iterator
from sys import maxsize


class Sieve:
    """Searches as the pattern does. words: parts of words without capitals; looked for whatever the case."""

    def __init__(self, pattern: re.Pattern[str], *words: str) -> None:
        self.pattern = pattern
        self.words = words

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """The first match."""
        return self.pattern.search(text, start, end) if self._passes(text, start, end) else None

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[re.Match[str]]:
        """All matches."""
        return self.pattern.finditer(text, start, end) if self._passes(text, start, end) else iter(())

    def _passes(self, text: str, start: int, end: int) -> bool:
        folded = text[start:end].casefold()
        for word in self.words:  # noqa: SIM110 (any() is three times as slow)
            if word in folded:
                return True
        return False
