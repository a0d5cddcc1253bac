"""What every house style owes: exact marks, records that the text states, the same again from the same seed."""

import random
import re
from collections.abc import Callable
from functools import cache

from corpus.authored import Authored
from corpus.gold import GoldDocument
from corpus.markup import parse

Style = Callable[[random.Random], Authored]
SEEDS = range(6)
# what only an unfilled slot, an undrawn choice or a broken mark leaves behind
LEFT_OVER = re.compile(r"[{}⟦⟧]|<[^<>]*\|[^<>]*>|\[[OPALD]:|\bNone\b|  ,|,,|\b[Dd]e le ⟦")


@cache
def drawn(style: Style, seed: int) -> GoldDocument:
    """The document of a seed."""
    return style(random.Random(seed)).gold("x", "style")


def collapsed(text: str) -> str:
    """White space as one space."""
    return " ".join(text.split())


def mentions(gold: GoldDocument, label: str) -> set[str]:
    """The marked mentions of a label."""
    return {collapsed(gold.text[one.start : one.end]) for one in gold.entities if one.label == label}


def check_marks(style: Style) -> None:
    """Marks parse, are trimmed, lie on one page; nothing is left unfilled."""
    for seed in SEEDS:
        gold = drawn(style, seed)
        assert not LEFT_OVER.search(gold.text), LEFT_OVER.search(gold.text)
        assert gold.entities
        for span in gold.entities:
            text = gold.text[span.start : span.end]
            assert text == text.strip()
            assert "\f" not in text


def check_names(style: Style) -> None:
    """Every person of the records is a PER of the text, every number a DELIB_ID."""
    for seed in SEEDS:
        gold = drawn(style, seed)
        people, session = mentions(gold, "PER"), gold.records.session
        told = [*session.present, *session.absent, session.president, session.secretary]
        told += [name for proxy in session.proxies for name in (proxy.giver, proxy.holder)]
        told += [act.rapporteur for act in gold.records.decisions]
        assert {name for name in told if name} <= people
        numbers = {name for act in gold.records.decisions for name in (act.number, act.transmission_id) if name}
        assert numbers <= mentions(gold, "DELIB_ID")


def check_acts(style: Style) -> None:
    """Acts have titles; votes and outcomes do not contradict each other; sums are euros, once each."""
    for seed in SEEDS:
        acts = drawn(style, seed).records.decisions
        assert acts
        for act in acts:
            assert act.title
            assert not (act.unanimous and act.votes_against)
            assert act.outcome in ("adopted", "rejected", "noted", "postponed", "withdrawn") or act.truncated
            assert len(act.amounts) == len(set(act.amounts)) <= 20
        assert not any(act.truncated for act in acts[:-1])


def check_repeats(style: Style) -> None:
    """The same seed gives the same document, another seed another one."""
    assert style(random.Random(3)) == style(random.Random(3))
    assert parse(style(random.Random(3)).marked)[0] != parse(style(random.Random(4)).marked)[0]


CHECKS = (check_marks, check_names, check_acts, check_repeats)
