"""The shipped model on the sample documents: their exact records, field by field."""

import json
from pathlib import Path
from typing import Any

import pytest

import pipeline
from pipeline.extract import extract
from pipeline.records.model import LegalBasis

SAMPLES = Path(__file__).resolve().parent.parent.parent / "samples"
DOCUMENTS = sorted([*SAMPLES.glob("*.txt"), *SAMPLES.glob("*.pdf")])
LEAST = 0.9
"""The share of a sample's fields that must be right."""


@pytest.fixture(scope="module")
def nlp() -> Any:
    return pipeline.load()


def plain(value: Any) -> Any:
    """A value without case and spacing."""
    if isinstance(value, str):
        return "".join(value.casefold().split())
    if isinstance(value, list):
        return [plain(item) for item in value]
    return {key: plain(item) for key, item in value.items()} if isinstance(value, dict) else value


def wrong(expected: dict[str, Any], said: dict[str, Any]) -> list[str]:
    """The fields that differ."""
    return [name for name, value in expected.items() if plain(value) != plain(said.get(name))]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_sample(path: Path, nlp: Any) -> None:
    expected = json.loads((SAMPLES / "expected" / f"{path.stem}.json").read_text(encoding="utf-8"))
    record = json.loads(extract(path, nlp, with_text=True).model_dump_json())
    assert len(record["decisions"]) == len(expected["decisions"])
    errors = wrong(expected["session"], record["session"])
    for act, said in zip(expected["decisions"], record["decisions"], strict=True):
        errors += [f"{act['title']}: {name}" for name in wrong(act, said)]
    fields = len(expected["session"]) + sum(len(act) for act in expected["decisions"])
    assert len(errors) <= (1 - LEAST) * fields, errors


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_evidence_and_entities_stand_in_the_text(path: Path, nlp: Any) -> None:
    minutes = extract(path, nlp, with_text=True)
    text = minutes.document.text or ""
    assert minutes.entities
    for entity in minutes.entities:
        assert text[entity.start : entity.end] == entity.text
    for decision in minutes.decisions:
        for name in ("number", "rapporteur"):
            value = getattr(decision, name)
            if value and name == "number":
                start, end = decision.evidence[name]
                assert plain(text[start:end]) == plain(value)
        for start, end in decision.evidence.values():
            assert 0 <= start < end <= len(text)
        for cited in (*decision.legal_bases, *decision.related):
            assert cited.evidence is not None
            quoted = plain(text[slice(*cited.evidence)])
            assert quoted == plain(cited.text if isinstance(cited, LegalBasis) else cited.number or quoted)
        for part in decision.parts:
            assert 0 <= part.evidence[0] < part.evidence[1] <= len(text)


def test_pdf_and_text_agree(nlp: Any) -> None:
    for path in SAMPLES.glob("*.pdf"):
        records = [extract(path.with_suffix(suffix), nlp) for suffix in (".pdf", ".txt")]
        assert records[0].session.date == records[1].session.date
        assert [plain(d.number) for d in records[0].decisions] == [plain(d.number) for d in records[1].decisions]
