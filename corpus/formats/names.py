"""Document ids → file names that every file system takes, one for each."""

import re
import unicodedata

LONGEST = 80
_UNSAFE = re.compile(r"[^A-Za-z0-9_.-]+")
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
"""Names that Windows keeps for devices."""


class Names:
    """Gives each id a name without suffix; names differ in more than case."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._last: dict[str, int] = {}

    def name(self, id: str) -> str:
        """A name for the next document: its id, as far as that is safe."""
        base = safe(id)
        name, number = base, self._last.get(base.lower(), 1)
        while name.lower() in self._taken:
            number += 1
            name = f"{base}-{number}"
        self._last[base.lower()] = number
        self._taken.add(name.lower())
        return name


def safe(id: str) -> str:
    """An id in ASCII letters, digits, ``_``, ``-`` and inner ``.``."""
    plain = unicodedata.normalize("NFKD", id).encode("ascii", "ignore").decode()
    name = _UNSAFE.sub("_", plain)[:LONGEST].strip(".").lstrip("-")
    if not name:
        return "document"
    return f"_{name}" if _DEVICES.fullmatch(name) else name
