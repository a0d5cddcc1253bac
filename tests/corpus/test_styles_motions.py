"""House styles of wishes and motions."""

import pytest

from corpus.styles import motions, motions_data
from tests.corpus.style_checks import CHECKS, drawn


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
@pytest.mark.parametrize("name", motions.STYLES)
def test_what_every_style_owes(name: str, check: object) -> None:
    assert callable(check)
    check(motions.STYLES[name])


def test_groups_without_a_name_are_no_organisations() -> None:
    seen = 0
    for seed in range(30):
        gold = drawn(motions.STYLES["motion_minutes"], seed)
        seen += "groupe" in gold.text
        assert not any(
            "groupe" in gold.text[one.start : one.end].lower() for one in gold.entities if one.label == "PER"
        )
        for group in motions_data.GROUPS:
            assert not any(gold.text[one.start : one.end] == group for one in gold.entities)
    assert seen
