"""samples/: the expected records hold the contract and stand in the texts; the PDFs are what their script makes."""

import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from pipeline.records.model import Decision, Session
from tests.samples import NAMES, SAMPLES, WITH_PDF, collapsed, expected, expected_json, pdf_pages, text

GUIDELINE_SESSION = {
    *("collectivity", "body", "date", "convened_on", "president", "secretary"),
    *("members_in_office", "members_present", "members_voting", "present", "absent", "proxies"),
}
GUIDELINE_DECISION = {
    *("number", "transmission_id", "title", "rapporteur", "outcome", "unanimous"),
    *("votes_for", "votes_against", "abstentions", "not_voting"),
    *("amounts", "transmitted_on", "published_on", "truncated"),
}
DECISIONS = {
    "acte-bureau-metropole": 1,
    "acte-ocr": 1,
    "extrait-ville": 1,
    "liste-deliberations": 12,
    "lot-deux-actes": 2,
    "pv-communaute": 5,
    "pv-village": 8,
}
CUT_WORD = re.compile(r"(?<=[a-zà-ÿ])-\n(?=[a-zà-ÿ])|\ufffe")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the PDFs, made anew."""
    folder = tmp_path_factory.mktemp("pdf")
    subprocess.run([sys.executable, SAMPLES / "make_pdfs.py", folder], check=True, capture_output=True)
    return folder


def stated(session: Session, decisions: list[Decision]) -> Iterator[str]:
    """The values that the text must hold to the letter."""
    yield from (name for name in (session.president, session.secretary) if name)
    yield from (*session.present, *session.absent)
    for proxy in session.proxies:
        yield from (name for name in (proxy.giver, proxy.holder) if name)
    for act in decisions:
        yield from (
            value for value in (act.number, act.transmission_id, act.title, act.rapporteur) if value is not None
        )


def dates(session: Session, decisions: list[Decision]) -> Iterator[str]:
    found = [session.date, session.convened_on]
    for act in decisions:
        found += [act.transmitted_on, act.published_on]
    yield from (day for day in found if day)


def test_every_sample_has_its_expected_records() -> None:
    assert sorted(DECISIONS) == NAMES
    assert sorted(path.stem for path in (SAMPLES / "expected").iterdir()) == NAMES
    assert len(WITH_PDF) >= 4
    assert set(WITH_PDF) <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_expected_records_are_those_of_the_guidelines(name: str) -> None:
    loaded = expected_json(name)
    assert set(loaded) == {"session", "decisions"}
    assert set(loaded["session"]) == GUIDELINE_SESSION
    assert all(set(act) == GUIDELINE_DECISION for act in loaded["decisions"])
    Session.model_validate(loaded["session"])
    decisions = [Decision.model_validate(act) for act in loaded["decisions"]]
    assert len(decisions) == DECISIONS[name]


@pytest.mark.parametrize("name", NAMES)
def test_expected_values_stand_in_the_text(name: str) -> None:
    body = collapsed(text(name))
    records = expected(name)
    missing = [value for value in stated(records.session, records.decisions) if value not in body]
    assert missing == []
    assert (records.session.collectivity or "").lower() in body.lower()


@pytest.mark.parametrize("name", NAMES)
def test_expected_dates_and_amounts_are_normalised(name: str) -> None:
    records = expected(name)
    for day in dates(records.session, records.decisions):
        assert date.fromisoformat(day).isoformat() == day
    digits = re.sub(r"\D+", "", text(name))
    for act in records.decisions:
        for amount in act.amounts:
            assert re.fullmatch(r"\d+\.\d\d", amount)
            assert amount.removesuffix(".00").removesuffix("0").replace(".", "") in digits
        assert len(act.amounts) == len(set(act.amounts)) <= 20


@pytest.mark.parametrize("name", NAMES)
def test_stated_counts_fit_the_lists(name: str) -> None:
    session = expected(name).session
    if session.present and session.members_present is not None:
        assert len(session.present) == session.members_present
    if session.present and session.members_in_office is not None:
        assert len(session.present) + len(session.absent) == session.members_in_office
    assert {proxy.giver for proxy in session.proxies} <= set(session.absent)
    assert {proxy.holder for proxy in session.proxies} <= set(session.present)


@pytest.mark.parametrize("name", WITH_PDF)
def test_the_script_makes_the_pdf(name: str, made: Path) -> None:
    assert pdf_pages(made / f"{name}.pdf") == pdf_pages(SAMPLES / f"{name}.pdf")


@pytest.mark.parametrize("name", WITH_PDF)
def test_the_pdf_says_what_the_text_says(name: str) -> None:
    source = [collapsed(CUT_WORD.sub("", page)) for page in text(name).split("\f")]
    assert [collapsed(CUT_WORD.sub("", page)) for page in pdf_pages(SAMPLES / f"{name}.pdf")] == source


def test_the_damaged_act_is_one_line() -> None:
    assert text("acte-ocr").strip().count("\n") == 0


def test_samples_stay_small() -> None:
    assert sum(path.stat().st_size for path in SAMPLES.rglob("*") if path.is_file()) < 400_000
