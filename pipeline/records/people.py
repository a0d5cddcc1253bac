"""What the readers of rolls share: a person in the text, the lists, and a name whatever its writing."""

import re
import unicodedata
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


@lru_cache(maxsize=16_384)
def key(name: str) -> str:
    """A name whatever its case, its accents and the order of its parts."""
    bare = unicodedata.normalize("NFKD", name.casefold())
    letters = "".join(character for character in bare if not unicodedata.combining(character))
    return " ".join(sorted(re.sub(r"[-‐‑.'’]", " ", letters).split()))
