"""The sums that an act decides, and what each is for."""

import pytest

from corpus.markup import parse
from pipeline.records.model import AmountDetail, Decision, Outcome
from pipeline.records.money import drop_undecided, fill_amounts
from pipeline.records.people import Mention


def read(marked: str, outcome: Outcome = "adopted") -> Decision:
    text, spans = parse(marked)
    mentions = [(s.label, Mention(s.start, s.end, text[s.start : s.end])) for s in spans]
    decision = Decision(outcome=outcome)
    sums = [m for label, m in mentions if label == "AMOUNT"]
    fill_amounts(decision, text, (0, len(text)), sums, [m for label, m in mentions if label in ("PER", "ORG")])
    for detail in decision.amount_details:
        assert all(value in text for value in (detail.text, detail.beneficiary or "", detail.budget_line or ""))
    return decision


def only(marked: str) -> AmountDetail:
    (detail,) = read(marked).amount_details
    return detail


@pytest.mark.parametrize(
    ("marked", "amounts"),
    [
        (
            "Le devis est de ⟦AMOUNT|900 €⟧. Après en avoir délibéré, le conseil attribue ⟦AMOUNT|800 €⟧ au club.",
            ["800.00"],
        ),
        (
            "Il est proposé de voir. Il est proposé de verser ⟦AMOUNT|800 €⟧. Après en avoir délibéré, il accepte.",
            ["800.00"],
        ),
        (
            "La facture est passée de ⟦AMOUNT|900 €⟧ à ⟦AMOUNT|950 €⟧. Après en avoir délibéré, le conseil approuve.",
            [],
        ),
        ("La cotisation est de ⟦AMOUNT|60 €⟧. Après en avoir délibéré, le conseil approuve l'adhésion.", ["60.00"]),
        (
            "La taxe rapporte ⟦AMOUNT|60 €⟧. Après en avoir délibéré, le conseil approuve le règlement du lavoir."
            + " Il dit que chacun peut y laver son linge le matin." * 6,
            [],
        ),
        (
            "Une réserve de ⟦AMOUNT|900 €⟧. La subvention est de ⟦AMOUNT|60 €⟧. Après en avoir délibéré, il approuve.",
            ["60.00"],
        ),
        (
            "Frais : ⟦AMOUNT|7 €⟧. Le club est content. Chorale ⟦AMOUNT|60 €⟧ Judo ⟦AMOUNT|80 €⟧ Total ⟦AMOUNT|140 €⟧ "
            "Après en avoir délibéré, le conseil attribue les subventions ci-dessus, soit ⟦AMOUNT|140 €⟧.",
            ["60.00", "80.00", "140.00"],
        ),
        (
            "Chorale ⟦AMOUNT|60 €⟧ Judo ⟦AMOUNT|80 €⟧ Tir ⟦AMOUNT|90 €⟧ Après délibéré, il verse ⟦AMOUNT|60 €⟧.",
            ["60.00"],
        ),
        ("Le conseil approuve le compte. Dépenses : ⟦AMOUNT|5 €⟧ Excédent : ⟦AMOUNT|2 €⟧", ["5.00", "2.00"]),
        ("L'excédent est de ⟦AMOUNT|2 €⟧. Après en avoir délibéré, le conseil approuve.", []),
        ("Prix : ⟦AMOUNT|900 €⟧. Après en avoir délibéré, le conseil renonce à exercer son droit.", []),
        ("Le budget est de ⟦AMOUNT|900 €⟧. Après en avoir délibéré, le conseil désigne M. Vial.", []),
        (
            "Après en avoir délibéré, il verse ⟦AMOUNT|60 €⟧. Questions diverses : le feu a coûté ⟦AMOUNT|9 €⟧.",
            ["60.00"],
        ),
        ("Le devis est de ⟦AMOUNT|900 €⟧. Unanimité. Le conseil, • Fixe le forfait à ⟦AMOUNT|60 €⟧.", ["60.00"]),
        ("Le coût est de ⟦AMOUNT|900 €⟧. SOLLICITE la région pour ⟦AMOUNT|60 €⟧. À l'unanimité.", ["60.00"]),
        ("Le coût est de ⟦AMOUNT|900 €⟧. Le conseil décide - Approuver la part de ⟦AMOUNT|60 €⟧.", ["60.00"]),
        (
            "Entendu l'exposé de M. Vial, Le droit était à ⟦AMOUNT|9 €⟧. Le conseil décide qu'il est de ⟦AMOUNT|6 €⟧.",
            ["6.00"],
        ),
        (
            "Le maire propose ⟦AMOUNT|900 €⟧. Il propose au conseil : - de verser ⟦AMOUNT|60 €⟧. "
            "Après en avoir délibéré, le conseil adopte ces dispositions.",
            ["60.00"],
        ),
        (
            "Il demande de bien vouloir : - verser ⟦AMOUNT|60 €⟧. Après en avoir délibéré, il adopte ces conclusions.",
            ["60.00"],
        ),
        (
            "Il propose d'attribuer ⟦AMOUNT|60 €⟧. Après en avoir délibéré, le conseil décide de créer un poste."
            + " L'agent prendra ses fonctions au mois de juin de cette année." * 6,
            [],
        ),
        (
            "Il propose d'attribuer ⟦AMOUNT|60 €⟧. Après en avoir délibéré, le conseil adopte ces propositions."
            + " La délibération sera transmise au contrôle de légalité." * 6,
            ["60.00"],
        ),
        ("L'indemnité est de ⟦AMOUNT|60 €⟧. Après en avoir délibéré, il décide d'émettre un avis favorable.", []),
        ("Le produit est de ⟦AMOUNT|60 €⟧. Après en avoir délibéré, il décide de fixer les taux comme suit.", []),
        (
            "Après en avoir délibéré, il verse ⟦AMOUNT|60 €⟧. Comptes rendus des délégués : part de ⟦AMOUNT|9 €⟧.",
            ["60.00"],
        ),
    ],
)
def test_decided_sums(marked: str, amounts: list[str]) -> None:
    assert read(marked).amounts == amounts


