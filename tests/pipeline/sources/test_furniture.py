"""Which lines of which pages only repeat the margins."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.sources.furniture import PAGE_NUMBER, find_furniture, page_lines

BODY = [f"Texte {word} de la page\nqui continue {word}\net finit {word}" for word in ("un", "deux", "trois", "quatre")]


def _stamp(identifier: str) -> str:
    return (
        "Envoyé en préfecture le 18/04/2031\nReçu en préfecture le 18/04/2031\n"
        f"ID : 099-219900012-20310415-{identifier}-DE\n"
    )


def aside(*pages: str) -> list[str]:
    text = "\f".join(pages)
    return [text[line.start : line.end] for line in find_furniture(text)]


def test_running_heads_and_feet() -> None:
    pages = [f"VILLE DE BRÉVAL\n{body}\nHôtel de ville, 12 rue Basse" for body in BODY]
    assert aside(*pages) == ["VILLE DE BRÉVAL", "Hôtel de ville, 12 rue Basse"] * 3


def test_the_first_of_each_stays_and_is_what_the_others_repeat() -> None:
    text = "\f".join(f"  VILLE DE BRÉVAL \n{body}" for body in BODY)
    found = find_furniture(text)
    assert [line.repeats for line in found] == [2] * 3
    assert [text[line.start : line.end] for line in found] == ["VILLE DE BRÉVAL"] * 3


def test_heads_on_left_pages_only() -> None:
    pages = [f"PROCÈS-VERBAL\n{body}" if number % 2 else body for number, body in enumerate(BODY)]
    assert aside(*pages) == ["PROCÈS-VERBAL"]


@pytest.mark.parametrize(
    "number", ["1", "- 1 -", "Page 1", "page 1/4", "Page 1 sur 4", "1/4", "p. 1", "Folio 1", "– 1 –"]
)
def test_page_numbers_even_the_first(number: str) -> None:
    assert PAGE_NUMBER.match(number)
    pages = [f"{body}\n{number.replace('1', str(page))}" for page, body in enumerate(BODY, 1)]
    assert len(aside(*pages)) == 4


@pytest.mark.parametrize("line", ["Article 1", "1 200 €", "2031-07", "12 mars 2031", "1. Budget", "n° 12"])
def test_no_page_numbers(line: str) -> None:
    assert not PAGE_NUMBER.match(line)


def test_head_with_the_page_number_in_it() -> None:
    pages = [f"Procès-verbal du 28 mars    {page}\n{body}" for page, body in enumerate(BODY, 1)]
    assert aside(*pages) == [f"Procès-verbal du 28 mars    {page}" for page in (2, 3, 4)]


@pytest.mark.parametrize("head", ["Délibération n° 2031-0{}", "Délibération n° {}", "N° {}", "Délibération 2031/{}"])
def test_numbers_of_acts_are_no_page_numbers(head: str) -> None:
    pages = [f"VILLE DE BRÉVAL\n{head.format(number)}\n{body}" for number, body in enumerate(BODY, 1)]
    assert aside(*pages) == ["VILLE DE BRÉVAL"] * 3


def test_the_number_of_one_act_repeated_on_its_pages() -> None:
    assert aside(*(f"Délibération n° 2031-07\n{body}" for body in BODY)) == ["Délibération n° 2031-07"] * 3


def test_the_stamp_of_one_act_repeated_to_the_letter() -> None:
    assert aside(*(_stamp("7") + body for body in BODY[:2])) == _stamp("7").splitlines()


def test_stamps_in_a_bundle_of_acts() -> None:
    stamps = ["7", "8", "9", "9"]
    assert aside(*(_stamp(one) + body for one, body in zip(stamps, BODY, strict=True))) == _stamp("9").splitlines()


def test_a_stamp_on_few_pages() -> None:
    pages = [_stamp("7") + BODY[0], _stamp("7") + BODY[1], *BODY[2:], "Texte cinq", "Texte six"]
    assert aside(*pages) == _stamp("7").splitlines()


def test_heads_of_a_bundle_stay() -> None:
    pages = [f"EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS\n{body}" for body in BODY]
    assert aside(*pages) == []


def test_text_repeated_inside_the_pages_stays() -> None:
    filler = "\n".join(f"ligne {word}" for word in "abcdefg")
    assert (
        aside(
            *(
                f"{body}\n{filler}{page}\nAdopté à l'unanimité\n{filler}{page}b\n{body}"
                for page, body in enumerate(BODY)
            )
        )
        == []
    )


def test_one_page_is_untouched() -> None:
    assert find_furniture("VILLE\n1\nVILLE\nPage 1/1") == []
    assert find_furniture("") == []


@given(st.text(alphabet="aB 1\n\r\f\t-°\u2028", max_size=120))
def test_lines_are_exact(text: str) -> None:
    lines = [line for page in page_lines(text) for line in page]
    assert all(text[line.start : line.end] == line.text == line.text.strip() != "" for line in lines)
    assert len(list(page_lines(text))) == text.count("\f") + 1
    found = find_furniture(text)
    places = {(line.start, line.end) for line in lines}
    assert all((line.start, line.end) in places for line in found)
    assert found == sorted(set(found))
    assert all(line.repeats is None or line.repeats < line.start for line in found)


@pytest.mark.parametrize("unit", [" ", "\n", "a", "1 ", "1\f", "page ", "Page 1/2\n", "ID : 1\f"])
def test_time_is_linear(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    start = time.perf_counter()
    find_furniture(f"a\n{text}x\nb\fpage{text}x\n")
    assert time.perf_counter() - start < 20
