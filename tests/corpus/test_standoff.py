"""Stand-off annotations: every value comes back from its text, and the files that are kept hold no text."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.gold import EntitySpan, GoldDocument, Records, digest, write_gold
from corpus.standoff import (
    ANNOTATIONS,
    INDEX,
    BadStandOff,
    ChangedText,
    Left,
    StandOff,
    main,
    read_standoff,
    rebuild,
    stand_off,
    write_standoff,
)
from corpus.standoff_values import cite, cited, collapsed, is_place
from pipeline.records.model import Decision, Proxy, Session

TEXT = (
    "Commune de Valserre-les-Ormes\nPrésents : Aline BRETODEAU,  Yvon\nKERDANIEL. Acte 2031 _ 07 "
    "Réfection du Adopté à l’unanimité lavoir communal. Prêt de 1 200 €."
)
PRESENT = ["Aline BRETODEAU", "Yvon KERDANIEL"]


def gold(text: str = TEXT, **fields: Any) -> GoldDocument:
    session = Session(collectivity="Commune de Valserre-les-Ormes", body="conseil municipal", date="2031-02-07")
    session.present = PRESENT
    decision = Decision(number="2031_07", title="Réfection du lavoir communal", outcome="adopted", amounts=["1200.00"])
    records = Records(session=session, decisions=[decision])
    spans = [EntitySpan(start=41, end=56, label="PER")]
    return GoldDocument(id="inv1", text=text, entities=spans, records=fields.get("records", records), meta={"url": "u"})


# values


def test_a_value_in_one_piece_is_a_span() -> None:
    assert cite("Yvon KERDANIEL", TEXT) == {"at": [TEXT.index("Yvon"), TEXT.index(". Acte")]}


def test_whole_words_are_preferred() -> None:
    assert cite("Anne", "Marianne et Anne") == {"at": [12, 16]}
    assert cite("Anne", "Marianne: JeanneAnne") == {"at": [16, 20]}


def test_a_value_that_the_text_cuts_is_joined_by_spaces() -> None:
    place = cite("Réfection du lavoir communal", TEXT)
    assert place is not None
    assert len(place["at"]) == 2
    assert cited(place, TEXT) == "Réfection du lavoir communal"


def test_the_next_piece_is_searched_after_the_last() -> None:
    assert cite("vente du pré", "du pré – vente – du pré") == {"at": [[9, 14], [17, 23]]}


def test_a_number_that_damage_pulled_apart_is_tight() -> None:
    place = cite("2031_07", TEXT)
    assert place is not None
    assert place == {"tight": [TEXT.index("2031"), TEXT.index(" Réf")]}
    assert cited(place, TEXT) == "2031_07"


@pytest.mark.parametrize("value", ["Brigitte", "Réfection du pont", "", "double  espace", " Acte"])
def test_what_the_text_does_not_have_has_no_place(value: str) -> None:
    assert cite(value, TEXT + " double  espace") is None


@pytest.mark.parametrize("span", [[0, 9999], [-1, 4], [5, 5], [6, 5]])
def test_a_place_outside_the_text_is_refused(span: list[int]) -> None:
    with pytest.raises(ValueError, match="outside the text"):
        cited({"at": span}, TEXT)


@given(st.data())
def test_any_stretch_comes_back(data: st.DataObject) -> None:
    text = data.draw(st.text(alphabet="aé.'’(+ \n", min_size=1, max_size=60))
    start, end = sorted((data.draw(st.integers(0, len(text))), data.draw(st.integers(0, len(text)))))
    value = collapsed(text[start:end])
    place = cite(value, text)
    assert (place is None) == (value == "")
    assert place is None or cited(place, text) == value


# documents


def test_a_document_comes_back() -> None:
    document = gold()
    kept, left = stand_off(document)
    assert left == []
    document.meta["sha256"] = digest(TEXT)
    assert rebuild(kept, TEXT) == document


def test_a_stand_off_document_holds_no_word_of_its_text() -> None:
    kept, _ = stand_off(gold())
    assert set(re.findall(r"[A-Za-zé]{3,}", json.dumps(kept.records, ensure_ascii=False))) & set(TEXT.split()) == set()
    assert kept.collectivity is None


def test_an_authority_that_the_text_does_not_name_is_kept_by_name() -> None:
    document = gold(TEXT.replace("Commune de", "COMMUNE DE"))
    kept, left = stand_off(document)
    assert (kept.collectivity, left) == ("Commune de Valserre-les-Ormes", [])
    assert rebuild(kept, document.text).records == document.records


def test_what_cannot_be_kept_is_left_out_and_named() -> None:
    session = Session(present=["Aline BRETODEAU", "Odile ABSENTE"], secretary="Odile ABSENTE", body="Comité des fêtes")
    session.proxies = [
        Proxy(giver="Odile ABSENTE", holder="Aline BRETODEAU"),
        Proxy(giver="Yvon KERDANIEL", holder=None),
    ]
    later = [session.model_copy(deep=True, update={"body": None, "proxies": [], "secretary": None})]
    acts = [Decision(title="Autre", outcome="noted")]
    document = gold(records=Records(session=session, later_sessions=later, decisions=acts))
    kept, left = stand_off(document)
    paths = [
        "later_sessions.0.present.1",
        "session.body",
        "session.secretary",
        "session.present.1",
        "session.proxies.0.giver",
        "decisions.0.title",
    ]
    assert sorted(left) == sorted(Left("inv1", path) for path in paths)
    back = rebuild(kept, TEXT).records
    assert back.session.present == ["Aline BRETODEAU"]
    assert back.session.proxies == [Proxy(giver="Yvon KERDANIEL")]
    assert [session.present for session in back.later_sessions] == [["Aline BRETODEAU"]]
    assert back.decisions == [Decision(outcome="noted")]


def test_a_text_that_changed_is_refused() -> None:
    kept, _ = stand_off(gold())
    with pytest.raises(ChangedText, match="SHA-256"):
        rebuild(kept, TEXT + " ")


def test_annotations_that_do_not_fit_are_told() -> None:
    broken = StandOff(id="inv1", meta={"sha256": digest("court")}, records={"session": {"body": {"at": [0, 99]}}})
    with pytest.raises(BadStandOff, match=r"inv1: .* lies outside the text"):
        rebuild(broken, "court")


NAMES = st.lists(st.sampled_from(["Aline BRETODEAU", "Yvon KERDANIEL", "Ugo d’ARVIEU"]), max_size=5)


@given(NAMES, NAMES, st.sampled_from([None, "2031-07", "DEL 12"]), st.sampled_from(["\n", " ", "  ", " | "]))
def test_any_document_comes_back(present: list[str], absent: list[str], number: str | None, gap: str) -> None:
    text = gap.join([*present, "et", *absent, number or "sans", "fin"])
    records = Records(session=Session(present=present, absent=absent), decisions=[Decision(number=number)])
    document = GoldDocument(id="x", text=text, records=records, meta={"sha256": digest(text)})
    kept, left = stand_off(document)
    assert left == []
    assert rebuild(StandOff.model_validate_json(kept.model_dump_json()), text) == document


# files


def test_files_come_back(tmp_path: Path) -> None:
    documents = [stand_off(gold())[0], stand_off(gold(TEXT.upper()))[0].model_copy(update={"id": "inv2"})]
    write_standoff(documents, tmp_path)
    assert read_standoff(tmp_path) == documents


def test_the_module_builds_the_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = gold(TEXT.replace("lavoir", "four"))
    write_gold([document], tmp_path / "gold.jsonl")
    main(tmp_path / "gold.jsonl", tmp_path)
    assert "1 documents kept" in (said := capsys.readouterr().out)
    assert "inv1: decisions.0.title" in said
    back = rebuild(read_standoff(tmp_path)[0], document.text)
    assert back.records.session == document.records.session


@pytest.mark.parametrize(
    ("index", "annotations", "reason"),
    [
        ('{"id": "a"}', "", "do not hold the same documents: a"),
        ('{"id": "a"', '{"id": "a"}', "not a stand-off file"),
        ("[]", '{"id": "a"}', "not a stand-off file"),
        ('{"id": "a", "meta": 3}', '{"id": "a"}', "wrong shape"),
    ],
)
def test_broken_files_are_told(tmp_path: Path, index: str, annotations: str, reason: str) -> None:
    (tmp_path / INDEX).write_text(index, encoding="utf-8")
    (tmp_path / ANNOTATIONS).write_text(annotations, encoding="utf-8")
    with pytest.raises(BadStandOff, match=reason):
        read_standoff(tmp_path)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadStandOff, match=r"index\.jsonl: No such file"):
        read_standoff(tmp_path)


def test_places_are_told_from_records() -> None:
    assert is_place({"tight": [1, 2]})
    assert not is_place({"at": [1, 2], "giver": 1})
    assert not is_place({})
