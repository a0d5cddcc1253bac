"""Documents are tagged as ``minutier extract`` does, in offsets of the source, and each source is told apart."""

from pathlib import Path

import pytest
from spacy.language import Language
from spacy.tokens import Span

import pipeline
from corpus.gold import GoldDocument
from pipeline.extract import extract
from tests.samples import SAMPLES
from tests.training.evaluation.made import document, mention, pipeline_of, ruled
from training.evaluation.counts import Counts
from training.evaluation.errors import CONTEXT, error_cases
from training.evaluation.judged import SOURCES, confidence, judge
from training.evaluation.pairs import Pair

HEAD = "COMMUNE DE VAUDRY - Maire : Ana TEYSSIER\n"
PAGES = "\f".join(f"{HEAD}Le conseil vote {number} 200 €.\nFin du point {number}." for number in range(1, 5))


@pytest.fixture(scope="module")
def shipped() -> Language:
    """The model that ships."""
    return pipeline.load()


@pytest.mark.parametrize("text", [(SAMPLES / "pv-village.txt").read_text(encoding="utf-8"), PAGES])
def test_merged_mentions_are_those_of_extract(shipped: Language, tmp_path: Path, text: str) -> None:
    (tmp_path / "d.txt").write_bytes(text.encode("utf-8"))
    minutes = extract(tmp_path / "d.txt", shipped)
    found = judge(GoldDocument(id="d", text=text, entities=[]), shipped).said["merged"]
    assert [(one.start, one.end, one.label, one.text) for one in found] == [
        (one.start, one.end, one.label, one.text) for one in minutes.entities
    ]
    assert len(found) >= 4


def test_a_mention_of_a_repeated_margin_is_said_at_each(shipped: Language) -> None:
    found = judge(GoldDocument(id="d", text=PAGES, entities=[]), shipped).said["merged"]
    assert [one.start for one in found if one.label == "PER"] == [
        place for place in range(len(PAGES)) if PAGES.startswith("Ana TEYSSIER", place)
    ]


def test_sources_are_told_apart() -> None:
    gold = document("d", "⟦PER|TEYSSIER⟧ reçoit\n⟦AMOUNT|1 200 €⟧ de l'⟦ORG|ETAT⟧.")
    found = judge(gold, pipeline_of("invented_names", "minutier_rules", "minutier_merge"))
    said = {source: [(one.label, one.text) for one in found.said[source]] for source in SOURCES}
    assert said["rules"] == [("AMOUNT", "1 200 €")]
    assert said["model"] == [("PER", "TEYSSIER"), ("PER", "ETAT")]
    assert said["merged"] == [("PER", "TEYSSIER"), ("AMOUNT", "1 200 €"), ("PER", "ETAT")]
    assert found.counts["merged"]["PER"] == Counts(1, 2, 1)
    assert found.counts["rules"]["AMOUNT"] == Counts(1, 1, 1)


def test_where_nothing_is_merged_the_entities_are_the_models() -> None:
    found = judge(document("d", "Mme ⟦PER|TEYSSIER⟧"), pipeline_of("invented_names"))
    assert found.said["model"] == found.said["merged"] != []
    assert found.said["rules"] == []


def test_labels_that_are_none_of_ours_do_not_count() -> None:
    nlp = pipeline_of("invented_names")
    nlp.add_pipe("invented_place")
    found = judge(document("d", "Mme ⟦PER|TEYSSIER⟧ à VAUDRY"), nlp)
    assert [one.text for one in found.said["merged"]] == ["TEYSSIER"]


@Language.component("invented_place")
def invented_place(doc):  # type: ignore[no-untyped-def]
    """Relabel the last entity: a label of another scheme."""
    *others, last = doc.ents
    doc.set_ents([*others, Span(doc, last.start, last.end, label="LOC")])
    return doc


def test_what_is_not_annotated_is_not_judged() -> None:
    bare = judge(GoldDocument(id="d", text="Ana TEYSSIER"), ruled())
    assert (bare.said, bare.counts, bare.fields) == ({}, {}, None)
    assert judge(document("d", "Ana"), ruled()).fields is not None


def test_a_gold_mention_given_twice_counts_once() -> None:
    gold = document("d", "Mme ⟦PER|TEYSSIER⟧")
    gold.entities = [*gold.entities, *gold.entities]
    assert judge(gold, ruled()).counts["merged"]["PER"] == Counts(1, 1, 1)


def test_no_confidence_is_none() -> None:
    doc = pipeline_of("invented_names")("Mme TEYSSIER")
    assert confidence(doc.ents[0]) is None


LONG = " ".join(f"mot{number}" for number in range(60))


def test_an_error_has_whole_words_about_it() -> None:
    gold = document("d", f"{LONG} ⟦PER|Ana TEYSSIER⟧, {LONG}", url="https://www.example.org/d.pdf")
    there = gold.text.index("Ana")
    wrong = Pair(
        mention(there, there + 12, text="Ana TEYSSIER"), mention(there + 4, there + 12, "ORG", text="TEYSSIER")
    )
    right = Pair(mention(0, 4), mention(0, 4))
    (case,) = error_cases(gold, [right, wrong])
    assert (case.kind, case.stretch, case.source) == ("label", "Ana TEYSSIER", "https://www.example.org/d.pdf")
    assert LONG.endswith(case.before.strip())
    assert set(case.before.split()) <= set(LONG.split())
    assert set(case.after.strip(", ").split()) <= set(LONG.split())
    assert CONTEXT - 10 < len(case.before) <= CONTEXT
    assert CONTEXT - 10 < len(case.after) <= CONTEXT


def test_an_error_at_the_ends_of_a_text_keeps_all_of_it() -> None:
    gold = document("d", "Mme ⟦PER|TEYSSIER⟧ vote")
    (case,) = error_cases(gold, [Pair(mention(4, 12, text="TEYSSIER"), None)])
    assert (case.before, case.stretch, case.after) == ("Mme ", "TEYSSIER", " vote")
    assert (case.kind, case.source) == ("missed", None)
