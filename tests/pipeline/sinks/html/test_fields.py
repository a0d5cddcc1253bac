"""Records with fields that the page has never heard of."""

from typing import Any

import pytest

from pipeline.sinks.html.fields import SEE_TEXT, Field, Fields, Items, Words, read_fields
from pipeline.sinks.html.places import Places

TEXT = "Le conseil approuve : Anne MARTIN, Luc PETIT."


def fields(record: dict[str, Any]) -> dict[str, Field]:
    return {field.name: field for field in read_fields(record, Places("d", TEXT)).fields}


def where(field: Any) -> str | None:
    return field.place.anchor if field.place else None


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("Anne", Words("Anne")),
        (0, Words("0")),
        (0.5, Words("0.5")),
        (True, Words("yes")),
        (False, Words("no")),
        ("https://example.org/?a=1", Words("https://example.org/?a=1", "https://example.org/?a=1")),
        ("javascript:alert(1)", Words("javascript:alert(1)")),
    ],
)
def test_single_values(value: object, shown: Words) -> None:
    assert fields({"a_field": value}) == {"a field": Field("a field", shown, None)}


@pytest.mark.parametrize("value", [None, "", [], {}])
def test_what_is_empty_is_named_as_missing(value: object) -> None:
    found = read_fields({"votes_for": value, "body": "conseil"}, Places("d", TEXT))
    assert found.missing == ("votes for",)
    assert [field.name for field in found.fields] == ["body"]


def test_what_is_empty_but_has_evidence_is_shown() -> None:
    found = fields({"holder": None, "evidence": {"holder": [0, 2]}})
    assert (found["holder"].value, where(found["holder"])) == (Words("none"), "d-0-2")


def test_evidence_by_the_name_of_the_field() -> None:
    found = fields({"outcome": "adopted", "title": "x", "evidence": {"outcome": [11, 19]}})
    assert (where(found["outcome"]), where(found["title"])) == ("d-11-19", None)
    assert set(found) == {"outcome", "title"}


def test_evidence_that_no_field_has_is_shown_too() -> None:
    found = fields({"evidence": {"vote_line": [3, 10]}})
    assert (found["vote line"].value, where(found["vote line"])) == (Words(SEE_TEXT), "d-3-10")


def test_one_evidence_for_a_whole_record() -> None:
    found = fields({"subject": {"code": "7.1", "evidence": [3, 10]}})
    assert where(found["subject"]) == "d-3-10"
    assert found["subject"].value == Fields((Field("code", Words("7.1"), None),), ())


def test_items_have_their_own_evidence_or_that_of_their_list() -> None:
    own = fields({"voters": [{"name": "Anne", "evidence": [22, 33]}, {"name": "Luc"}]})["voters"]
    listed = fields({"amounts": ["1", "2"], "evidence": {"amounts": [[22, 33], [35, 44]]}})["amounts"]
    assert isinstance(own.value, Items)
    assert isinstance(listed.value, Items)
    assert [where(item) for item in own.value.items] == ["d-22-33", None]
    assert [where(item) for item in listed.value.items] == ["d-22-33", "d-35-44"]
    assert where(listed) is None


def test_names_are_found_within_the_evidence_of_their_list() -> None:
    found = fields({"present": ["Luc PETIT", "Zoé ROY"], "evidence": {"present": [22, 44]}})["present"]
    assert isinstance(found.value, Items)
    assert where(found) == "d-22-44"
    assert [where(item) for item in found.value.items] == ["d-35-44", None]


def test_confidence_by_the_name_of_the_field() -> None:
    found = fields({"number": "1", "title": "x", "confidence": {"number": 0.5, "title": None}})
    assert [found["number"].confidence, found["title"].confidence] == [0.5, None]
    assert set(found) == {"number", "title"}


@pytest.mark.parametrize(
    "record",
    [
        {"confidence": 0.9},
        {"confidence": {"number": "high"}},
        {"evidence": "page 3"},
        {"evidence": {"number": {"page": 3}}},
    ],
)
def test_what_only_looks_like_evidence_or_confidence_is_shown(record: dict[str, Any]) -> None:
    assert set(fields(record)) == set(record)


def test_records_within_records() -> None:
    found = fields({"a": {"b": [{"c": [1, [2, None]]}]}})["a"].value
    assert isinstance(found, Fields)
    (b,) = found.fields
    assert isinstance(b.value, Items)
    assert not b.value.plain
