"""What the mentions are worth."""

import re
from decimal import Decimal

import pytest

from pipeline.entities.amount import value as amount
from pipeline.entities.delib_id import value as delib_id
from pipeline.entities.legal_ref import value as legal_ref
from pipeline.entities.legal_ref.codes import CODES, Code
from pipeline.entities.org import value as org
from pipeline.entities.per import value as per

LEGIFRANCE = "https://www.legifrance.gouv.fr"
CGCT = "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070633"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.234,56 €", "1234.56"),
        ("3,903.35 €", "3903.35"),
        ("€18 000.00", "18000.00"),
        ("EUR 41 499,67", "41499.67"),
        ("1 234.56 €", "1234.56"),
        ("3600€", "3600"),
        ("1,5 M€", "1500000"),
        ("450 K€", "450000"),
        ("3.5 millions d'euros", "3500000"),
        ("trois mille six cents euros", "3600"),
        ("quatre-vingt-dix-sept euros et dix centimes", "97.10"),
        ("UN MILLION DEUX CENT MILLE EUROS", "1200000"),
        ("soixante et onze euros", "71"),
        ("10.000.000 €", "10000000"),
        ("4.000 €", "4000"),
        ("0.00 €", "0"),
        ("0,125 €", "0.125"),
        ("12€50", "12.50"),
        ("- 22483€", "-22483"),
        ("2200E€", "2200"),
        ("1 200 £", "1200"),
        ("11 KE", "11000"),
    ],
)
def test_euros(text: str, value: str) -> None:
    parsed = amount.parse(text)
    assert parsed is not None
    assert (parsed.value, parsed.currency) == (Decimal(value), "EUR")


def test_francs_are_no_euros() -> None:
    assert amount.parse("1 000 francs") == amount.AmountValue(value=Decimal(1000), currency="FRF")


@pytest.mark.parametrize("text", ["", "euros", "12 m²", "15 millions", "abc"])
def test_no_sum(text: str) -> None:
    assert amount.parse(text) is None


@pytest.mark.parametrize(
    ("following", "basis"),
    [
        (" HT pour", "HT"),
        ("EHT par", "HT"),
        (" (TTC)", "TTC"),
        (" hors taxes", "HT"),
        ("/m²", None),
        (" par an", None),
        ("", None),
    ],
)
def test_tax_basis(following: str, basis: str | None) -> None:
    assert amount.tax_basis(following) == basis


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("CGCT", {"kind": "code", "code": "Code général des collectivités territoriales", "url": CGCT}),
        ("article L. 2122-22", {"kind": "code", "articles": ["L2122-22"]}),
        ("article 15 de la loi n° 2023-175 du 10 mars 2023",
         {"kind": "law", "articles": ["15"], "number": "2023-175", "date": "2023-03-10",
          "url": f"{LEGIFRANCE}/eli/loi/2023/3/10/2023-175/jo/texte"}),
        ("loi n° 82.213 du 2 mars 1982", {"kind": "law", "number": "82-213", "date": "1982-03-02"}),
        ("loi NOTRe", {"kind": "law"}),
        ("décret du 16 août 1901", {"kind": "decree", "date": "1901-08-16"}),
        ("ordonnance n° 2015-899 du 23 juillet 2015",
         {"kind": "ordinance", "number": "2015-899", "date": "2015-07-23",
          "url": f"{LEGIFRANCE}/eli/ordonnance/2015/7/23/2015-899/jo/texte"}),
        ("décret n°2016-360 du 25/03/2016", {"kind": "decree", "number": "2016-360", "date": "2016-03-25",
          "url": f"{LEGIFRANCE}/eli/decret/2016/3/25/2016-360/jo/texte"}),
        ("loi n° 2015-991", {"kind": "law", "number": "2015-991"}),
        ("loi n° 2015-991 du 7 août 2016", {"kind": "law", "number": "2015-991", "date": "2016-08-07"}),
        ("loi organique n° 2013-906 du 11 octobre 2013",
         {"kind": "law", "number": "2013-906", "date": "2013-10-11"}),
        ("article L. 2121-15 du code susvisé", {"kind": "code", "articles": ["L2121-15"]}),
        ("article 310 H de l'annexe II au code général des impôts",
         {"kind": "code", "articles": ["310 H"], "code": "Code général des impôts, annexe II",
          "url": f"{LEGIFRANCE}/codes/texte_lc/LEGITEXT000006069569"}),
        ("article 310 H de l'annexe 2 au CGI",
         {"kind": "code", "articles": ["310 H"], "code": "Code général des impôts, annexe II",
          "url": f"{LEGIFRANCE}/codes/texte_lc/LEGITEXT000006069569"}),
        ("article L. 415-1 du CGFP",
         {"kind": "code", "articles": ["L415-1"], "code": "Code général de la fonction publique"}),
        ("arrêté préfectoral n° 2016-12 du 03/05/16", {"kind": "order", "number": "2016-12", "date": "2016-05-03"}),
        ("RGPD", {"kind": "eu"}),
        ("règlement (UE) n°651/2014 de la Commission du 17 juin 2014",
         {"kind": "eu", "number": "651/2014", "date": "2014-06-17"}),
        ("instruction budgétaire et comptable M57", {"kind": "other", "number": "M57"}),
    ],
)  # fmt: skip
def test_citations(text: str, fields: dict[str, object]) -> None:
    parsed = legal_ref.parse(text)
    assert parsed is not None
    assert parsed.model_dump(exclude_defaults=True) == fields


