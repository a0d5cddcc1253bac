"""The page in a browser: links show the very text, at all sizes, by mouse and by keyboard; no error, no request."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from pipeline.records.model import Minutes
from pipeline.sinks.html.page import clean
from pipeline.sinks.html.sink import open_html
from tests.chromium import NAMES, PROGRAM, Page, chromium
from tests.page_checks import CONTRAST, NAMELESS, WIDER
from tests.pipeline.sinks.html import invented

pytestmark = pytest.mark.skipif(PROGRAM is None, reason=f"no browser: none of {', '.join(NAMES)} is installed")

PAGES = {
    "full": [invented.full],
    "several": [invented.tomorrow, invented.full, invented.blank],
    "hostile": [invented.hostile],
    "none": [],
}
LONG = "Vu le Code de l'urbanisme, le conseil approuve. " * 300
SHOWN = "[...document.querySelectorAll('.document')].find(one => one.checkVisibility())"
HERE = "[...document.querySelectorAll('.here')].map(one => one.textContent).join('')"
UNFOLD = "document.querySelectorAll('.record details').forEach(one => one.open = true)"
IN_VIEW = """(() => {
  const box = document.querySelector('.here').getBoundingClientRect();
  const pane = document.querySelector('.shown .text').getBoundingClientRect();
  const [top, bottom] = [Math.max(0, pane.top), Math.min(innerHeight, pane.bottom)];
  return box.top >= top && box.bottom <= bottom;
})()"""

FOLLOW_ALL = f"""[...{SHOWN}.querySelectorAll('a.to')].map(link => {{
  link.click();
  return [link.hash, {HERE}, {IN_VIEW}, document.querySelectorAll('.to[aria-current]').length];
}})"""


def long() -> Minutes:
    """A document that is much longer than a window, with its evidence at the end."""
    made = invented.full()
    shift = len(LONG)
    made.document.text = LONG + invented.TEXT
    for record in (made.session, *made.decisions):
        record.evidence = {name: (start + shift, end + shift) for name, (start, end) in record.evidence.items()}
    for entity in made.entities:
        entity.start, entity.end = entity.start + shift, entity.end + shift
    return made


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """A tab of a browser of its own."""
    with chromium(tmp_path_factory.mktemp("profile")) as tab:
        yield tab


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The addresses of the pages."""
    folder = tmp_path_factory.mktemp("pages")
    for name, documents in {**PAGES, "long": [long]}.items():
        with open_html(folder / f"{name}.html") as write:
            for made in documents:
                write(made())
    return {path.stem: Path(path).as_uri() for path in folder.iterdir()}


@pytest.fixture(params=[400, 1400])
def width(request: pytest.FixtureRequest) -> int:
    """A telephone, a desk."""
    wide: int = request.param
    return wide


def wait(page: Page) -> None:
    page.value("new Promise(done => setTimeout(done, 100))")


@pytest.mark.parametrize("name", [*PAGES, "long"])
def test_nothing_overflows_and_nothing_complains(page: Page, pages: dict[str, str], name: str, width: int) -> None:
    page.look(width, theme="dark" if name == "several" else "light")
    page.open(pages[name])
    page.value("document.querySelectorAll('details').forEach(one => one.open = true)")
    assert page.value("document.documentElement.scrollWidth") == width
    assert page.value(WIDER) == []
    assert page.complaints() == []
    assert page.requests() == [pages[name]]


def test_beside_each_other_the_record_and_the_text_scroll_alone(page: Page, pages: dict[str, str]) -> None:
    page.look(1400)
    page.open(pages["long"])
    assert page.value("document.documentElement.scrollHeight") == 900
    boxes = page.value(
        f"['.record', '.text'].map(name => {SHOWN}.querySelector(name).getBoundingClientRect().toJSON())"
    )
    assert boxes[0]["right"] <= boxes[1]["left"]
    assert page.value("['.record', '.text'].every(name => { const pane = document.querySelector(name); "
                      "pane.scrollTop = 50; return pane.scrollTop === 50; })")  # fmt: skip


