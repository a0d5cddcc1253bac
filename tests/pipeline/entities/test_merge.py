"""Model and rules → one set of entities."""

from collections.abc import Sequence

import pytest
from spacy.tokens import Doc, Span

from corpus.markup import parse
from pipeline.entities.merge import Merge, agree, clear_of
from tests.pipeline.entities.docs import MAKE_DOC, labelled, spans_of


def _merged(model: str, rules: str, rule_order: int = 1) -> list[tuple[str, str]]:
    """What comes of the same text as the model and as the rules tag it."""
    text, ents = parse(model)
    same, ruled = parse(rules)
    assert text == same
    doc = MAKE_DOC(text)
    doc.set_ents(spans_of(doc, ents))
    doc.spans["rules"] = spans_of(doc, ruled)[::rule_order]
    return labelled(Merge()(doc).ents)


@pytest.mark.parametrize(
    ("model", "rules", "expected"),
    [
        ("la ⟦ORG|loi n° 12⟧", "la ⟦LEGAL_REF|loi n° 12⟧", [("LEGAL_REF", "loi n° 12")]),
        ("⟦PER|Ana Roux⟧ SARL", "⟦ORG|Ana Roux SARL⟧", [("PER", "Ana Roux")]),
        ("⟦DELIB_ID|B31 SPORTS- HALLE⟧ Bail", "B31 SPORTS- HALLE Bail", [("DELIB_ID", "B31")]),
        ("⟦PER|Décédée ROUX Ana⟧ ; ⟦PER|Legs⟧", "Décédée ROUX Ana ; Legs", [("PER", "ROUX Ana")]),
        ("soit ⟦AMOUNT|12⟧ voix", "soit 12 voix", []),
        ("soit 12 €", "soit ⟦AMOUNT|12 €⟧", [("AMOUNT", "12 €")]),
        ("le ⟦LEGAL_REF|code rural⟧", "le code rural", [("LEGAL_REF", "code rural")]),
        ("M. Roux et ⟦ORG|Nora⟧", "M. ⟦PER|Roux⟧ et Nora", [("PER", "Roux"), ("ORG", "Nora")]),
        ("la parcelle ⟦ORG|AL 151 sise rue du Four⟧", "la parcelle AL 151 sise rue du Four", []),
        (
            "⟦ORG|COMMUNAUTE DE COMMUNES La Communauté de communes du Val⟧ décide",
            "COMMUNAUTE DE COMMUNES La Communauté de communes du Val décide",
            [("ORG", "Communauté de communes du Val")],
        ),
        ("la ⟦ORG|SEM « Orne Bois⟧ », fondée", "la SEM « Orne Bois », fondée", [("ORG", "Orne Bois")]),
        ("le réseau ⟦ORG|AL 151⟧", "le réseau AL 151", [("ORG", "AL 151")]),
        ("COMPTES ⟦ORG|TOTAUX ÉGAUX⟧ 12", "COMPTES TOTAUX ÉGAUX 12", []),
        (
            "la ⟦ORG|commission permanente du conseil départemental⟧",
            "la commission permanente du conseil départemental",
            [],
        ),
        ("rien", "rien", []),
    ],
)
def test_who_wins(model: str, rules: str, expected: list[tuple[str, str]]) -> None:
    assert _merged(model, rules) == expected
    assert _merged(model, rules, rule_order=-1) == expected


def test_what_the_model_said_is_kept_apart() -> None:
    doc = MAKE_DOC("soit 12 voix")
    doc.set_ents([Span(doc, 1, 2, label="AMOUNT")])
    Merge()(doc)
    assert labelled(doc.spans["model"]) == [("AMOUNT", "12")]
    assert doc.ents == ()


def test_without_rules() -> None:
    doc = MAKE_DOC("Anne Teyssier")
    doc.set_ents([Span(doc, 0, 2, label="PER")])
    assert labelled(Merge()(doc).ents) == [("PER", "Anne Teyssier")]


def test_repetitions_are_added() -> None:
    text = "⟦PER|Anne Teyssier⟧ lit. Anne Teyssier signe."
    assert _merged(text, text.replace("⟦PER|", "").replace("⟧", "")) == [("PER", "Anne Teyssier")] * 2


def _doc_and_spans(places: Sequence[tuple[int, int, str]]) -> tuple[Doc, list[Span]]:
    doc = MAKE_DOC("a b c d e f g h")
    return doc, [Span(doc, start, end, label=label) for start, end, label in places]


def test_agreed_spans_are_in_order_and_apart() -> None:
    _, rules = _doc_and_spans([(4, 6, "AMOUNT"), (0, 3, "LEGAL_REF"), (2, 5, "DELIB_ID"), (5, 7, "ORG"), (7, 8, "PER")])
    agreed = agree([], rules)
    assert [(span.start, span.end, span.label_) for span in agreed] == [
        (0, 3, "LEGAL_REF"),
        (4, 6, "AMOUNT"),
        (7, 8, "PER"),
    ]
    assert clear_of(agreed, agreed) == []


def test_clear_of_looks_at_tokens() -> None:
    _, (one, two, three) = _doc_and_spans([(0, 2, "PER"), (1, 3, "PER"), (2, 4, "PER")])
    assert clear_of([two, three], [one]) == [three]
    assert clear_of([two, three], []) == [two, three]
