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
