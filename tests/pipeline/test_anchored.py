"""What is tried at its anchors alone is found as by the pattern."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.generate import generate
from pipeline.acts import rows, vote_patterns
from pipeline.anchored import Anchored
from pipeline.entities.delib_id import matcher
from pipeline.entities.org import patterns, territory_patterns
from pipeline.records import money_patterns, nature_patterns

NUMBER = Anchored(re.compile(r"[Nn](?:uméro|°) ?\d+|n°(?: \d)*"), {"uméro": 1, "°": 1})
TEXTS = [document.text for document in generate(99, 78)]
NAMED = {
    name: value
    for module in (matcher, patterns, territory_patterns, rows, vote_patterns, money_patterns, nature_patterns)
    for name, value in vars(module).items()
    if isinstance(value, Anchored)
}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("n° 12, numéro 3 et Numéro4", ["n° 12", "numéro 3", "Numéro4"]),
        ("n°n° 1", ["n°", "n° 1"]),
        ("° uméro", []),
        ("", []),
    ],
)
def test_finds_as_its_pattern(text: str, found: list[str]) -> None:
    assert [match.group() for match in NUMBER.finditer(text)] == found


def test_finds_in_a_stretch_whatever_the_case() -> None:
    pattern = Anchored(re.compile(r"(?i)n(?:uméro|°) ?\d+|^vu"), {"uméro": 1, "n°": 0}, folds=True)
    text = "VU NUMÉRO 3, N° 12 et n°13"
    for start in range(len(text)):
        for end in range(len(text)):
            wanted = [m.span() for m in pattern.pattern.finditer(text, start, end)]
            assert [m.span() for m in pattern.finditer(text, start, end)] == wanted
            first = pattern.search(text, start, end)
            assert (first.span() if first else None) == (wanted[0] if wanted else None)


@given(st.text("nN° 1é"))
def test_any_text(text: str) -> None:
    pattern = Anchored(re.compile(r"n°(?:1n°)?|N.1"), {"°": 1, "N": 0})
    assert [m.span() for m in pattern.finditer(text)] == [m.span() for m in pattern.pattern.finditer(text)]


@pytest.mark.parametrize("name", sorted(NAMED))
def test_nothing_is_lost(name: str) -> None:
    anchored = NAMED[name]
    for text in TEXTS:
        for form in (text, text.upper(), text.replace(" ", "\n")):
            assert [m.span() for m in anchored.finditer(form)] == [m.span() for m in anchored.pattern.finditer(form)]


def test_own_names_alone_need_their_last_words() -> None:
    for text in TEXTS:
        rest = text if not any(word in text for word in patterns.LAST_WORDS) else ""
        found = [match.span() for match in patterns.WITHOUT_OWN_NAMES.finditer(rest)]
        assert found == [match.span() for match in patterns.FORMED.finditer(rest)]
