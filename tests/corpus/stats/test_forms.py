"""Mentions and passages become the forms that a template would be written from."""

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.gold import GoldDocument
from corpus.markup import parse
from corpus.stats.contexts import dates, neighbours, numbers
from corpus.stats.families import OF_LABEL, TITLES
from corpus.stats.forms import form
from corpus.stats.lists import list_forms
from corpus.stats.passages import abstract, marked, passages
from corpus.stats.survey import document_forms
from pipeline.labels import LABELS


def document(text: str) -> GoldDocument:
    plain, spans = parse(text)
    return GoldDocument(id="a", text=plain, entities=spans)


def found(text: str, family: str) -> list[str]:
    return [shape for name, shape in passages(abstract(marked(document(text)))) if name == family]


@pytest.mark.parametrize(
    ("label", "text", "shape"),
    [
        ("AMOUNT", "12 345,60 €", "9 999,99 €"),
        ("AMOUNT", "1\u202f234\u00a0567 euros", "9 999 999 euros"),
        ("AMOUNT", "- 31572€", "- 99999€"),
        ("AMOUNT", "47.310.00 €", "9.999.99 €"),
        ("AMOUNT", "trois mille six cents euros", "[nombre] euros"),
        ("DELIB_ID", "2023-014", "[an]-999"),
        ("DELIB_ID", "034-213401722-20140424-0000071288-DE", "999-999999999-[aaaammjj]-9999999999-AAA"),
        ("DELIB_ID", "DEL_20210312_4", "AAA_[aaaammjj]_9"),
        ("PER", "Anne-Lise TEYSSIER", "Aaa-Aaa AAA"),
        ("PER", "LE BRAZIDEC Yann", "LE AAA Aaa"),
        ("PER", "Y. MARCHAL", "A. AAA"),
        ("PER", "Paul de MARSAC", "Aaa de AAA"),
        ("ORG", "Communauté de communes du Val d'Aure", "Communauté de communes du Aaa d'Aaa"),
        ("ORG", "VILLE DE TREIGNY-LE-HAUT", "VILLE DE AAA"),
        ("ORG", "S.D.A.V.", "A.A.A.A."),
        ("ORG", "SARL Durand et Fils", "SARL Aaa et Aaa"),
        (
            "LEGAL_REF",
            "articles L. 2121-29 et suivants du Code général des collectivités territoriales",
            "articles L. 9-9 et suivants du Code aaa…",
        ),
        ("LEGAL_REF", "loi n° 2014-58 du 27 janvier 2014", "loi n° 9-9 du [date]"),
        ("LEGAL_REF", "articles L. 2121-17, 20 et 21 du CGCT", "articles L. 9-9, … et … du AAA"),
    ],
)
def test_a_mention_has_its_form(label: str, text: str, shape: str) -> None:
    assert form(label, text) == shape


@pytest.mark.parametrize(
    ("text", "family", "shapes"),
    [
        ("Présents : ⟦PER|Ana ROUX⟧, ⟦PER|Luc VIAL⟧.", "present", ["présents : ⟨PER⟩"]),
        ("ÉTAIENT PRÉSENTS : MM. ⟦PER|ROUX⟧ et ⟦PER|VIAL⟧", "present", ["ETAIENT PRESENTS : ⟨civ⟩ ⟨PER⟩"]),
        ("⟦PER|Ana ROUX⟧ : présente", "present", ["⟨PER⟩ : présente"]),
        ("Absents excusés : Mme ⟦PER|ROUX⟧", "absent", ["absents excusés : ⟨civ⟩ ⟨PER⟩"]),
        ("⟦PER|VIAL⟧ (procuration à Mme ⟦PER|ROUX⟧)", "proxies", ["⟨PER⟩ (procuration à ⟨civ⟩ ⟨PER⟩)"]),
        ("⟦PER|VIAL⟧ → ⟦PER|ROUX⟧", "proxies", ["⟨PER⟩ → ⟨PER⟩"]),
        ("Nombre de conseillers en exercice : 19", "counts", ["nombre de conseillers en exercice : 9"]),
        ("Pour : 12 Contre : 0 Abstentions : 2", "votes", ["pour : 9 contre : 9 abstentions : 9"]),
        ("Par quinze voix pour, deux abstentions.", "votes", ["par [nombre] voix pour, [nombre] abstentions"]),
        ("Le conseil prend acte du rapport.", "outcomes", ["le conseil prend acte du rapport"]),
        ("Vu la délibération n° ⟦DELIB_ID|12⟧", "visas", ["vu la délibération n°"]),
        ("Date de convocation : 3 mai 2022", "convocation", ["date de convocation : [date]"]),
        ("Secrétaire de séance : ⟦PER|Ana ROUX⟧", "secretary", ["secrétaire de séance : ⟨PER⟩"]),
        ("sous la présidence de M. ⟦PER|Luc VIAL⟧, maire.", "chair", ["sous la présidence de ⟨civ⟩ ⟨PER⟩, maire"]),
        ("L'an deux mille vingt-deux et le trois mai", "opening", ["l'an [nombre] et le [jour-mois-lettres]"]),
        ("La séance est levée à 22 h 15.", "closing", ["la séance est levée à [heure]"]),
        ("Envoyé en préfecture le 03/02/2023", "stamps", ["envoyé en préfecture le [date]"]),
        ("• ⟦DELIB_ID|2022-7⟧ : Voirie", "headings", ["• ⟨DELIB_ID⟩ :"]),
        ("M. ⟦PER|VIAL⟧ : « Merci »", "speech", ["⟨civ⟩ ⟨PER⟩ : «"]),
    ],
)  # fmt: skip
def test_a_passage_has_its_form(text: str, family: str, shapes: list[str]) -> None:
    assert found(text, family) == shapes


