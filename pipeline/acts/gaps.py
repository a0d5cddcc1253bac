"""The own numbers of a document → those that their series lacks, looked for between, before and after those found."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from pipeline.acts.act import Place

WIDEST = 12
"""At most so many numbers in a row are filled in."""
SERIES = 3
"""So many numbers that count on by one make a series that may begin before them and end after them."""
SHORTEST = 4
"""A number that is looked for outside its series has so many characters."""
_FORMS = (
    re.compile(r"(?P<before>.*?)(?P<count>\d{1,6})(?P<behind>)$"),
    re.compile(r"(?P<before>)(?P<count>\d{1,3})(?P<behind>\D.*)$"),
)
_THEME = "[A-Z]{1,5}"
_THEMED = re.compile(rf"(?P<year>20\d\d[-_/])?{_THEME}(?P<rest>[-_/ ]?\d(?:[\w/.-]{{3,20}}|(?(year)\d{{0,3}})))$")
Cited = Callable[[int], bool]


def filled(text: str, own: Sequence[Place], cited: Cited = lambda start: False) -> list[Place]:
    """The numbers, and those missing in their series (``25001 … 25004``, ``3-2019 … 5-2019``), in the same form.

    cited: whether a number that begins at a place is another act's.
    """
    places = list(own)
    for before, after in pairwise(own):
        places += _between(text, before, after)
    first: dict[str, Place] = {}
    for place in sorted(places):
        first.setdefault(text[slice(*place)], place)
    distinct = list(first.values())
    places += _outside(text, distinct, -1, cited) + _outside(text, distinct[::-1], 1, cited)
    return sorted(places)


def _step(text: str, before: Place, after: Place) -> tuple[re.Match[str], int] | None:
    """How the first of two numbers is made, and by how much the second counts on; None where their forms differ."""
    return _counted(text[slice(*before)], text[slice(*after)])


def _counted(first: str, last: str) -> tuple[re.Match[str], int] | None:
    for form in _FORMS:
        low, high = form.match(first), form.match(last)
        if not low or not high or (low["before"], low["behind"]) != (high["before"], high["behind"]):
            continue
        if low["behind"] or len(first) == len(last):
            return low, int(high["count"]) - int(low["count"])
    return None


def _themed_step(first: str, last: str) -> tuple[re.Match[str], int] | None:
    """The step of two numbers with the letters of their themes (``FIN2024077``, ``URB2024079``, ``2024-URB-12``)."""
    low, high = _THEMED.match(first), _THEMED.match(last)
    same = low and high and low["year"] == high["year"]
    return _counted(low["rest"], high["rest"]) if low and high and same else None


def _written(form: re.Match[str], step: int) -> str:
    width = len(form["count"]) if not form["behind"] or form["count"].startswith("0") else 1
    return f"{form['before']}{int(form['count']) + step:0{width}d}{form['behind']}"


def _found(text: str, number: str, start: int, end: int, theme: str = "") -> Iterator[Place]:
    pattern = re.compile(rf"(?<![\w/.,-]){theme}{re.escape(number)}(?![\w/€%,]|[.-]\d)")
    return (match.span() for match in pattern.finditer(text, start, end))


def _between(text: str, before: Place, after: Place) -> list[Place]:
    """The numbers missing between two; none where one of them cannot be found."""
    step, theme = _step(text, before, after), ""
    if step is None:
        first = text[slice(*before)]
        themed = _THEMED.match(first)
        step, theme = _themed_step(first, text[slice(*after)]), ((themed and themed["year"]) or "") + _THEME
    found: list[Place] = []
    at = before[1]
    for missing in range(1, step[1]) if step and 1 < step[1] <= WIDEST + 1 else ():
        place = next(_found(text, _written(step[0], missing), at, after[0], theme), None) if step else None
        if place is None:
            return []
        found.append(place)
        at = place[1]
    return found


def _outside(text: str, series: Sequence[Place], step: int, cited: Cited) -> list[Place]:
    """The numbers that come before a series (step -1: it is given in order) or behind it (step 1: in reverse)."""
    if len(series) < SERIES or series[0][1] - series[0][0] < SHORTEST:
        return []
    steps = [_step(text, here, there) for here, there in pairwise(series[:SERIES])]
    if any(made is None or made[1] != -step for made in steps):
        return []
    found: list[Place] = []
    at = series[0]
    while steps[0] and len(found) < WIDEST:
        bounds = (0, at[0]) if step < 0 else (at[1], len(text))
        if int(steps[0][0]["count"]) + step * (len(found) + 1) < 1:
            break
        number = _written(steps[0][0], step * (len(found) + 1))
        places = [place for place in _found(text, number, *bounds) if not cited(place[0])]
        if not places:
            break
        at = places[-1 if step < 0 else 0]
        found.append(at)
    return found
