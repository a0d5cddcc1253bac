"""Rows of lists of deliberations, their objects and their cells."""

import pytest

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
    "head", ["LISTE DES DÉLIBÉRATIONS", "N° Objet Vote", "Délibération OBJET VOTE", "Objet\nN°\nVOTE"]
)
def test_a_list_says_that_it_is_one(head: str) -> None:
    assert is_list(f"Commune de Vauvray {head} 31-01 Tarifs", len(head) + 20)


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
