"""Near misses, long names and filler: what looks like an organisation stays unmarked, what is one is marked whole."""

import random
import re
from itertools import pairwise

import pytest

from corpus.lexicon import filler, near_misses, near_templates, org_long, org_sentences_mixed, organisations, places
from corpus.lexicon.law_dated import european, several
from corpus.lexicon.org_names import entries, fill, named
from corpus.lexicon.org_text import expand
from corpus.markup import mark, parse

NEAR = [*near_templates.TEMPLATES.strip().splitlines(), *near_templates.LOOSE.strip().splitlines()]
MIXED = org_sentences_mixed.TEMPLATES.strip().splitlines()


@pytest.mark.parametrize("family", near_misses.FAMILIES)
def test_near_misses_carry_no_mark_and_vary(family: str) -> None:
    rng = random.Random(family)
    drawn = [near_misses.written(rng, how, family) for how in ("le", "de", "a", "up", "") for _ in range(60)]
    assert not any(re.search(r"[{}⟦⟧]", text) for text in drawn)
    assert len(set(drawn)) > 100


@pytest.mark.parametrize("template", NEAR)
def test_near_templates_tag_no_organisation(template: str) -> None:
    for seed in range(6):
        text, spans = parse(expand(random.Random(seed), template))
        assert not re.search(r"[{}]|\bde le\b|\bde les\b|\bà le\b", text), text
        assert not {"ORG", "LEGAL_REF"} & {span.label for span in spans}, text


@pytest.mark.parametrize("template", MIXED)
def test_mixed_templates_tag_the_organisation_and_leave_the_rest(template: str) -> None:
    for seed in range(6):
        text, spans = parse(expand(random.Random(seed), template))
        assert "ORG" in {span.label for span in spans}, text
        assert not re.search(r"[{}]", text), text


@pytest.mark.parametrize("kind", [*org_long.MAKERS, "company", "acronym"])
def test_long_and_odd_names_are_names(kind: str) -> None:
    rng = random.Random(kind)
    found = [named(rng, kind) for _ in range(300)]
    assert len({name for _, name, _ in found}) > 200
    for article, name, acronym in found:
        assert article in ("", "le ", "la ", "l'", "les ")
        assert name == name.strip()
        assert not re.search(r"[{}|⟦⟧]", name + (acronym or ""))


def test_an_acronym_stands_inside_its_name_now_and_then() -> None:
    (entry,) = entries("l'Agence d'information {dept} = ADIL")
    names = {fill(entry, random.Random(seed))[1] for seed in range(200)}
    inside = [name for name in names if "(ADIL)" in name]
    assert inside
    assert all(re.fullmatch(r"Agence d'information \(ADIL\) d.+", name) for name in inside)


def test_some_communes_lose_their_hyphens() -> None:
    rng = random.Random(1)
    drawn = [places.commune(rng) for _ in range(2000)]
    assert any(re.fullmatch(r"\w+ sur \w+", name) for name in drawn)
    assert sum("-" in name for name in drawn) > 800


def test_a_paragraph_of_filler_names_no_organisation() -> None:
    for seed in range(300):
        text, spans = parse(filler.paragraph(random.Random(seed)))
        assert text
        assert "ORG" not in {span.label for span in spans}


@pytest.mark.parametrize("seed", range(40))
def test_page_heads_differ_by_the_page_only(seed: int) -> None:
    head = filler.page_heads(random.Random(seed))
    first, second = head(3, 9), head(4, 9)
    parse(first)
    assert first.replace("3", "4") == second.replace("3", "4")


def test_stamps_and_margins_are_marked() -> None:
    for seed in range(100):
        rng = random.Random(seed)
        assert "DELIB_ID" in {span.label for span in parse(filler.stamps(rng))[1]}
        assert 3 <= len([parse(line) for line in filler.margin(rng)]) <= 8


def test_several_texts_are_several_mentions() -> None:
    for seed in range(100):
        text, spans = parse(several(random.Random(seed), lambda one: mark("LEGAL_REF", one)))
        assert len(spans) in (2, 3)
        assert text.startswith("les ")
        for left, right in pairwise(spans):
            assert text[left.end : right.start] in (" et ", ", ")


def test_european_texts_by_invented_numbers() -> None:
    drawn = {european(random.Random(seed)) for seed in range(300)}
    assert len(drawn) > 150
    assert any(re.match(r"règlement \d{4}/\d+ du \d", text) for text in drawn)


def test_bare_acronyms_are_drawn_as_organisations() -> None:
    rng = random.Random(3)
    names = [organisations.organisation(rng, "syndicate").name for _ in range(400)]
    assert sum(bool(re.fullmatch(r"[A-ZÉ]{3,8}", name)) for name in names) > 20
