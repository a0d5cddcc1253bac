"""Text layers that people can read, and those that they cannot."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.generate import generate
from pipeline.sources.ocr import quality
from pipeline.sources.ocr.quality import usable

TEXT = next(generate(1, 3)).text[:1500]


def shifted(text: str, by: int) -> str:
    """As a font without a table of characters comes out."""
    return "".join(chr(ord(letter) + by) if letter.isalpha() else letter for letter in text)


def test_authored_pages_are_usable() -> None:
    for document in generate(99, 12):
        for start in range(0, len(document.text), 1500):
            assert usable(document.text[start : start + 1500]), document.id


@pytest.mark.parametrize("by", [3, 29, 0xE000])
def test_glyph_soup_is_not(by: int) -> None:
    assert usable(TEXT)
    assert not usable(shifted(TEXT, by))


def test_letters_set_apart_are_not() -> None:
    assert not usable(" ".join(TEXT))


@pytest.mark.parametrize("text", ["", "Reçu en préfecture", "12 345,60 € " * 50])
def test_too_short_to_tell(text: str) -> None:
    assert usable(text)


@given(
    st.lists(
        st.sampled_from([*"éZ_7-\u2019\u0130\ufffd\ue000\x85\ud800 ", " de ", " la ", " Vu ", "les", "zorg"]),
        max_size=200,
    )
)
def test_the_quick_count_is_never_wrong(pieces: list[str]) -> None:
    text = "".join(pieces)
    with pytest.MonkeyPatch.context() as patched:
        usable_or_not = usable(text)
        patched.setattr(quality, "_surely", lambda _: False)
        assert usable(text) is usable_or_not
