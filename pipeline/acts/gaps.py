"""The own numbers of a document → those that their series lacks, looked for between two that were found."""

import re
from collections.abc import Sequence
from itertools import pairwise

from pipeline.acts.act import Place

WIDEST = 12
"""At most so many numbers in a row are filled in."""
_COUNT = re.compile(r"\d{1,6}$")


def filled(text: str, own: Sequence[Place]) -> list[Place]:
    """The numbers, and those missing between two that count on (``25001 … 25004``), in order, in the same form."""
    places = list(own)
    for before, after in pairwise(own):
        places += _between(text, before, after)
    return sorted(places)


def _between(text: str, before: Place, after: Place) -> list[Place]:
    """The numbers missing between two; none where one of them cannot be found."""
    first, last = text[before[0] : before[1]], text[after[0] : after[1]]
    low, high = _COUNT.search(first), _COUNT.search(last)
    if not low or not high or len(first) != len(last) or first[: low.start()] != last[: high.start()]:
        return []
    missing = range(int(low.group()) + 1, int(high.group()))
    found: list[Place] = []
    at = before[1]
    for value in missing if 0 < len(missing) <= WIDEST else ():
        number = f"{first[: low.start()]}{value:0{len(low.group())}d}"
        match = re.compile(rf"(?<![\w/.,-]){re.escape(number)}(?![\w/€%,]|[.-]\d)").search(text, at, after[0])
        if not match:
            return []
        found.append(match.span())
        at = match.end()
    return found
