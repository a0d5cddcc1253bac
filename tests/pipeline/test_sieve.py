"""What a sieve lets through, its pattern searches; every pattern behind a sieve needs one of its words."""

import re
from itertools import chain

import pytest

from corpus.generate import generate
from pipeline.acts import count_patterns, heading_patterns, outcomes, vote_patterns
from pipeline.entities.org import context_patterns, patterns
from pipeline.records import attendance_patterns, authority_patterns, identity_patterns, session_patterns
from pipeline.sieve import Sieve

SIEVE = Sieve(re.compile(r"(?i)\bd[ée]cid\w+"), "décid", "decid")
TEXTS = [document.text for document in generate(99, 77)]
MODULES = (
    attendance_patterns,
    authority_patterns,
    context_patterns,
    count_patterns,
    heading_patterns,
    identity_patterns,
    outcomes,
    patterns,
    session_patterns,
    vote_patterns,
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
} | dict(authority_patterns.BODIES)


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


@pytest.mark.parametrize("name", sorted(NAMED | IN_TABLES))
def test_nothing_is_lost(name: str) -> None:
    """Sentence by sentence, so that words of other sentences open no sieve."""
    sieve = (NAMED | IN_TABLES)[name]
    for piece in chain.from_iterable(re.split(r"(?<=[.;\n])\s", text) for text in TEXTS):
        for form in (piece, piece.upper()):
            assert [m.span() for m in sieve.finditer(form)] == [m.span() for m in sieve.pattern.finditer(form)]
