"""Where titles end that run into the report, and what stands at their edges."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.acts.title import title_span
from pipeline.acts.title_edges import SHORTEST, trimmed

TITLE = "Bail de la boulangerie"


def _title(text: str) -> str | None:
    place = title_span(text, 0, len(text))
    return text[slice(*place)] if place else None


@pytest.mark.parametrize(
    "rest",
    [
        " vu le Code général des collectivités territoriales",
        " vu l'article L. 2121-29",
        " Présents : 12",
        " Présentation par M. NOAL",
        " Présentation de Mme Rivel",
        " Rapport présenté par Mme Rivel",
        " Nous, Paule RIVEL, maire de Lormont",
        " Retiré de l'ordre du jour",
        " Feuillet n° 2",
        " (délibération n° 2024-17) Le projet",
        " (délib. 2024-17 et 2024-18)",
        " Point reporté.",
        " Arrivée de Mme Rivel à 19 h 10",
        " Sous la présidence de M. NOAL",
        " Sont attribuées les aides",
        " Résultat du scrutin : 9 voix",
        " Ont voté pour : MM. Noal et Borrel",
        " Votes POUR : 14",
        " Le fournil rouvre en mai",
        " Une servante d'autel garde les clés",
        " L'acte notarié suivra",
        " Page 3 sur 4",
        " 1/2",
        " - 3 -",
    ],
)
def test_what_ends_a_title(rest: str) -> None:
    assert _title(TITLE + rest) == TITLE


@pytest.mark.parametrize(
    "title",
    [
        "Présentation du rapport annuel de l'eau",
        "APPROBATION DU PROCES-VERBAL DE LA SEANCE DU 3 MAI",
        "BAIL PASSE PAR LE CONSEIL DEPARTEMENTAL",
        "APPROBATION DE LA MODIFICATION N° 4 DU PLAN LOCAL",
        "RETRAIT DE LA DÉLIBÉRATION N° 12/2022",
    ],
)
def test_what_belongs_to_a_title(title: str) -> None:
    assert _title(title) == title


@pytest.mark.parametrize(
    "text",
    [
        f"{TITLE} Lavoirs & Fils a remis une offre de 12 000 €",
        f"{TITLE} Étoile de l'Orne a remis une offre",
    ],
)
def test_a_sentence_with_a_name_for_its_subject_follows(text: str) -> None:
    assert _title(text) == TITLE


@pytest.mark.parametrize(
    "report", ["L'étude du cabinet porte sur 80 points", "Les amis du lac financent le salon", "La crèche accueille"]
)
def test_a_report_follows_without_a_stop(report: str) -> None:
    assert _title(f"{TITLE} {report} et le reste.") == TITLE


def test_a_name_that_is_said_again_opens_the_report() -> None:
    text = f"{TITLE} à Étoile du Lac Étoile du Lac, association régie par la loi de 1901, est installée rue Haute"
    assert _title(text) == f"{TITLE} à Étoile du Lac"


@pytest.mark.parametrize(
    "before",
    ["FINANCES – ", "VIE ASSOCIATIVE : ", "HABITAT ", "EAU ET ASSAINISSEMENT – ", "Rapport n° 501 : ", "OBJET : ",
     "Objet de la délibération : ", "N° D18-03 ", "VIE ASSOCIATIVE N° D18-03 ", "[AG2025_064] "],
)  # fmt: skip
def test_what_stands_before_a_title(before: str) -> None:
    text = before + TITLE
    assert text[slice(*trimmed(text, 0, len(text)))] == TITLE


@pytest.mark.parametrize(
    "title", ["PLU : approbation", "EAU POTABLE – TARIFS", "Budget : vote", "N° de rue de la poste"]
)
def test_subjects_in_capitals_are_no_rubrics(title: str) -> None:
    assert trimmed(title, 0, len(title)) == (0, len(title))


@given(st.text(alphabet="FINACES –:N°12/ abé", max_size=40))
def test_trimmed_stays_inside(text: str) -> None:
    start, end = trimmed(text, 0, len(text))
    assert 0 <= start <= end <= len(text)
    assert (start, end) == (0, len(text)) or end - start >= SHORTEST
