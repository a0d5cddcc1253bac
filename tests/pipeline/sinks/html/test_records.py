"""The page: one file that shows all of the records, whole whatever its texts hold."""

import base64
import hashlib
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from pipeline.errors import ExitCode
from pipeline.records.model import Session
from pipeline.sinks.html import sink
from pipeline.sinks.html.page import SHARED, clean
from pipeline.sinks.html.sink import TooManyDocuments, open_html
from tests.pipeline.sinks.html import invented
from tests.pipeline.sinks.html.made import Page, article

ROOT = Path(__file__).parents[4]
MADE = {
    "full": invented.full,
    "tomorrow": invented.tomorrow,
    "hostile": invented.hostile,
    "blank": invented.blank,
}


def written(folder: Path, *names: str) -> str:
    target = folder / "out.html"
    with open_html(target) as write:
        for name in names:
            write(MADE[name]())
    return target.read_text(encoding="utf-8")


@pytest.mark.parametrize("names", [["full"], ["hostile"], ["full", "tomorrow", "hostile", "blank"], []])
def test_it_is_sound_and_loads_nothing(names: list[str], tmp_path: Path) -> None:
    page = Page(written(tmp_path, *names))
    ids = page.all("id")
    assert len(ids) == len(set(ids))
    inner = {target.removeprefix("#") for target in page.all("href") if target.startswith("#")}
    assert {*page.all("aria-labelledby"), *inner} <= set(ids)
    outer = {target for target in page.all("href") if not target.startswith("#")}
    assert outer <= {"data:,", "https://www.example.org/actes?id=1&b=2"}
    assert page.all("src") == page.all("style") == page.all("action") == []
    assert [name for _, attributes in page.elements for name in attributes if name.startswith("on")] == []


def test_only_its_own_scripts_may_run(tmp_path: Path) -> None:
    html = written(tmp_path, "hostile")
    (policy,) = (attributes["content"] for _, attributes in Page(html).elements if "http-equiv" in attributes)
    assert "default-src 'none'" in policy
    inline = re.findall(r"<(?:script|style)>(.*?)</(?:script|style)>", html, re.DOTALL)
    assert len(inline) == 3
    for code in inline:
        assert base64.b64encode(hashlib.sha256(code.encode()).digest()).decode() in policy


def test_hostile_text_stays_text(tmp_path: Path) -> None:
    page = Page(written(tmp_path, "hostile"))
    assert {tag for tag, _ in page.elements}.isdisjoint({"img", "iframe", "object"})
    said = "".join(page.texts)
    assert said.count("<img src=x onerror=alert(1)>") > 10
    assert "{{ 1 }}" in said
    assert not re.search("[\x00\x1b\u202e]", said)
    assert all(target == "data:," or target.startswith("#") for target in page.all("href"))


def strings(value: Any) -> list[str]:
    """Every string, number and truth in a record, offsets and text left out."""
    if isinstance(value, dict):
        about = ("evidence", "start", "end", "text", "confidence")
        return [found for name, each in value.items() if name not in about for found in strings(each)]
    if isinstance(value, list):
        return [found for each in value for found in strings(each)]
    if value is None or isinstance(value, bool):
        return []
    return [str(value)]


@pytest.mark.parametrize("name", MADE)
def test_nothing_of_a_record_is_left_out(name: str) -> None:
    made = MADE[name]()
    said = " ".join(" ".join(Page(article(made)).texts).split())
    for found in strings(made.model_dump(mode="json")):
        assert " ".join(clean(found).split()) in said


def test_links_lead_to_the_very_words() -> None:
    page = Page(article(invented.full()))
    expected = [
        [clean(invented.TEXT[start:end]) for start, end in record.evidence.values()]
        for record in (invented.full().session, *invented.full().decisions)
    ]
    found = [page.places[target[1:]] for target in page.all("href") if target[1:] in page.places]
    for words in (each for record in expected for each in record):
        assert words in found
    assert [words for _, words in page.marks] == [entity.text for entity in invented.full().entities]


def test_warnings_of_all_parts_are_at_the_top() -> None:
    top = article(invented.tomorrow()).split('<section class="record"')[0]
    said = " ".join("".join(Page(top + "</article>").texts).split())
    assert "4 warnings Document: page 4 has no text layer Session: 15 present are stated, 2 named" in said
    assert "Decision 1, 2031-001: In the text" in said
    assert "12 for, of 2 voting" in said
    assert "the sum is not the total" in said


def test_each_sitting_is_shown() -> None:
    made = invented.full()
    made.later_sessions = [Session(date="2031-03-04", present=["Odile ÉRABLE"], warnings=["no authority was found"])]
    made.decisions[1].sitting = 1
    html = article(made)
    page = Page(html)
    said = " ".join(" ".join(page.texts).split())
    assert "1 later sitting" in said
    assert "Session 2 : no authority was found" in said
    assert [each for each in page.all("id") if each.endswith(("-session", "-session-2"))] == [
        "d1-session",
        "d1-session-2",
    ]
    first, second = (html.index(f'id="d1-decision-{number}"') for number in (1, 2))
    assert 'href="#d1-session"' in html[first:second]
    assert 'href="#d1-session-2"' in html[second:]


def test_one_sitting_needs_no_number() -> None:
    assert "Session 1" not in article(invented.full())


def test_a_list_of_documents_where_there_are_several(tmp_path: Path) -> None:
    one, two = Page(written(tmp_path, "full")), Page(written(tmp_path, "full", "blank"))
    assert ("documents" in one.all("id"), "documents" in two.all("id")) == (False, True)
    said = " ".join("".join(two.texts).split())
    assert "2 decisions, 1 warning, minutes/bréval.pdf" in said
    assert "No decision was found in this document." in said
    assert "This record has no text" in said


def test_too_many_documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sink, "MOST_DOCUMENTS", 2)
    with pytest.raises(TooManyDocuments, match=r"3 documents are too many .* holds 2: name fewer") as error:
        written(tmp_path, "full", "full", "full")
    assert error.value.exit_code == ExitCode.USAGE
    assert list(tmp_path.iterdir()) == []


def test_a_wheel_holds_the_templates() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]
    packaged = {path for glob in settings["package-data"]["pipeline.sinks.html"] for path in SHARED.parent.glob(glob)}
    assert set(SHARED.iterdir()) <= packaged
