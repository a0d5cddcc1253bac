"""Stand-off documents and where to find texts → gold documents, and the reasons why the others are missing."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from corpus.gold import GoldDocument
from corpus.standoff import StandOff, rebuild
from pipeline.errors import SourceError

Find = Callable[[StandOff], str]
"""The text of a document: a call of :class:`corpus.fetch_web.Web` or :class:`corpus.fetch_folder.Folder`.

Raises SourceError with what to tell the user where there is none.
"""


class Missing(NamedTuple):
    """A document that could not be rebuilt, and why."""

    id: str
    reason: SourceError


def fetch(standoffs: Iterable[StandOff], find: Find) -> Iterator[GoldDocument | Missing]:
    """Each document rebuilt and verified, or the reason why it is missing, in order."""
    for standoff in standoffs:
        try:
            yield rebuild(standoff, find(standoff))
        except SourceError as error:
            yield Missing(standoff.id, error)


def by_reason(missing: Iterable[Missing]) -> Iterator[str]:
    """A line for the user for each reason, with the documents that it holds for."""
    told: dict[str, list[str]] = {}
    for document in missing:
        told.setdefault(str(document.reason), []).append(document.id)
    for reason, names in told.items():
        yield f"{', '.join(names)}: {reason}"
