"""Authored minutes saved in each format: the same lines and pages as their text, so the same records."""

import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import pipeline
from corpus.generate import generate, styles
from pipeline.extract import extract
from pipeline.pages import PAGE_BREAK
from pipeline.sources import read
from tests.pipeline.sources.test_docx import p, table
from tests.pipeline.sources.written import WRITERS, word_file

NAMES = sorted(styles())
WITH_RECORDS = random.Random("formats").sample(NAMES, 4)
LINES = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp", "Zs", "Cn"]), max_size=20)


def minutes(style: str) -> str:
    return next(generate(1, 5, [style])).text


def lines(text: str) -> list[list[str]]:
    """The pages of a text, each as its lines, with single spaces."""
    return [[" ".join(line.split()) for line in page.split("\n") if line.strip()] for page in text.split(PAGE_BREAK)]


def records(path: Path, nlp: Any) -> Any:
    """The record of a document, with what each field's evidence says in the place of offsets."""
    record = extract(path, nlp, with_text=True).model_dump(mode="json")
    told = quoted([record["session"], *record["decisions"]], record["document"]["text"])
    return spaced([told, [(e["label"], e["text"]) for e in record["entities"]]])


def quoted(value: Any, text: str) -> Any:
    """A value with the words that its evidence stands for in the place of offsets."""
    if isinstance(value, list):
        return [quoted(item, text) for item in value]
    if not isinstance(value, dict):
        return value
    return {name: words(item, text) if name == "evidence" else quoted(item, text) for name, item in value.items()}


def words(evidence: Any, text: str) -> Any:
    """What stands at a place, or at the place of each field."""
    if isinstance(evidence, dict):
        return {name: words(place, text) for name, place in evidence.items()}
    return evidence and text[slice(*evidence)]


def spaced(value: Any) -> Any:
    """A value with single spaces."""
    if isinstance(value, dict):
        return {name: spaced(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [spaced(item) for item in value]
    return " ".join(value.split()) if isinstance(value, str) else value


@pytest.fixture(scope="module")
def nlp() -> Any:
    return pipeline.load()


@pytest.mark.parametrize("reader", WRITERS)
@pytest.mark.parametrize("style", random.Random("lines").sample(NAMES, 10))
def test_the_same_lines(style: str, reader: str, tmp_path: Path) -> None:
    text = minutes(style)
    WRITERS[reader](text, tmp_path / "minutes")
    pages = read(tmp_path / "minutes")
    assert (pages.reader, pages.warnings) == (reader, [])
    assert lines(pages.text) == lines(text)


@pytest.mark.parametrize("style", WITH_RECORDS)
def test_the_same_records(style: str, tmp_path: Path, nlp: Any) -> None:
    text = minutes(style)
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    expected = records(tmp_path / "a.txt", nlp)
    for reader, write in WRITERS.items():
        write(text, tmp_path / f"a.{reader}")
        assert records(tmp_path / f"a.{reader}", nlp) == expected, reader


@pytest.mark.parametrize("reader", WRITERS)
@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pages=st.lists(st.lists(LINES.filter(str.strip), min_size=1, max_size=3), min_size=1, max_size=3))
def test_any_lines(reader: str, pages: list[list[str]], tmp_path: Path) -> None:
    text = PAGE_BREAK.join("\n".join(page) for page in pages)
    WRITERS[reader](text, tmp_path / "any")
    assert lines(read(tmp_path / "any").text) == lines(text)


def test_tables_of_attendance_and_votes_are_read(tmp_path: Path, nlp: Any) -> None:
    body = p("COMMUNE DE VAUX-LE-HAUT") + p("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL")
    body += p("Séance du 3 mai 2024") + p("Sous la présidence de Mme Odile FERRANDIER, maire.")
    body += table(
        ["Présents", p("Mme Odile FERRANDIER") + p("M. Hugues VASSELIN") + p("Mme Lise CORBANI")],
        ["Absents excusés", "M. Paul TARRIDE"],
    )
    body += p("Délibération n° 2024-031") + p("Objet : Attribution d'une subvention au comité des fêtes")
    body += p("Le conseil municipal, après en avoir délibéré, DÉCIDE d'attribuer une subvention de 500 € au comité.")
    body += table(["Pour", "12"], ["Contre", "2"], ["Abstentions", "1"])
    record = extract(word_file(tmp_path / "a.docx", body), nlp)
    assert record.session.present == ["Odile FERRANDIER", "Hugues VASSELIN", "Lise CORBANI"]
    assert record.session.absent == ["Paul TARRIDE"]
    (decision,) = record.decisions
    assert (decision.votes_for, decision.votes_against, decision.abstentions) == (12, 2, 1)
