"""START HERE. One file → its minutes: read, tag, assemble, say where it all stands."""

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.entities.values import value_of
from pipeline.language import other_language
from pipeline.pages import PagedText
from pipeline.reading import Reading
from pipeline.records.component import mentions, to_source
from pipeline.records.confidence import Tagged
from pipeline.records.found import Found
from pipeline.records.identity import find_organisations, find_people
from pipeline.records.model import DocumentInfo, EntityRecord, Minutes, Organisation, Person
from pipeline.sources import as_text, read
from pipeline.tagging import tag

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc


def extract(path: Path, nlp: "Language", *, with_text: bool = False, ocr: bool = True) -> Minutes:
    """The record of one document.

    nlp: from :func:`pipeline.load`. with_text: add the text that the offsets count. ocr: read pictures of pages too.
    Raises :class:`pipeline.errors.SourceError` where the file cannot be read.
    """
    paged = read(path, ocr=ocr)
    doc = tag(paged.text, nlp)
    found: Found = doc._.minutes
    people, organisations = _identities(doc)
    return Minutes(
        document=_describe(path, paged, nlp, with_text=with_text),
        session=found.session,
        later_sessions=found.later_sessions,
        decisions=found.decisions,
        people=people,
        organisations=organisations,
        entities=_entities(doc, paged),
    )


def _describe(path: Path, paged: PagedText, nlp: "Language", *, with_text: bool) -> DocumentInfo:
    warnings = list(paged.warnings)
    foreign = other_language(paged.text)
    if foreign:
        warnings.append(f"the text seems to be in {foreign}, not in French: the record is not to be trusted")
    return DocumentInfo(
        id=as_text(path.with_suffix("").name),
        source=as_text(path),
        sha256=paged.sha256,
        reader=paged.reader,
        pages=paged.pages,
        page_starts=paged.page_starts,
        characters=len(paged.text),
        model=_model(nlp),
        warnings=warnings,
        text=paged.text if with_text else None,
    )


@lru_cache(maxsize=1)
def _model(nlp: "Language") -> str:
    """The name of a model with its version, put together once: a model describes itself at length."""
    meta = nlp.meta
    return f"{meta['name']} {meta['version']}"


def _identities(doc: "Doc") -> tuple[list[Person], list[Organisation]]:
    """Who and what the document names, each once; functions in source offsets."""
    reading: Reading = doc._.reading
    named = mentions(doc)
    people = find_people(reading.text, named.people)
    for function in (function for person in people for function in person.functions):
        to_source(function, reading)
    return people, find_organisations(reading.text, named.organisations)


def _entities(doc: "Doc", paged: PagedText) -> list[EntityRecord]:
    """The mentions in source offsets; a mention in a repeated margin is the one that the first margin has."""
    reading: Reading = doc._.reading
    tagged: list[Tagged] = doc._.tagged
    found: dict[tuple[int, int], EntityRecord] = {}
    for ent in tagged:
        start, end = reading.source(ent.start, ent.end)
        found[start, end] = EntityRecord(
            start=start,
            end=end,
            label=ent.label,
            text=paged.text[start:end],
            confidence=_sure(ent.confidence, paged.certainty(start, end)),
            value=value_of(reading.text, ent.start, ent.end, ent.label),
        )
    for line in reading.furniture:
        if line.repeats is not None:
            shift = line.start - line.repeats
            for record in [
                r for (start, _), r in found.items() if line.repeats <= start < line.repeats + line.end - line.start
            ]:
                start, end = record.start + shift, record.end + shift
                if paged.text[start:end] == record.text:
                    found[start, end] = record.model_copy(update={"start": start, "end": end})
    return [found[place] for place in sorted(found)]


def _sure(confidence: float | None, certainty: float | None) -> float | None:
    """How sure an entity is: no surer than the words that were read in a picture."""
    if confidence is None or certainty is None:
        return certainty if confidence is None else confidence
    return min(confidence, certainty)
