"""SCDL files: what is in them complies, what is not is listed."""

import csv
import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.errors import CannotWrite, MissingExtra
from pipeline.records.model import AmountDetail, Decision, Minutes, Subject
from pipeline.sinks.csv import guarded
from pipeline.sinks.scdl import sink as module
from pipeline.sinks.scdl.checks import SCHEMA, errors
from pipeline.sinks.scdl.row import COLUMNS, make_rows
from pipeline.sinks.scdl.sink import NotValid, Tally, open_scdl, rejected_of
from pipeline.sinks.scdl.siret import Sirets
from tests.pipeline.sinks.drawn import MINUTES
from tests.pipeline.sinks.scdl.acts import IDENTIFIER, OTHER_SIREN, SIREN, SIRET, decision, minutes


def some(*values: Any) -> st.SearchStrategy[Any]:
    return st.sampled_from(values)


WORDS = st.text(max_size=6).map(lambda text: f"{text}a") | some("=1+1", "-3", "a\r\nb", '"a', ",a", "'a", "a/b")
TEXTS = st.none() | st.text(max_size=6) | WORDS
DAYS = st.none() | st.dates().map(str) | some("2031-02-03", "2031-02-31", "", "2031")
COUNTS = st.none() | st.integers(-1, 25)
ADDRESSES = some("bréval.pdf", "https://breval.example/a.pdf", "http://a b", "https://x!a")
DETAILS = st.lists(
    st.builds(AmountDetail, value=some("1.00"), text=some("1 €"), budget_year=st.none() | some(2031, 2032, 7)),
    max_size=2,
)
SUBJECTS = st.builds(
    Subject,
    code=st.from_regex(r"\A[0-9]\.[0-9]{1,2}\Z"),
    name=some("Finances locales/Subventions"),
    source=some("stated", "model"),
)
SOUND = st.builds(
    decision,
    number=WORDS,
    title=WORDS,
    transmission_id=some(None, IDENTIFIER),
    outcome=some("adopted", "rejected", "noted", "unknown"),
    subject=SUBJECTS,
    votes_for=st.none() | st.integers(0, 12),
    votes_against=st.none() | st.integers(0, 4),
    abstentions=st.none() | st.integers(0, 3),
    transmitted_on=st.none() | st.dates(min_value=date(2031, 2, 3)).map(str),
    amount_details=DETAILS,
)
"""Acts that comply."""
ANY = st.builds(
    Decision,
    number=TEXTS,
    transmission_id=TEXTS | some(IDENTIFIER, IDENTIFIER.replace(SIREN, OTHER_SIREN)),
    title=TEXTS,
    outcome=some("adopted", "unknown", "withdrawn"),
    nature=some(None, "deliberation", "arrete"),
    subject=st.none() | SUBJECTS | st.builds(Subject, code=some("7.5"), name=TEXTS.map(str), source=some("model")),
    votes_for=COUNTS,
    votes_against=COUNTS,
    abstentions=COUNTS,
    transmitted_on=DAYS,
    session_date=DAYS,
    amount_details=DETAILS,
)
"""Acts that may not."""
DOCUMENTS = st.builds(
    lambda acts, **changes: minutes(*acts, **changes),
    st.lists(SOUND, max_size=3),
    source=ADDRESSES,
    collectivity=WORDS,
    members_in_office=st.none() | st.integers(19, 40),
    members_voting=COUNTS,
)
DOUBTFUL = st.builds(
    lambda acts, **changes: minutes(*acts, **changes),
    st.lists(ANY | SOUND, max_size=3),
    source=ADDRESSES | st.text(max_size=9),
    collectivity=TEXTS,
    date=DAYS,
    members_in_office=COUNTS,
    members_voting=COUNTS,
)


def written(target: Path, given: list[Minutes], sirets: list[str]) -> Tally:
    tally = Tally()
    with open_scdl(target, Sirets(sirets), tally) as write:
        for one in given:
            write(one)
    return tally


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@settings(max_examples=40)
@given(given=st.lists(DOCUMENTS, max_size=3))
def test_every_sound_act_is_a_row_that_validates(
    given: list[Minutes], tmp_path_factory: pytest.TempPathFactory
) -> None:
    target = tmp_path_factory.mktemp("scdl") / "acts.csv"
    tally = written(target, given, [SIRET])
    assert read(rejected_of(target)) == []
    assert len(read(target)) == tally.rows == sum(len(one.decisions) for one in given)
    assert errors(target) == []


