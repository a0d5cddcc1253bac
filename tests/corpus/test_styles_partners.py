"""House styles dense in organisations: what is tagged in grants, and what is not."""

import pytest

from corpus.styles import partners, partners_data
from tests.corpus.style_checks import CHECKS, SEEDS, collapsed, drawn


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
@pytest.mark.parametrize("name", partners.STYLES)
def test_what_every_style_owes(name: str, check: object) -> None:
    assert callable(check)
    check(partners.STYLES[name])


def test_rows_that_name_nobody_are_not_tagged() -> None:
    seen = 0
    for seed in range(25):
        gold = drawn(partners.STYLES["grants_minutes"], seed)
        tagged = {collapsed(gold.text[one.start : one.end]) for one in gold.entities}
        for label in partners_data.NOT_ONE:
            seen += label in gold.text
            assert label not in tagged
    assert seen


def test_a_document_in_capitals_is_in_capitals() -> None:
    for seed in SEEDS:
        gold = drawn(partners.STYLES["in_capitals"], seed)
        assert gold.text == gold.text.upper()
        for act in gold.records.decisions:
            assert act.title == (act.title or "").upper()


def test_capitals_keep_the_marks() -> None:
    assert partners.shouted("à l'⟦ORG|école Été⟧ de", bare=True) == "A L'⟦ORG|ECOLE ETE⟧ DE"
    assert partners.shouted("à l'⟦ORG|école Été⟧ de", bare=False) == "À L'⟦ORG|ÉCOLE ÉTÉ⟧ DE"
