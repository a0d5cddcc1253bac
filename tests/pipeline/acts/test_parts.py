"""Where the visas, the considérants and the dispositif of an act stand."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.acts.parts import find_parts, part_at

LONG = "de fixer les tarifs de la salle des fêtes comme indiqué dans le tableau ci-dessous"
D = f"Après en avoir délibéré, DÉCIDE : Article 1er : {LONG}."
CODE = "le Code général des collectivités territoriales, notamment ses articles L. 2121-29 et suivants"


def parts(text: str) -> list[tuple[str, str]]:
    return [(part.kind, text[part.start : part.end]) for part in find_parts(text)]


@pytest.mark.parametrize(
    "visa",
    [
        f"VU {CODE},",
        f"Vu {CODE} ;",
        f"- Vu {CODE} ;",
        f"Vu : {CODE} ;",
        f"VU: - {CODE} ;",
        "Vu que la salle a été rénovée,",
        "VÙ la délibération n° 2021-7 du 3 mai 2021 ;",
        "V U l'avis de la commission des finances ;",
        "Vue la demande du club,",
        "Visas : le Code de l'urbanisme ; l'arrêté préfectoral du 3 mai 2021 ;",
        "Vu l’ordonnance n° 2015-899 du 23 juillet 2015 ; Vu les statuts ; VU le budget,",
        "Vu le rapport de M. TEYSSIER, et de Mme A. BORREL ;",
    ],
)
def test_visas(visa: str) -> None:
    text = f"Objet : Tarifs. {visa} {D}"
    assert parts(text) == [("visa", visa.removeprefix("- ")), ("dispositif", D)]


@pytest.mark.parametrize("text", ["la loi du 2 mars 1982", "l'ordonnance n° 2015-899", "les délibérations du conseil"])
def test_a_visa_without_capital_before_a_text_of_law(text: str) -> None:
    assert parts(f"Tarifs 2024 vu {text} ; {D}")[0] == ("visa", f"vu {text} ;")
    assert parts(f"Mme BORREL a vu {text} ; {D}") == [("dispositif", D)]


def test_items_of_a_list_without_capitals() -> None:
    text = f"- vu la loi du 2 mars 1982 ; - vu le budget ; - considérant que la salle est neuve ; {D}"
    assert [kind for kind, _ in parts(text)] == ["visa", "considérant", "dispositif"]


@pytest.mark.parametrize(
    "reason",
    [
        "CONSIDÉRANT que la salle a été rénovée,",
        "Considérant qu'il convient de revoir les tarifs ;",
        "CONSIDERANT : que la salle a été rénovée ; que les tarifs datent de 2012,",
        "Considérant l'intérêt du projet ;",
        "Attendu que la salle a été rénovée,",
        "ATTENDU qu'il y a lieu de revoir les tarifs ;",
        "Considérants : la salle a été rénovée ;",
        "Considérant que la salle est neuve. Qu'il convient de revoir les tarifs ;",
    ],
)
def test_reasons(reason: str) -> None:
    text = f"Vu {CODE} ; {reason} {D}"
    assert parts(text) == [("visa", f"Vu {CODE} ;"), ("considérant", reason), ("dispositif", D)]


@pytest.mark.parametrize(
    "formula",
    [
        "DÉCIDE",
        "DECIDE :",
        "D É C I D E",
        "DÉLIBÈRE :",
        "D E L I B E R E",
        "ARRÊTE :",
        "Décide :",
        "Article 1er :",
        "ARTICLE 1 -",
        "Article unique :",
        "Après en avoir délibéré,",
        "après en avoir valablement délibéré, le conseil",
        "APRÈS EN AVOIR DÉLIBÉRÉ, le bureau approuve",
        "Après délibération, le conseil",
        "Le Conseil municipal, à l'unanimité, décide",
        "LE CONSEIL COMMUNAUTAIRE, ouï l'exposé du rapporteur et après en avoir délibéré,",
        "La commission permanente approuve",
        "L’assemblée décide",
        "APPROUVE",
    ],
)
def test_dispositif(formula: str) -> None:
    text = f"Vu {CODE}, {formula} {LONG}. Fait et délibéré les jour, mois et an susdits. Vu le maire, la secrétaire."
    assert parts(text) == [("visa", f"Vu {CODE},"), ("dispositif", f"{formula} {LONG}.")]


@pytest.mark.parametrize(
    "closing",
    [
        "Ainsi fait et délibéré en séance",
        "Pour extrait conforme",
        "Pour copie conforme",
        "Fait à Valbrune, le 3 mai 2021",
        "Certifié exécutoire",
        "Acte rendu exécutoire après dépôt",
        "La présente délibération peut faire l'objet d'un recours devant le tribunal administratif",
        "Le tribunal administratif de Nîmes peut être saisi d'un recours",
        "La séance est levée à 22 h",
        "Délibéré en séance",
    ],
)
def test_what_closes_the_dispositif(closing: str) -> None:
    assert parts(f"{D} {closing}. Article 1 : annexe") == [("dispositif", D)]


def test_a_way_of_appeal_told_by_an_article_belongs_to_the_dispositif() -> None:
    text = f"{D} Article 2 : La présente délibération peut faire l'objet d'un recours dans les deux mois."
    assert parts(text) == [("dispositif", text)]


@pytest.mark.parametrize(
    "report",
    [
        "Monsieur le Maire rappelle que la salle est neuve.",
        "Mme la Présidente de la communauté expose le projet.",
        "Il est proposé de revoir les tarifs.",
        "Entendu l'exposé du rapporteur,",
        "Sur proposition du bureau,",
        "La salle a été rénovée en 2020.",
    ],
)
def test_a_report_between_visas_and_decision_is_no_part(report: str) -> None:
    assert parts(f"Vu {CODE} ; {report} {D}") == [("visa", f"Vu {CODE} ;"), ("dispositif", D)]


def test_visas_after_the_formula_that_announces_them() -> None:
    text = f"Le conseil municipal, après en avoir délibéré, VU {CODE} ; DÉCIDE {LONG}."
    assert parts(text) == [("visa", f"VU {CODE} ;"), ("dispositif", f"DÉCIDE {LONG}.")]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Du point de vue de la commune, au vu des devis, le projet est attendu par les habitants.",
        "Vu et approuvé. Vu pour être annexé.",
        "Le conseil municipal est installé. La décision appartient au préfet.",
        "Article 12 : entretien des voies.",
    ],
)
def test_no_part(text: str) -> None:
    assert find_parts(text) == []


def test_an_act_inside_a_text_and_the_part_of_a_place() -> None:
    text = f"Vu la loi, {D}"
    whole = f"{text} {text} {text}"
    found = find_parts(whole, len(text) + 1, 2 * len(text) + 1)
    assert [(p.kind, p.start - len(text) - 1, p.end - len(text) - 1) for p in found] == list(find_parts(text))
    assert [part_at(found, at) for at in (0, found[0].start, found[1].end - 1, found[1].end)] == [
        None, "visa", "dispositif", None,
    ]  # fmt: skip


@given(
    st.lists(
        st.sampled_from(["Vu la loi ; ", "Considérant que ", "DÉCIDE : ", "Fait à Z. ", "M. le Maire ", "a. B; C "])
    )
)
def test_parts_follow_each_other(pieces: list[str]) -> None:
    text = "".join(pieces)
    at = 0
    for part in find_parts(text):
        assert at <= part.start < part.end <= len(text)
        at = part.end


@pytest.mark.parametrize(
    "unit",
    ["Vu la loi, ", "vu ", "le conseil municipal ", "M. le Maire ", "D E C I D E ", "la présente dé peut ", ";. A"],
)
def test_time_is_linear(unit: str) -> None:
    start = time.perf_counter()
    find_parts(unit * (200_000 // len(unit)))
    assert time.perf_counter() - start < 20
