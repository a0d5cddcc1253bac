"""Which further mentions of the same names are found."""

import time

import pytest
from spacy.tokens import Span

from pipeline.entities.consistency import repeated
from tests.pipeline.entities.docs import MAKE_DOC, labelled, marked_doc


def _found(marked: str) -> list[tuple[str, str]]:
    doc = marked_doc(marked)
    return labelled(sorted(repeated(doc, list(doc.ents)), key=lambda span: span.start))


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("⟦PER|Ana TEYSSIER⟧ lit. Ana TEYSSIER signe.", ["Ana TEYSSIER"]),
        ("M. ⟦PER|Roux⟧ lit. M. Roux signe, Mme Roux et Monsieur Roux aussi.", ["Roux"] * 3),
        ("M. ⟦PER|Roux⟧ lit. Un chat roux, la rue Roux.", []),
        ("⟦PER|Ana TEYSSIER⟧ lit. Ana TEYSSIER-ROUX signe.", []),
        ("⟦PER|Ana TEYSSIER⟧ lit. Jean-Ana TEYSSIER signe.", []),
        ("M. ⟦PER|Ly⟧ lit. M. Ly signe.", []),
        ("⟦PER|ana teyssier⟧ lit. ana teyssier signe.", []),
        ("⟦ORG|CAF⟧ et CAF.", ["CAF"]),
        ("⟦ORG|Nora⟧ et Nora.", []),
        ("⟦ORG|Nora⟧ et ⟦ORG|Nora⟧, puis Nora.", ["Nora"]),
        ("⟦ORG|Office du lac⟧ et Office du lac.", ["Office du lac"]),
        ("⟦ORG|CAF⟧ et CAFE, 2CAF, CAF-34.", []),
        ("la ⟦LEGAL_REF|loi ALUR⟧ et la loi ALUR, ⟦DELIB_ID|2031-07⟧ et 2031-07", []),
        ("rien", []),
    ],
)
def test_repetitions(marked: str, expected: list[str]) -> None:
    assert [text for _, text in _found(marked)] == expected


def test_the_longest_name_first() -> None:
    marked = "⟦ORG|CAF⟧, ⟦ORG|CAF du Gard⟧ : la CAF du Gard et la CAF."
    assert _found(marked) == [("ORG", "CAF du Gard"), ("ORG", "CAF")]


def test_what_is_tagged_is_left_alone() -> None:
    assert _found("⟦ORG|CAF⟧ et ⟦ORG|Fonds CAF⟧, ⟦LEGAL_REF|règlement CAF⟧") == []


def test_time_is_linear() -> None:
    doc = MAKE_DOC("Ana ROUX et la CAF ; " * 8000)
    doc.set_ents([Span(doc, 0, 2, label="PER"), Span(doc, 4, 5, label="ORG")])
    start = time.perf_counter()
    assert len(list(repeated(doc, list(doc.ents)))) == 2 * 8000 - 2
    assert time.perf_counter() - start < 30
