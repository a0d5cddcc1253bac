"""What is tried at its starts alone is found as by the pattern."""

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.generate import generate
from pipeline.entities.amount import matcher as amount
from pipeline.entities.delib_id import matcher as delib_id
from pipeline.entities.delib_id import patterns as patterns_of_numbers
from pipeline.entities.delib_id import series
from pipeline.entities.org import patterns
from pipeline.entities.per import matcher as per
from pipeline.entities.per.extent_patterns import (
    ENDS_AS_A_PLACE,
    ENDS_AS_A_RANK,
    IN_A_PLACE,
    WITH_A_RANK,
)
from pipeline.entities.per.patterns import LIST_LABEL
from pipeline.entities.started import Started, matches

TEXTS = [document.text for document in generate(99, 79)]
NAMED = {
    f"{module.__name__.rpartition('.')[0].rpartition('.')[2]} {name}": value
    for module in (amount, delib_id, patterns)
    for name, value in vars(module).items()
    if isinstance(value, Started)
}
FORMS = (delib_id._STANDING, series.CANDIDATE, series._OF_A_YEAR, *series._OTHER_FORMS)
NUMBERS = (
    "AB 2031_04_DEL_12 ; DELIB-2031-7, D2031 J012 ; CP 2031 - 4 ; DCM 20310417-3 ; 20310417_2 ; 2031DCM12 ; 2031_7 ; "
    "2031-041 ; AB 001-8073/20/CM ; 31-05/087 – Bail ; A2031 072, 2031 073 ; D310401 ; AB.2031.4.17.3 ; "
    "HN-12/34-AB_7/31 ; VILLE-2_3.4/AB/12-31 ; 12 ; D-7 ; BM_12 ; ABCDEFGH-ABCDEF/1"
)
LABELS = (
    "Présents : A. Étaient présents : B. SONT ABSENTS : C. étaient absentes excusées : D. Représentés 3 : E. "
    "sont représentées : F. Étaient représenté(e)s : G. Excusés : H. sont excusés : I. étaient excusés : J. "
    "Pouvoirs : K. PROCURATIONS 2 : L. Conseillers étaient absents : M. conseiller etaient absents : N. "
    "présent(e)s et excusés : O. pouvoir:"
)


def _forms(texts: list[str]) -> Iterator[str]:
    for text in texts:
        yield from (text, text.upper(), text.lower(), text.title(), text.replace(" ", "\n"))


def _spans(found: Iterator[re.Match[str]]) -> list[tuple[int, int]]:
    return [match.span() for match in found]


@given(st.text("nN° 1é"))
def test_any_text(text: str) -> None:
    started = Started(re.compile(r"n°(?:1n°)?|N.1"), r"[nN](?=.)")
    assert _spans(started.finditer(text)) == _spans(started.pattern.finditer(text))


@pytest.mark.parametrize("name", sorted(NAMED))
def test_nothing_is_lost(name: str) -> None:
    for text in _forms(TEXTS):
        assert _spans(NAMED[name].finditer(text)) == _spans(NAMED[name].pattern.finditer(text))


@given(st.text("nN° -–€0123456789.,àde éESs'UuRKM"))
def test_no_text_loses_any(text: str) -> None:
    for started in NAMED.values():
        assert _spans(started.finditer(text)) == _spans(started.pattern.finditer(text))


@pytest.mark.parametrize("pattern", FORMS)
def test_all_forms_of_numbers_begin_alike(pattern: re.Pattern[str]) -> None:
    for text in _forms([*TEXTS, NUMBERS]):
        assert _spans(matches(pattern, text, series.starts(text))) == _spans(pattern.finditer(text))


@given(st.text("ABDz 2031-_/.,€"))
def test_all_forms_in_any_text(text: str) -> None:
    for pattern in FORMS:
        assert _spans(matches(pattern, text, series.starts(text))) == _spans(pattern.finditer(text))


def test_every_label_is_found() -> None:
    assert len(_spans(LIST_LABEL.finditer(LABELS))) == 16
    for text in _forms([*TEXTS, LABELS]):
        assert _spans(per._labels(text)) == _spans(LIST_LABEL.finditer(text))


def test_sums_in_words_stand_before_a_currency() -> None:
    sums = ["Deux cents euros, dix mille d'euros, trois millions de francs CFP ; un €, Cent vingt EUROS"]
    for text in _forms([*TEXTS, *sums]):
        assert [tuple(span) for span in amount._in_words(text)] == _spans(amount._IN_WORDS.finditer(text))


@pytest.mark.parametrize("word", re.findall(r"[^|(:?)]+(?=[|)])", IN_A_PLACE.pattern.partition("\\b")[2]))
def test_what_a_place_ends_with(word: str) -> None:
    plain = re.sub(r"\[(.).\]", r"\1", word)
    for written in (plain, plain.upper()):
        assert IN_A_PLACE.search(f"{written} ")
        assert ENDS_AS_A_PLACE.match(f"{written} ", len(written) + 1)


@pytest.mark.parametrize("word", re.findall(r"[^|(:?<>]+(?=[|)])", WITH_A_RANK.pattern.partition("P<rank>")[2]))
def test_what_a_rank_ends_with(word: str) -> None:
    plain = re.sub(r"\[(.).\]", r"\1", word)
    for written in (f"rue du {plain}", f"RUE DU {plain.upper()}"):
        assert WITH_A_RANK.search(f"{written} ")
        assert ENDS_AS_A_RANK.match(f"{written} ", len(written) + 1)


@pytest.mark.parametrize("thing", patterns_of_numbers._OTHERS)
def test_other_things_are_short_where_no_sign_follows(thing: str) -> None:
    assert len(thing) + 2 <= delib_id._LONGEST_THING
