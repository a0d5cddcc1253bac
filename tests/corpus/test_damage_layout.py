"""Layout damage and augmentation: every span's text is the image of the mention, or of a part of it."""

import random
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus import augment as augmentation
from corpus.augment import CHANGES, augment, capitalised, smudged, spaced
from corpus.damage import damage
from corpus.damage_data import SPACES
from corpus.damage_layout import Piece, compose, interleaved, may_cut, set_in, wrapped
from corpus.gold import EntitySpan
from corpus.lexicon import law, numbers, organisations, people
from corpus.markup import parse
from pipeline.entities.accents import without_accents

SEEDS = st.integers(0, 2**32)
Annotated = tuple[str, list[EntitySpan]]
Change = Callable[[str, list[EntitySpan], random.Random], Annotated]
LAYOUT = [change for _, change in CHANGES if change not in (capitalised, spaced, smudged)]


def _document(seed: int) -> Annotated:
    rng = random.Random(seed)
    lines = [
        f"Présents : {', '.join(people.per(f'{one.given} {one.surname}') for one in people.people(rng, 8))}",
        *law.visas(rng, 2),
        *(organisations.sentence(rng) for _ in range(6)),
        f"{numbers.citation(rng)} ;",
        "SÉANCE DU CONSEIL MUNICIPAL",
        "",
    ]
    rng.shuffle(lines)
    return parse("\n".join(lines))


def _mentions(text: str, spans: list[EntitySpan]) -> list[str]:
    return [text[span.start : span.end] for span in spans]


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _sound(text: str, spans: list[EntitySpan]) -> None:
    last = 0
    for span in spans:
        assert last <= span.start < span.end <= len(text)
        assert text[span.start : span.end] == text[span.start : span.end].strip()
        last = span.end


@pytest.mark.parametrize("change", LAYOUT)
@settings(max_examples=25)
@given(seed=SEEDS)
def test_what_moves_keeps_its_words_and_its_label(change: Change, seed: int) -> None:
    text, spans = _document(seed)
    changed, moved = change(text, spans, random.Random(seed))
    _sound(changed, moved)
    whole = {(span.label, _squeezed(text[span.start : span.end])) for span in spans}
    after = [(span.label, _squeezed(changed[span.start : span.end])) for span in moved]
    for label, mention in whole:
        parts = [part for other, part in after if other == label and part in mention]
        assert sum(map(len, parts)) >= len(mention), (label, mention, parts)


@pytest.mark.parametrize("change", [capitalised, spaced])
@given(seed=SEEDS)
def test_letters_stay_the_same_but_for_case_accents_and_spaces(change: Change, seed: int) -> None:
    text, spans = _document(seed)
    changed, moved = change(text, spans, random.Random(seed))
    _sound(changed, moved)

    def image(annotated: Annotated) -> list[str]:
        return [_squeezed(without_accents(mention).upper()) for mention in _mentions(*annotated)]

    assert image((changed, moved)) == image((text, spans))


@given(SEEDS)
def test_a_smudged_name_keeps_its_first_word_and_its_length(seed: int) -> None:
    text, spans = _document(seed)
    changed, moved = smudged(text, spans, random.Random(seed))
    assert moved == spans
    for old, new in zip(_mentions(text, spans), _mentions(changed, moved), strict=True):
        assert new.split()[0] == old.split()[0]
        assert new[-1] == old[-1]


@settings(max_examples=60)
@given(SEEDS, st.floats(0, 40))
def test_augmented_text_is_sound_and_repeats(seed: int, rate: float) -> None:
    text, spans = _document(seed)
    changed, moved = augment(text, spans, random.Random(seed), rate)
    _sound(changed, moved)
    assert (changed, moved) == augment(text, spans, random.Random(seed), rate)
    assert {span.label for span in moved} >= {span.label for span in spans} - {"AMOUNT"}


def test_nothing_befalls_a_text_where_nothing_may(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(augmentation, "COLLAPSED", 0)
    text, spans = _document(5)
    assert augment(text, spans, random.Random(1), rate=0, layout=0) == (text, spans)
    assert augment("", [], random.Random(1), 20) == ("", [])


@pytest.mark.parametrize("change", [change for _, change in CHANGES])
def test_every_change_changes_something(change: Change) -> None:
    text, spans = _document(11)
    assert any(change(text, spans, random.Random(seed))[0] != text for seed in range(12))


def test_a_name_that_a_page_cuts_is_two_spans() -> None:
    text, spans = parse("par ⟦PER|Odile TERRASSON⟧, adjointe")
    cut = text.index("TERRASSON")
    changed, moved = set_in(text, spans, [(cut, parse("3/9 "))])
    assert changed == "par Odile 3/9 TERRASSON, adjointe"
    assert _mentions(changed, moved) == ["Odile", "TERRASSON"]


def test_pieces_that_follow_each_other_hold_one_span() -> None:
    text, spans = parse("la ⟦ORG|Ville de Malvonnes⟧ et")
    pieces = [Piece(0, 8), Piece(8, 14), Piece(14, len(text))]
    assert compose(text, spans, pieces) == (text, spans)


def test_only_names_both_parts_of_which_are_names_are_cut() -> None:
    text, spans = parse("⟦ORG|Ville de Malvonnes⟧ ⟦AMOUNT|12 300 €⟧ ⟦PER|Odile LE⟧")
    assert [may_cut(text, spans, text.index(word)) for word in ("Malvonnes", "300", "LE", "12")] == [
        True,
        False,
        False,
        True,
    ]


def test_columns_alternate() -> None:
    text = " ".join(f"mot{number:03d}" for number in range(120))
    for seed in range(20):
        changed, _ = interleaved(text, [], random.Random(seed))
        assert sorted(changed.split()) == text.split()
    assert any(interleaved(text, [], random.Random(seed))[0].split() != text.split() for seed in range(20))


def test_lines_wrap_and_keep_amounts_whole() -> None:
    text, spans = parse("versement de ⟦AMOUNT|12 300 €⟧ au titre de l'exercice")
    lines = [text[start:end] for start, end in wrapped(text, spans, 0, len(text), 16)]
    assert " ".join(lines) == text
    assert any("12 300 €" in line for line in lines)


@pytest.mark.parametrize(
    ("marked", "glued"),
    [("par M. ⟦PER|Dupont⟧ lue", "M.Dupont"), ("la ⟦ORG|Mairie de Xaintes⟧ a", "deXaintes")],
)
def test_words_are_glued_where_the_tokenizer_still_parts_the_mention(marked: str, glued: str) -> None:
    text, spans = parse(marked)
    found = [damage(text, spans, random.Random(seed), 60) for seed in range(1500)]
    assert any(glued in changed for changed, _ in found)


@pytest.mark.parametrize("marked", ["par Mme ⟦PER|Dupont⟧ lue", "à ⟦ORG|Xaintes⟧ a", "le ⟦DELIB_ID|12⟧ 34"])
def test_a_mention_is_never_glued_to_a_word_or_a_number(marked: str) -> None:
    text, spans = parse(marked)
    assert any(fault.pattern.search(text) for fault in SPACES)
    for seed in range(800):
        changed, moved = damage(text, spans, random.Random(seed), 60)
        for span in moved:
            for at in (span.start, span.end):
                around = changed[max(0, at - 1) : at + 1]
                assert not (len(around) == 2 and (around.isalpha() or around.isdigit())), changed


def test_filler_dilutes() -> None:
    text, spans = _document(2)
    assert len(augmentation.diluted(text, spans, random.Random(4))[0]) > len(text)