@pytest.mark.parametrize("name", ["full", "several", "hostile", "long"])
def test_every_link_shows_the_very_words(page: Page, pages: dict[str, str], name: str, width: int) -> None:
    page.look(width)
    page.open(pages[name])
    page.value(UNFOLD)
    made: Any = long() if name == "long" else PAGES[name][0]()
    # A browser reads all line ends as one character, \n.
    text = made.document.text or made.model_dump(mode="json")["document"]["text"]
    found = page.value(FOLLOW_ALL)
    assert len(found) >= (4 if name == "hostile" else 15)
    for anchor, words, in_view, current in found:
        spans = [tuple(map(int, each.split("-")[1:])) for each in anchor[1:].split("_")]
        assert words == "".join(clean(text[start:end]) for start, end in spans).replace("\r\n", "\n")
        assert (in_view, current) == (True, 1), anchor
    assert page.complaints() == []


def test_every_evidence_has_a_link(page: Page, pages: dict[str, str]) -> None:
    page.look(1400)
    page.open(pages["full"])
    made = invented.full()
    for part, record in {"Session": made.session, "Decision 1": made.decisions[0]}.items():
        found = page.value(
            f"Object.fromEntries([...document.querySelectorAll('[data-part=\"{part}\"] dt > .to')]"
            ".map(link => [link.firstChild.textContent, link.hash]))"
        )
        assert found == {name.replace("_", " "): f"#d1-{start}-{end}" for name, (start, end) in record.evidence.items()}


def test_the_status_tells_what_is_shown(page: Page, pages: dict[str, str]) -> None:
    page.look(1400)
    page.open(pages["full"])
    start, end = invented.span("Pour : 12")
    page.value(f'document.querySelector(\'[data-part="Decision 1"] a[href="#d1-{start}-{end}"]\').click()')
    assert page.value("document.getElementById('told').getAttribute('role')") == "status"
    assert page.value("document.getElementById('told').textContent") == "Decision 1, votes for: « Pour : 12 », page 3"


def test_a_row_is_as_good_as_its_link_and_the_text_leads_back(page: Page, pages: dict[str, str]) -> None:
    page.look(1400)
    page.open(pages["full"])
    page.value("[...document.querySelectorAll('dd')].find(one => one.textContent.includes('rejected')).click()")
    assert page.value(HERE) == "rejette la motion"
    page.value("[...document.querySelectorAll('[data-at]')].find(one => one.textContent === 'approuve').click()")
    assert page.value(HERE) == "approuve"
    assert page.value("document.querySelector('.to[aria-current]').firstChild.textContent") == "outcome"


def test_by_keyboard_beside_the_text(page: Page, pages: dict[str, str]) -> None:
    page.look(1400)
    page.open(pages["long"])
    page.press("Tab")
    assert page.value("document.activeElement.className") == "skip"
    page.value("document.querySelector('dt > .to').focus()")
    page.press("Enter")
    assert page.value(HERE) == "Ville de Bréval-l'Œuvre"
    assert page.value("document.activeElement.matches('dt > .to')"), "the focus stays, for the next field"
    page.press("Tab")
    page.press("Enter")
    assert page.value(HERE) == "3 février 2031"
    page.value("document.getElementById('read').click()")
    assert page.value("document.activeElement.classList.contains('here')")
    page.press("Escape")
    assert page.value("document.activeElement.firstChild.textContent") == "date"
    assert page.value(HERE) == ""


def test_by_keyboard_above_the_text(page: Page, pages: dict[str, str]) -> None:
    page.look(400)
    page.open(pages["long"])
    page.value("document.querySelector('dt > .to').focus()")
    page.press("Enter")
    assert page.value("document.activeElement.classList.contains('here')"), "the text is far: the focus goes along"
    page.value("document.getElementById('back').click()")
    assert page.value("document.activeElement.firstChild.textContent") == "collectivity"
    top = page.value("document.activeElement.getBoundingClientRect().top")
    assert 0 <= top < 900


