"""The house styles of minutes and verbatim records: marks parse, records say what the text says."""

import random
from collections.abc import Callable

import pytest

from corpus.authored import Authored
from corpus.markup import parse, plain
from corpus.styles import minutes, minutes_budget, minutes_install, minutes_more, verbatim
from corpus.styles.minutes_fill import Filler
from corpus.styles.minutes_topics import TOPICS, draw_matter
from corpus.styles.scene import draw
from pipeline.records.model import Session

STYLES = {
    **minutes.STYLES,
    **minutes_more.STYLES,
    **minutes_budget.STYLES,
    **minutes_install.STYLES,
    **verbatim.STYLES,
}
SEEDS = range(12)
Style = Callable[[random.Random], Authored]
every_style = pytest.mark.parametrize("style", STYLES.values(), ids=list(STYLES))


def collapsed(text: str) -> str:
    return " ".join(text.split())


def names_of(session: Session) -> list[str]:
    proxies = [name for proxy in session.proxies for name in (proxy.giver, proxy.holder) if name]
    chief = [name for name in (session.president, session.secretary) if name]
    return [*session.present, *session.absent, *proxies, *chief]


def spans_of(authored: Authored, label: str) -> set[str]:
    text, spans = parse(authored.marked)
    return {collapsed(text[span.start : span.end]) for span in spans if span.label == label}


@every_style
def test_names_and_numbers_are_marked_in_the_text(style: Style) -> None:
    for seed in SEEDS:
        authored = style(random.Random(seed))
        people, numbers = spans_of(authored, "PER"), spans_of(authored, "DELIB_ID")
        told = [act.rapporteur for act in authored.decisions if act.rapporteur]
        assert {*names_of(authored.session), *told} <= people
        assert {act.number for act in authored.decisions if act.number} <= numbers


@every_style
def test_titles_occur_and_nothing_is_left_unfilled(style: Style) -> None:
    for seed in SEEDS:
        authored = style(random.Random(seed))
        pages = plain(authored.marked).split("\f")
        # the foot of a page may stand in the middle of a title
        text = collapsed(" ".join(page.rpartition("\n")[0] for page in pages) if len(pages) > 1 else pages[0])
        assert authored.decisions
        assert all(act.title and act.title in text for act in authored.decisions)
        assert not set("{}[]|") & set(text)


@every_style
def test_spans_are_trimmed_and_on_one_page(style: Style) -> None:
    for seed in SEEDS:
        text, spans = parse(style(random.Random(seed)).marked)
        mentions = [text[span.start : span.end] for span in spans]
        assert all(mention == mention.strip() and "\f" not in mention for mention in mentions)


@every_style
def test_counts_add_up(style: Style) -> None:
    for seed in SEEDS:
        for act in style(random.Random(seed)).decisions:
            dissent = (act.votes_against or 0) + (act.abstentions or 0)
            assert not (act.unanimous is True and act.votes_against)
            assert act.unanimous is not None or act.outcome != "adopted" or dissent == 0
            assert min(act.votes_for or 0, act.votes_against or 0, act.abstentions or 0) >= 0


@every_style
def test_same_seed_same_document(style: Style) -> None:
    assert style(random.Random(7)) == style(random.Random(7))
    assert style(random.Random(7)).marked != style(random.Random(8)).marked


def test_only_the_last_act_is_truncated() -> None:
    for style in STYLES.values():
        for seed in SEEDS:
            acts = style(random.Random(seed)).decisions
            assert not any(act.truncated for act in acts[:-1])
            assert all(act.outcome == "unknown" for act in acts if act.truncated)


@pytest.mark.parametrize("topic", TOPICS, ids=[topic.name for topic in TOPICS])
def test_every_line_of_a_topic_fills_in(topic: object) -> None:
    chosen = next(one for one in TOPICS if one is topic)
    filler = Filler(draw(random.Random(1), "commune"), lambda person: person.surname)
    for line in [*chosen.say, *chosen.ask, *chosen.answer, *chosen.asks, *chosen.replies]:
        assert not set("{}[]<>") & set(plain(filler.text(line)))
    for _ in range(20):
        drawn = draw_matter(filler, chosen)
        assert drawn.title
        assert drawn.decide or drawn.note


def test_decided_amounts_are_those_of_the_operative_part() -> None:
    filler = Filler(draw(random.Random(2), "commune"), lambda person: person.surname)
    report = filler.text("coût {x1:1000-2000}, aide {d1:3000-4000}")
    assert filler.amounts(report) == [f"{next(iter(filler.decided.values())):.2f}"]
    assert filler.amounts("rien") == []
