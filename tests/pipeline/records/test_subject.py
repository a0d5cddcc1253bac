"""The subject of an act: as printed, else told by its title."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.acts.act import Act
from pipeline.records.model import Subject
from pipeline.records.subject import LEAST, find_subject
from pipeline.records.subject_data import ALIASES, FIRST, SECOND, full_name
from pipeline.records.subject_model import WEIGHTS, guess, shipped_weights
from pipeline.records.subject_words import features, fold

TITLE = "Tramage du plancton bleu"
BODY = "Le rapporteur expose. Après en avoir délibéré, le conseil approuve."


def subject(text: str, title: str = TITLE, start: int = 0) -> Subject | None:
    at = text.index(title)
    return find_subject(text, Act(start, len(text)), title, (at, at + len(title)), last=True)


@pytest.mark.parametrize(
    ("head", "code"),
    [
        ("7.5 – Subventions", "7.5"),
        ("7-5 Subventions", "7.5"),
        ("7.10 Divers", "7.10"),
        ("3.2. ALIÉNATIONS", "3.2"),
        ("Nomenclature : 3.2 Aliénations", "3.2"),
        ("Nomenclature ACTES : 7.1.1", "7.1"),
        ("NOMENCLATURE : 7 - Finances locales / 7.5 - Subventions", "7.5"),
        ("Matière : 7.5.2", "7.5"),
        ("Matière de l'acte : 4-1", "4.1"),
        ("Code matière : 8.1", "8.1"),
        ("Classification : 5. 7 Intercommunalité", "5.7"),
        ("Domaine : 1.1 Marchés publics", "1.1"),
        ("Thème : 8.8 Environnement", "8.8"),
        ("Domaine : Finances locales – Subventions", "7.5"),
        ("Matière : Commande publique / Actes relatifs à la maîtrise d'oeuvre", "1.6"),
        ("1.6 Maîtrise d’œuvre", "1.6"),
        ("9.4 Voeux et motions", "9.4"),
        ("4.1 Personnels titulaires et stagiaires de la F.P.T.", "4.1"),
    ],
)
@pytest.mark.parametrize("tail", [False, True])
def test_a_printed_code(head: str, code: str, tail: bool) -> None:
    announced = ":" in head
    text = f"{TITLE} {BODY} {head}" if tail and announced else f"{head} {TITLE} {BODY}"
    found = subject(text)
    assert found
    assert (found.code, found.name, found.source, found.confidence) == (code, full_name(code), "stated", None)
    assert found.evidence
    assert text[slice(*found.evidence)] in head


@pytest.mark.parametrize(
    "words",
    [
        "Le 7.5.2022, à 19 heures",
        "Séance du 3-5-23",
        "une hausse de 3,2 % en matière de 7.5 %",
        "en matière de marchés, 1.1 fois le prix",
        "nomenclature budgétaire et comptable M57, 7.5",
        "l'article 7.5 Subventions du règlement",
        "7.11 Divers",
        "Domaine : 7.5 hectares",
        "Thème : 3.2 tonnes",
        "Rubrique : 2.1.5.0 de la loi sur l'eau",
        "Matière : 7.5 €",
        "Lot n° 1.1 Marchés publics",
        "le code 7",
    ],
)
def test_other_figures(words: str) -> None:
    found = subject(f"{words} {TITLE} {BODY}")
    assert found is None or found.source == "model"


def test_a_rubric_above_the_act() -> None:
    text = f"Accord unanime. 7.5 Subventions {TITLE} {BODY}"
    start = text.index(TITLE)
    found = subject(text, start=start)
    assert found
    assert (found.code, found.source) == ("7.5", "stated")
    assert subject(text.replace("Subventions", "Subventions. Le conseil est clos."), start=start + 26) is None


@pytest.mark.parametrize(
    ("title", "code"),
    [
        ("Attribution d'une subvention à l'association Les Amis du Vallon", "7.5"),
        ("MODIFICATION DU TABLEAU DES EFFECTIFS AU 1ER MAI 2023", "4.1"),
        ("Vente de la parcelle AB n° 12 à M. Luc Borrel", "3.2"),
        ("Budget annexe de l'eau – décision modificative n° 2", "7.1"),
        ("Approbation du procès-verbal de la séance du 3 mai 2023", "5.2"),
        ("Dénomination d'une voie au lieu-dit Les Combes", "8.3"),
        ("Garantie d'emprunt à la société Habitat du Vallon", "7.3"),
        ("Motion pour le maintien de la gare de Sormiers", "9.4"),
        ("Désignation des délégués au syndicat mixte du Vallon", "5.3"),
    ],
)
def test_a_subject_told_by_the_title(title: str, code: str) -> None:
    found = subject(f"{title} {BODY}", title)
    assert found
    assert (found.code, found.name, found.source, found.evidence) == (code, full_name(code), "model", None)
    assert found.confidence is not None
    assert found.confidence >= LEAST


def test_titles_that_tell_nothing_have_no_subject() -> None:
    assert guess(TITLE) is None
    assert subject(f"{TITLE} {BODY}") is None
    assert find_subject(BODY, Act(0, len(BODY)), None, None, last=True) is None
    unsure = "Opération du Vallon : suites"
    found = guess(unsure)
    assert found
    assert found.confidence < LEAST
    assert subject(f"{unsure} {BODY}", unsure) is None


def test_the_nomenclature_is_whole() -> None:
    counts = {first: sum(code.startswith(f"{first}.") for code in SECOND) for first in FIRST}
    assert counts == {"1": 7, "2": 3, "3": 6, "4": 5, "5": 8, "6": 5, "7": 10, "8": 9, "9": 4}
    assert set(ALIASES) <= set(SECOND)
    assert all("/" not in name for name in (*FIRST.values(), *SECOND.values()))
    assert full_name("7.5") == "Finances locales/Subventions"


def test_the_weights_are_small_and_of_the_nomenclature() -> None:
    assert WEIGHTS.stat().st_size < 200_000
    assert set(shipped_weights().codes) <= set(SECOND)


@given(st.text(max_size=60))
def test_folding_keeps_places_and_any_title_is_read(text: str) -> None:
    assert len(fold(text)) == len(text)
    assert all(value > 0 for value in features(text).values())
    found = guess(text)
    assert found is None or 0 < found.confidence <= 1


def test_folding() -> None:
    assert fold("Œuvre D’ÉTÉ") == "ouvre d'ete"
    assert features("Maîtrise d'œuvre des écoles") == features("MAITRISE D'OEUVRE ECOLE")


def test_long_texts_take_no_longer_than_short_ones() -> None:
    text = f"{TITLE} " + "Matière : 7 - domaine 1 . " * 40_000
    guess("budget")
    start = time.process_time()
    subject(text)
    assert time.process_time() - start < 0.5
