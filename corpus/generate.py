"""A seed → authored minutes in every house style, as gold documents.

Run: python -m corpus.generate OUT.jsonl --count 3000 --seed 7
"""

import argparse
import importlib
import random
from collections.abc import Callable, Iterator
from pathlib import Path

from corpus.authored import Authored
from corpus.gold import GoldDocument, write_gold

FAMILIES = (
    "acts", "acts_more", "lists", "minutes", "minutes_budget", "minutes_install", "minutes_more",
    "papers", "prose", "verbatim",
    "alsace",
    "amending",
    "attendance",
    "debates",
    "motions",
    "nominal_votes",
    "overseas",
    "partners",
    "personnel",
    "planning",
    "regions",
    "tariffs",
)  # fmt: skip
Style = Callable[[random.Random], Authored]


def styles() -> dict[str, Style]:
    """Every house style by its name."""
    found: dict[str, Style] = {}
    for family in FAMILIES:
        found |= importlib.import_module(f"corpus.styles.{family}").STYLES
    return found


def generate(count: int, seed: int) -> Iterator[GoldDocument]:
    """``count`` documents, the styles taking turns; the same seed gives the same documents."""
    named = sorted(styles().items())
    for index in range(count):
        name, write = named[index % len(named)]
        rng = random.Random(f"{seed}/{index}")
        yield write(rng).gold(f"{name}-{seed}-{index}", name)


def main() -> None:
    """Write a corpus."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--count", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    write_gold(generate(options.count, options.seed), options.out)


if __name__ == "__main__":
    main()
