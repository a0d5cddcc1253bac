"""The minutes written for training: every mention is marked as the guidelines ask."""

from collections import Counter
from pathlib import Path

from corpus.checks.run import check
from corpus.gold import write_gold
from corpus.written import written
from pipeline.labels import LABELS

DOCUMENTS = list(written())


def test_they_have_mentions_of_every_kind() -> None:
    counted = Counter(entity.label for document in DOCUMENTS for entity in document.entities)
    assert set(counted) == set(LABELS)
    assert all(document.entities for document in DOCUMENTS)


def test_no_check_of_the_corpus_finds_an_error_in_them(tmp_path: Path) -> None:
    write_gold(DOCUMENTS, tmp_path / "written.jsonl")
    errors = [finding for finding in check([tmp_path / "written.jsonl"]) if finding.severity == "error"]
    assert errors == []
