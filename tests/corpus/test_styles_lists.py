"""Lists, papers and prose: every style parses, cuts no mention at a page, and its records say what its text says."""

import random
import re
from collections.abc import Callable, Iterator
from decimal import Decimal

import pytest

from corpus.authored import Authored
from corpus.markup import parse, plain
from corpus.styles import lists, papers, prose
from corpus.styles.layout import value
from corpus.styles.paper_layout import caps, closed, interleave, paginate, row
from pipeline.records.model import Session

Style = Callable[[random.Random], Authored]
STYLES: dict[str, Style] = lists.STYLES | papers.STYLES | prose.STYLES
SEEDS = range(12)
WITHOUT_RECORDS = ("convention", "project", "bulletin", "fragments", "directory", "debate")
WITHOUT_DECISIONS = (*WITHOUT_RECORDS, "convocation", "agenda", "sector_agenda", "press_file")


def _names(session: Session) -> Iterator[str]:
    yield from (name for name in (session.president, session.secretary) if name)
    yield from session.present
    yield from session.absent
    for proxy in session.proxies:
        yield proxy.giver
        yield from (proxy.holder,) if proxy.holder else ()


@pytest.fixture(params=STYLES)
def style(request: pytest.FixtureRequest) -> tuple[str, Style]:
    """A style and its name."""
    return request.param, STYLES[request.param]


def test_spans_are_exact(style: tuple[str, Style]) -> None:
    for seed in SEEDS:
        text, spans = parse(style[1](random.Random(seed)).marked)
        for span in spans:
            mention = text[span.start : span.end]
            assert mention == mention.strip()
            assert "\f" not in mention


def test_records_are_in_the_text(style: tuple[str, Style]) -> None:
    for seed in SEEDS:
        authored = style[1](random.Random(seed))
        text, spans = parse(authored.marked)
        flat = " ".join(text.split())
        people = {" ".join(text[span.start : span.end].split()) for span in spans if span.label == "PER"}
        numbers = {" ".join(text[span.start : span.end].split()) for span in spans if span.label == "DELIB_ID"}
        assert set(_names(authored.session)) <= people
        for decision in authored.decisions:
            assert {n for n in (decision.number, decision.transmission_id) if n} <= numbers
            assert decision.rapporteur is None or decision.rapporteur in people
            assert decision.title
            assert all(word in flat for word in decision.title.split())


def test_same_seed_same_document(style: tuple[str, Style]) -> None:
    assert style[1](random.Random(5)) == style[1](random.Random(5))


def test_no_slot_or_contraction_is_left(style: tuple[str, Style]) -> None:
    for seed in SEEDS:
        text = plain(style[1](random.Random(seed)).marked)
        assert not re.search(r"\{\w*\}|\b(?:de|à) les? (?=[A-Z]\w+ )|\bla le\b|\bdu l['’]", text)


@pytest.mark.parametrize("name", WITHOUT_DECISIONS)
def test_papers_that_decide_nothing(name: str) -> None:
    assert all(STYLES[name](random.Random(seed)).decisions == [] for seed in SEEDS)


@pytest.mark.parametrize("name", WITHOUT_RECORDS)
def test_papers_of_no_sitting(name: str) -> None:
    assert STYLES[name](random.Random(3)).session == Session()


def test_annex_gives_one_truncated_decision() -> None:
    for seed in SEEDS:
        (decision,) = papers.annexed_plan(random.Random(seed)).decisions
        assert decision.truncated
        assert decision.outcome == "unknown"
        assert decision.transmission_id


def test_every_row_of_a_list_is_a_decision() -> None:
    authored = lists.sitting_list(random.Random(4))
    text, spans = parse(authored.marked)
    assert [text[s.start : s.end] for s in spans if s.label == "DELIB_ID"] == [d.number for d in authored.decisions]


def test_yearly_list_has_the_first_sitting() -> None:
    authored = lists.yearly_list(random.Random(4))
    assert authored.session.date
    assert authored.session.date[:4] in plain(authored.marked)


def test_financing_total_is_the_greatest_amount() -> None:
    (decision,) = papers.STYLES["financing_plan"](random.Random(11)).decisions
    amounts = [Decimal(amount) for amount in decision.amounts]
    assert amounts[-1] == max(amounts)
    assert sum(amounts[:-1]) <= amounts[-1]


def test_paginate_cuts_no_mention() -> None:
    text = "\n".join(["début ⟦ORG|Office", "public", "de l'habitat⟧ fin"] * 40)
    for page in paginate(random.Random(1), text, "{page}/{pages}", 5).split("\f"):
        assert closed(page)


def test_cells_go_around_mentions() -> None:
    for seed in range(40):
        cut = row(
            random.Random(seed), "1", "Convention avec l'⟦ORG|Agence régionale de la biodiversité⟧", "Unanimité", 30
        )
        assert "Unanimité" not in parse(cut)[0][parse(cut)[1][0].start : parse(cut)[1][0].end]


def test_interleaved_margin_stays_out_of_mentions() -> None:
    mixed = interleave(["En exercice : 9", "Votants : 9"], ["Présents : ⟦PER|Anne", "DUVAL⟧, fin"])
    text, (span,) = parse(mixed)
    assert value(text[span.start : span.end]) == "Anne DUVAL"


def test_caps_keep_marks() -> None:
    assert caps("École de ⟦ORG|Cœur d'Été⟧ : ⟦AMOUNT|3 €⟧") == "ECOLE DE ⟦ORG|COEUR D'ETE⟧ : ⟦AMOUNT|3 €⟧"
