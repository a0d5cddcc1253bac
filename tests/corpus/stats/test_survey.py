"""What a corpus holds is counted exactly, in bounded memory, and what another corpus lacks is found."""

from collections import Counter
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.gold import GoldDocument
from corpus.markup import parse
from corpus.stats.coverage import Coverage, coverage
from corpus.stats.report import report
from corpus.stats.survey import Survey
from corpus.stats.table import table
from corpus.stats.tally import Histogram, Tally


def documents(*texts: str, **meta: str) -> Iterable[GoldDocument]:
    for number, text in enumerate(texts):
        plain, spans = parse(text)
        yield GoldDocument(id=f"d{number}", text=plain, entities=spans, meta=dict(meta))


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from(["x", "y", "z"]))))
def test_a_tally_counts_values_and_their_documents(seen: list[tuple[str, str]]) -> None:
    tally = Tally()
    ordered = sorted(seen, key=lambda pair: pair[1])
    for value, document in ordered:
        tally.add(value, document)
    counts = Counter(value for value, _ in ordered)
    assert {value: tally.count(value) for value in "abcdef"} == {value: counts[value] for value in "abcdef"}
    assert {value: tally.documents(value) for value in counts} == {
        value: len({document for other, document in ordered if other == value}) for value in counts
    }
    assert [seen.count for _, seen in tally.most_common()] == sorted(counts.values(), reverse=True)
    assert tally.total == len(seen)


@given(st.lists(st.integers(0, 60), max_size=300))
def test_a_tally_beyond_its_limit_forgets_the_rarest_and_says_so(values: list[int]) -> None:
    tally = Tally(limit=10)
    for value in [*values, *([999] * 50)]:
        tally.add(str(value), "d")
    assert len(tally) <= 10
    assert tally.count("999") == 50
    assert tally.forgotten + sum(seen.count for _, seen in tally.most_common()) == tally.total == len(values) + 50


@given(st.lists(st.integers(0, 500), min_size=1), st.sampled_from([0.1, 0.5, 0.9, 1.0]))
def test_quantiles_are_those_of_the_sorted_values(values: list[int], share: float) -> None:
    histogram = Histogram()
    for value in values:
        histogram.add(value)
    found = histogram.quantile(share)
    assert sum(value <= found for value in values) >= share * len(values)
    assert sum(value < found for value in values) < share * len(values)
    assert histogram.mean == pytest.approx(sum(values) / len(values))
    assert histogram.largest == max(values)


def test_labels_lengths_and_sources_are_counted() -> None:
    survey = Survey.of(documents("⟦PER|Ana ROUX⟧ et ⟦PER|Luc VIAL⟧", "⟦AMOUNT|12 €⟧", authority="Treigny", kind="act"))
    assert survey.documents == 2
    assert survey.labels == {"PER": 2, "AMOUNT": 1, "ORG": 0, "LEGAL_REF": 0, "DELIB_ID": 0}
    assert survey.spans["PER"].largest == 8
    assert survey.mentions["PER"].mean == 1.0
    assert survey.authorities.count("Treigny") == survey.kinds.count("act") == 2


def of(covered: list[Coverage], family: str) -> Coverage:
    return next(found for found in covered if found.family == family)


def test_a_form_that_the_other_corpus_lacks_is_a_gap() -> None:
    gold = Survey.of(documents("⟦AMOUNT|12 €⟧ ⟦AMOUNT|13 €⟧ ⟦AMOUNT|douze euros⟧", "⟦AMOUNT|14 €⟧ ⟦AMOUNT|- 9999€⟧"))
    other = Survey.of(documents("⟦AMOUNT|78 €⟧", "⟦AMOUNT|1 000,00 €⟧"), only=gold)
    amounts = of(coverage(gold, other), "amounts")
    assert [(gap.form, gap.gold, gap.documents, gap.status, gap.first) for gap in amounts.gaps] == [
        ("- 9999€", 1, 1, "absent", "d1"),
        ("[nombre] euros", 1, 1, "absent", "d0"),
    ]
    assert (amounts.gold, amounts.forms, amounts.covered) == (5, 3, 3)
    assert amounts.recurring == 1.0
    assert "9 999,99 €" not in other.forms["amounts"], "what is compared with a gold set needs no other forms"


def test_ten_times_rarer_for_its_length_is_not_covered() -> None:
    gold = Survey.of(documents("⟦AMOUNT|12 €⟧"))
    filler = ["Il pleut." for _ in range(50)]
    enough = Survey.of(documents(*["⟦AMOUNT|12 €⟧"] * 20, *filler), only=gold)
    scarce = Survey.of(documents("⟦AMOUNT|12 €⟧", *filler), only=gold)
    assert of(coverage(gold, enough), "amounts").gaps == ()
    (gap,) = of(coverage(gold, scarce), "amounts").gaps
    assert (gap.status, gap.other, gap.other_documents) == ("rare", 1, 1)
    assert of(coverage(gold, scarce, rare=1000), "amounts").gaps == ()


def test_a_corpus_covers_itself_wholly() -> None:
    texts = ("Présents : ⟦PER|Ana ROUX⟧", "Vu le ⟦LEGAL_REF|CGCT⟧ le 3 mai 2022 à l'unanimité, 12 m²")
    gold = Survey.of(documents(*texts))
    covered = coverage(gold, Survey.of(documents(*texts), only=gold))
    assert {found.family for found in covered} >= {"present", "visas", "votes", "dates", "numbers", "people"}
    assert all(found.share == 1.0 and found.gaps == () for found in covered)


def test_the_report_and_the_table_show_the_gaps() -> None:
    gold = Survey.of(documents("⟦AMOUNT|12 €⟧ ⟦AMOUNT|douze euros⟧"))
    other = Survey.of(documents("⟦AMOUNT|12 €⟧"), only=gold)
    covered = coverage(gold, other)
    amounts = report(gold, other, covered)["coverage"]["amounts"]
    assert (amounts["occurrences"], amounts["covered"]) == (2, 0.5)
    assert [gap["form"] for gap in amounts["uncovered"]] == ["[nombre] euros"]
    lines = list(table(gold, other, covered, top=1))
    assert any(line.startswith("Montants (amounts)") and "50.0%" in line for line in lines)
    assert any("absent" in line and line.endswith("[nombre] euros") for line in lines)


def test_without_another_corpus_the_table_shows_the_forms() -> None:
    gold = Survey.of(documents("⟦AMOUNT|12 €⟧ ⟦AMOUNT|15 €⟧"))
    assert "coverage" not in report(gold)
    assert any(line.endswith("documents  9 €") and line.split()[0] == "2" for line in table(gold, None, [], top=1))
