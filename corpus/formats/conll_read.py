"""CoNLL files, ours or others' (IOB1, IOB2, BIOES, BILOU) → gold documents."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from corpus.formats.flat import join
from corpus.formats.lines import Line, read_lines
from corpus.formats.settle import Choices, Found, Settler
from corpus.formats.spacing import space_after, space_between
from corpus.gold import GoldDocument, Problem

_COMMENT = re.compile(r"# ?(?P<name>[\w.]+(?: id)?) ?= ?(?P<value>.*)")
_TAG = re.compile(r"(?P<none>O|_)|(?P<place>[BIMELSU])-(?P<label>.+)")
_BLANKS = re.compile(r"[ \t]+")
JSON_COMMENTS = ("before", "records", "meta", "also")


class _Columns:
    """Where a row has what: the first column is the token and the last the tag, unless ``global.columns`` says more."""

    def __init__(self, names: list[str] | None = None) -> None:
        names = names or []
        self.named = bool(names)
        self.form = names.index("FORM") if "FORM" in names else 0
        self.tag = names.index("NER") if "NER" in names else -1
        self.misc = names.index("MISC") if "MISC" in names else None

    def cells(self, line: str) -> list[str]:
        if self.named or "\t" in line:
            return [cell.strip(" ") for cell in line.split("\t")]
        return _BLANKS.split(line.strip(" "))


class _Draft:
    """The document that is being read. line: where it begins."""

    def __init__(self, line: int) -> None:
        self.line = line
        self.values: dict[str, Any] = {}
        self.found: list[Found] = []
        self.sound = True
        self.started = False
        self._pieces: list[str] = []
        self._length = 0
        self._space: str | None = ""
        self._broken = False
        self._open: str | None = None

    def add(self, token: str, space: str | None, tag: re.Match[str], line: int) -> None:
        """The next token. space: what follows it; None where the file does not say."""
        self.started = True
        self._put(self._gap(token))
        start = self._length
        self._put(token)
        place, label = tag["place"], tag["label"]
        if label and label == self._open and place in "IMEL":
            self.found[-1] = self.found[-1]._replace(end=self._length)
        elif label:
            self.found.append(Found(start, self._length, label, line))
        self._open = None if not label or place in "ELSU" else label
        self._space, self._broken = space, False

    def end_sentence(self) -> None:
        """An empty line: a line break where the file does not say what follows its tokens."""
        self._open = None
        self._broken = True

    def text(self, before: str) -> str:
        """The whole text. before: the white space that precedes the first token."""
        return "".join((before, *self._pieces, self._space or ""))

    def _gap(self, token: str) -> str:
        """The white space before the next token."""
        if self._space is not None:
            return self._space
        return "\n" if self._broken else space_between(self._pieces[-1], token)

    def _put(self, piece: str) -> None:
        self._pieces.append(piece)
        self._length += len(piece)


class _Reader:
    """One file."""

    def __init__(self, path: Path, choices: Choices | None) -> None:
        self.settler = Settler(path, choices)
        self.columns = _Columns()
        self.draft = _Draft(1)

    def read(self) -> Iterator[GoldDocument | Problem]:
        for line in read_lines(self.settler.path):
            if isinstance(line, Problem):
                self.draft.sound = False
                yield line
            else:
                yield from self._line(line)
        yield from self._finish(0)

    def _line(self, line: Line) -> Iterator[GoldDocument | Problem]:
        text = line.text
        if not text.strip(" \t"):
            self.draft.end_sentence()
        elif text.startswith("-DOCSTART-") or text == "# newdoc":
            yield from self._finish(line.number)
        elif text.startswith("#") and (found := _COMMENT.fullmatch(text)):
            yield from self._comment(found["name"], found["value"], line.number)
        else:
            yield from self._row(text, line.number)

    def _comment(self, name: str, value: str, line: int) -> Iterator[GoldDocument | Problem]:
        if name == "global.columns":
            self.columns = _Columns(value.split())
        elif name in ("id", "newdoc id"):
            yield from self._finish(line)
            self.draft.started = True
            self.draft.values["id"] = _string(value)
        elif name in JSON_COMMENTS:
            try:
                self.draft.values[name] = json.loads(value)
            except (ValueError, RecursionError) as error:
                self.draft.sound = False
                yield self.settler.problem(line, f"the comment {name} is broken JSON: {error}")

    def _row(self, text: str, line: int) -> Iterator[Problem]:
        cells = self.columns.cells(text)
        last = max(self.columns.form, self.columns.tag, self.columns.misc or 0, 1)
        tag = _TAG.fullmatch(cells[self.columns.tag]) if len(cells) > last else None
        if tag is None and text.startswith("#"):
            return  # a comment of another shape
        if tag is None or not cells[self.columns.form]:
            self.draft.sound = False
            yield self.settler.problem(line, f"no token with an IOB tag in the last column: {text:.60}")
            return
        space = None if self.columns.misc is None else space_after(cells[self.columns.misc])
        self.draft.add(cells[self.columns.form], space, tag, line)

    def _finish(self, line: int) -> Iterator[GoldDocument | Problem]:
        """The document that ends before this line, where there is one; of one with problems only these."""
        draft, self.draft = self.draft, _Draft(line)
        if not draft.started:
            return
        values = draft.values
        try:
            before = _text(values.get("before", ""))
            found = [_moved(each, len(before)) for each in draft.found]
            found = join(found, values.get("also", []))
        except ValueError as error:
            yield self.settler.problem(draft.line, str(error))
            return
        stated: dict[str, Any] = {name: values[name] for name in ("id", "records", "meta") if name in values}
        for item in self.settler.settle(draft.line, {**stated, "text": draft.text(before)}, found):
            if draft.sound or isinstance(item, Problem):
                yield item


def read(path: Path, choices: Choices | None = None) -> Iterator[GoldDocument | Problem]:
    """The documents of a CoNLL file: begun by ``# id =``, ``# newdoc`` or ``-DOCSTART-``, else the file is one.

    The token is in the first column, the tag in the last, unless ``# global.columns`` names FORM, MISC and NER.
    Where the file does not say how tokens are spaced they are joined as French is; sentences become lines.
    Raises SourceError where the file cannot be opened.
    """
    yield from _Reader(path, choices).read()


def _string(value: str) -> str:
    """An id: a JSON string as we write it, or as it stands."""
    try:
        stated = json.loads(value)
    except (ValueError, RecursionError):
        return value
    return stated if isinstance(stated, str) else value


def _text(before: object) -> str:
    if not isinstance(before, str):
        raise ValueError("the comment before is no string")
    return before


def _moved(found: Found, by: int) -> Found:
    return found._replace(start=found.start + by, end=found.end + by)
