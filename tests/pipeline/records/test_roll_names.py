"""People tagged wrongly in rolls → the names that the lists hold."""

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.records.people import Mention
from pipeline.records.roll_names import mend
from tests.pipeline.records.marked import people, read_marked

ANA, LUC, ZOE, REMI = (f"⟦PER|{name}⟧" for name in ("TEYSSIER Ana", "BORREL Luc", "MARTIAL Zoé", "NOAL Rémi"))


def names(marked: str) -> list[str]:
    text, named, _ = read_marked(marked)
    mended = mend(text, named)
    assert all(" ".join(text[m.start : m.end].split()) == m.name for m in mended)
    return [m.name for m in mended]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (f"Présents : {ANA} – {LUC} – VU ⟦PER|Linh⟧ – {ZOE}", "VU Linh"),
        (f"Présents : {ANA}, {LUC}, ⟦PER|DE NOAL⟧ Rémi, {ZOE}", "DE NOAL Rémi"),
        (f"Présents : Mme {ANA}, M. {LUC}, M. NOAL Rémi, M. {ZOE}, ⟦PER|ROYAN Léa⟧", "NOAL Rémi"),
        (f"Présents : {ANA}, {LUC}, {ZOE}, NOAL Rémi (représenté par {LUC}), ⟦PER|ROYAN Léa⟧",
         "NOAL Rémi"),
        (f"Pouvoirs : {ANA} à {LUC} ; {ZOE} à NOAL Rémi Absents : ⟦PER|ROYAN Léa⟧, ⟦PER|VIDAL Zoé⟧", "NOAL Rémi"),
        ("Présents : Mme ⟦PER|TEYSSIER⟧, M. ⟦PER|BORREL Vaudry⟧ : Mme ⟦PER|MARTIAL⟧, M. ⟦PER|ROYAN⟧", "BORREL"),
        ("Présents : M. ⟦PER|BORREL⟧, M. ⟦PER|ROYAN⟧ Absente : Mme ⟦PER|NOAL M.⟧ ⟦PER|VIDAL⟧ préside", "NOAL"),
        ("Absents : M. ⟦PER|Luc BORREL⟧, Mme ⟦PER|Ana ROYAN Départ⟧ de M. ⟦PER|Rémi NOAL⟧", "Ana ROYAN"),
        ("Présents : ⟦PER|BORREL J.M.⟧, ⟦PER|ROYAN A⟧.B., ⟦PER|NOAL R.⟧, ⟦PER|VIDAL Z.⟧", "ROYAN A.B."),
        ("Présents : ⟦PER|M. A. TEYSSIER⟧, Mme ⟦PER|L. BORREL⟧, ⟦PER|M. Z. MARTIAL⟧", "A. TEYSSIER"),
        ("Présents : Mme ⟦PER|M. TEYSSIER⟧, Mme ⟦PER|L. BORREL⟧, Mme ⟦PER|Z. MARTIAL⟧", "M. TEYSSIER"),
    ],
)  # fmt: skip
def test_a_name_is_whole(marked: str, expected: str) -> None:
    assert expected in names(marked)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Présents : ⟦PER|A. TEYSSIER⟧ ⟦PER|L. BORREL M.⟧ ⟦PER|MARTIAL Z.⟧ NOAL",
         ["A. TEYSSIER", "L. BORREL", "M. MARTIAL", "Z. NOAL"]),
        ("Présents : ⟦PER|TEYSSIER A. BORREL⟧ L. ⟦PER|MARTIAL Z.⟧ ⟦PER|NOAL R.⟧",
         ["TEYSSIER A.", "BORREL L.", "MARTIAL Z.", "NOAL R."]),
    ],
)  # fmt: skip
def test_initials_cut_a_list_without_separators(marked: str, expected: list[str]) -> None:
    assert names(marked) == expected