@settings(max_examples=40)
@given(given=st.lists(DOUBTFUL, max_size=3), sirets=some([SIRET], [], [f"Commune de Bréval={SIRET}"]))
def test_every_row_validates_and_none_is_lost(
    given: list[Minutes], sirets: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    target = tmp_path_factory.mktemp("scdl") / "acts.csv"
    tally = written(target, given, sirets)
    assert errors(target) == []
    rows, rejected = read(target), read(rejected_of(target))
    assert (tally.rows, tally.rejected + tally.others) == (len(rows), len(rejected))
    assert len(rows) + len(rejected) == sum(len(one.decisions) for one in given)
    assert all(row["reason"] for row in rejected)


@settings(max_examples=15)
@given(given=st.lists(MINUTES, max_size=2))
def test_any_records_at_all(given: list[Minutes], tmp_path_factory: pytest.TempPathFactory) -> None:
    target = tmp_path_factory.mktemp("scdl") / "acts.csv"
    tally = written(target, given, [SIRET])
    assert tally.rows + tally.rejected + tally.others == sum(len(one.decisions) for one in given)


def test_both_files(tmp_path: Path) -> None:
    made = minutes(
        decision(),
        decision(title="=1+1", abstentions=None),
        decision(number=None, title=None),
        decision(nature="arrete"),
        decision(subject=Subject(code="1.1", name="Commande publique/Marchés publics", source="model")),
    )
    tally = written(tmp_path / "acts.csv", [made], [SIRET])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["acts.csv", "acts.rejected.csv"]
    rows, rejected = read(tmp_path / "acts.csv"), read(tmp_path / "acts.rejected.csv")
    assert [row["DELIB_OBJET"] for row in rows] == ["Subvention à l'harmonie", "'=1+1", "Subvention à l'harmonie"]
    assert [(row["reason"], row["document"], row["position"], row["COLL_SIRET"]) for row in rejected] == [
        ("no number was found; no title was found", "bréval", "3", SIRET),
        ("not a deliberation: its nature is arrete", "bréval", "4", SIRET),
    ]
    assert (tally.rows, tally.rejected, tally.others) == (3, 1, 1)
    assert (tally.votes_left_out, tally.subjects_told) == (1, 1)
    assert tally.reasons == {"no number was found": 1, "no title was found": 1}
    assert tally.names == {SIRET: {"Commune de Bréval"}}


def test_cells_are_guarded_rows(tmp_path: Path) -> None:
    made = minutes(decision(title="@a"))
    written(tmp_path / "acts.csv", [made], [SIRET])
    (row,) = make_rows(made, Sirets([SIRET]))
    assert read(tmp_path / "acts.csv") == [{name: guarded(cell) for name, cell in row.cells.items()}]


GOOD = dict(
    zip(
        COLUMNS,
        f"Bréval,{SIRET},1,2031-02-03,7.5,Finances locales/Subventions,Don,2031/2032,,{IDENTIFIER},2031-02-03,"
        "19,15,12,2,1,https://breval.example/a.pdf".split(","),
        strict=True,
    )
)


@pytest.mark.parametrize(
    ("changes", "column"),
    [
        ({}, None),
        *[({name: ""}, name) for name in COLUMNS[:7]],
        ({"COLL_SIRET": SIRET[:-1] + "1"}, "COLL_SIRET"),
        ({"COLL_SIRET": SIREN}, "COLL_SIRET"),
        ({"DELIB_DATE": "03/02/2031"}, "DELIB_DATE"),
        ({"DELIB_MATIERE_CODE": "7.5.2"}, "DELIB_MATIERE_CODE"),
        ({"DELIB_MATIERE_NOM": "Subventions"}, "DELIB_MATIERE_NOM"),
        ({"DELIB_MATIERE_NOM": "Finances locales / Subventions"}, "DELIB_MATIERE_NOM"),
        ({"BUDGET_ANNEE": "31"}, "BUDGET_ANNEE"),
        ({"BUDGET_ANNEE": "2032/2031"}, "BUDGET_ANNEE"),
        ({"PREF_DATE": "2031-02-02"}, "PREF_DATE"),
        ({"VOTE_REEL": ""}, "VOTE_REEL"),
        ({"VOTE_REEL": "16"}, "VOTE_REEL"),
        ({"VOTE_EFFECTIF": "14"}, "VOTE_EFFECTIF"),
        ({"VOTE_POUR": "-12"}, "VOTE_POUR"),
        ({"VOTE_POUR": "douze"}, "VOTE_POUR"),
        ({"DELIB_URL": "a.pdf"}, "DELIB_URL"),
        (dict.fromkeys(COLUMNS[11:16], ""), None),
        (dict.fromkeys(("BUDGET_ANNEE", "PREF_ID", "PREF_DATE", "DELIB_URL"), ""), None),
    ],
)
def test_the_schema_and_the_cross_rules(changes: dict[str, str], column: str | None, tmp_path: Path) -> None:
    path = tmp_path / "acts.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerow(GOOD | changes)
    found = errors(path)
    assert bool(found) == (column is not None)
    if column is not None:
        assert any(f", {column}: " in error for error in found), found


def test_the_schema_tells_of_every_column() -> None:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    assert [field["name"] for field in schema["fields"]] == list(COLUMNS)
    assert all(field["title"] and field["description"] and field["example"] for field in schema["fields"])


def test_the_schema_s_own_examples_comply(tmp_path: Path) -> None:
    fields = json.loads(SCHEMA.read_text(encoding="utf-8"))["fields"]
    path = tmp_path / "acts.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([[field["name"] for field in fields], [field["example"] for field in fields]])
    assert errors(path) == []


def test_a_file_that_would_not_comply_does_not_appear(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        module, "lines", lambda table: "".join(",".join(row) + "\n" for row in table).replace(SIRET, "1")
    )
    with pytest.raises(NotValid, match="row 2, COLL_SIRET"):
        written(tmp_path / "acts.csv", [minutes(decision())], [SIRET])
    assert list(tmp_path.iterdir()) == []


def test_targets_that_cannot_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for target, why in [(Path("/dev/null"), "name a plain file"), (tmp_path, "it exists|name a plain file")]:
        with pytest.raises(CannotWrite, match=why):
            written(target, [], [SIRET])
    monkeypatch.setitem(sys.modules, "frictionless", None)
    with pytest.raises(MissingExtra, match=r"pip install 'minutier\[export\]'"):
        written(tmp_path / "acts.csv", [], [SIRET])
    assert list(tmp_path.iterdir()) == []
