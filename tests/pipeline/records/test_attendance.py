"""Who sat, who was absent, who voted for whom, in the layouts that authorities use."""

import time

import pytest

from pipeline.records.attendance import read_attendance
from pipeline.records.people import Mention, key
from tests.pipeline.records.marked import people, read_marked

Lists = tuple[list[str], list[str], list[tuple[str, str | None]]]


def lists(marked: str) -> Lists:
    text, named, _ = read_marked(marked)
    found = read_attendance(text, named)
    proxies = [(giver.name, holder.name if holder else None) for giver, holder in found.proxies]
    return [m.name for m in found.present], [m.name for m in found.absent], proxies


@pytest.mark.parametrize(
    "label",
    ["Présents : ", "Étaient présents : ", "PRÉSENT(S) : ", "Présent(e)s : ", "Membres présents : ", "Sont présents : ",
     "Présents ", "Étaient présents les conseillers suivants : ", "Présents : 3 ", "Conseillers présents : ",
     "Ont répondu à l'appel de leur nom : ", "Assistaient à la séance : ", "Ont répondu présents à l'appel nominal : "],
)  # fmt: skip
def test_present(label: str) -> None:
    names = ["Ana TEYSSIER", "BORREL Luc", "Zoé MARTIAL"]
    marked = f"{label}{people(*names)}. Secrétaire de séance : Mme ⟦PER|Ana TEYSSIER⟧."
    assert lists(marked) == (names, [], [])


@pytest.mark.parametrize(
    ("layout", "names"),
    [
        ("ORBEC : ⟦PER|Ana TEYSSIER⟧, ⟦PER|Luc BORREL⟧ VAUDRY : ⟦PER|Zoé MARTIAL⟧", 3),
        ("Mme ⟦PER|Ana TEYSSIER⟧ (Orbec) ; M. ⟦PER|Luc BORREL⟧ (Saint-Jean-de-Vaudry)", 2),
        ("Mme ⟦PER|Ana TEYSSIER⟧, M. ⟦PER|Luc BORREL⟧ d'Orbec ; Mme ⟦PER|Zoé MARTIAL⟧ de Vaudry sur Lare", 3),
        ("⟦PER|TEYSSIER Ana⟧ / ⟦PER|BORREL Luc⟧ – ⟦PER|MARTIAL Zoé⟧", 3),
        ("• Madame ⟦PER|Ana TEYSSIER⟧, maire • Monsieur ⟦PER|Luc BORREL⟧, 2e adjoint délégué", 2),
        ("⟦PER|Ana⟧ - ⟦PER|Luc⟧ - ⟦PER|Zoé⟧", 3),
        ("⟦PER|Ana TEYSSIER⟧, maire ; ⟦PER|Luc BORREL⟧, maire délégué de Vaudry ; ⟦PER|Zoé MARTIAL⟧, adjointe", 3),
        ("- M. ⟦PER|Luc BORREL⟧, représentant l'⟦ORG|UDAF⟧ - Mme ⟦PER|Zoé MARTIAL⟧, ⟦ORG|Les Amis⟧", 2),
        ("Représentant le ⟦ORG|Gers⟧ : M. ⟦PER|Luc BORREL⟧ Représentants des communes : ⟦PER|Zoé MARTIAL⟧", 2),
        ("M. ⟦PER|Luc BORREL⟧ Équipe technique : ⟦PER|Zoé MARTIAL⟧, ⟦PER|Ana TEYSSIER⟧", 1),
        ("M. ⟦PER|Luc BORREL⟧ Assistent à la séance : ⟦PER|Zoé MARTIAL⟧, directrice, ⟦PER|Ana TEYSSIER⟧", 1),
        ("M. ⟦PER|Luc BORREL⟧ Participaient également : ⟦PER|Zoé MARTIAL⟧, directrice, ⟦PER|Ana TEYSSIER⟧", 1),
        ("Mmes et MM. les Vice-présidents : ⟦PER|Ana TEYSSIER⟧. Les conseillers : ⟦PER|Luc BORREL⟧", 2),
        ("⟦PER|A. TEYSSIER⟧ 2 Procès-verbal de la séance du conseil municipal du 3 mai 2023 ⟦PER|L. BORREL⟧", 2),
        ("Mme ⟦PER|TEYSSIER⟧, M. DATE DE CONVOCATION ⟦PER|BORREL⟧, Mme Votants : 12 ⟦PER|MARTIAL⟧", 3),
    ],
)  # fmt: skip
def test_layouts_of_the_present(layout: str, names: int) -> None:
    present, absent, proxies = lists(f"Étaient présents : {layout}")
    assert (len(present), absent, proxies) == (names, [], [])


