"""House styles of acts: their text parses, and their records say what the text says."""

import random
import re
from collections.abc import Callable

import pytest

from corpus.authored import Authored
from corpus.gold import GoldDocument
from corpus.markup import parse
from corpus.styles import acts, acts_more
from corpus.styles.layout import contract, value, wrap
from corpus.styles.scene import draw

STYLES = {**acts.STYLES, **acts_more.STYLES}
SEEDS = range(12)
# what only an unfilled slot, a forgotten article or a broken mark leaves behind
BROKEN = re.compile(r"[{}⟦⟧]|<[OLDP]:|\b[Dd]e le \w|\bà le \w|None|  ,|,,|\bLe commission\b")


def squeezed(text: str) -> str:
    return " ".join(text.split())


def drawn(style: Callable[[random.Random], Authored], seed: int) -> GoldDocument:
    return style(random.Random(seed)).gold("x", "style")


@pytest.mark.parametrize("name", STYLES)
def test_texts_parse_and_have_no_leftovers(name: str) -> None:
    for seed in SEEDS:
        gold = drawn(STYLES[name], seed)
        assert not BROKEN.search(gold.text), BROKEN.search(gold.text)
        assert 900 < len(gold.text) < 16000


@pytest.mark.parametrize("name", STYLES)
def test_spans_are_clean(name: str) -> None:
    for seed in SEEDS:
        gold = drawn(STYLES[name], seed)
        for span in gold.entities:
            text = gold.text[span.start : span.end]
            assert text == text.strip()
            assert "\f" not in text


@pytest.mark.parametrize("name", STYLES)
def test_every_name_of_the_records_is_in_the_text(name: str) -> None:
    for seed in SEEDS:
        gold = drawn(STYLES[name], seed)
        text = squeezed(gold.text)
        session = gold.records.session
        people = [*session.present, *session.absent, session.president, session.secretary]
        people += [person for proxy in session.proxies for person in (proxy.giver, proxy.holder)]
        people += [decision.rapporteur for decision in gold.records.decisions]
        tagged = {squeezed(gold.text[span.start : span.end]) for span in gold.entities if span.label == "PER"}
        assert {person for person in people if person} <= tagged
        for decision in gold.records.decisions:
            for said in (decision.number, decision.transmission_id, decision.title):
                assert said is None or said in text


@pytest.mark.parametrize("name", STYLES)
def test_a_style_varies_and_is_reproducible(name: str) -> None:
    style = STYLES[name]
    assert style(random.Random(3)).marked == style(random.Random(3)).marked
    assert len({style(random.Random(seed)).marked for seed in SEEDS}) == len(SEEDS)


def test_outcomes_vary() -> None:
    outcomes = {decision.outcome for seed in range(150) for decision in acts.city_act(random.Random(seed)).decisions}
    assert outcomes == {"adopted", "rejected", "postponed", "withdrawn", "noted"}


def test_nothing_is_decided_where_nothing_is_adopted() -> None:
    for seed in range(60):
        for decision in acts.village_extract(random.Random(seed)).decisions:
            assert decision.outcome == "adopted" or not decision.amounts


def test_wrap_counts_what_is_seen() -> None:
    lines = wrap("la ⟦ORG|Communauté de communes du Val⟧ et ⟦PER|Ana TEYSSIER⟧", 20).split("\n")
    assert max(len(parse("".join(line))[0]) for line in ["la Communauté de", "communes du Val et"]) <= 20
    assert len(lines) == 3


def test_contract_joins_prepositions() -> None:
    assert contract("auprès de le ⟦ORG|SDE⟧ et à les ⟦ORG|Amis⟧") == "auprès du ⟦ORG|SDE⟧ et aux ⟦ORG|Amis⟧"
    assert contract("auprès de ⟦ORG|Enedis⟧") == "auprès d'⟦ORG|Enedis⟧"


def test_value_is_plain_and_on_one_line() -> None:
    assert value("⟦PER|Ana\nTEYSSIER⟧ ") == "Ana TEYSSIER"


def test_a_scene_counts_its_members() -> None:
    for seed in range(30):
        scene = draw(random.Random(seed))
        assert scene.voters <= scene.members
        assert set(scene.proxies) <= {person.surname for person in scene.absent}
