"""An RTF document → its text: changes accepted, running heads and feet once, notes at the end."""

import codecs
import re
from pathlib import Path
from typing import NamedTuple

from pipeline.errors import SourceError
from pipeline.pages import PagedText
from pipeline.sources.flow import Flow, text_or_refusal, without_page_numbers
from pipeline.sources.rtf_patterns import (
    APART,
    BOXES,
    CHARACTERS,
    CHARSETS,
    HEADS,
    READ_ALL_THE_SAME,
    SKIPPED,
    SYMBOLS,
)  # fmt: skip

LARGEST = 128 << 20
MOST_TOKENS = 5_000_000
DEEPEST = 5000
DAMAGED = "is a damaged RTF document: open and save it again, or convert it to PDF"
TOO_LARGE = f"is an RTF document of more than {LARGEST >> 20} MiB or {MOST_TOKENS:,} control words: convert it to PDF"
MAYBE_TRUNCATED = "the RTF document has no end: it may be truncated"

_TOKEN = re.compile(
    rb"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,20})? ?|\\'(?P<hex>[0-9a-fA-F]{2})|\\(?P<symbol>[^a-zA-Z])"
    rb"|(?P<brace>[{}])|[\r\n]+|(?P<text>[^\\{}\r\n]+)|\\"
)
_PICTURE = re.compile(rb"\\(?:pict|shppict)\b")


class _State(NamedTuple):
    """What holds until the end of a group."""

    skipped: bool = False
    boxes: bool = False
    """Left out, but a text box inside is not."""
    dropped: bool = False
    """Deleted or hidden."""
    after_unicode: int = 1
    codec: str = "cp1252"
    apart: str = ""
    """The group that began here and is read apart."""
    fonts: bool = False


def read_rtf(path: Path) -> PagedText:
    """The text of an RTF document. Raises SourceError where it is damaged, too large, or without text."""
    if path.stat().st_size > LARGEST:
        raise SourceError(TOO_LARGE)
    data = path.read_bytes()
    document = _Document()
    document.read(data)
    parts = [*document.heads, document.flow.text(), *document.notes, *document.feet]
    text = text_or_refusal("\n".join(filter(None, parts)), _PICTURE.search(data) is not None)
    return PagedText(text, reader="rtf", warnings=[] if document.ended else [MAYBE_TRUNCATED])


