"""Minutes written one by one for training: invented authorities, people and acts, every mention marked.

A file holds one document in the markup of :mod:`corpus.markup`. Where the generator's styles repeat themselves, these
do not: each is a text of its own, in a house style of its own.
"""

from collections.abc import Iterator
from pathlib import Path

from corpus.gold import GoldDocument
from corpus.markup import parse

FOLDER = Path(__file__).parent


def written() -> Iterator[GoldDocument]:
    """The written minutes, with their mentions; they have no records."""
    for path in sorted(FOLDER.glob("*.txt")):
        text, entities = parse(path.read_text(encoding="utf-8"))
        yield GoldDocument(id=f"written-{path.stem}", text=text, entities=entities, meta={"source": "written"})