@pytest.mark.parametrize("outcome", ["postponed", "withdrawn", "noted", "rejected"])
def test_nothing_decided(outcome: Outcome) -> None:
    decision = read("La cotisation est de ⟦AMOUNT|60 €⟧. Le conseil décide de payer ⟦AMOUNT|90 €⟧.", outcome)
    assert decision.amounts == ["90.00"]
    drop_undecided(decision)
    assert (decision.amounts, decision.amount_details, decision.evidence) == ([], [], {})


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("attribue à ⟦ORG|Aubel⟧ une subvention de ⟦AMOUNT|60 €⟧", "grant"),
        ("attribue le marché à la société ⟦ORG|Aubel⟧ pour un montant de ⟦AMOUNT|60 €⟧", "price"),
        ("fixe le loyer à ⟦AMOUNT|60 €⟧ par mois", "rate"),
        ("accorde sa garantie pour un prêt d'un montant total de ⟦AMOUNT|60 €⟧", "loan"),
        ("prend en charge les frais dans la limite de ⟦AMOUNT|60 €⟧", "ceiling"),
        ("verse une aide de ⟦AMOUNT|60 €⟧ maximum", "ceiling"),
        ("approuve l'opération pour un coût prévisionnel de ⟦AMOUNT|60 €⟧", "estimate"),
        ("inscrit les crédits de ⟦AMOUNT|60 €⟧", "budget"),
        ("adopte : 60612 – Fournitures ⟦AMOUNT|60 €⟧", "budget"),
        ("vote les subventions, soit un total de ⟦AMOUNT|60 €⟧", "total"),
        ("constate la somme de ⟦AMOUNT|60 €⟧", None),
    ],
)
def test_role(words: str, role: str | None) -> None:
    assert only(f"Après en avoir délibéré, le conseil {words}.").role == role


@pytest.mark.parametrize(
    ("words", "beneficiary"),
    [
        ("attribue à l'association « ⟦ORG|Aubel⟧ » une subvention de ⟦AMOUNT|60 €⟧", "Aubel"),
        ("accorde une aide de ⟦AMOUNT|60 €⟧ à Mme ⟦PER|Zoé VIAL⟧", "Zoé VIAL"),
        ("verse la subvention de ⟦AMOUNT|60 €⟧ au profit du ⟦ORG|Club de Corvil⟧", "Club de Corvil"),
        ("attribue le lot n° 2 : ⟦ORG|Aubel⟧, 3 rue des Prés, pour ⟦AMOUNT|60 €⟧", "Aubel"),
        ("sollicite de l'⟦ORG|État⟧ une subvention de ⟦AMOUNT|60 €⟧", None),
        ("cède le terrain à ⟦ORG|Aubel⟧ au prix de ⟦AMOUNT|60 €⟧", None),
        ("approuve la participation de la ⟦ORG|CAF⟧ pour ⟦AMOUNT|60 €⟧", None),
        ("fixe le loyer de ⟦ORG|Aubel⟧ à ⟦AMOUNT|60 €⟧ par mois", None),
    ],
)
def test_beneficiary(words: str, beneficiary: str | None) -> None:
    assert only(f"Après en avoir délibéré, le conseil {words}.").beneficiary == beneficiary


def test_a_table_of_grants() -> None:
    rows = "⟦ORG|Club d'Aubel⟧ ⟦AMOUNT|60 €⟧ ⟦ORG|Chorale de Corvil⟧ ⟦AMOUNT|70 €⟧ TOTAL ⟦AMOUNT|130 €⟧"
    details = read(f"Après en avoir délibéré, le conseil vote les subventions suivantes : {rows}").amount_details
    assert [(d.role, d.beneficiary) for d in details] == [
        ("grant", "Club d'Aubel"),
        ("grant", "Chorale de Corvil"),
        ("total", None),
    ]


@pytest.mark.parametrize(
    ("words", "line", "year"),
    [
        ("Les crédits sont inscrits au budget 2024, chapitre 65, article 65748.", "chapitre 65, article 65748", 2024),
        ("La dépense sera imputée à l'article 6574.", "article 6574", None),
        ("Les crédits sont prévus au budget primitif 2023.", None, 2023),
        ("Article 2 : le maire signe la convention.", None, None),
        ("Les crédits sont inscrits. La taxe suit l'article 1382 du code général des impôts.", None, None),
    ],
)
def test_place_in_the_budget(words: str, line: str | None, year: int | None) -> None:
    detail = only(f"Après en avoir délibéré, le conseil verse une aide de ⟦AMOUNT|60 €⟧ au club. {words}")
    assert (detail.budget_line, detail.budget_year) == (line, year)
