"""House styles of Corsica, Brittany and the Basque country: heads in two languages."""

import pytest

from corpus.styles import regions
from tests.corpus.style_checks import CHECKS, drawn, mentions


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
@pytest.mark.parametrize("name", regions.STYLES)
def test_what_every_style_owes(name: str, check: object) -> None:
    assert callable(check)
    check(regions.STYLES[name])


def test_the_assembly_of_corsica_is_tagged_wherever_it_is_named() -> None:
    for seed in range(12):
        gold = drawn(regions.STYLES["corsican_assembly_act"], seed)
        covered = " | ".join(gold.text[span.start : span.end] for span in gold.entities)
        named = " ".join(gold.text.split()).lower().count("assemblée de corse")
        assert named == " ".join(covered.split()).lower().count("assemblée de corse")
        assert gold.records.session.collectivity == "Collectivité de Corse"
        assert "le assemblée" not in gold.text.lower()


def test_heads_name_the_commune_in_its_other_language() -> None:
    found = set()
    for seed in range(20):
        found |= mentions(drawn(regions.STYLES["breton_act"], seed), "ORG")
        found |= mentions(drawn(regions.STYLES["basque_act"], seed), "ORG")
    assert any(name.startswith(("TI-KÊR", "Kumun")) for name in found)
    assert any("erriko" in name or "HERRI" in name for name in found)
