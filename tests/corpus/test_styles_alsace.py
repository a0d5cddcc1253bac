"""House styles of Alsace and Moselle: local law, members elected and in office."""

import pytest

from corpus.styles import alsace
from tests.corpus.style_checks import CHECKS, SEEDS, drawn


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
@pytest.mark.parametrize("name", alsace.STYLES)
def test_what_every_style_owes(name: str, check: object) -> None:
    assert callable(check)
    check(alsace.STYLES[name])


def test_members_elected_and_in_office_are_told() -> None:
    for seed in SEEDS:
        gold = drawn(alsace.STYLES["alsace_extract"], seed)
        session = gold.records.session
        assert session.members_in_office
        assert session.members_present == len(session.present)
        assert len(session.present) + len(session.absent) == session.members_in_office


def test_local_law_is_cited() -> None:
    texts = " ".join(drawn(alsace.STYLES["alsace_minutes"], seed).text for seed in range(20))
    for word in ("Code civil local", "Conseil de fabrique", "livre foncier", "ban communal", "Tribunal judiciaire"):
        assert word in " ".join(texts.split())
