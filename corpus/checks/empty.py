"""Documents with nothing to learn from: no text, or no entity in it."""

from collections.abc import Iterator

from corpus.checks.finding import Entry, Finding


def empty(entry: Entry) -> Iterator[Finding]:
    """A finding where the text is blank or no entity is annotated."""
    document = entry.document
    if not document.text.strip():
        yield entry.place.finding("error", "the text is blank", "leave the document out, or read its source again")
    elif not document.entities:
        yield entry.place.finding(
            "warning",
            f"no entity in {len(document.text)} characters",
            "annotate it, or leave it out: a model takes every unlabelled name for a counterexample",
        )
