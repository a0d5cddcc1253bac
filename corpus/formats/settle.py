"""What a tool's file says of a document → a gold document, or each reason why it is none."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError

from corpus.gold import GoldDocument, Problem, faults
from pipeline.labels import LABELS


@dataclass
class Choices:
    """What the user decides about an import, and what that cost.

    labels: the tool's label → ours; ``""`` leaves its mentions out.
    lossy: leave out what a gold document has no place for, instead of refusing the document.
    left_out: what was left out, counted by kind.
    """

    labels: Mapping[str, str] = field(default_factory=dict)
    lossy: bool = False
    left_out: Counter[str] = field(default_factory=Counter)


class Found(NamedTuple):
    """A mention as a file states it. line: where; 0 is the line of its document."""

    start: Any
    end: Any
    label: Any
    line: int = 0


class Settler:
    """Settles the documents of one file, one after the other.

    path: the file, for problems and for the ids of documents that have none.
    """

    def __init__(self, path: Path, choices: Choices | None = None) -> None:
        self.path = path
        self.choices = choices or Choices()
        self._seen: dict[str, str] = {}
        self._count = 0

    def problem(self, line: int, reason: str, *, id: str | None = None, path: Path | None = None) -> Problem:
        """A problem of this file, or of another that belongs to it."""
        return Problem(str(path or self.path), line, id, reason)

    def refused(self, line: int, kind: str, count: int, *, path: Path | None = None) -> Iterator[Problem]:
        """The problem of things that a gold document has no place for, or none where the user leaves them out."""
        if count and self.choices.lossy:
            self.choices.left_out[kind] += count
        elif count:
            reason = f"{count} × {kind}: annotated minutes have no place for that; leave it out with --lossy"
            yield self.problem(line, reason, path=path)

    def settle(
        self, line: int, values: Mapping[str, Any], found: Iterable[Found], *, path: Path | None = None
    ) -> Iterator[GoldDocument | Problem]:
        """The document, or its problems.

        values: id (made from the file's name where there is none), text, and records and meta where the file has any.
        """
        path = path or self.path
        self._count += 1
        stated = {name: value for name, value in values.items() if value is not None}
        name = str(stated.setdefault("id", f"{self.path.stem}-{self._count}"))
        spans, wrong = self._mapped(found, line)
        try:
            document = GoldDocument.model_validate({**stated, "entities": spans})
        except ValidationError as error:
            wrong += [(line, reason) for reason in reasons(error)]
        else:
            wrong += [(line, reason) for reason in (*faults(document), *_unwritable(document))]
        if name in self._seen:
            wrong.append((line, f"the id was used already ({self._seen[name]})"))
        self._seen.setdefault(name, str(path) if path != self.path else f"line {line}")
        if wrong:
            yield from (Problem(str(path), place, name, reason) for place, reason in wrong)
        else:
            yield document

    def _mapped(self, found: Iterable[Found], line: int) -> tuple[list[dict[str, Any]], list[tuple[int, str]]]:
        """The mentions with our labels; and for each label that is none of ours its first line and the reason."""
        spans: list[dict[str, Any]] = []
        unknown: Counter[str] = Counter()
        first: dict[str, int] = {}
        for start, end, label, place in found:
            ours = self.choices.labels.get(label, label) if isinstance(label, str) else label
            if ours == "":
                self.choices.left_out[f"mentions labelled {label}"] += 1
            elif isinstance(ours, str) and ours not in LABELS:
                unknown[ours] += 1
                first.setdefault(ours, place or line)
            else:
                spans.append({"start": start, "end": end, "label": ours})
        return spans, [(first[label], _unknown(label, count)) for label, count in unknown.items()]


def reasons(error: ValidationError) -> Iterator[str]:
    """What is wrong with a document's shape, field by field."""
    for item in error.errors():
        yield f"{'.'.join(map(str, item['loc']))}: {item['msg']}"


def _unknown(label: str, count: int) -> str:
    return (
        f"the label {label} is unknown ({count} ×); the labels are {', '.join(LABELS)}: "
        f"map it with --label {label}=NEW, or leave its mentions out with --label {label}="
    )


def _unwritable(document: GoldDocument) -> Iterator[str]:
    """Half a surrogate pair is a string in JSON, and no text."""
    try:
        json.dumps([document.id, document.meta], ensure_ascii=False).encode()
    except UnicodeEncodeError:
        yield "meta holds half a surrogate pair (\\ud800 to \\udfff), which no UTF-8 file can"
