"""The acts of whole documents in running text: what heads them and what proves them."""

import time

import pytest

from pipeline.acts.segmenter import find_acts

HEAD = "COMPTE RENDU DU CONSEIL MUNICIPAL Présents : tous. Secrétaire : Mme Rivel. "
MOST_SECONDS = 20.0
"""Far above what linear time takes on a slow machine."""
END = " La séance est levée à 20 heures."
REPORT = "Le maire rappelle les faits. Le conseil, après en avoir délibéré, approuve le projet."


def _titles(text: str, numbers: tuple[str, ...] = (), body: int = len(HEAD)) -> list[str]:
    places = [(text.index(number), text.index(number) + len(number)) for number in numbers]
    return [text[slice(*act.title)] if act.title else "" for act in find_acts(text, text, places, body)]


@pytest.mark.parametrize(
    "form",
    [
        "{0} {1} {2}",
        "Objet : {0} {1} Objet : {2}",
        "* {0} {1} * {2}",
        "- {0}. {1} - {2}",
        "Délibération 1 {0} {1} Délibération 2 {2}",
    ],
)
def test_two_points(form: str) -> None:
    text = HEAD + form.format("Vélos du personnel", REPORT, f"Bail de la boulangerie {REPORT}") + END
    assert _titles(text) == ["Vélos du personnel", "Bail de la boulangerie"]


def test_points_behind_dashes() -> None:
    told = "Trois devis ont été reçus. Adopté à l'unanimité."
    text = f"{HEAD}- Achat de vélos. {told} - Bail de la boulangerie. {told} - Tarifs 2031. {told}{END}"
    assert _titles(text) == ["Achat de vélos", "Bail de la boulangerie", "Tarifs 2031"]


def test_titles_before_colons_in_small_minutes() -> None:
    head = "REUNION DU CONSEIL DU 3 MAI 2031 Présents : tous. "
    told = "on a reçu 2 devis. Accord à l'unanimité."
    titles = ["Achat de vélos", "Location du fournil", "Réparation du four"]
    text = head + " ".join(f"{title} : {told}" for title in titles)
    assert _titles(text, body=len(head)) == titles


def test_numbers_of_reports_need_not_count_on_by_one() -> None:
    titles = ["Vélos du personnel", "Bail de la boulangerie", "Toiture de l'église"]
    points = zip((301, 307, 602), titles, strict=True)
    text = HEAD + " ".join(f"N° {number} – {title} {REPORT}" for number, title in points) + END
    assert _titles(text) == titles


def test_last_minutes_approved_after_the_decisions_of_the_mayor() -> None:
    reported = "Décisions du maire Décision n° D-01 : contrat pour 4 900 euros par an. Dont acte. "
    approval = "Approbation du procès-verbal du 3 mai 2024 Adopté à l'unanimité. "
    text = HEAD + reported + approval + f"1. Bail de la boulangerie {REPORT} 2. Vélos du personnel {REPORT}" + END
    assert _titles(text) == [
        "Décisions du maire",
        "Approbation du procès-verbal du 3 mai 2024",
        "Bail de la boulangerie",
        "Vélos du personnel",
    ]


def test_titles_of_a_bulleted_agenda() -> None:
    titles = ["Vélos du personnel", "Bail de la boulangerie", "Toiture de l'église"]
    agenda = "Ordre du jour : " + " ".join(f"• {title}" for title in titles) + " "
    text = HEAD + agenda + " ".join(f"FINANCES – {title} {REPORT}" for title in titles) + END
    assert _titles(text) == titles


def test_table_without_a_heading_is_proved_by_its_votes() -> None:
    rows = [(f"24/0{n}", f"Bail numéro {n}") for n in range(1, 6)]
    text = "REGISTRE DES DELIBERATIONS " + " ".join(f"{number} {title} Adopté" for number, title in rows)
    text = text.replace("Adopté 24/03 Bail numéro 3 Adopté", "Adopté Adopté 24/03 Bail numéro 3")
    assert len(_titles(text, tuple(number for number, _ in rows), 0)) == len(rows)


def test_object_at_the_head_of_each_page_is_one() -> None:
    page = "EXTRAIT DU REGISTRE Objet : Bail de la boulangerie "
    assert len(_titles(page + REPORT + " " + page + REPORT, body=0)) == 1


def test_numbers_below_their_objects() -> None:
    titles = ["Vélos du personnel", "Bail de la boulangerie", "Toiture de l'église"]
    numbers = ("2031/001", "2031/002", "2031/003")
    text = HEAD + " ".join(f"OBJET : {t} N° {n} {REPORT}" for t, n in zip(titles, numbers, strict=True)) + END
    assert _titles(text, numbers) == titles


@pytest.mark.parametrize(
    "unit", ["Vote du budget, Le maire : FINANCES – ", "• Achat de Vélos ", "Décisions du maire N° 1 "]
)
def test_time_is_linear(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    start = time.perf_counter()
    find_acts(text, text, [], 0)
    assert time.perf_counter() - start < MOST_SECONDS


@pytest.mark.parametrize("said", ["adoptées", "APPROUVÉES"])
def test_a_list_of_what_was_adopted_needs_no_votes(said: str) -> None:
    text = f"Commune de Lurs\nListe des délibérations {said}\n2- Bail du fournil.\n3- Vente du pré.\n4- Prix du bal.\n"
    assert [title.rstrip(".") for title in _titles(text)] == ["Bail du fournil", "Vente du pré", "Prix du bal"]


def test_a_line_in_capitals_is_the_rubric_of_the_title_below_it() -> None:
    text = (
        f"{HEAD}\nBail de la boulangerie\n{REPORT}\nCULTURE ET PATRIMOINE\nÉglise : travaux de la toiture\n{REPORT}\n"
        f"AMÉNAGEMENT NUMÉRIQUE\nLogiciels : contrat avec Lursoft\n{REPORT}\n{END}"
    )
    places = find_acts(text.replace("\n", " "), text, [], len(HEAD))
    titles = [text[slice(*act.title)] for act in places if act.title]
    assert titles[-2:] == ["Église : travaux de la toiture", "Logiciels : contrat avec Lursoft"]