def test_words_that_make_no_formula_are_left_out() -> None:
    (shape,) = found("Le conseil municipal de Treigny après avoir entendu Zoé décide de planter", "decides")
    assert shape == "le conseil municipal de … après avoir entendu … décide"


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("Mme ⟦PER|Ana ROUX⟧, M. ⟦PER|Luc VIAL⟧, M. ⟦PER|Jo MAS⟧, Mme ⟦PER|Lea BEC⟧", "Aaa AAA, civ Aaa AAA"),
        ("⟦PER|A. ROUX⟧ — ⟦PER|L. VIAL⟧ — ⟦PER|J. MAS⟧ — ⟦PER|L. BEC⟧", "A. AAA — A. AAA"),
        (
            "⟦PER|ROUX Ana⟧, 1re adjointe ; ⟦PER|VIAL Luc⟧, 2e adjoint ; ⟦PER|MAS Jo⟧ ; ⟦PER|BEC Léa⟧",
            "AAA Aaa, fonction ; AAA Aaa",
        ),
    ],
)
def test_a_list_of_names_has_its_form(text: str, shape: str) -> None:
    assert list(list_forms(document(text))) == [shape]


def test_three_names_or_a_new_label_make_no_list() -> None:
    assert list(list_forms(document("⟦PER|A. A⟧, ⟦PER|B. B⟧, ⟦PER|C. C⟧"))) == []
    assert list(list_forms(document("⟦PER|A. A⟧, ⟦PER|B. B⟧ Absents : ⟦PER|C. C⟧, ⟦PER|D. D⟧"))) == []


def test_dates_and_other_numbers_have_their_forms() -> None:
    assert list(dates("Lundi 3 mai 2022 à 18h30, le 03/02/2023")) == ["jour 9 mois 9999", "99h99", "99/99/9999"]
    assert list(numbers("la parcelle AB n° 123 de 450 m² le 3 mai 2022")) == ["n° 999", "999 m²"]
    assert list(numbers("Budget............ 12")) == list(numbers("Voirie........................ 45"))


def test_the_words_beside_a_mention_are_told() -> None:
    text = abstract(marked(document("Le solde de ⟦AMOUNT|12 €⟧ TTC revient au club ⟦ORG|Les Ormes⟧, à ⟦PER|Ana ROUX⟧")))
    assert {
        ("before_amounts", "de"),
        ("after_amounts", "AAA"),
        ("before_organisations", "club"),
        ("after_organisations", ","),
        ("before_people", "à"),
        ("after_people", "(fin)"),
    } == set(neighbours(text))


@given(st.text(max_size=200), st.lists(st.tuples(st.integers(0, 190), st.integers(1, 20), st.sampled_from(LABELS))))
def test_any_document_has_forms_of_known_families(text: str, spans: list[tuple[int, int, str]]) -> None:
    entities = [
        {"start": start, "end": start + length, "label": label}
        for start, length, label in spans
        if text[start : start + length].strip() and start + length <= len(text)
    ]
    read = GoldDocument.model_validate({"id": "a", "text": text, "entities": entities})
    forms = list(document_forms(read))
    assert {family for family, _ in forms} <= set(TITLES)
    assert sum(family in OF_LABEL.values() for family, _ in forms) == len(entities)


@pytest.mark.parametrize("unit", ["un ", "a,", "12.", "pouvoir à ", "pour 9, contre 9 ", "l'an deux mille "])
def test_a_long_text_without_a_stop_is_read_in_seconds(unit: str) -> None:
    """Patterns that could begin anywhere took minutes for each of these; a quarter of a second is usual now."""
    text = unit * (20_000 // len(unit))
    begun = perf_counter()
    list(document_forms(GoldDocument(id="a", text=text)))
    assert perf_counter() - begun < 5
