"""The other acts that an act cites, and what it does to them."""

import time

import pytest
from pydantic import ValidationError

from corpus.markup import parse
from pipeline.acts.act import Act
from pipeline.acts.parts import find_parts
from pipeline.records.model import Decision, Related
from pipeline.records.people import Mention
from pipeline.records.references import find_related

N = "⟦DELIB_ID|2020-34⟧"
OLD = f"la délibération n° {N} du 17 juillet 2020"


def related(marked: str, *, number: str | None = None, identifier: str | None = None) -> list[Related]:
    text, spans = parse(marked)
    mentions = [Mention(s.start, s.end, text[s.start : s.end]) for s in spans if s.label == "DELIB_ID"]
    decision = Decision(number=number, transmission_id=identifier, session_date="2024-03-04")
    found = find_related(text, Act(0, len(text)), decision, mentions, find_parts(text))
    for act in found:
        assert act.evidence is not None
        assert act.number is None or text[slice(*act.evidence)] == act.number
    return found


def told(marked: str) -> list[tuple[str | None, str | None, str]]:
    return [(act.number, act.date, act.relation) for act in related(marked)]


@pytest.mark.parametrize(
    "cited",
    [
        f"la délibération n° {N} du 17 juillet 2020",
        f"sa délibération {N} en date du 17/07/2020",
        f"la délibération n° {N} du conseil municipal du 17 juillet 2020",
        f"la délibération n° {N} du Conseil communautaire de Valbrune en date du vendredi 17 juillet 2020",
        f"la délibération n° {N}, prise en date du 17 juillet 2020",
        f"la délibération n° {N} en séance du 17 juillet 2020",
        f"la délibération n° {N} (17 juillet 2020)",
        f"la délibération n° {N} modifiée du 17 juillet 2020",
        f"la délibération n° {N} du 17 juillet 2020 modifiée par la loi",
        f"la délibération du 17 juillet 2020 n° {N}",
        f"la délibération du conseil municipal en date du 17 juillet 2020 (n° {N})",
        f"la délibération du 17 juillet 2020 portant le numéro {N}",
        f"la délibération du 17 juillet 2020 référencée {N}",
        f"la DCM n° {N} du 17 juillet 2020",
    ],
)
def test_number_and_date(cited: str) -> None:
    assert told(f"Vu {cited} relative aux tarifs ;") == [("2020-34", "2020-07-17", "cites")]


@pytest.mark.parametrize(
    "cited",
    [
        f"la délibération n° {N} relative à la convention du 17 juillet 2020",
        f"la délibération n° {N}. Le conseil du 17 juillet 2020",
        f"la délibération n° {N} ; la loi du 17 juillet 2020",
    ],
)
def test_a_date_of_something_else(cited: str) -> None:
    assert told(f"Vu {cited},") == [("2020-34", None, "cites")]


def test_a_list_shares_its_date() -> None:
    cited = "les délibérations n° ⟦DELIB_ID|2020-34⟧, n° ⟦DELIB_ID|2020-35⟧ et ⟦DELIB_ID|2020-36⟧ du 17 juillet 2020"
    assert told(f"Vu {cited},") == [(f"2020-{n}", "2020-07-17", "cites") for n in (34, 35, 36)]


@pytest.mark.parametrize(
    ("cited", "dates"),
    [
        ("Vu la délibération du 17 juillet 2020 relative aux tarifs,", ["2020-07-17"]),
        ("Vu sa délibération en date du 17 juillet 2020,", ["2020-07-17"]),
        ("par délibération du conseil municipal du 17/07/2020", ["2020-07-17"]),
        ("Vu la délibération du comité syndical de l'Orle en date du 17 juillet 2020", ["2020-07-17"]),
        ("Vu la décision du maire en date du 17 juillet 2020", ["2020-07-17"]),
        ("les délibérations des 3 mai 2019 et 17 juillet 2020", ["2019-05-03", "2020-07-17"]),
        ("les délibérations des 3 mai et 17 juillet 2020", ["2020-05-03", "2020-07-17"]),
        ("Vu la délibération du 4 mars 2024,", []),  # the sitting itself
        ("DÉLIBÉRATION DU 17 JUILLET 2020", []),  # a heading
        ("le relevé des délibérations du 17 juillet 2020", []),
        ("l'extrait du registre des délibérations du 17 juillet 2020", []),
        ("la délibération relative au bail du 17 juillet 2020", []),
        ("à compter de la délibération du 17 juillet 2020", []),
        ("la délibération du 31 février 2020", []),
    ],
)
def test_a_date_alone(cited: str, dates: list[str]) -> None:
    assert told(cited) == [(None, date, "cites") for date in dates]


