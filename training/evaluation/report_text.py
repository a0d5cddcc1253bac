"""Values in; the words that the report shows out."""

import math
import re

from pipeline.sinks.html.page import clean
from training.evaluation.model import Interval

LINE_END = re.compile(r"[ \t\xa0]*[\r\n\f\x85\u2028\u2029][\s\x85]*")
NONE = "–"


def one_line(text: str) -> str:
    """A text whose line ends show as signs, so that it flows as one line."""
    return clean(LINE_END.sub(" ↵ ", text))


def short(text: str, most: int) -> str:
    """A text of so many characters at most."""
    return text if len(text) <= most else text[: most - 1] + "…"


def figure(value: float | None) -> str:
    """A share or an F1 with three decimals."""
    return NONE if value is None or not math.isfinite(value) else f"{value:.3f}"


def signed(value: float) -> str:
    """A difference with three decimals, and its sign; no zero has one."""
    return NONE if not math.isfinite(value) else f"{value:+.3f}".replace("-", "−").replace("+0.000", "0.000")


def loss(value: float) -> str:
    """A loss, whatever its size."""
    return f"{value:,.4g}" if abs(value) < 10 else f"{value:,.0f}"


def tick(value: float) -> str:
    """A round value beside an axis, short."""
    for size, sign in ((1e9, "G"), (1e6, "M"), (1e3, "k")):
        if value >= size:
            return f"{value / size:g}{sign}"
    return f"{value:g}"


def count(value: float) -> str:
    """A number of things."""
    return f"{value:,.0f}"


def interval(value: Interval | None) -> str:
    """The ends of an interval."""
    return NONE if value is None else f"{figure(value.low)}–{figure(value.high)}"


def things(number: int, one: str, several: str = "") -> str:
    """``1 error``, ``2 errors``."""
    return f"{count(number)} {one if number == 1 else several or one + 's'}"


def probability(value: float) -> str:
    """A p-value; below the smallest that resampling can tell it is only said to be small."""
    return "< 0.001" if value < 0.001 else f"{value:.3f}"
