"""What a sieve lets through, its pattern searches; every pattern behind a sieve needs one of its words."""

import re
from itertools import chain

import pytest

from corpus.generate import generate
from pipeline.acts import (
    agenda_changes,
    count_patterns,
    extracts,
    heading_patterns,
    line_patterns,
    outcomes,
    vote_patterns,
)
from pipeline.entities.org import context_patterns, patterns
from pipeline.records import (
    attendance_patterns,
    authority_patterns,
    identity_patterns,
    money_patterns,
    nature_patterns,
    rapporteur_patterns,
    references_patterns,
    rubric_rapporteurs,
    session_patterns,
    voters_patterns,
)
from pipeline.sieve import Sieve, folded, near, places

SIEVE = Sieve(re.compile(r"(?i)\bd[ée]cid\w+"), "décid", "decid")
NEAR = Sieve(re.compile(r"(?i)\b(?:ne )?d[ée]cid\w+(?! pas)"), "décid", "decid", near=(4, 30))
TEXTS = [document.text for document in generate(99, 77)]
MODULES = (
    agenda_changes,
    attendance_patterns,
    authority_patterns,
    context_patterns,
    count_patterns,
    extracts,
    heading_patterns,
    identity_patterns,
    line_patterns,
    money_patterns,
    nature_patterns,
    outcomes,
    patterns,
    rapporteur_patterns,
    references_patterns,
    rubric_rapporteurs,
    session_patterns,
    vote_patterns,
    voters_patterns,
)
NAMED = {
    f"{module.__name__.rpartition('.')[2]}.{name}": value
    for module in MODULES
    for name, value in vars(module).items()
    if isinstance(value, Sieve)
}
IN_TABLES = {
    f"{field} {number}": sieve
    for table in (count_patterns.PATTERNS, session_patterns.COUNTS)
    for field, sieves in table.items()
    for number, sieve in enumerate(sieves)
} | {
    **dict(authority_patterns.BODIES),
    **vote_patterns.BARE,
    **{f"label {name}": sieve for name, sieve in attendance_patterns.LABELS},
    **{f"bare {name}": sieve for name, sieve in attendance_patterns.BARE},
    **{f"remark {number}": sieve for number, sieve in enumerate(attendance_patterns.REMARKS[1:])},
    **{f"lists {field}": sieve for field, sieve in voters_patterns.LISTS},
    **{f"says {field}": sieve for field, sieve in voters_patterns.SAYS},
}


@pytest.mark.parametrize(
    ("text", "start", "end", "found"),
    [
        ("Le bureau DÉCIDE.", 0, 99, "DÉCIDE"),
        ("Le bureau decide.", 0, 99, "decide"),
        ("Le bureau décide.", 11, 99, None),
        ("Le bureau décide.", 0, 12, None),
        ("Le bureau vote.", 0, 99, None),
    ],
)
def test_searches_as_its_pattern(text: str, start: int, end: int, found: str | None) -> None:
    match = SIEVE.search(text, start, end)
    assert (match.group() if match else None) == found
    assert [one.group() for one in SIEVE.finditer(text, start, end)] == ([found] if found else [])


@pytest.mark.parametrize(
    "text",
    [
        "Le bureau décide, puis ne décide pas. DECIDONS.",
        f"Décidé. {'a ' * 60}ne DÉCIDA {'b ' * 9}décidé{' c' * 60} Nous décidons",
        "ne décide",
        "Le bureau vote.",
    ],
)
def test_searches_near_its_words(text: str) -> None:
    assert [m.span() for m in NEAR.finditer(text)] == [m.span() for m in NEAR.pattern.finditer(text)]
    for start in range(len(text)):
        found, wanted = NEAR.search(text, start), NEAR.pattern.search(text, start)
        assert (found and found.span()) == (wanted and wanted.span())


@pytest.mark.parametrize("text", ["ÉTÉ", "Straße, İzmir", "ﬁnal"])
def test_folds_character_for_character(text: str) -> None:
    assert len(folded(text)) == len(text)
    assert folded(text)[:1] in (text[0].casefold(), text[0])


@pytest.mark.parametrize("letter", "aàâcçdeéèêiîklmnoôqrstuûvz")
def test_folds_as_patterns_ignore_case(letter: str) -> None:
    alike = {char for char in map(chr, range(0x3000)) if re.fullmatch(letter, char, re.IGNORECASE)}
    assert {char for char in map(chr, range(0x3000)) if folded(char) == letter} == alike


def test_folds_no_mark_into_a_letter() -> None:
    text = "".join(map(chr, range(0x3000)))
    assert [m.start() for m in re.finditer(r"\w", folded(text))] == [m.start() for m in re.finditer(r"\w", text)]


def test_places_of_words() -> None:
    found = places("Vote : 3 voix. VOTÉ", ["vot", "voix"])
    assert found == [0, 9, 15]
    assert [near(found, 1, 9), near(found, 1, 10), near(found, 16, 99)] == [False, True, False]


@pytest.mark.parametrize("name", sorted(NAMED | IN_TABLES))
def test_nothing_is_lost(name: str) -> None:
    """Sentence by sentence, so that words of other sentences open no sieve, and in whole texts."""
    sieve = (NAMED | IN_TABLES)[name]
    for piece in chain(TEXTS, chain.from_iterable(re.split(r"(?<=[.;\n])\s", text) for text in TEXTS)):
        for form in (piece, piece.upper()):
            assert [m.span() for m in sieve.finditer(form)] == [m.span() for m in sieve.pattern.finditer(form)]