@pytest.mark.parametrize(
    ("sentence", "relation"),
    [
        (f"DÉCIDE de modifier {OLD}.", "amends"),
        (f"Le conseil municipal modifie l'article 2 de {OLD}.", "amends"),
        (f"Objet : Modification de {OLD}", "amends"),
        (f"COMPLETE {OLD} comme suit.", "amends"),
        (f"La présente délibération rectifie {OLD}.", "amends"),
        (f"DÉCIDE : {OLD} est modifiée comme suit.", "amends"),
        (f"DÉCIDE d'abroger l'article 3 de {OLD}.", "amends"),
        (f"DÉCIDE d'abroger {OLD}.", "repeals"),
        (f"ABROGE {OLD}.", "repeals"),
        (f"Objet : Retrait de {OLD}", "repeals"),
        (f"DÉCIDE de retirer {OLD}.", "repeals"),
        (f"DÉCIDE : Article 1 : rapporte {OLD}.", "repeals"),
        (f"DÉCIDE : {OLD} est rapportée.", "repeals"),
        (f"Dit que {OLD} relative aux tarifs est abrogée.", "repeals"),
        (f"Annule {OLD}.", "repeals"),
        (f"Annule et remplace {OLD}.", "replaces"),
        (f"ABROGE ET REMPLACE {OLD}.", "replaces"),
        (f"La présente délibération remplace {OLD}.", "replaces"),
        (f"Dit que {OLD} est annulée et remplacée par la présente délibération.", "replaces"),
        (f"{OLD} est remplacée par la délibération n° 12.", "cites"),
        (f"Vu la délibération n° 8 modifiant {OLD},", "cites"),
        (f"Considérant que la délibération n° 8 modifie {OLD},", "cites"),
        (f"Considérant qu'il y a lieu de modifier {OLD},", "amends"),
        (f"modifie les statuts approuvés par {OLD}.", "cites"),
        (f"Modification des statuts – {OLD}", "cites"),
        (f"n'abroge pas les tarifs. Rappelle {OLD}.", "cites"),
        (f"ne modifie {OLD} en rien", "cites"),
        (f"Les tarifs fixés par {OLD} sont modifiés.", "cites"),
        (f"{OLD} fixe des tarifs qui sont modifiés.", "cites"),
        (f"Mme BORREL rapporte {OLD}.", "cites"),
        (f"{OLD} est retirée de l'ordre du jour.", "cites"),
        (f"En application de {OLD}, le bureau décide.", "cites"),
    ],
)
def test_relations(sentence: str, relation: str) -> None:
    assert told(sentence) == [("2020-34", "2020-07-17", relation)]


def test_a_date_alone_may_be_amended() -> None:
    assert told("DÉCIDE d'abroger la délibération du 17 juillet 2020.") == [(None, "2020-07-17", "repeals")]


def test_mentions_of_one_act_are_joined() -> None:
    text = f"Vu {OLD} ; DÉCIDE d'abroger la délibération n° ⟦DELIB_ID|2020 - 34⟧ et la délibération du 17 juillet 2020."
    assert told(text) == [("2020 - 34", "2020-07-17", "repeals")]


@pytest.mark.parametrize(
    ("number", "identifier"),
    [
        ("2020-34", None),
        ("2020/34", None),
        ("DEL-2020-34", None),
        (None, "034-213401722-20200717-DEL_2020_34-DE"),
    ],
)
def test_the_act_is_not_related_to_itself(number: str | None, identifier: str | None) -> None:
    stamp = f" ID : ⟦DELIB_ID|{identifier}⟧" if identifier else ""
    text = f"Délibération n° {N}.{stamp} ID : ⟦DELIB_ID|0342134017-202S-7⟧"
    assert related(text, number=number, identifier=identifier) == []


def test_who_left_at_an_act_cites_nothing() -> None:
    assert told(f"Mme BORREL (à compter de la délibération n° {N}), M. TEYSSIER") == []


def test_a_related_act_has_a_number_or_a_date() -> None:
    with pytest.raises(ValidationError):
        Related()


@pytest.mark.parametrize("unit", ["délibération du ", "la délibération du 3 mai 2020 ", "annule et remplace la "])
def test_time_is_linear(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    start = time.perf_counter()
    find_related(text, Act(0, len(text)), Decision(), [], [])
    assert time.perf_counter() - start < 20
