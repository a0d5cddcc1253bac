"""The legal bases of an act and the part of it in which each stands."""

import pytest

from corpus.markup import parse
from pipeline.acts.parts import find_parts
from pipeline.records.legal_bases import read_legal_bases
from pipeline.records.model import LegalBasis
from pipeline.records.people import Mention


def bases(marked: str) -> tuple[str, list[LegalBasis]]:
    text, spans = parse(marked)
    mentions = [Mention(s.start, s.end, text[s.start : s.end]) for s in spans if s.label == "LEGAL_REF"]
    return text, read_legal_bases(mentions, find_parts(text))


def test_each_basis_says_its_part_and_its_place() -> None:
    text, found = bases(
        "Selon la ⟦LEGAL_REF|loi NOTRe⟧. Vu l'⟦LEGAL_REF|article L. 2121-29 et suivants du CGCT⟧ ; Considérant que le "
        "⟦LEGAL_REF|code de l'urbanisme⟧ oblige ; DÉCIDE d'appliquer le ⟦LEGAL_REF|décret du 16 août 1901⟧."
    )
    assert [(basis.kind, basis.part) for basis in found] == [
        ("law", None), ("code", "visa"), ("code", "considérant"), ("decree", "dispositif"),
    ]  # fmt: skip
    assert found[1].following
    assert [text[slice(*basis.evidence)] for basis in found if basis.evidence] == [basis.text for basis in found]


@pytest.mark.parametrize("report", ["Selon le ⟦LEGAL_REF|CGCT⟧, la salle est communale. ", ""])
def test_a_basis_is_told_once_where_it_stands_in_a_part(report: str) -> None:
    text, found = bases(f"{report}Vu le ⟦LEGAL_REF|CGCT⟧ ; DÉCIDE selon le ⟦LEGAL_REF|CGCT⟧.")
    assert [(basis.part, basis.evidence) for basis in found] == [
        ("visa", (text.index("Vu le ") + 6, text.index("Vu le ") + 10))
    ]
