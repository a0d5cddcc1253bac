"""A slow pattern with the words of which each of its matches holds one: only what stands near them is searched."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from sys import maxsize

_ODD = "\u0345"
"""The one character that is part of a word only when it is folded."""


@lru_cache(maxsize=16)
def folded(text: str) -> str:
    """A text whatever its case, as patterns that ignore case see it, character for character.

    Folded once for all that is looked for in it.
    """
    whole = text.casefold()
    if len(whole) != len(text) or _ODD in text:
        whole = "".join(char if len(char.casefold()) > 1 or char == _ODD else char.casefold() for char in text)
    return whole.replace("İ", "i").replace("ı", "i")


def places(text: str, words: Sequence[str], start: int = 0, end: int = maxsize) -> list[int]:
    """Where parts of words, given without capitals, begin in a stretch of a text, in order."""
    found: list[int] = []
    plain = folded(text)
    for word in words:
        at = plain.find(word, start, end)
        while at >= 0:
            found.append(at)
            at = plain.find(word, at + 1, end)
    found.sort()
    return found


def near(found: Sequence[int], start: int, end: int) -> bool:
    """Whether one of some places, in order, lies in a stretch."""
    at = bisect_left(found, start)
    return at < len(found) and found[at] < end


class Sieve:
    """Searches as the pattern does.

    words: parts of words without capitals; looked for whatever the case. near: a match begins at most so many
    characters before one of its words, and has so many behind where that begins, those included that it only looks
    at; None where that is not bounded.
    """

    def __init__(self, pattern: re.Pattern[str], *words: str, near: tuple[int, int] | None = None) -> None:
        self.pattern = pattern
        self.words = words
        self.near = near

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """The first match."""
        for stretch in self._stretches(text, start, end):
            if found := self.pattern.search(text, *stretch):
                return found
        return None

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[re.Match[str]]:
        """All matches."""
        for stretch in self._stretches(text, start, end):
            yield from self.pattern.finditer(text, *stretch)

    def match(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """The match that begins at a place."""
        return self.pattern.match(text, start, end)

    def _stretches(self, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        """What is searched: the surroundings of the words, those that overlap as one."""
        if self.near is None:
            plain = folded(text)
            for word in self.words:
                if plain.find(word, start, end) >= 0:
                    yield start, end
                    return
            return
        before, after = self.near
        first, last = start, start - before - 1
        for place in places(text, self.words, start, end):
            if place - before > last:
                if last >= start:
                    yield first, last
                first = max(start, place - before)
            last = min(end, place + after)
        if last >= start:
            yield first, last