class _Document:
    """Reads control words and text, group by group."""

    def __init__(self) -> None:
        self.flow = Flow()
        self.heads: dict[str, None] = {}
        self.feet: dict[str, None] = {}
        self.notes: list[str] = []
        self.ended = False
        self._state = _State()
        self._stack: list[_State] = []
        self._bytes = bytearray()
        self._high = 0
        self._starred = False
        self._opened = False
        self._to_skip = 0
        self._default = "cp1252"
        self._fonts: dict[str, str] = {}
        self._font = ""
        self._new_page = False
        self._in_row = [False]
        """Whether a row is open in the text, and in each text apart within."""

    def read(self, data: bytes) -> None:
        """All of a file, to the end of its outermost group."""
        at = count = 0
        while not self.ended and (token := _TOKEN.match(data, at)):
            at = token.end()
            count += 1
            if count > MOST_TOKENS:
                raise SourceError(TOO_LARGE)
            kind = token.lastgroup
            if kind in ("word", "number"):
                word = token["word"].decode("ascii")
                if word == "bin":
                    at += max(int(token["number"] or 0), 0)
                self._word(word, token["number"])
            elif kind == "brace":
                self._brace(token["brace"])
            elif kind == "symbol":
                self._symbol(token["symbol"].decode("latin-1"))
            elif kind:
                self._characters(bytes.fromhex(token["hex"].decode()) if kind == "hex" else token["text"])
        self._decode()

    def _brace(self, brace: bytes) -> None:
        self._decode()
        self._to_skip = 0
        self._starred = False
        if brace == b"{":
            if len(self._stack) > DEEPEST:
                raise SourceError(DAMAGED)
            self._stack.append(self._state)
            self._state = self._state._replace(apart="")
            self._opened = True
        elif self._stack:
            if self._state.apart:
                self._put(self._state.apart)
            self._state = self._stack.pop()
            self.ended = not self._stack

    def _symbol(self, symbol: str) -> None:
        self._decode()
        if symbol == "*":
            self._starred = True
        elif self._to_skip:
            self._to_skip -= 1
        elif symbol in "\r\n":
            self._paragraph()
        else:
            self._write(SYMBOLS.get(symbol, ""))

    def _word(self, word: str, number: bytes | None) -> None:
        self._decode()
        first, self._opened = self._opened, False
        value = int(number) if number else None
        if self._to_skip and word in CHARACTERS:
            self._to_skip -= 1
        elif word == "u" and value is not None:
            self._unicode(value)
        elif first and (self._starred or word in SKIPPED or word in APART or word == "fonttbl"):
            self._destination(word)
        elif self._state.fonts or word in ("f", "ansicpg", "deff"):
            self._define(word, str(value))
        elif word == "uc":
            self._state = self._state._replace(after_unicode=min(max(value or 0, 0), 20))
        elif word in ("deleted", "v", "mvf"):
            self._state = self._state._replace(dropped=value != 0)
        elif word == "plain":
            self._state = self._state._replace(dropped=False, codec=self._default)
        elif self._state.skipped:
            if word == "nestrow" and self._state.boxes:
                self.flow.write("\n")
        else:
            self._layout(word)
        self._starred = False

    def _destination(self, word: str) -> None:
        """The first word of a group says whether it holds text, and which."""
        if word in APART and (not self._state.skipped or self._state.boxes):
            self._state = self._state._replace(skipped=False, boxes=False, apart=word)
            self._in_row.append(False)
            self.flow.open()
        elif word == "fonttbl":
            self._state = self._state._replace(skipped=True, boxes=False, fonts=True)
        else:
            boxes = word in READ_ALL_THE_SAME and (not self._state.skipped or self._state.boxes)
            self._state = self._state._replace(skipped=True, boxes=boxes)

    def _put(self, word: str) -> None:
        """A group that was read apart, and ends → its place."""
        if self._in_row.pop():
            self.flow.cell(self.flow.close())
        text = self.flow.close()
        if word in BOXES:
            self.flow.set_aside(text)
        elif word == "footnote":
            self.notes.append(text)
        else:
            margins = self.heads if word in HEADS else self.feet
            margins[without_page_numbers(text)] = None

    def _layout(self, word: str) -> None:
        if word in CHARACTERS:
            self._write(CHARACTERS[word])
        elif word == "par":
            self._paragraph()
        elif word in ("page", "pagebb", "softpage"):
            self.flow.page()
        elif word == "sect":
            self.flow.line()
            self._new_page = True
        elif word == "sbknone":
            self._new_page = False
        elif word in ("trowd", "intbl", "cell", "row"):
            self._table(word)

    def _table(self, word: str) -> None:
        """A row is open from its definition on, its first cell with it."""
        if word in ("trowd", "intbl"):
            if not self._in_row[-1]:
                self._in_row[-1] = True
                self.flow.open_row()
                self.flow.open()
        elif not self._in_row[-1]:
            self._write("\t" if word == "cell" else "\n")
        else:
            self.flow.cell(self.flow.close())
            if word == "cell":
                self.flow.open()
            else:
                self._in_row[-1] = False
                self.flow.close_row()

    def _define(self, word: str, value: str) -> None:
        """Fonts and code pages: which codec holds for the bytes to come."""
        if self._state.fonts:
            if word == "f":
                self._font = value
            elif word == "fcharset" and value in CHARSETS:
                self._fonts[self._font] = CHARSETS[value]
        elif word == "ansicpg":
            self._default = _codec(value)
            self._state = self._state._replace(codec=self._default)
        elif word == "f":
            self._state = self._state._replace(codec=self._fonts.get(value, self._default))

    def _unicode(self, value: int) -> None:
        """A character by its number; what stands in for it where Unicode is unknown is skipped."""
        value %= 0x10000
        if 0xD800 <= value < 0xDC00:
            self._high = value
        elif 0xDC00 <= value < 0xE000 and self._high:
            self._write(chr(0x10000 + ((self._high - 0xD800) << 10) + value - 0xDC00))
        else:
            self._write(chr(value))
        self._to_skip = self._state.after_unicode

    def _characters(self, data: bytes) -> None:
        skipped = min(self._to_skip, len(data))
        self._to_skip -= skipped
        if not (self._state.skipped or self._state.dropped):
            self._bytes += data[skipped:]

    def _decode(self) -> None:
        """Write the bytes collected so far."""
        if self._bytes:
            text = self._bytes.decode(self._state.codec, "replace")
            self._bytes.clear()
            self._write(text)

    def _write(self, text: str) -> None:
        if self._state.skipped or self._state.dropped:
            return
        if self._new_page and text.strip():
            self._new_page = False
            self.flow.page()
        self.flow.write(text)

    def _paragraph(self) -> None:
        if not (self._state.skipped or self._state.dropped):
            self.flow.line()


def _codec(page: str) -> str:
    """The codec of a code page; the western one for what is no code page."""
    try:
        return codecs.lookup("mac_roman" if page == "10000" else f"cp{page}").name
    except LookupError:
        return "cp1252"
