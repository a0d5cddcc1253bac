"""Stamps that pages repeat, in texts that lost their pages."""

import time

import pytest

from pipeline.reading import read
from pipeline.sources.stamps import find_stamps

IDENTIFIER = "012-211200345-20310212-DEL_2031_004-DE"
STAMP = f"Envoyé en préfecture le 12/02/2031 Reçu en préfecture le 12/02/2031 Publié le ID : {IDENTIFIER}"
RECEIPT = f"Accusé de réception en préfecture {IDENTIFIER} Date de télétransmission : 12/02/2031"


@pytest.mark.parametrize("stamp", [STAMP, RECEIPT, f"Ville de Bréval {STAMP} SLO"])
def test_a_stamp_is_read_once(stamp: str) -> None:
    source = f"Le conseil {stamp} décide de vendre le {stamp} chemin des étangs à la {stamp} commune."
    reading = read(source)
    assert reading.text == f"Le conseil {stamp} décide de vendre le chemin des étangs à la commune."
    assert [source[line.start : line.end] for line in reading.furniture] == [stamp, stamp]
    assert {line.repeats for line in reading.furniture} == {source.index(stamp)}


def test_a_heading_inside_a_stamp_stays() -> None:
    dates = STAMP.split(" ID : ")[0]
    source = f"{dates} SOMMAIRE ID : {IDENTIFIER} Le budget {dates} DÉPENSES ID : {IDENTIFIER} s'élève"
    assert read(source).text == f"{dates} SOMMAIRE ID : {IDENTIFIER} Le budget DÉPENSES s'élève"


@pytest.mark.parametrize(
    "source",
    [
        f"{STAMP} Premier acte {STAMP.replace('004', '005')} Deuxième acte",
        f"L'acte {IDENTIFIER} annule {IDENTIFIER} en entier",
        f"{STAMP.replace('ID', 'Ident')} Le conseil {IDENTIFIER}",
        "Reçu en préfecture le 12/02/2031 puis reçu en préfecture le 12/02/2031",
    ],
)
def test_new_identifiers_and_citations_stay(source: str) -> None:
    assert list(find_stamps(source)) == []


def test_other_dates_than_the_first_stay() -> None:
    later = STAMP.replace("12/02", "14/02")
    assert read(f"{STAMP} Le budget {later} est voté").text.count("14/02/2031") == 2


@pytest.mark.parametrize("unit", [f"{IDENTIFIER} ", f"{STAMP} ", f"a b {STAMP} "])
def test_time_is_linear(unit: str) -> None:
    start = time.process_time()
    assert len(list(find_stamps(unit * (300_000 // len(unit))))) >= 0
    assert time.process_time() - start < 10
