"""Gold documents → training examples: no entity cut, none lost to damage."""

import random
from collections import Counter
from pathlib import Path

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc

from corpus.examples import make_reader, make_whole_reader, to_doc, windows
from corpus.generate import generate
from corpus.gold import EntitySpan, GoldDocument, write_gold
from corpus.markup import parse
from pipeline.tokenizer import MinutesTokenizer

DOCUMENTS = list(generate(6, seed=4))


def _nlp() -> Language:
    blank = spacy.blank("fr")
    blank.tokenizer = MinutesTokenizer(blank.vocab)
    return blank


NLP = _nlp()


def _counted(docs: list[Doc]) -> Counter[tuple[str, str]]:
    return Counter((ent.label_, ent.text) for doc in docs for ent in doc.ents)


def test_to_doc_tells_what_no_token_matches() -> None:
    doc, lost = to_doc(
        NLP, "la CAF du Gard", [EntitySpan(start=3, end=6, label="ORG"), EntitySpan(start=4, end=9, label="ORG")]
    )
    assert [ent.text for ent in doc.ents] == ["CAF"]
    assert [(span.start, span.end) for span in lost] == [(4, 9)]


@given(st.integers(0, 2**32), st.integers(1, 60), st.integers(0, 80))
def test_windows_cut_no_entity(seed: int, shortest: int, more: int) -> None:
    gold = DOCUMENTS[seed % len(DOCUMENTS)]
    doc, _ = to_doc(NLP, gold.text, gold.entities)
    pieces = list(windows(doc, random.Random(seed), shortest, shortest + more))
    assert [token.text for piece in pieces for token in piece] == [token.text for token in doc]
    assert _counted(pieces) == _counted([doc])
    assert all(len(piece) >= shortest for piece in pieces[:-1])


@pytest.fixture
def gold_file(tmp_path: Path) -> Path:
    path = tmp_path / "gold.jsonl"
    write_gold(DOCUMENTS, path)
    return path


def test_the_reader_yields_the_entities_of_the_gold(tmp_path: Path) -> None:
    plain = [gold for gold in DOCUMENTS if _kept(gold) == gold.entities]
    assert len(plain) > len(DOCUMENTS) / 2
    write_gold(plain, tmp_path / "plain.jsonl")
    read = make_reader(str(tmp_path / "plain.jsonl"), damage_rate=0, repeat=1, sample=0, authored=None, seed=1)
    examples = list(read(NLP))
    expected = Counter(span.label for gold in plain for span in gold.entities)
    found = Counter(ent.label_ for example in examples for ent in example.reference.ents)
    assert found >= expected  # page heads and stamps bring mentions of their own, and cut some in two
    assert found.total() < 1.3 * expected.total()
    for example in examples:
        assert [token.text for token in example.predicted] == [token.text for token in example.reference]
        assert example.predicted.ents == ()
        assert None not in example.get_aligned_ner()


def _kept(gold: GoldDocument) -> list[EntitySpan]:
    """What is annotated outside repeated margins."""
    lost = to_doc(NLP, gold.text, gold.entities)[1]
    return [span for span in gold.entities if span not in lost]


def test_the_reader_repeats_the_real_and_draws_the_authored(gold_file: Path, tmp_path: Path) -> None:
    text, spans = parse("Subvention à la ⟦ORG|CAF⟧ du lieu.")
    write_gold([GoldDocument(id="one", text=text, entities=spans)], tmp_path / "one.jsonl")
    read = make_reader(str(tmp_path / "one.jsonl"), 0, repeat=3, sample=99, authored=str(gold_file), seed=1)
    texts = [example.reference.text for example in read(NLP)]
    assert sum(text in other for other in texts) == 3
    assert len(texts) > 3 + len(DOCUMENTS)


def test_each_pass_is_new_and_each_seed_the_same(gold_file: Path) -> None:
    def passes(seed: int) -> list[list[str]]:
        read = make_reader(str(gold_file), damage_rate=8, repeat=1, sample=0, authored=None, seed=seed)
        return [[example.reference.text for example in read(NLP)] for _ in range(2)]

    first, second = passes(1)
    assert first != second
    assert passes(1) == [first, second]


def test_whole_documents_to_evaluate_with(gold_file: Path) -> None:
    examples = list(make_whole_reader(str(gold_file))(NLP))
    assert len(examples) == len(DOCUMENTS)
    for gold, example in zip(DOCUMENTS, examples, strict=True):
        assert [ent.label_ for ent in example.reference.ents] == [span.label for span in _kept(gold)]


def test_a_window_is_not_read_anew(gold_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is repaired in a text depends on all of it: read again, a window could come out otherwise."""
    texts: list[str] = []
    make_doc = NLP.make_doc
    monkeypatch.setattr(NLP, "make_doc", lambda text: texts.append(text) or make_doc(text))
    examples = list(make_reader(str(gold_file), 8, repeat=1, sample=0, authored=None, seed=1)(NLP))
    assert len(texts) == len(DOCUMENTS) < len(examples)