def test_a_list_to_choose_a_document_from(page: Page, pages: dict[str, str]) -> None:
    page.look(1400)
    page.open(pages["several"])
    shown = f"{SHOWN}.id"
    current = "[...document.querySelectorAll('#documents [aria-current]')].map(one => one.hash)"
    assert (page.value(shown), page.value(current)) == ("d1", ["#d1"])
    assert page.value("document.getElementById('previous').disabled")
    page.value("document.getElementById('next').click()")
    wait(page)
    assert (page.value(shown), page.value(current)) == ("d2", ["#d2"])
    page.value("(() => { const list = document.getElementById('documents'); list.open = true;"
               " list.querySelectorAll('a')[2].click(); })()")  # fmt: skip
    wait(page)
    assert (page.value(shown), page.value("document.getElementById('documents').open")) == ("d3", False)
    assert page.value("document.getElementById('chosen').textContent") == "3 of 3: bréval.pdf"
    page.value("document.getElementById('chosen').focus(); document.getElementById('documents').open = true")
    page.press("Escape")
    assert page.value("document.getElementById('documents').open") is False
    assert page.complaints() == []


def test_an_address_names_a_field(page: Page, pages: dict[str, str]) -> None:
    page.look(1400)
    start, end = invented.span("rejette la motion")
    page.open("about:blank")
    page.open(f"{pages['several']}#d2-{start}-{end}")
    assert page.value(f"{SHOWN}.id") == "d2"
    assert page.value(HERE) == "rejette la motion"
    page.value("location.hash = '#d1-decision-2'")
    wait(page)
    assert page.value(f"{SHOWN}.id") == "d1"
    page.value("location.hash = '#%zznothing\"]'")
    wait(page)
    assert page.complaints() == []


def test_entities_of_a_label_can_be_hidden(page: Page, pages: dict[str, str]) -> None:
    page.look(1400)
    page.open(pages["full"])
    ground = "getComputedStyle(document.querySelector('mark[data-label=PER]')).backgroundColor"
    marked = page.value(ground)
    page.value("document.querySelector('button[data-label=PER]').click()")
    assert page.value("document.querySelector('button[data-label=PER]').getAttribute('aria-pressed')") == "false"
    assert page.value(ground) != marked
    assert page.value("document.querySelectorAll('mark.off').length") == 2


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_words_stand_out_from_their_ground(page: Page, pages: dict[str, str], theme: str) -> None:
    page.look(1400, theme=theme)
    page.open(pages["several"])
    page.value(UNFOLD)
    for link in (0, 3, 5):
        page.value(f"{SHOWN}.querySelectorAll('dt > .to')[{link}].click()")
        assert page.value(CONTRAST) == []


def test_all_that_can_be_used_has_a_name_and_is_reached_by_keyboard(page: Page, pages: dict[str, str]) -> None:
    page.look(1400)
    page.open(pages["several"])
    assert page.value(NAMELESS) == []
    assert page.value("[...document.querySelectorAll('.record, .text, .warnings')].every(pane => pane.tabIndex === 0)")
    assert page.value("[...document.querySelectorAll('[tabindex]')].every(item => item.tabIndex <= 0)")
    assert page.value("document.querySelector('.skip').getAttribute('href')") == "#main"
    for mark in ("header", "main", "footer", "nav"):
        assert page.value(f"document.querySelectorAll('{mark}').length > 0")
    heads = page.value(f"[...{SHOWN}.querySelectorAll('h2, h3')].map(head => Number(head.tagName[1]))")
    assert heads[0] == 2
    assert all(after - before <= 1 for before, after in pairwise(heads))


def test_in_print_what_cannot_be_pressed_is_gone(page: Page, pages: dict[str, str]) -> None:
    page.look(794, theme="dark", media="print")
    page.open(pages["full"])
    for name in ("header", "footer", ".labels", ".record > nav"):
        assert page.value(f"document.querySelector('{name}').checkVisibility()") is False
    assert page.value("getComputedStyle(document.body).backgroundColor") == "rgb(253, 253, 251)"
    page.value("dispatchEvent(new Event('beforeprint'))")
    assert page.value("[...document.querySelectorAll('dd details')].every(one => one.open)")
    assert page.value(WIDER) == []


def test_hostile_texts_run_nothing(page: Page, pages: dict[str, str]) -> None:
    page.look(1400)
    page.open(pages["hostile"])
    assert page.value("document.images.length") == 0
    assert page.value("document.scripts.length") == 2
    assert page.complaints() == []
