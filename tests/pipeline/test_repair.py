"""Damage of scanners and text layers, undone; what is written so on purpose, left alone."""

import time
from functools import partial
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.generate import generate
from pipeline.reading import read
from pipeline.repair import find_repairs
from pipeline.sources.hyphens import vocabulary


@pytest.mark.parametrize(
    ("source", "text"),
    [
        # characters written otherwise
        ("ﬁnances, oﬃce, aﬄux", "finances, office, afflux"),
        ("de\u0301libe\u0301ration du C\u0327A", "délibération du ÇA"),
        ("dÃ©libÃ©ration nÂ° 12, lâ€™Ã©tÃ© 3 â‚¬", "délibération n° 12, l’été 3 €"),
        ("dÃ©jÃ  vu", "déjà vu"),
        ("nÂ° 1Â\xa0200â€¯000,00Â â‚¬ dÃ©jÃ\xa0 dus", "n° 1 200 000,00 € déjà dus"),
        ("DÃ‰LIBÃ‰RATION", "DÉLIBÉRATION"),
        ("la de'libe'ration adopte'e a` l'unanimite'.", "la délibération adoptée à l'unanimité."),
        # characters taken for others
        ("n\" 2023-12, N® 7, n' 12", "n° 2023-12, N° 7, n° 12"),
        ("3 600 £ et 12£", "3 600 € et 12€"),
        ("1 200,50 E, 12 000 C et 12,00 ¢.", "1 200,50 €, 12 000 € et 12,00 €."),
        ("Ie conseil, I'article, Ies élus et Ia mairie", "le conseil, l'article, les élus et la mairie"),
        ("|e conseil, |'article", "le conseil, l'article"),
        ("ll rappelle", "Il rappelle"),
        ("le ler mars, la lère tranche", "le 1er mars, la 1ère tranche"),
        ("Pour : 12, Contre : O, Abstention : 1", "Pour : 12, Contre : 0, Abstention : 1"),
        # figures
        ("n° 2O23-O12 du l2/O3/2024", "n° 2023-012 du 12/03/2024"),
        ("12 5OO,O0 €", "12 500,00 €"),
        ("034-2I3401722-2O140424-OOOOO71288-DE", "034-213401722-20140424-0000071288-DE"),
        ("A2024_ 008", "A2024_008"),
        ("Titre\n| Le conseil\n| décide", "Titre Le conseil décide"),
        # words cut where lines ended
        ("les opé- rations, opérations", "les opérations, opérations"),
        ("les opé¬ rations", "les opérations"),
        # headings
        ("D E L I B E R A T I O N\nN° 3", "DELIBERATION N° 3"),
        ("D É L I B É R A T I O N  D U  C O N S E I L", "DÉLIBÉRATION DU CONSEIL"),
        ("E X T R A I T D U R E G I S T R E", "EXTRAIT DU REGISTRE"),
        ("M O T I O N contre la motion", "MOTION contre la motion"),
    ],
)
def test_damage_is_undone(source: str, text: str) -> None:
    assert read(source).text == text


@pytest.mark.parametrize(
    "text",
    [
        "les lots A B C D E F, les tranches I et II",
        "colonnes A L E D",
        "bacs de 120l, 240l/360l et 660 l, parcelle O123, bâtiment I2, lot 10I",
        "l'œuvre « n'est pas » l'une, qu'il, d'« état »",
        "titre II du livre I, article 12 I 3",
        "RD 1204 E, catégorie C, 12 C, 3 000 E2",
        "article l123-6 du code, l2121-29, l52-1",
        "pré- et post-scolaire, les sous- traitants, compte- rendu",
        "no 2009-967, la n° 12",
        "Pour : Olivier, contre : On verra",
        "| Pour | Contre | le conseil |",
        "Pour | Contre | 12",
        "LAURENT-ILLE, Ille-et-Vilaine, ville",
        "São Tomé, Âge d'or, RÂ",
        "M. O. L. I. PETIT, A. B. C. D. DUVAL",
        "il est midi, aller, Il y a",
        "un 'exemple' de 'grâce' et de 'paie'",
    ],
)
def test_what_is_meant_stays(text: str) -> None:
    assert read(text).text == text


@pytest.mark.parametrize(
    ("source", "word", "there"),
    [
        ("l'e\u0301te\u0301 2023", "été", "e\u0301te\u0301"),
        ("la oﬃce", "office", "oﬃce"),
        ("nÂ° 2O23-O12 votÃ©", "2023-012", "2O23-O12"),
        ("nÂ° 2O23 votÃ© ici", "voté", "votÃ©"),
        ("la S É A N C E du", "SÉANCE", "S É A N C E"),
        ("prix : 1 200,50 E.", "1 200,50 €", "1 200,50 E"),
    ],
)
def test_evidence_points_at_what_the_page_says(source: str, word: str, there: str) -> None:
    reading = read(source)
    start = reading.text.index(word)
    found = reading.source(start, start + len(word))
    assert source[slice(*found)] == there
    assert reading.place(*found) == (start, start + len(word))


def test_clean_documents_keep_every_character() -> None:
    """Authored minutes have no damage but headings whose letters stand apart."""
    for document in generate(120, 31):
        for edit in find_repairs(document.text, partial(vocabulary, document.text)):
            assert edit.new == ""
            assert document.text[edit.start : edit.end].isspace()


@given(st.text(alphabet="dDéEe'`^´|lIoO0129-/., ÃÂ©â€™ﬁ\u0301nN\"°£C¢", max_size=60))
def test_edits_are_in_order_and_apart(source: str) -> None:
    edits = find_repairs(source, frozenset)
    assert all(one.end <= other.start for one, other in pairwise(edits))
    assert all(0 <= edit.start < edit.end <= len(source) for edit in edits)


@pytest.mark.parametrize(
    "unit", ["A ", "1O", "O ", "l2/", "e'", "Ã", "e\u0301", "1 2OO ", "12,00 E", 'n"', "| ", "I'a"]
)
def test_time_is_linear(unit: str) -> None:
    start = time.process_time()
    find_repairs(unit * (200_000 // len(unit)), frozenset)
    assert time.process_time() - start < 10


@pytest.mark.parametrize("word", ["RECENSEMENT", "PATINOIRE", "ASSAINISSEMENT"])
def test_words_of_the_document_are_known_with_their_letters_apart(word: str) -> None:
    assert read(f"{' '.join(word)}\nle {word.lower()}").text == f"{word} le {word.lower()}"
    assert read(" ".join(word)).text == " ".join(word)