def test_a_holder_ends_where_the_roll_says() -> None:
    marked = (
        "⟦PER|ANA TEYSSIER⟧ : présente ⟦PER|LUC BORREL⟧ : absent, pouvoir à ⟦PER|ANA TEYSSIER ZOÉ MARTIAL⟧ : présente "
        "⟦PER|RÉMI NOAL⟧ : présent"
    )
    assert names(marked) == ["ANA TEYSSIER", "LUC BORREL", "ANA TEYSSIER", "ZOÉ MARTIAL", "RÉMI NOAL"]


@pytest.mark.parametrize(
    "marked",
    [
        f"Présents : ⟦PER|ORBEC⟧ – Mme {ANA}, M. {LUC} ; ⟦PER|VAUDRY⟧ – Mme {ZOE}, M. {REMI}",
        f"Présents : ⟦PER|Orbec⟧ ({ANA}, {LUC}) ; ⟦PER|Vaudry⟧ ({ZOE}, {REMI})",
        f"Présents : Mme {ANA}, M. ⟦PER|BORREL Luc VAUDRY⟧ – Mme {ZOE}, M. {REMI}",
        f"Présents : Mme {ANA}, M. {LUC}, ⟦PER|de Vaudry⟧, Mme {ZOE}, M. {REMI}",
        f"Présents : ORBEC-LE-VIEUX : {ANA}, {LUC} / ⟦PER|VAUDRY⟧ : {ZOE} / ⟦PER|LARE-HAUT⟧ : {REMI}",
        f"⟦PER|COMMUNES⟧ TITULAIRES {ANA}, {LUC}, {ZOE}, {REMI}, ⟦PER|la Sous-Préfète⟧",
        f"Présents : Mmes et MM. ⟦PER|les Vice-présidents⟧ : Mme {ANA}, M. {LUC}, Mme {ZOE}, M. {REMI}",
    ],
)  # fmt: skip
def test_communes_and_ranks_are_nobody(marked: str) -> None:
    assert names(marked) == ["TEYSSIER Ana", "BORREL Luc", "MARTIAL Zoé", "NOAL Rémi"]


@pytest.mark.parametrize(
    "marked",
    [
        f"Présents : {ANA}, {LUC}, {ZOE} Excusés : néant",
        "Présents : Mme ⟦PER|TEYSSIER⟧, M. ⟦PER|BORREL⟧, Maire, Mme ⟦PER|MARTIAL⟧, Adjointe",
        "Présents : ⟦PER|Ana Teyssier⟧ - ⟦PER|Luc Borrel⟧ - ⟦PER|Zoé Martial⟧ Adoption du compte rendu",
        "Présents : ⟦PER|P. TEYSSIER⟧ – ⟦PER|M. BORREL⟧ – ⟦PER|S. MARTIAL⟧",
        "Présents : M. ⟦PER|Luc BORREL⟧ (Orbec), Mme ⟦PER|Ana TEYSSIER⟧ (Vaudry), Mme ⟦PER|Zoé MARTIAL⟧ (Noal)",
    ],
)
def test_good_names_stay(marked: str) -> None:
    text, named, _ = read_marked(marked)
    assert mend(text, named) == named


def test_a_civility_before_a_full_name_is_left_out() -> None:
    assert names("sous la présidence de ⟦PER|M. Luc BORREL⟧, Maire") == ["Luc BORREL"]
    assert names("présenté par ⟦PER|M. BORREL⟧") == ["M. BORREL"]


@given(
    st.lists(
        st.sampled_from(["TEYSSIER Ana", "BORREL Luc", "VU", "M.", "Mme", ",", "–", "(", "à", "A.", "Maire"]),
        max_size=30,
    )
)
def test_names_never_overlap(parts: list[str]) -> None:
    text = " ".join(parts)
    named = []
    at = 0
    for part in parts:
        if part[0].isupper() and part not in ("M.", "Mme"):
            named.append(Mention(at, at + len(part), part))
        at += len(part) + 1
    found = mend(text, named)
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))
    assert all(text[m.start : m.end] == m.name for m in found)


def test_long_rolls_take_little_time() -> None:
    text, named, _ = read_marked("Présents : " + people(*(f"NOM{'A' * (n % 9)} Ana" for n in range(2000))))
    start = time.perf_counter()
    mend(text, named)
    assert time.perf_counter() - start < 5
