"""What closes an act, and what only looks like it."""

import pytest

from pipeline.acts.outcomes import Outcomes


@pytest.mark.parametrize(
    "text",
    ["DÉLIBÈRE Article 1 : Installe M. NOAL.", "DECIDE : Article unique", "ARRÊTE ARTICLE PREMIER : la rue est fermée"],
)
def test_a_formula_before_the_first_article_decides(text: str) -> None:
    assert Outcomes(text).told(0, len(text))


@pytest.mark.parametrize("text", ["Le conseil délibère en séance publique.", "Le maire arrête la discussion."])
def test_the_verb_alone_tells_nothing(text: str) -> None:
    assert not Outcomes(text).told(0, len(text))


@pytest.mark.parametrize("text", ["Pour : 14", "Pour 14 Contre 2", "pour : 9, contre : 0"])
def test_counts_tell_an_outcome(text: str) -> None:
    assert Outcomes(text).told(0, len(text))


@pytest.mark.parametrize(
    "text", ["un devis pour 3 700 euros", "loué pour 460 € par mois", "bail pour 6 ans", "pour 2,5 %"]
)
def test_quantities_are_no_counts(text: str) -> None:
    assert not Outcomes(text).told(0, len(text))