@pytest.mark.parametrize(
    "wording",
    [
        "Absents représentés : ⟦PER|Luc BORREL⟧ par ⟦PER|Ana TEYSSIER⟧",
        "Absents : M. ⟦PER|Luc BORREL⟧ (p. à Mme ⟦PER|Ana TEYSSIER⟧)",
        "Pouvoirs : M. ⟦PER|Luc BORREL⟧ en faveur de Mme ⟦PER|Ana TEYSSIER⟧",
        "Pouvoirs : M. ⟦PER|Luc BORREL⟧ au profit de Mme ⟦PER|Ana TEYSSIER⟧",
        "Pouvoirs : ⟦PER|Luc BORREL⟧ > ⟦PER|Ana TEYSSIER⟧",
        "Pouvoirs : ⟦PER|Luc BORREL⟧ ........ ⟦PER|Ana TEYSSIER⟧",
        "Absents : M. ⟦PER|Luc BORREL⟧, mandataire : Mme ⟦PER|Ana TEYSSIER⟧",
        "Absents : M. ⟦PER|Luc BORREL⟧ → Mme ⟦PER|Ana TEYSSIER⟧",
        "Représentés : M. ⟦PER|Luc BORREL⟧ par Mme ⟦PER|Ana TEYSSIER⟧",
        "Absents ayant donné pouvoir : M. ⟦PER|Luc BORREL⟧ à Mme ⟦PER|Ana TEYSSIER⟧",
        "Absents excusés : M. ⟦PER|Luc BORREL⟧ (pouvoir à Mme ⟦PER|Ana TEYSSIER⟧)",
        "Excusés : M. ⟦PER|Luc BORREL⟧ donne procuration à Mme ⟦PER|Ana TEYSSIER⟧",
        "Ont donné procuration : ⟦PER|Luc BORREL⟧ représenté(e) par ⟦PER|Ana TEYSSIER⟧ Secrétaire : X",
        "Excusés ayant donné pouvoir : ⟦PER|Luc BORREL⟧ ayant donné pouvoir à ⟦PER|Ana TEYSSIER⟧ Absents : néant",
        "PROCURATION(S) : ⟦PER|Luc BORREL⟧ à ⟦PER|Ana TEYSSIER⟧.",
        "Pouvoirs : M. ⟦PER|Luc BORREL⟧ → Mme ⟦PER|Ana TEYSSIER⟧",
        "Absent : ⟦PER|Luc BORREL⟧ .......... pouvoir à ⟦PER|Ana TEYSSIER⟧",
        "Absents ayant donné pouvoir : ⟦PER|Luc BORREL⟧ (VAUBRAC) à ⟦PER|Ana TEYSSIER⟧",
        "Présents : ⟦PER|Zoé MARTIAL⟧, ⟦PER|Ana TEYSSIER⟧ (Procuration de M. ⟦PER|Luc BORREL⟧)",
    ],
)
def test_proxies(wording: str) -> None:
    _, absent, proxies = lists(wording)
    assert absent == ["Luc BORREL"]
    assert proxies == [("Luc BORREL", "Ana TEYSSIER")]


def test_a_proxy_without_holder_comes_from_a_list_of_proxies_only() -> None:
    assert lists(f"Pouvoirs : {people('Luc BORREL')}")[2] == [("Luc BORREL", None)]
    assert lists(f"Absents non représentés : 01 M. {people('Luc BORREL')}") == ([], ["Luc BORREL"], [])