@pytest.mark.parametrize(
    ("listed", "articles"),
    [
        ("articles L. 2121-7 à L. 2121-9", ["L2121-7", "L2121-8", "L2121-9"]),
        ("articles L. 2122-18 à 20", ["L2122-18", "L2122-19", "L2122-20"]),
        ("articles L. 5211-1 à L. 5211-4-2", ["L5211-1", "L5211-4-2"]),
        ("article R.*123-1", ["R*123-1"]),
        ("article premier", ["1"]),
        ("articles L. 2121-17, 20 et 21", ["L2121-17", "L2121-20", "L2121-21"]),
        ("articles L. 5211-1 à L. 5211-4", ["L5211-1", "L5211-2", "L5211-3", "L5211-4"]),
        ("articles L. 1-1 à L. 2-3", ["L1-1", "L2-3"]),
        ("articles L. 1-1 à L. 1-900", ["L1-1", "L1-900"]),
        ("article L.332-8 2°", ["L332-8"]),
        ("article L2253-1 alinéa 2", ["L2253-1"]),
    ],
)
def test_articles(listed: str, articles: list[str]) -> None:
    parsed = legal_ref.parse(f"{listed} du CGCT")
    assert parsed == legal_ref.LegalRefValue(
        kind="code", articles=articles, code="Code général des collectivités territoriales", url=CGCT
    )


@pytest.mark.parametrize("words", ["et suivants", "et suivant", "et s.", "et ss.", "et svts"])
def test_articles_that_go_on(words: str) -> None:
    parsed = legal_ref.parse(f"articles L. 2121-7 {words} du CGCT")
    assert parsed is not None
    assert (parsed.articles, parsed.following, parsed.code) == (["L2121-7"], True, CODES[0].title)


@pytest.mark.parametrize(
    ("short", "code"),
    [(short, code) for code in CODES for short in (*code.abbreviations, code.title, *code.variants)],
)
def test_every_wording_of_a_code_gives_its_title(short: str, code: Code) -> None:
    for written in (short, short.upper(), ".".join(short) + "." if short.isupper() else short):
        parsed = legal_ref.parse(f"article L. 12-3 du {written}")
        assert parsed is not None
        assert (parsed.kind, parsed.code, parsed.articles) == ("code", code.title, ["L12-3"])
        assert (parsed.url is None) == (code.legitext is None)


def test_identifiers_are_well_formed_and_of_one_code_each() -> None:
    known = [code.legitext for code in CODES if code.legitext]
    assert len(known) == len(set(known)) >= 70
    assert all(re.fullmatch(r"LEGITEXT\d{12}", identifier) for identifier in known)
    assert len({code.title for code in CODES}) == len(CODES)


def test_transmission_identifier() -> None:
    assert delib_id.parse("034-213401722-20140424-DEL 2014 / 167-DE-1-1") == delib_id.DelibIdValue(
        kind="transmission", number="DEL 2014/167", department="034", siren="213401722", siren_valid=True,
        date="2014-04-24", nature="DE",
    )  # fmt: skip


def test_misread_transmission_identifier() -> None:
    parsed = delib_id.parse("034-213401723-20141324-12-1AR")
    assert parsed is not None
    assert (parsed.number, parsed.siren_valid, parsed.date) == ("12", False, None)


@pytest.mark.parametrize(
    ("text", "number"), [("2014 / 167", "2014/167"), ("DEL — 2023 — 007", "DEL-2023-007"), ("12", "12")]
)
def test_numbers(text: str, number: str) -> None:
    assert delib_id.parse(text) == delib_id.DelibIdValue(kind="deliberation", number=number)


def test_no_identifier() -> None:
    assert delib_id.parse("sans") is None


@pytest.mark.parametrize(
    ("text", "given", "surname", "civility"),
    [
        ("Ana TEYSSIER", "Ana", "TEYSSIER", None),
        ("TEYSSIER Ana", "Ana", "TEYSSIER", None),
        ("Mme Anne-Marie de LA TOUR", "Anne-Marie", "de LA TOUR", "Mme"),
        ("Monsieur J.-P. VAN DER BERG", "J.-P.", "VAN DER BERG", "M."),
        ("TEYSSIER A.", "A.", "TEYSSIER", None),
        ("Ana Teyssier", "Ana", "Teyssier", None),
        ("ANA TEYSSIER", "ANA", "TEYSSIER", None),
        ("Teyssier", None, "Teyssier", None),
        ("M. Le Goff", None, "Le Goff", "M."),
        ("Sophie d’ARVIEU", "Sophie", "d’ARVIEU", None),
    ],
)
def test_names(text: str, given: str | None, surname: str, civility: str | None) -> None:
    assert per.parse(text) == per.PersonValue(given=given, surname=surname, civility=civility)


def test_no_name() -> None:
    assert per.parse(" 12 ") is None


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Commune de Valbrune", "commune"),
        ("Communauté de communes du Haut-Val", "epci"),
        ("Département de l'Hérault", "department"),
        ("Conseil régional de Bretagne", "region"),
        ("État", "state"),
        ("Préfecture du Gard", "state"),
        ("Amicale laïque de Valbrune", "association"),
        ("SARL Teyssier", "company"),
        ("Teyssier Bâtiment SAS", "company"),
        ("école Les Tilleuls", "school"),
        ("Caisse d'Épargne", "bank"),
        ("CFDT", "union"),
        ("Syndicat mixte du Val", "syndicate"),
        ("ADEME", "other"),
    ],
)
def test_organisations(name: str, kind: str) -> None:
    parsed = org.parse(name)
    assert parsed is not None
    assert parsed.kind == kind


def test_no_organisation() -> None:
    assert org.parse("  ") is None
