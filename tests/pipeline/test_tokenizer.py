"""Tokens so fine that annotated mentions begin and end at one."""

from pathlib import Path

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language
from spacy.util import registry

from corpus.examples import to_doc
from corpus.generate import generate, styles
from corpus.gold import EntitySpan, GoldDocument, read_gold
from corpus.markup import parse
from pipeline.reading import read
from pipeline.tokenizer import MinutesTokenizer

MARKED = [
    "le lycée de l'⟦ORG|ex-BBA⟧, l'ex-⟦ORG|BBA⟧",
    "⟦DELIB_ID|DEL_20220630_31⟧- Attribution",
    "le total :⟦AMOUNT|1 979 €⟧",
    "Crédits⟦AMOUNT|+4104€⟧",
    "délibération no⟦DELIB_ID|5⟧",
    "⟦AMOUNT|25 €⟧/m², soit⟦AMOUNT|12k€⟧HT",
    "M.⟦PER|Ana TEYSSIER⟧,Maire(⟦ORG|CAF⟧)",
    "d'⟦ORG|Œuvre\nd'Été⟧\f⟦PER|Anne-\nMarie⟧",
    "⟦LEGAL_REF|articles L.2121-29⟧et suivants_⟦PER|Émile⟧_",
]

TOKENIZER = MinutesTokenizer(spacy.blank("fr").vocab)


@pytest.fixture(scope="module")
def nlp() -> Language:
    blank = spacy.blank("fr")
    blank.tokenizer = MinutesTokenizer(blank.vocab)
    return blank


@pytest.mark.parametrize("marked", MARKED)
def test_marked_sentences_align(nlp: Language, marked: str) -> None:
    text, spans = parse(marked)
    doc, lost = to_doc(nlp, text, spans)
    assert lost == []
    assert [ent.text for ent in doc.ents] == [read(text[span.start : span.end]).text for span in spans]
    assert [ent.label_ for ent in doc.ents] == [span.label for span in spans]


def test_authored_documents_align(nlp: Language) -> None:
    for gold in generate(len(styles()), seed=3):
        assert _lost(nlp, gold) == [], gold.id


def _lost(nlp: Language, gold: GoldDocument) -> list[EntitySpan]:
    """The spans that no tokens match, but for those in repeated margins and stamps, which get the first one's."""
    lost = to_doc(nlp, gold.text, gold.entities)[1]
    aside = read(gold.text).furniture
    return [one for one in lost if not any(line.start <= one.start < line.end for line in aside)]


@pytest.mark.real
def test_real_minutes_align(nlp: Language, real_minutes: Path) -> None:
    spans = lost = 0
    for gold in read_gold(real_minutes / "train.jsonl"):
        spans += len(gold.entities)
        lost += len(_lost(nlp, gold))
    assert spans > 0
    assert lost <= 0.005 * spans


@given(st.text(max_size=80))
def test_the_doc_is_the_reading(source: str) -> None:
    doc = TOKENIZER(source)
    assert doc.text == doc._.reading.text == read(source).text


def test_empty_text(nlp: Language) -> None:
    assert len(nlp.make_doc(" \n")) == 0


def test_registered_and_saved_with_a_pipeline(nlp: Language, tmp_path: Path) -> None:
    made = registry.tokenizers.get("minutier_tokenizer")()(nlp)
    assert isinstance(made, MinutesTokenizer)
    config = {"nlp": {"tokenizer": {"@tokenizers": "minutier_tokenizer"}}}
    spacy.blank("fr", config=config).to_disk(tmp_path / "model")
    loaded = spacy.load(tmp_path / "model")
    assert isinstance(loaded.tokenizer, MinutesTokenizer)
    assert [token.text for token in loaded("n°5€")] == ["n", "°", "5", "€"]
    assert isinstance(made.from_bytes(made.to_bytes()), MinutesTokenizer)
