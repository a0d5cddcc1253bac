"""The annotators' guidelines keep their own rules: their examples parse, hold every label, begin and end on words."""

import re
from pathlib import Path

from corpus.markup import parse
from pipeline.labels import LABELS
from pipeline.records.model import Decision, Session

ROOT = Path(__file__).resolve().parents[2]
FILES = [ROOT / "corpus" / name for name in ("GUIDELINES.md", "ANNOTATING.md")]
TEXT = FILES[0].read_text(encoding="utf-8").replace("\\|", "|")
COMPUTED = {
    "session_date",
    "legal_bases",
    "amount_details",
    "organisations",
    "persons",
    "related",
    "parts",
    "voters",
    "secret_ballot",
    "evidence",
    "confidence",
    "warnings",
    "late",
    "left_early",
    "nature",
    "subject",
}
DETERMINER = re.compile(r"(?:l['’]|d['’]|(?:le|la|les|du|des|un|une)\s)")


def test_the_examples_keep_the_rules() -> None:
    text, spans = parse(TEXT)
    assert {span.label for span in spans} == {*LABELS}
    for span in spans:
        words = text[span.start : span.end]
        assert words == words.strip(' \n«».,;:()"') or words.endswith("."), words  # the dot of an initial
        assert not DETERMINER.match(words), words
        assert span.label != "AMOUNT" or re.search("€|euros", words), words
        assert not re.match(r"(?:M\.|Mme|Monsieur|Madame|n°)\s", words), words


def test_every_field_of_a_record_is_explained() -> None:
    explained = set(re.findall(r"`(\w+)`", TEXT.split("## 7. The record")[1]))
    assert {*Session.model_fields, *Decision.model_fields} - COMPUTED <= explained


def test_links_lead_somewhere() -> None:
    for file in FILES:
        for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", file.read_text(encoding="utf-8")):
            assert (file.parent / target).exists(), f"{file.name}: {target}"


def test_links_within_the_page() -> None:
    heads = re.findall(r"^## (.+)$", TEXT, re.MULTILINE)
    anchors = {re.sub(r"[^\w -]", "", head.lower()).replace(" ", "-") for head in heads}
    assert set(re.findall(r"\]\(#([^)]+)\)", TEXT)) <= anchors
