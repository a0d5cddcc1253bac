"""The pictures of one file → the pages that they show: from the cache, else read, several at once."""

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.content import sha256_of
from pipeline.errors import MinutierError
from pipeline.sources.ocr import picture, tesseract
from pipeline.sources.ocr.cache import PageCache
from pipeline.sources.ocr.words import BLANK, ReadPage, page_of

if TYPE_CHECKING:
    from PIL.Image import Image

DOUBTFUL = 0.75
"""A page read less surely than this may lie on its side: its direction is looked for, and it is read again."""


def why_unread() -> MinutierError | None:
    """What is missing for pictures to be read, with the command that installs it; None where nothing is."""
    try:
        tesseract.version()
    except MinutierError as error:
        return error
    return None


def read_pictures(
    path: Path, numbers: Sequence[int], draw: Callable[[int], "Image"], sha256: str | None = None
) -> dict[int, ReadPage]:
    """The pages of a file by number; one that shows no text, or takes too long, is blank.

    draw: gives the picture of a page, asked in this thread for the pages that the cache lacks.
    sha256: of the file, where it is known.
    Raises MissingExtra or MissingProgram.
    """
    cache = PageCache(sha256 or sha256_of(path), f"tesseract {tesseract.version()}")
    found = {number: page for number in numbers if (page := cache.get(number)) is not None}
    missing = [number for number in numbers if number not in found]
    workers = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    with ThreadPoolExecutor(workers) as pool:
        for first in range(0, len(missing), workers):  # so many pictures are in memory, not all
            some = missing[first : first + workers]
            for number, page in zip(some, pool.map(read_picture, [draw(number) for number in some]), strict=True):
                cache.put(number, page)
                found[number] = page
    return found


def read_picture(image: "Image") -> ReadPage:
    """The page that a picture shows."""
    if picture.is_blank(image):
        return BLANK
    level = picture.levelled(image)
    try:
        page = page_of(tesseract.read_words(level))
        if page.confidence >= DOUBTFUL:
            return page
        turned = tesseract.quarter_turns(image)
        if not turned:
            return page
        upright = picture.levelled(image.rotate(-turned, expand=True))
        return max(page, page_of(tesseract.read_words(upright)), key=lambda read: read.confidence)
    except tesseract.TooSlow:
        return BLANK
