"""Rows of lists of deliberations, their objects and their cells."""

import re

import pytest

from pipeline.acts.act import Act
from pipeline.acts.cells import share_out
from pipeline.acts.rows import is_list, row_object


@pytest.mark.parametrize(
    ("row", "title"),
    [
        ("Tarifs du camping Adopté à l'unanimité", "Tarifs du camping"),
        ("Création d'un poste Accord à l’unanimité d'archiviste", "Création d'un poste d'archiviste"),
        ("Vente du lavoir 28 VOIX POUR et 2 ABSTENTIONS", "Vente du lavoir"),
        ("Vente du lavoir Pour 12 Contre 3 Abstention 0", "Vente du lavoir"),
        ("Vente du lavoir. Économie et tourisme", "Vente du lavoir"),
        ("Délégués de la Mairie de Lormoy au syndicat", "Délégués de la Mairie de Lormoy au syndicat"),
        ("Bail de la S.A. Lavoir", "Bail de la S.A. Lavoir"),
        ("Tarifs du camping Adopté à l'unanimité CONSEIL MUNICIPAL DU 3 MAI 2031 N° Objet Vote", "Tarifs du camping"),
        ("Tarifs du camping Approuvée BUREAU SYNDICAL DU 3 MAI 2031", "Tarifs du camping"),
        ("PROCES-VERBAL DE LA SEANCE DU 3 MAI 2031 Adopté", "PROCES-VERBAL DE LA SEANCE DU 3 MAI 2031"),
        ("Vente du lavoir à la majorité : 29 votes pour, 1 votes contre, 4 abstentions", "Vente du lavoir"),
        ("Vente du lavoir 22 pour / 3 contre / 2 abst. à la commune", "Vente du lavoir à la commune"),
        ("Vente du lavoir Adoptée par 27 voix", "Vente du lavoir"),
        ("Bail du lavoir Adopté à l'unanimité Économie, tourisme et commerce", "Bail du lavoir"),
        ("Bail du SDIS 09. Travaux et marchés", "Bail du SDIS 09"),
        ("Tarifs de la maison de la Accord à l'unanimité culture", "Tarifs de la maison de la culture"),
        ("Bail du lavoir Affiché le 4 mai 2031", "Bail du lavoir"),
        ("Bail du lavoir Décision : approuvé à l'unanimité Délibération ", "Bail du lavoir"),
        ("Bail du lavoir Vote : 12 pour, 1 contre DCM n° ", "Bail du lavoir"),
        ("Bail avec le SDE 12 pour le lavoir Adopté", "Bail avec le SDE 12 pour le lavoir"),
        ("Bail avec l'OPH 12 pour 8 logements Adopté", "Bail avec l'OPH 12 pour 8 logements"),
        ("Tableau des délibérations de l'année", "Tableau des délibérations de l'année"),
    ],
)
def test_the_object_is_the_row_without_its_vote(row: str, title: str) -> None:
    assert row_object(row, 0, len(row), []) == title


def test_people_of_a_column_are_taken_out() -> None:
    row = "Tarifs du camping Ana LOIR Adopté à l'unanimité"
    at = row.index("Ana")
    assert row_object(row, 0, len(row), [(at, at + 8)]) == "Tarifs du camping"


def test_a_row_with_its_dispositif_is_no_plain_row() -> None:
    row = "Tarifs du camping FIXE le prix à 12 €"
    assert row_object(row, 0, len(row), []) is None


@pytest.mark.parametrize(
    "head",
    ["LISTE DES DÉLIBÉRATIONS", "N° Objet Vote", "Numéro Titre Décision", "Délibération OBJET VOTE", "Objet\nN°\nVOTE"],
)
def test_a_list_says_that_it_is_one(head: str) -> None:
    text = f"Commune de Vauvray {head} 31-01 Tarifs"
    assert is_list(text, [Act(text.index("31-01"), len(text))])


def _shared(text: str, *numbers: str) -> list[str | None]:
    starts = [text.index(number) for number in numbers]
    rows = list(zip(starts, [*starts[1:], len(text)], strict=True))
    return [text[place[0] : place[1]] if place else None for place in share_out(text, 0, rows)]


def test_cells_follow_the_order_of_the_rows_where_there_are_as_many() -> None:
    text = "Adoptée à l'unanimité 31-01 Tarifs 31-02 Vente Ajournée 31-03 Travaux Adoptée à la majorité"
    cells = _shared(text, "31-01", "31-02", "31-03")
    assert cells == ["Adoptée à l'unanimité", "Ajournée", "Adoptée à la majorité"]


def test_stacked_cells_go_to_the_rows_before_them() -> None:
    votes = "Accord à 28 VOIX POUR Accord à 29 VOIX POUR Accord à l'unanimité"
    text = f"31-01 Tarifs 31-02 Vente 31-03 {votes} Travaux 31-04 Don"
    cells = _shared(text, "31-01", "31-02", "31-03", "31-04")
    assert cells == ["Accord à 28 VOIX POUR", "Accord à 29 VOIX POUR", "Accord à l'unanimité", None]


def test_heads_of_columns_further_down_make_rows_of_short_acts() -> None:
    rows = "Registre 2031 " + "Bail du lavoir Adopté à l'unanimité " * 9
    starts = [found.start() for found in re.finditer("Bail", rows)]
    acts = [Act(start, end) for start, end in zip(starts, [*starts[1:], len(rows)], strict=True)]
    assert is_list(f"{rows}Numéro Titre Décision", acts)
    assert not is_list(rows, acts)


def test_a_row_without_a_cell_takes_the_second_of_the_row_before() -> None:
    text = "Liste 31-01 Tarifs 25 pour 1 contre Adopté par 27 voix 31-02 Vente 31-03 Travaux"
    assert _shared(text, "31-01", "31-02", "31-03") == ["25 pour 1 contre", "Adopté par 27 voix", None]


@pytest.mark.parametrize(
    "row",
    [
        "Aides du mois La commission a vu neuf dossiers. Il y a débat. Vote : unanimité",
        "Bail du lavoir Le loyer sera revu. Mme LOIR demande une clause. Vote : 3 pour, 1 contre",
    ],
)
def test_a_row_that_tells_its_report_has_no_object_of_cells(row: str) -> None:
    assert row_object(row, 0, len(row), []) is None
