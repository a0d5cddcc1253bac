"""Every stage after the NER takes time in proportion to the text, however hostile the text is."""

import time
from collections.abc import Callable
from typing import Any

import pytest

import pipeline
from pipeline.acts.segmenter import find_acts
from pipeline.entities.rules import MATCHERS
from pipeline.reading import read
from pipeline.records.build import build_records
from pipeline.records.checks import check
from pipeline.records.component import mentions
from pipeline.records.identity import find_organisations, find_people

SIZE = 60_000
"""Characters of the shorter text; the longer one is twice as long."""
MOST = 2.6
"""How many times longer the double may take."""
FLOOR = 0.5
"""Seconds of the processor below which a stage is quick, whatever the proportion."""

HOSTILE = {
    "a mixture": "Vu l'article L. 2121 (« n° 12 »), M. Luc NOAL 12 000 € é. [Pour : 3] ",
    "acts": "\n12. Délibération n° 2031-12 – Objet : Achat, 12 € (loi n° 82-213), Commune de Bréval. Adopté. ",
    "the same number": "n° 12 Achat d'un orgue. ",
    "numerals": "deux mille vingt ",
    "an open bracket": "pour ( contre ( ",
    "ordinals": "1. Achat d'un orgue. ",
    "rolls": "Séance du 3 mai 2031 Présents : M. NOAL. 1. Achat. Adopté. Séance du 4 mai 2031 Votants : 9 2. Adopté. ",
}
RARER = {
    "spaces": " \u00a0\n ", "digits": "1234567890", "groups of digits": "12 345 ", "capitals": "ABCDEFGH",
    "names": "M. Luc NOAL, ", "names without commas": "Luc NOAL Ana PUECH ", "commas": ", ", "Vu": "Vu le ",
    "article": "article L. 2121-29 et ", "dots": ".....", "brackets": "( [ ) ] (", "quotes": "« » l'",
    "accents": "éÉ è À ",
    "letters": "a", "hyphens": "a-\n", "soft hyphens": "a\u00ad\n", "dates": "le 12 mai 2031 ", "M.": "M. ",
    "cent": "cent ", "euros": "12 000,50 € ", "laws": "loi n° 82-213 du 2 mars 1982 ", "codes": "Code de la ",
    "councils": "Conseil municipal de la commune de ", "titles": "APPROBATION DU BUDGET ", "tables": "| 12 ",
    "decisions": "Décision n° 12 du maire ", "stamps": "034-213401722-20310424-0000071288-DE ", "pages": "\fpage 1\n",
    "votes": "12 voix pour, 3 contre, abstention ", "presents": "Présents : M. Luc NOAL absent ",
    "letters apart": "A B C ",
    "points of two levels": "II.1 Achat Adopté. 2. 2.1 Vente Adopté. ",
    "runs": "1. Achat d'un orgue. Adopté. 2. Vente. Adopté. ",
    "marks": "Présents : M. Luc NOAL*, * arrivé à 19 h ",
    "sittings": "Séance du 12 mai 2031 n° 12 Achat. Adopté. Séance du 3 mai 2031 ",
    "several decimals": "1.1 Achat 1.2 Vente ", "associations": "Association des amis de la ", "initials": "J. ",
}  # fmt: skip


@pytest.fixture(scope="module")
def nlp() -> Any:
    return pipeline.load()


def seconds(nlp: Any, text: str) -> dict[str, float]:
    """The processor's time for each stage."""
    spent: dict[str, float] = {}

    def timed(stage: str, run: Callable[[], Any]) -> Any:
        start = time.process_time()
        result = run()
        spent[stage] = time.process_time() - start
        return result

    reading = timed("reading", lambda: read(text))
    doc = nlp.make_doc(text)
    for label, find in MATCHERS.items():
        timed(f"rules for {label}", lambda find=find: list(find(reading.lined)))
    for name in ("minutier_rules", "minutier_merge"):
        doc = timed(name, lambda name=name, doc=doc: nlp.get_pipe(name)(doc))
    named = mentions(doc)
    numbers = [(mention.start, mention.end) for mention in named.numbers]
    timed("acts", lambda: find_acts(reading.text, reading.lined, numbers))
    found = timed("records", lambda: build_records(reading, named))
    timed("checks", lambda: check(found.sessions, found.decisions, reading.text))
    timed("people", lambda: find_people(reading.text, named.people))
    timed("organisations", lambda: find_organisations(reading.text, named.organisations))
    return spent


def slow_stages(nlp: Any, unit: str) -> dict[str, tuple[float, float]]:
    """The stages that take much more than twice as long for a text twice as long."""
    once, twice = (seconds(nlp, (unit * (size // len(unit) + 1))[:size]) for size in (SIZE, 2 * SIZE))
    return {
        stage: (once[stage], spent) for stage, spent in twice.items() if spent > FLOOR and spent > MOST * once[stage]
    }


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
def test_time_grows_with_length(unit: str, nlp: Any) -> None:
    slow = slow_stages(nlp, unit)
    assert not slow or not slow_stages(nlp, unit).keys() & slow.keys(), slow


@pytest.mark.slow
@pytest.mark.parametrize("unit", RARER.values(), ids=RARER)
def test_time_grows_with_length_of_rarer_texts(unit: str, nlp: Any) -> None:
    slow = slow_stages(nlp, unit)
    assert not slow or not slow_stages(nlp, unit).keys() & slow.keys(), slow
