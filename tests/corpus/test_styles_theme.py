"""The engine of the themed styles: templates, articles, sums in order, verbs."""

import random

import pytest

from corpus.lexicon import people
from corpus.styles import (
    alsace_data,
    amending_data,
    motions_data,
    overseas_themes,
    partners_data,
    personnel_data,
    planning_data,
    regions_data,
    tariffs_data,
    theme,
    theme_words,
    theme_write,
)
from corpus.styles.scene import draw

TEXTS = {
    f"{module.__name__.rpartition('.')[2]}.{name}": text
    for module in (
        alsace_data, amending_data, motions_data, overseas_themes, partners_data, personnel_data, planning_data,
        regions_data, tariffs_data,
    )
    for name, text in vars(module).items()
    if isinstance(text, str) and "\n# " in text
}  # fmt: skip


def a_voice(**pools: tuple[str, ...]) -> theme.Voice:
    return theme.voice(draw(random.Random(5), "commune"), people.surname_caps, pools)


@pytest.mark.parametrize("name", TEXTS)
def test_every_order_has_a_verb_that_conjugates(name: str) -> None:
    topics = theme.read_themes(TEXTS[name])
    assert topics
    for topic in topics:
        assert topic.rubric
        for case in topic.matters:
            assert case.decide or case.note
            for order in case.decide:
                assert order.split(" ")[0] in theme_words.CONJUGATED, order


def test_lines_unfold_and_keys_are_kept_apart() -> None:
    (topic,) = theme.read_themes(
        "# a\nrubric: R\nT: one\n  more\nG: le texte\nC: la cause\nD: fixer x\nI: demande\nK: répond"
    )
    (case,) = topic.matters
    assert isinstance(case, theme.Case)
    assert (case.title, case.grounds, case.reasons, case.decide) == (
        "one more",
        ["le texte"],
        ["la cause"],
        ["fixer x"],
    )
    assert (topic.asks, topic.replies) == (["demande"], ["répond"])


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("aide de [O:EDF]", "aide d'⟦ORG|EDF⟧"),
        ("avis de le club [O:Zut]", "avis du club ⟦ORG|Zut⟧"),
        ("à les [O:Francas]", "aux ⟦ORG|Francas⟧"),
        ("charge de les signer", "charge de les signer"),
        ("Fin. l'[O:ARS] vient. M. le Maire", "Fin. L'⟦ORG|ARS⟧ vient. M. le Maire"),
    ],
)
def test_articles_and_capitals(template: str, expected: str) -> None:
    assert a_voice().text(template) == expected


def test_two_slots_of_a_pool_differ_where_they_can() -> None:
    pool = ("[O:A]", "[O:B]")
    for seed in range(10):
        speaker = theme.voice(draw(random.Random(seed), "commune"), pools={"one": pool})
        assert speaker.text("{one}") != speaker.text("{one2}")


def test_sums_come_in_the_order_in_which_they_are_first_written() -> None:
    speaker = a_voice()
    speaker.decided = {"⟦AMOUNT|5 €⟧": 5, "⟦AMOUNT|7 €⟧": 7, "⟦AMOUNT|5 euros⟧": 5}  # type: ignore[dict-item]
    assert speaker.amounts("⟦AMOUNT|5 euros⟧ puis ⟦AMOUNT|7 €⟧", "et ⟦AMOUNT|5 €⟧") == ["5.00", "7.00"]
    assert speaker.amounts("rien") == []


def test_orders_name_the_verb_in_every_form() -> None:
    scene = draw(random.Random(9), "commune")
    seen: set[str] = set()
    for _ in range(60):
        text = "\n".join(theme_write.orders(scene, ["abroger la délibération", "fixer le prix"], "à l'unanimité"))
        assert "unanimité" in text
        assert "la délibération" in text
        seen.update(verb for verb in ("abroger", "Abroge", "ABROGE", "d'abroger") if verb in text)
    assert len(seen) == 4
