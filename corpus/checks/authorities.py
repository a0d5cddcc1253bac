"""Authorities whose documents stand in more than one file: a split that leaks."""

import re
from collections import Counter
from collections.abc import Iterator

from corpus.checks.finding import Entry, Finding, Place
from corpus.checks.words import words

KINDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("community", re.compile(r"(?:communaute (?:de communes|d agglomeration|urbaine)|c[cau]|cdc|intercommunalite)\b")),
    ("department", re.compile(r"(?:conseil (?:departemental|general)|departement)\b")),
    ("region", re.compile(r"(?:conseil regional|region)\b")),
    ("ccas", re.compile(r"(?:centre communal d action sociale|ccas)\b")),
    ("commune", re.compile(r"(?:(?:conseil municipal|mairie) de la )?(?:ville|commune nouvelle|commune)\b|mairie\b")),
)  # fmt: skip
"""How the name of an authority begins, folded; a bare name is a commune's."""
_SMALL = re.compile(r"\b(?:de|du|des|d|la|le|les|l|et|en)\b")


def authority(entry: Entry) -> str | None:
    """The name of a document's authority: ``meta.authority``, else the session's."""
    stated = entry.document.meta.get("authority")
    return str(stated) if stated else entry.document.records.session.collectivity


def key(name: str) -> str:
    """An authority's name, folded, without small words, its kind first: ``Ville d'Aÿ`` → ``commune ay``."""
    folded = " ".join(word.folded for word in words(name))
    kind = "commune"
    for other, pattern in KINDS:
        found = pattern.match(folded)
        if found:
            kind, folded = other, folded[found.end() :]
            break
    return f"{kind} {' '.join(_SMALL.sub(' ', folded).split())}"


class Authorities:
    """Keeps for each authority the files it is in, with its first document there."""

    def __init__(self) -> None:
        self._first: dict[str, dict[str, Place]] = {}
        self._counts: Counter[tuple[str, str]] = Counter()

    def look(self, entry: Entry) -> Iterator[Finding]:
        """Nothing yet. Authored documents are passed over: their authorities are invented."""
        name = authority(entry)
        if name and not entry.document.meta.get("authored"):
            self._first.setdefault(key(name), {}).setdefault(entry.place.file, entry.place)
            self._counts[key(name), entry.place.file] += 1
        return iter(())

    def conclude(self) -> Iterator[Finding]:
        """Each authority found in two files or more, at its first document in the second and later ones."""
        for name, files in self._first.items():
            (first_file, first), *others = files.items()
            for file, place in others:
                yield place.finding(
                    "error",
                    f"the authority ({name}) is in {self._counts[name, file]} document(s) here and in "
                    f"{self._counts[name, first_file]} of {first_file}, the first {first}",
                    "keep all documents of an authority in one file: a score on known authorities flatters",
                )
