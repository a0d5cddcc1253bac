"""Damage to text: spans stay exact, undamaged at rate 0, the rate holds."""

import random

from hypothesis import given
from hypothesis import strategies as st

from corpus.damage import Edit, apply, collapse, damage
from corpus.gold import EntitySpan
from corpus.lexicon import law, money, numbers
from corpus.markup import parse


def _document(seed: int) -> tuple[str, list[EntitySpan]]:
    rng = random.Random(seed)
    lines = [
        *law.visas(rng, 3),
        money.amount(rng)[0],
        numbers.citation(rng) + " ;",
        "",
        "SÉANCE DU 1er MARS",
        law.sentence(rng),
    ]
    rng.shuffle(lines)
    return parse("\n".join(lines) + "\f  \n")


def _sound(text: str, spans: list[EntitySpan]) -> None:
    last = 0
    for span in spans:
        assert last <= span.start < span.end <= len(text)
        assert text[span.start : span.end] == text[span.start : span.end].strip()
        last = span.end


@given(st.integers(0, 2**32), st.floats(0, 120))
def test_spans_stay_sound_and_in_order(seed: int, rate: float) -> None:
    text, spans = _document(seed)
    changed, moved = damage(text, spans, random.Random(seed), rate)
    _sound(changed, moved)
    _sound(*collapse(changed, moved))
    assert len(moved) <= len(spans)


@given(st.integers(0, 2**32))
def test_the_mentions_are_recognisable(seed: int) -> None:
    text, spans = _document(seed)
    changed, moved = damage(text, spans, random.Random(seed), 12)
    assert [span.label for span in moved] == [span.label for span in spans]
    for old, new in zip(spans, moved, strict=True):
        before, after = text[old.start : old.end], changed[new.start : new.end]
        kept = sum(char in after for char in before)
        assert kept >= len(before) * 0.4 or len(before) < 6, (before, after)


@given(st.integers(0, 2**32))
def test_no_damage_at_rate_0(seed: int) -> None:
    text, spans = _document(seed)
    assert damage(text, spans, random.Random(seed), 0) == (text, spans)


@given(st.integers(0, 2**32))
def test_collapsing_keeps_the_words_of_each_mention(seed: int) -> None:
    text, spans = _document(seed)
    flat, moved = collapse(text, spans)
    assert flat == " ".join(text.split())
    assert [flat[span.start : span.end] for span in moved] == [
        " ".join(text[span.start : span.end].split()) for span in spans
    ]
    assert collapse(flat, moved) == (flat, moved)


def test_damage_repeats_with_its_seed() -> None:
    text, spans = _document(3)
    assert damage(text, spans, random.Random(5), 30) == damage(text, spans, random.Random(5), 30)


def test_more_damage_at_a_higher_rate() -> None:
    text = "La commission s'est réunie le 1er mars 2023 et le rapport a été présenté, puis débattu.\n" * 60
    lines = text.splitlines()
    few, many = (damage(text, [], random.Random(1), rate)[0].splitlines() for rate in (1, 40))
    assert sum(map(str.__eq__, lines, few)) > sum(map(str.__eq__, lines, many))


def test_empty_text() -> None:
    assert damage("", [], random.Random(1), 50) == ("", [])


def test_what_is_inserted_at_a_boundary_stays_outside() -> None:
    span = EntitySpan(start=2, end=5, label="ORG")
    assert apply("a CAF b", [span], [Edit(2, 2, "| "), Edit(5, 5, " .")]) == (
        "a | CAF . b",
        [EntitySpan(start=4, end=7, label="ORG")],
    )


def test_a_span_that_vanishes_is_dropped() -> None:
    assert apply("a CAF b", [EntitySpan(start=2, end=5, label="ORG")], [Edit(2, 5, " ")]) == ("a   b", [])
