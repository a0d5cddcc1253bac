"""The lexicons of law, money, numbers and dates: marks parse, values hold, look-alikes carry no mark."""

import datetime
import random
from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.lexicon import dates, law, money, numbers
from corpus.lexicon.cardinals import in_words
from corpus.markup import parse

DAY = datetime.date(2023, 3, 1)
EDGES = " ,;:\n\t\u00a0\u202f«»("


def _stamp(rng: random.Random) -> str:
    identifier = numbers.transmission_id("34", "213401722", DAY, numbers.any_number(rng, DAY), rng=rng)
    return numbers.stamp(rng, identifier, DAY, DAY, rng.choice((None, DAY)))


MARKED: dict[str, tuple[Callable[[random.Random], str], str]] = {
    "legal_ref": (law.legal_ref, "LEGAL_REF"),
    "visa": (law.visa, "LEGAL_REF DELIB_ID"),
    "visas": (lambda rng: "\n".join(law.visas(rng, 4)), "LEGAL_REF DELIB_ID"),
    "sentence": (law.sentence, "LEGAL_REF DELIB_ID"),
    "amount": (lambda rng: money.amount(rng)[0], "AMOUNT"),
    "large amount": (lambda rng: money.amount(rng, 10_000, 5_000_000_000)[0], "AMOUNT"),
    "priced": (lambda rng: money.priced(rng)[0], "AMOUNT"),
    "signed": (lambda rng: money.signed(rng, Decimal(rng.choice((-668, 4104)))), "AMOUNT"),
    "citation": (numbers.citation, "DELIB_ID"),
    "heading": (lambda rng: numbers.heading(rng, numbers.any_number(rng)), "DELIB_ID"),
    "stamp": (_stamp, "DELIB_ID ORG"),
}


@pytest.mark.parametrize("name", MARKED)
def test_marks_parse_and_hug_their_mention(name: str) -> None:
    draw, labels = MARKED[name]
    for seed in range(400):
        marked = draw(random.Random(seed))
        text, spans = parse(marked)
        assert spans, marked
        for span in spans:
            mention = text[span.start : span.end]
            assert span.label in labels.split(), marked
            assert mention[0] not in EDGES, marked
            assert mention[-1] not in EDGES or "«" in mention, marked
            assert not mention.lower().startswith(("le ", "la ", "l'", "l’", "les ")), marked
            assert span.label == "LEGAL_REF" or not mention.lower().startswith("n°"), marked


@pytest.mark.parametrize("draw", [law.distractor, money.distractor, lambda rng: dates.words_l_an(rng, DAY)])
def test_look_alikes_carry_no_mark(draw: Callable[[random.Random], str]) -> None:
    for seed in range(300):
        written = draw(random.Random(seed))
        assert "⟦" not in written
        assert "{" not in written


@pytest.mark.parametrize("draw", [draw for draw, _ in MARKED.values()])
def test_draws_repeat_with_their_seed(draw: Callable[[random.Random], str]) -> None:
    assert draw(random.Random(7)) == draw(random.Random(7))


@given(st.integers(0, 2**32), st.decimals(50, 10**7, places=2))
def test_an_amount_in_figures_is_its_value(seed: int, value: Decimal) -> None:
    rng = random.Random(seed)
    text, spans = parse(money.euros(rng, value, rng.choice(("spaced", "bare", "thin"))))
    digits = "".join(char for char in text[spans[0].start : spans[0].end] if char.isdigit() or char in ",.")
    assert Decimal(digits.replace(",", ".").rstrip(".")) == value


@given(st.integers(0, 2**32))
def test_amounts_lie_between_their_bounds(seed: int) -> None:
    assert 200 <= money.amount(random.Random(seed), 200, 9000)[1] <= 9000


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (0, "zéro"),
        (21, "vingt et un"),
        (71, "soixante et onze"),
        (80, "quatre-vingts"),
        (91, "quatre-vingt-onze"),
        (200, "deux cents"),
        (3600, "trois mille six cents"),
        (80_000, "quatre-vingt mille"),
        (1_000_001, "un million un"),
        (2_023, "deux mille vingt-trois"),
    ],
)
def test_numbers_in_words(value: int, written: str) -> None:
    assert in_words(value) == written


def test_numbers_that_are_not_written_out() -> None:
    with pytest.raises(ValueError, match="-1"):
        in_words(-1)


@given(st.integers(0, 2**32))
def test_a_numbering_never_repeats_itself(seed: int) -> None:
    numbering = numbers.Numbering.draw(random.Random(seed), 2023, 6, 12)
    drawn = [numbering.next() for _ in range(8)]
    assert len(set(drawn)) == len(drawn)


def test_a_transmission_identifier() -> None:
    day = datetime.date(2014, 4, 24)
    assert numbers.transmission_id("34", "213401722", day, "2014 / 167") == "034-213401722-20140424-2014_167-DE"


def test_dates() -> None:
    assert dates.long_form(DAY) == "1er mars 2023"
    assert dates.weekday_form(DAY) == "mercredi 1er mars 2023"
    assert dates.words(DAY) == "premier mars deux mille vingt-trois"
    assert dates.numeric(DAY) == "01/03/2023"


@pytest.mark.parametrize(
    ("ref", "kind", "written"),
    [
        ("⟦LEGAL_REF|loi NOTRe⟧", "of", "de la ⟦LEGAL_REF|loi NOTRe⟧"),
        ("⟦LEGAL_REF|Arrêté n° 3⟧", "the", "l'⟦LEGAL_REF|Arrêté n° 3⟧"),
        ("⟦LEGAL_REF|articles L. 1 et L. 4⟧", "to", "aux ⟦LEGAL_REF|articles L. 1 et L. 4⟧"),
        ("⟦LEGAL_REF|CGCT⟧", "of", "du ⟦LEGAL_REF|CGCT⟧"),
    ],
)
def test_determiners(ref: str, kind: str, written: str) -> None:
    assert law.with_determiner(ref, kind) == written