def test_a_second_holder_of_the_same_vote() -> None:
    marked = (
        "Absents : ⟦PER|Luc BORREL⟧ (a donné procuration à ⟦PER|Ana TEYSSIER⟧ jusqu'au point 4 inclus, "
        "puis à ⟦PER|Zoé MARTIAL⟧ pour le reste de la séance), ⟦PER|Éva NOAL⟧."
    )
    assert lists(marked)[1:] == (
        ["Luc BORREL", "Éva NOAL"],
        [("Luc BORREL", "Ana TEYSSIER"), ("Luc BORREL", "Zoé MARTIAL")],
    )


@pytest.mark.parametrize(
    ("present", "represented", "absent"),
    [
        ("Présents : 2 ({})", "Absents représentés : 1 ({} à {})", "Absents : 1 ({})"),
        ("Membres présents : 02 ({}) ;", "Membres représentés : 01 ({} par {}) ;", "Membres absents : 01 ({})"),
        ("Présents 2\n{}\n", "Absents avec procuration 1\n{} (pouvoir à {})\n", "Absents sans procuration 1\n{}"),
        ("Présents (2) : {}.", "Pouvoirs (1) : {} à {}.", "Absents sans procuration (1) : {}."),
        (
            "- présents : 2 ({})",
            "- absents ayant donné pouvoir : 1 ({} donne pouvoir à {})",
            "- absents sans pouvoir : 1 ({})",
        ),
    ],
)
def test_names_behind_the_counts(present: str, represented: str, absent: str) -> None:
    here, (giver, holder), away = ["Ana TEYSSIER", "Zoé MARTIAL"], ["Luc BORREL", "Ana TEYSSIER"], "Éva NOAL"
    marked = " ".join(
        [
            present.format(people(*here)),
            represented.format(people(giver), people(holder)),
            absent.format(people(away)),
            "Le quorum est atteint.",
        ]
    )
    assert lists(marked) == (here, [giver, away], [(giver, holder)])


@pytest.mark.parametrize(
    "sentence",
    [
        "Monsieur ⟦PER|Luc BORREL⟧ a été désigné secrétaire de séance.",
        "Mme ⟦PER|Luc BORREL⟧, doyenne d'âge, prend la présidence.",
        "M. ⟦PER|Luc BORREL⟧ ouvre la séance.",
        "M. ⟦PER|Luc BORREL⟧ est élu à l'unanimité.",
        "Mes chers collègues, je salue M. ⟦PER|Luc BORREL⟧.",
        "Le secrétariat de séance est assuré par M. ⟦PER|Luc BORREL⟧.",
        "Comité de pilotage : M. ⟦PER|Luc BORREL⟧.",
    ],
)
def test_a_sentence_ends_the_list(sentence: str) -> None:
    assert lists(f"Absents : ⟦PER|Zoé MARTIAL⟧. {sentence}")[1] == ["Zoé MARTIAL"]
    assert lists(f"Étaient présents : ⟦PER|Zoé MARTIAL⟧ {sentence}")[0] == ["Zoé MARTIAL"]


@pytest.mark.parametrize(
    "heading", ["A été nommée secrétaire : Mme X", "Élue secrétaire de séance : X", "Secrétaire : X"]
)
def test_a_heading_after_the_list_keeps_its_last_name(heading: str) -> None:
    assert lists(f"Absents : ⟦PER|Zoé MARTIAL⟧, ⟦PER|Luc BORREL⟧ {heading}")[1] == ["Zoé MARTIAL", "Luc BORREL"]


@pytest.mark.parametrize("mark", [" : ", " ", " – ", " .... "])
def test_roll_call(mark: str) -> None:
    marked = (
        f"⟦PER|Ana TEYSSIER⟧{mark}présente ⟦PER|Luc BORREL⟧{mark}absent, donne pouvoir à ⟦PER|Ana TEYSSIER⟧ "
        f"⟦PER|Zoé MARTIAL⟧{mark}présente ⟦PER|Éva NOAL⟧{mark}excusée ⟦PER|Guy FARGE⟧{mark}présent "
        f"⟦PER|Théo SALIN⟧{mark}présent. M. ⟦PER|Luc BORREL⟧ demande la parole."
    )
    assert lists(marked) == (
        ["Ana TEYSSIER", "Zoé MARTIAL", "Guy FARGE", "Théo SALIN"],
        ["Luc BORREL", "Éva NOAL"],
        [("Luc BORREL", "Ana TEYSSIER")],
    )


