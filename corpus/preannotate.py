"""Raw minutes → documents with the mentions that a model finds, for annotators to correct."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from corpus.gold import EntitySpan, GoldDocument, Records, digest
from pipeline.errors import SourceError
from pipeline.extract import extract
from pipeline.records.model import Minutes

if TYPE_CHECKING:
    from spacy.language import Language


def preannotate(path: Path, nlp: "Language", *, records: bool = False) -> GoldDocument:
    """A file's text with the mentions that the pipeline finds: silver, until a person has looked at it.

    records: the sessions and the decisions too; ``meta.records`` says that they are predicted.
    ``meta.sha256`` is that of the text, so that an annotation tool that changes the text is found out.
    Raises SourceError where the file cannot be read or has no text.
    """
    minutes = extract(path, nlp, with_text=True)
    text = minutes.document.text or ""
    if minutes.blank:
        raise SourceError("; ".join(minutes.document.warnings) or "holds no text")
    meta = {"source": minutes.document.source, "sha256": digest(text), "predicted_by": minutes.document.model}
    return GoldDocument(
        id=minutes.document.id,
        text=text,
        entities=[EntitySpan(start=ent.start, end=ent.end, label=ent.label) for ent in minutes.entities],
        records=_records(minutes) if records else Records(),
        meta=meta | ({"records": "predicted"} if records else {}),
    )


def _records(minutes: Minutes) -> Records:
    return Records(session=minutes.session, later_sessions=minutes.later_sessions, decisions=minutes.decisions)


def told_apart(documents: Iterator[GoldDocument]) -> Iterator[GoldDocument]:
    """The documents, a number added to each id that came before: files of the same name in several folders."""
    taken: set[str] = set()
    for document in documents:
        name, count = document.id, 1
        while name in taken:
            count += 1
            name = f"{document.id}-{count}"
        taken.add(name)
        yield document if name == document.id else document.model_copy(update={"id": name})
