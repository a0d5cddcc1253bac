"""The pages of a file that are pictures → their text among that of the others, with how surely each word was read."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.pages import PAGE_BREAK, PagedText, ReadWord
from pipeline.sources.ocr import BLANK, DOUBTFUL, ReadPage, read_pictures, why_unread

if TYPE_CHECKING:
    from PIL.Image import Image

ASKED_NOT_TO = "not read, as asked"


@dataclass(frozen=True)
class Scans:
    """What came of the pictures of a file. read: pages by number; reason: why others are not; warnings: on the read."""

    read: Mapping[int, ReadPage] = field(default_factory=dict)
    reason: str = ""
    warnings: Sequence[str] = ()

    def paged(self, layers: Sequence[str], reader: str, warnings: list[str]) -> PagedText:
        """The text of all pages; where a picture was read, what it shows stands for the text layer."""
        texts: list[str] = []
        words: list[ReadWord] = []
        at = 0
        for number, layer in enumerate(layers, start=1):
            page = self.read.get(number, BLANK)
            texts.append(page.text or layer)
            words += [ReadWord(at + start, at + end, sure) for start, end, sure in page.words]
            at += len(texts[-1]) + len(PAGE_BREAK)
        text = PAGE_BREAK.join(texts if any(part.strip() for part in texts) else [""] * len(texts))
        return PagedText(text, reader="scan" if words else reader, warnings=warnings, words=words)


NOT_ASKED = Scans(reason=ASKED_NOT_TO)


def read_scans(path: Path, numbers: Sequence[int], draw: Callable[[int], "Image"], sha256: str | None = None) -> Scans:
    """The pages of a file that are pictures, read; where the programs for that are missing, the reason.

    draw: gives the picture of a page, numbered from 1. sha256: of the file, where it is known.
    """
    missing = why_unread()
    if missing:
        return Scans(reason=str(missing))
    read = read_pictures(path, numbers, draw, sha256)
    empty = [number for number in numbers if not read[number].text]
    poor = [number for number in numbers if read[number].text and read[number].confidence < DOUBTFUL]
    warnings = []
    if empty:
        warnings.append(f"no text could be read on {pages_named(empty)}: blank, a picture, or handwriting")
    if poor:
        warnings.append(f"{pages_named(poor)} could be read badly only: check what the records take from there")
    return Scans(read, warnings=warnings)


def pages_named(numbers: Sequence[int]) -> str:
    """``page 3``, ``pages 1-2, 7``."""
    return f"page {numbers[0]}" if len(numbers) == 1 else f"pages {ranges(numbers)}"


def ranges(numbers: Iterable[int]) -> str:
    """Rising numbers, compactly: ``1-3, 7``."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in runs)