def test_a_table_that_marks_the_absent() -> None:
    marked = (
        "Étaient présents Orbec ⟦PER|Ana TEYSSIER⟧ - PROCURATION Orbec ⟦PER|Luc BORREL⟧-ABSENT "
        "Vaudry ⟦PER|Zoé MARTIAL⟧ Vaudry ⟦PER|Éva NOAL⟧ - ABSENTE Vaudry ⟦PER|Guy FARGE⟧"
    )
    assert lists(marked) == (["Ana TEYSSIER", "Zoé MARTIAL", "Guy FARGE"], ["Luc BORREL", "Éva NOAL"], [])


def test_three_columns_read_one_after_the_other() -> None:
    marked = (
        "Présents ⟦PER|Guy FARGE⟧ Excusés ayant donné procuration ⟦PER|Ana TEYSSIER⟧ ⟦PER|Luc BORREL⟧ ⟦PER|Éva NOAL⟧ "
        "⟦PER|Zoé MARTIAL⟧ donne procuration à donne procuration à donne procuration à "
        "⟦PER|Guy FARGE⟧ ⟦PER|Zoé MARTIAL⟧ ⟦PER|Guy FARGE⟧"
    )
    present, absent, proxies = lists(marked)
    assert present == ["Guy FARGE", "Zoé MARTIAL"]
    assert absent == ["Ana TEYSSIER", "Luc BORREL", "Éva NOAL"]
    assert proxies == [
        ("Ana TEYSSIER", "Guy FARGE"), ("Luc BORREL", "Zoé MARTIAL"), ("Éva NOAL", "Guy FARGE"),
    ]  # fmt: skip


def test_who_comes_late_is_in_both_lists() -> None:
    marked = f"Présents : ⟦PER|Ana TEYSSIER⟧ (arrivée à 19h40), {people('Luc BORREL')}."
    assert lists(marked) == (["Ana TEYSSIER", "Luc BORREL"], ["Ana TEYSSIER"], [])


def test_the_head_of_the_next_act_is_left_out() -> None:
    head = f"Présents : {people('Ana TEYSSIER', 'Luc BORREL')}. Absent : {people('Zoé MARTIAL')}. Objet : budget. "
    assert lists(head + head) == (["Ana TEYSSIER", "Luc BORREL"], ["Zoé MARTIAL"], [])


@pytest.mark.parametrize(
    "text",
    ["Présentation de Mme ⟦PER|Ana TEYSSIER⟧", "Qui nous y représente, à part Mme ⟦PER|Ana TEYSSIER⟧ ?",
     "38 votes pour, dont 3 procurations (M. ⟦PER|Luc BORREL⟧)", "Nombre de présents : 12 M. le Maire"],
)  # fmt: skip
def test_no_list(text: str) -> None:
    assert lists(text) == ([], [], [])


def test_names_are_one_whatever_their_writing() -> None:
    assert key("NOËL-Guié Éva") == key("eva noel guie")


@pytest.mark.parametrize(
    "piece", ["Présents : ", "donne procuration à ", "excusés et absents et ", "(", "Saint-Jean de "]
)
def test_long_texts_take_linear_time(piece: str) -> None:
    started = time.perf_counter()
    read_attendance(piece * 50_000, [Mention(0, 3, "Luc")])
    assert time.perf_counter() - started < 5


def test_a_count_with_the_chair_behind_it_is_no_roll() -> None:
    marked = (
        "Présents : 3. Sous la présidence de M. ⟦PER|Luc BORREL⟧, maire. Membres présents : M. ⟦PER|Luc BORREL⟧, "
        "Mme ⟦PER|Ana TEYSSIER⟧, M. ⟦PER|Rémi NOAL⟧. Absente : Mme ⟦PER|Zoé MARTIAL⟧ (pouvoir à M. ⟦PER|Luc BORREL⟧)"
    )
    assert lists(marked) == (
        ["Luc BORREL", "Ana TEYSSIER", "Rémi NOAL"], ["Zoé MARTIAL"], [("Zoé MARTIAL", "Luc BORREL")]
    )  # fmt: skip


