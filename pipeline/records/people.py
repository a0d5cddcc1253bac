"""What the readers of rolls share: a person in the text, the lists, and a name whatever its writing."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple


class Mention(NamedTuple):
    """A person named in the text."""

    start: int
    end: int
    name: str


@dataclass
class Attendance:
    """The lists as written, in order."""

    present: list[Mention] = field(default_factory=list)
    absent: list[Mention] = field(default_factory=list)
    proxies: list[tuple[Mention, Mention | None]] = field(default_factory=list)


def with_votes_lent(found: Attendance, givers: Sequence[Mention], holders: Sequence[Mention]) -> Attendance:
    """The roll with the votes of a table or of columns: its givers are absent, its holders in no list by these names.

    Of more givers than holders the last ones gave none.
    """
    told = {mention.start for mention in (*givers, *holders)}
    kept = [(g, h) for g, h in found.proxies if g.start not in told and not (h and h.start in told)]
    found.present = [m for m in found.present if m.start not in told]
    found.absent = sorted([*(m for m in found.absent if m.start not in told), *givers])
    found.proxies = sorted([*kept, *zip(givers, holders, strict=False)], key=lambda pair: pair[0].start)
    return found


_BETWEEN_PARTS = re.compile(r"[-‐‑.'’]")


@lru_cache(maxsize=16_384)
def key(name: str) -> str:
    """A name whatever its case, its accents and the order of its parts."""
    letters = name.casefold()
    if not letters.isascii():
        bare = unicodedata.normalize("NFKD", letters)
        letters = "".join([character for character in bare if not unicodedata.combining(character)])
    return " ".join(sorted(_BETWEEN_PARTS.sub(" ", letters).split()))
