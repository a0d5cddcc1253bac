"""A seed → authored minutes in every house style, as gold documents."""

import importlib
import random
from collections.abc import Callable, Collection, Iterator

from corpus.authored import Authored
from corpus.gold import GoldDocument

FAMILIES = (
    "acts", "acts_more", "alsace", "amending", "attendance", "debates", "lists", "minutes", "minutes_budget",
    "minutes_install", "minutes_more", "motions", "nominal_votes", "overseas", "papers", "partners", "personnel",
    "planning", "prose", "regions", "tariffs", "verbatim",
)  # fmt: skip
Style = Callable[[random.Random], Authored]


def styles() -> dict[str, Style]:
    """Every house style by its name."""
    found: dict[str, Style] = {}
    for family in FAMILIES:
        found |= importlib.import_module(f"corpus.styles.{family}").STYLES
    return found


def generate(count: int, seed: int, chosen: Collection[str] | None = None) -> Iterator[GoldDocument]:
    """``count`` documents, the styles taking turns; the same seed gives the same documents.

    chosen: the names of the styles to take; None for all.
    """
    named = sorted(item for item in styles().items() if not chosen or item[0] in chosen)
    for index in range(count):
        name, write = named[index % len(named)]
        rng = random.Random(f"{seed}/{index}")
        yield write(rng).gold(f"{name}-{seed}-{index}", name)