def test_who_is_represented_for_a_time_is_in_both_lists() -> None:
    marked = (
        "Vice-présidents : ⟦PER|Ana TEYSSIER⟧, ⟦PER|Luc BORREL⟧ (représenté par ⟦PER|Ana TEYSSIER⟧ à partir de 9 h), "
        "⟦PER|Zoé MARTIAL⟧ (présente en début de séance, représentée par ⟦PER|Rémi NOAL⟧ pour le reste de la séance), "
        "⟦PER|Rémi NOAL⟧ (représenté par ⟦PER|Léa ROYAN⟧ jusqu'à son arrivée au point 3), ⟦PER|Léa ROYAN⟧"
    )
    present, absent, proxies = lists(marked)
    assert present == ["Ana TEYSSIER", "Luc BORREL", "Zoé MARTIAL", "Rémi NOAL", "Léa ROYAN"]
    assert absent == ["Luc BORREL", "Zoé MARTIAL", "Rémi NOAL"]
    assert proxies == [("Luc BORREL", "Ana TEYSSIER"), ("Zoé MARTIAL", "Rémi NOAL"), ("Rémi NOAL", "Léa ROYAN")]


def test_the_secretary_ends_the_proxies() -> None:
    marked = (
        "Présents : ⟦PER|Ana TEYSSIER⟧, ⟦PER|Luc BORREL⟧. Pouvoir : ⟦PER|Zoé MARTIAL⟧ à ⟦PER|Ana TEYSSIER⟧ (point 1), "
        "Secrétaire de séance : ⟦PER|Luc BORREL⟧"
    )
    assert lists(marked) == (["Ana TEYSSIER", "Luc BORREL"], ["Zoé MARTIAL"], [("Zoé MARTIAL", "Ana TEYSSIER")])


def test_an_answer_behind_what_a_member_stands_for() -> None:
    marked = (
        "Mme ⟦PER|TEYSSIER⟧, présidente présente M. ⟦PER|BORREL⟧, Amis du Lare présent Mme ⟦PER|MARTIAL⟧ présente "
        "M. ⟦PER|NOAL⟧, UDAF excusé, pouvoir à Mme ⟦PER|MARTIAL⟧ M. ⟦PER|ROYAN⟧, CNL présent Mme ⟦PER|VIDAL⟧ absente"
    )
    present, absent, proxies = lists(marked)
    assert present == ["TEYSSIER", "BORREL", "MARTIAL", "ROYAN"]
    assert (absent, proxies) == (["NOAL", "VIDAL"], [("NOAL", "MARTIAL")])


@pytest.mark.parametrize(
    ("departure", "absent"),
    [
        ("Départ de Mme ⟦PER|Zoé MARTIAL⟧ à 19 heures 40", ["Luc BORREL"]),
        ("Départ de Mme ⟦PER|Zoé MARTIAL⟧, qui donne pouvoir à ⟦PER|Ana TEYSSIER⟧", ["Luc BORREL", "Zoé MARTIAL"]),
    ],
)
def test_who_leaves_is_absent_where_the_vote_goes_to_another(departure: str, absent: list[str]) -> None:
    marked = f"Présents : {people('Ana TEYSSIER', 'Zoé MARTIAL')} Absent : ⟦PER|Luc BORREL⟧ {departure}"
    assert lists(marked)[1] == absent


def test_proxies_and_their_holders_head_a_list() -> None:
    marked = (
        "Présents : ⟦PER|Ana TEYSSIER⟧ Absents ou excusés : ⟦PER|Luc BORREL⟧, ⟦PER|Rémi NOAL⟧ Procurations de vote et "
        "mandataires : ⟦PER|Luc BORREL⟧ donne procuration à ⟦PER|Ana TEYSSIER⟧"
    )
    assert lists(marked) == (["Ana TEYSSIER"], ["Luc BORREL", "Rémi NOAL"], [("Luc BORREL", "Ana TEYSSIER")])
