"""The names' lexicons: every draw parses, marks what it should and leaves no slot open."""

import random
import re

import pytest

from corpus.lexicon import authorities, organisations, people, places
from corpus.markup import parse

DRAWS = 400


def _labels(marked: str) -> list[str]:
    return [span.label for span in parse(marked)[1]]


@pytest.mark.parametrize("kind", organisations.KINDS)
def test_mention_marks_an_organisation_and_only_organisations(kind: str) -> None:
    rng = random.Random(kind)
    for _ in range(40):
        assert set(_labels(organisations.mention(rng, kind))) == {"ORG"}


def test_sentences_have_an_organisation_and_distractors_have_none() -> None:
    rng = random.Random(7)
    for _ in range(DRAWS):
        assert "ORG" in _labels(organisations.sentence(rng))
        assert "ORG" not in _labels(organisations.distractor(rng))


def test_spans_are_trimmed_and_hold_no_open_slot() -> None:
    rng = random.Random(8)
    for _ in range(DRAWS):
        text, spans = parse(organisations.sentence(rng))
        assert not re.search(r"[{}|~⟦⟧]", text.replace(" | ", "").replace("| ", "").replace(" |", ""))
        for span in spans:
            mention = text[span.start : span.end]
            assert mention == mention.strip()
            assert not mention.startswith(("la ", "le ", "l'", "l’"))


def test_de_and_a_contract() -> None:
    names = ("Annecy", "Lyon", "Le Havre", "Les Sables", "La Rochelle", "Évreux", "Hyères", "Houilles", "Hem")
    joined = [places.de(name) for name in names]
    assert joined[:7] == ["d'Annecy", "de Lyon", "du Havre", "des Sables", "de La Rochelle", "d'Évreux", "d'Hyères"]
    assert joined[8] == "de Hem"
    assert places.a("Le Havre") == "au Havre"


def test_people_have_distinct_surnames_and_forms() -> None:
    found = people.people(random.Random(9), 60)
    assert len({one.surname.upper() for one in found}) == 60
    someone = people.Person("Jean-Luc", "Le Goff", female=False)
    written = [form(someone) for form in people.NAME_FORMS.values()]
    assert "Jean-Luc LE GOFF" in written
    assert "LE GOFF Jean-Luc" in written
    assert "J-L. LE GOFF" in written


def _luhn(digits: str) -> bool:
    doubled = (sum(divmod(int(digit) * (1 + place % 2), 10)) for place, digit in enumerate(digits))
    return sum(doubled) % 10 == 0


@pytest.mark.parametrize("kind", authorities.KINDS)
def test_authority_is_written_with_marks(kind: str) -> None:
    rng = random.Random(kind)
    for _ in range(20):
        one = authorities.authority(rng, kind)
        assert _luhn(one.siren)
        for written in (one.variants(rng), one.of(rng), one.to(rng), authorities.body_in_full(one, rng)):
            assert _labels(written) == ["ORG"]
