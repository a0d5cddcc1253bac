"""The people of a list whose names look like something else."""

import pytest

from corpus.markup import parse
from pipeline.entities.per.lists import with_neighbours
from tests.pipeline.entities.docs import MAKE_DOC, labelled, spans_of


def _listed(marked: str) -> list[tuple[str, str]]:
    text, ents = parse(marked)
    return labelled(with_neighbours(text, spans_of(MAKE_DOC(text), ents)))


@pytest.mark.parametrize(
    ("marked", "labels"),
    [
        ("⟦PER|NOAL Luc⟧, adjoints, ⟦ORG|BORREL Zoé⟧, ⟦PER|MORVAL Elsa⟧", ["PER", "PER", "PER"]),
        ("⟦PER|Noal⟧, ⟦ORG|Peugeot⟧, ⟦PER|Morval⟧", ["PER", "PER", "PER"]),
        ("⟦PER|NOAL Luc⟧, ⟦ORG|SARL Borrel⟧ et ⟦PER|MORVAL Elsa⟧", ["PER", "ORG", "PER"]),
        ("⟦PER|NOAL Luc⟧, ⟦ORG|CLUB Borrel⟧, ⟦PER|MORVAL Elsa⟧", ["PER", "ORG", "PER"]),
        ("⟦PER|Luc NOAL⟧, ⟦ORG|CABINET Borrel⟧, ⟦PER|Elsa MORVAL⟧", ["PER", "ORG", "PER"]),
    ],
)
def test_one_among_people(marked: str, labels: list[str]) -> None:
    assert [label for label, _ in _listed(marked)] == labels


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        ("⟦PER|NOAL Luc⟧, CONSEIL ⟦PER|Zoé⟧, ⟦PER|MORVAL Elsa⟧", "CONSEIL Zoé"),
        ("⟦PER|NOAL Luc⟧, CONSEIL ⟦PER|Zoé⟧.", "CONSEIL Zoé"),
        ("⟦PER|Luc NOAL⟧, CONSEIL ⟦PER|Zoé⟧, ⟦PER|Elsa MORVAL⟧", "Zoé"),
        ("⟦PER|NOAL Luc⟧, CONSEIL ⟦PER|Zoé⟧ de Morval", "Zoé"),
    ],
)
def test_a_surname_that_is_a_word(marked: str, name: str) -> None:
    assert _listed(marked)[1] == ("PER", name)
