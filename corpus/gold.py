"""The gold format: annotated documents as JSON Lines, typed, every fault told with its line."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from pipeline.errors import ExitCode, MinutierError, SourceError
from pipeline.labels import LABELS
from pipeline.records.model import Decision, Session, check_sittings
from pipeline.sinks.base import replacing

LISTED = 200


class EntitySpan(BaseModel):
    """An annotated mention: characters ``start`` to ``end`` of the text."""

    model_config = ConfigDict(frozen=True)

    start: int
    end: int
    label: str


class Records(BaseModel):
    """What the document decides, by the annotation guidelines; ``session`` is its first sitting."""

    session: Session = Field(default_factory=Session)
    later_sessions: list[Session] = Field(default_factory=list)
    decisions: list[Decision] = Field(default_factory=list)

    @model_validator(mode="after")
    def _has_every_sitting(self) -> "Records":
        check_sittings(self.sessions, self.decisions)
        return self

    @property
    def sessions(self) -> list[Session]:
        """All sittings in order, as the decisions' ``sitting`` counts them."""
        return [self.session, *self.later_sessions]


def placed_sessions(records: Records) -> Iterator[tuple[str, Session]]:
    """The sessions, each with its path in the records."""
    yield "session", records.session
    yield from ((f"later_sessions.{index}", session) for index, session in enumerate(records.later_sessions))


class GoldDocument(BaseModel):
    """One annotated document."""

    id: str
    text: str
    entities: list[EntitySpan] = Field(default_factory=list)
    records: Records = Field(default_factory=Records)
    meta: dict[str, Any] = Field(default_factory=dict)


class Problem(NamedTuple):
    """Why a line is no gold document. line: counted from 1; 0 where the whole file is meant."""

    path: str
    line: int
    id: str | None
    reason: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {f'[{self.id}] ' if self.id else ''}{self.reason}"


class BadGold(MinutierError):
    """A gold file with faults: all of them."""

    exit_code = ExitCode.FAILURE

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        told = [str(problem) for problem in self.problems[:LISTED]]
        if len(self.problems) > LISTED:
            told.append(f"… and {len(self.problems) - LISTED} more")
        count = "1 fault" if len(self.problems) == 1 else f"{len(self.problems)} faults"
        super().__init__("\n".join([f"{count} in annotated minutes; nothing was written:", *told]))


def digest(text: str) -> str:
    """The SHA-256 of a text, in hexadecimal, over its UTF-8 bytes."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def faults(document: GoldDocument) -> Iterator[str]:
    """Why a document of the right shape is no gold document: its spans and its hash."""
    length = len(document.text)
    for span in document.entities:
        place = f"the span {span.start}-{span.end} {span.label}"
        if span.label not in LABELS:
            yield f"{place} has an unknown label; the labels are {', '.join(LABELS)}"
        if span.start >= span.end:
            yield f"{place} ends before it begins" if span.start > span.end else f"{place} is empty"
        elif span.start < 0 or span.end > length:
            yield f"{place} lies outside the text, which has {length} characters"
    stated = document.meta.get("sha256")
    if stated is not None and stated != digest(document.text):
        yield f"the text has changed: its SHA-256 is not meta.sha256 ({stated!s:.12}…)"


def _parsed(line: bytes) -> GoldDocument:
    """One line. Raises ValueError with what is wrong with it."""
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ValueError(f"not UTF-8 (byte {error.start + 1} of the line); save the file as UTF-8") from error
    try:
        value = json.loads(text)
    except json.JSONDecodeError as error:
        raise ValueError(f"broken JSON at character {error.pos + 1}: {error.msg}") from error
    try:
        return GoldDocument.model_validate(value)
    except ValidationError as error:
        wrong = (f"{'.'.join(map(str, item['loc'])) or 'the line'}: {item['msg']}" for item in error.errors())
        raise ValueError("; ".join(wrong)) from error


def examine(path: Path) -> Iterator[GoldDocument | Problem]:
    """The documents of a JSON Lines file and the problems of its other lines, in order; blank lines are skipped.

    Raises SourceError where the file cannot be opened.
    """
    seen: dict[str, int] = {}
    try:
        lines = path.open("rb")
    except OSError as error:
        raise SourceError(f"{path}: {error.strerror}; give a JSON Lines file of annotated minutes") from error
    with lines:
        for number, line in enumerate(lines, 1):
            if number == 1:
                line = line.removeprefix(b"\xef\xbb\xbf")
            if line.strip():
                yield from _examined(line, str(path), number, seen)


def _examined(line: bytes, path: str, number: int, seen: dict[str, int]) -> Iterator[GoldDocument | Problem]:
    """A line's document, or its problems."""
    try:
        document = _parsed(line)
    except ValueError as error:
        yield Problem(path, number, None, str(error))
        return
    wrong = list(faults(document))
    if document.id in seen:
        wrong.append(f"the id was used on line {seen[document.id]} already")
    seen.setdefault(document.id, number)
    if wrong:
        yield from (Problem(path, number, document.id, reason) for reason in wrong)
    else:
        yield document


def read_gold(path: Path) -> Iterator[GoldDocument]:
    """The documents of a JSON Lines file.

    Raises BadGold with every problem of the file at the first one met; SourceError where it cannot be opened.
    """
    yield from sound(examine(path))


def sound(items: Iterable[GoldDocument | Problem]) -> Iterator[GoldDocument]:
    """The documents, up to the first problem; then BadGold with all the problems of what follows."""
    items = iter(items)
    for item in items:
        if isinstance(item, Problem):
            raise BadGold([item, *(other for other in items if isinstance(other, Problem))])
        yield item


def write_gold(documents: Iterable[GoldDocument], path: Path) -> int:
    """Write documents as JSON Lines and return how many; the file appears when all are written, or not at all.

    Raises CannotWrite where it cannot be written.
    """
    written = 0
    with replacing(path) as scratch, scratch.open("w", encoding="utf-8", newline="\n") as out:
        for document in documents:
            out.write(document.model_dump_json(exclude_defaults=True) + "\n")
            written += 1
    return written
