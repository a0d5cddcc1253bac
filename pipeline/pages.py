"""A source document as text with pages: form feeds part the pages, so the text alone carries them."""

from dataclasses import dataclass, field

PAGE_BREAK = "\f"


@dataclass(frozen=True)
class PagedText:
    """The text of one document.

    text: all pages, joined by form feeds; every offset that minutier reports counts its characters.
    reader: the reader that made it (``pdf``, ``text``, …).
    warnings: what the reader wants the user to know (pages without text, a guessed encoding).
    """

    text: str
    reader: str
    warnings: list[str] = field(default_factory=list)

    @property
    def pages(self) -> int:
        """The number of pages."""
        return self.text.count(PAGE_BREAK) + 1

    @property
    def page_starts(self) -> list[int]:
        """Where each page begins."""
        return [0, *(at + 1 for at, character in enumerate(self.text) if character == PAGE_BREAK)]
