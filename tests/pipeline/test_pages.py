"""Where pages begin, and on which page an offset stands."""

import pytest

from pipeline.pages import PagedText
from pipeline.records.model import DocumentInfo


@pytest.mark.parametrize(
    ("text", "starts", "pages"),
    [("un", [0], [1, 1]), ("un\fdeux\f\fq", [0, 3, 8, 9], [1, 1, 1, 2, 2, 2, 2, 2, 3, 4]), ("\fa", [0, 1], [1, 2])],
)
def test_page_starts(text: str, starts: list[int], pages: list[int]) -> None:
    paged = PagedText(text, reader="text")
    document = DocumentInfo(
        id="a", source="a.txt", sha256="0", reader="text", pages=paged.pages, page_starts=paged.page_starts,
        characters=len(text), model="test",
    )  # fmt: skip
    assert document.page_starts == starts
    assert [document.page_of(offset) for offset in range(len(text))] == pages
