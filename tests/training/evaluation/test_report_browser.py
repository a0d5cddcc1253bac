"""The report in a browser: filters, links, sizes, themes, print; no error, no request."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest

from tests.chromium import NAMES, PROGRAM, Page, chromium
from tests.page_checks import CONTRAST, NAMELESS, WIDER
from tests.training.evaluation import invented
from training.evaluation.report import write_report

pytestmark = pytest.mark.skipif(PROGRAM is None, reason=f"no browser: none of {', '.join(NAMES)} is installed")

SHOWN = "[...document.querySelectorAll('.error')].filter(item => item.checkVisibility())"
OVERLAPS = """(() => {
  const boxes = [...document.querySelectorAll('svg text')].filter(text => text.checkVisibility())
    .map(text => [text.textContent, text.getBoundingClientRect(), text.ownerSVGElement]);
  return boxes.flatMap(([words, a, svg], place) => boxes.slice(place + 1)
    .filter(([, b, other]) => svg === other && a.left < b.right - 1 && b.left < a.right - 1
      && a.top < b.bottom - 4 && b.top < a.bottom - 4).map(([others]) => `${words} / ${others}`));
})()"""
OUTSIDE = """[...document.querySelectorAll('svg text')].filter(text => {
  const inner = text.getBoundingClientRect(), outer = text.ownerSVGElement.getBoundingClientRect();
  return inner.left < outer.left - 1 || inner.right > outer.right + 1 || inner.bottom > outer.bottom + 1;
}).map(text => text.textContent)"""


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """A tab of a browser of its own."""
    with chromium(tmp_path_factory.mktemp("profile")) as tab:
        yield tab


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The addresses of the reports."""
    folder = tmp_path_factory.mktemp("reports")
    for name, made in (("full", invented.evaluation), ("bare", invented.bare), ("hostile", invented.hostile)):
        write_report(made(), folder / f"{name}.html")
    return {path.stem: path.as_uri() for path in folder.iterdir()}


@pytest.fixture
def full(page: Page, reports: dict[str, str]) -> Page:
    """The full report, fresh."""
    page.look(1400)
    page.open(reports["full"])
    return page


def wait(page: Page, milliseconds: int) -> None:
    """Until what was asked for is done."""
    page.value(f"new Promise(done => setTimeout(done, {milliseconds}))")


def choose(page: Page, name: str, value: str) -> None:
    page.value(
        f"(() => {{ const field = document.getElementById('filter-{name}'); field.value = {value!r};"
        " field.dispatchEvent(new Event('input', {bubbles: true})); })()"
    )
    wait(page, 200)


def shown(page: Page) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = page.value(f"{SHOWN}.map(item => ({{...item.dataset}}))")
    return found


def status(page: Page) -> str:
    return str(page.value("document.getElementById('error-count').textContent"))


@pytest.mark.parametrize("name", ["full", "bare", "hostile"])
@pytest.mark.parametrize("width", [400, 1400])
def test_nothing_overflows_and_nothing_complains(page: Page, reports: dict[str, str], name: str, width: int) -> None:
    page.look(width, theme="dark" if name == "bare" else "light")
    page.open(reports[name])
    page.value("document.querySelectorAll('details').forEach(one => one.open = true)")
    assert page.value("document.documentElement.scrollWidth") == width
    assert page.value(WIDER) == []
    assert page.value(OUTSIDE) == []
    assert page.value(OVERLAPS) == []
    assert page.complaints() == []
    assert page.requests() == [reports[name]]


def test_the_first_fifty_errors_are_shown_then_more(full: Page) -> None:
    assert (len(shown(full)), status(full)) == (50, "Showing 50 of 240 errors.")
    full.value("document.getElementById('more').click()")
    assert len(shown(full)) == 100
    assert full.value(f"document.activeElement.closest('.error') === {SHOWN}[50]"), "the first new one has the focus"
    full.value("document.getElementById('all').click()")
    assert len(shown(full)) == 240
    assert full.value("document.getElementById('more').checkVisibility()") is False


def test_filters_by_kind_label_document_and_text(full: Page) -> None:
    choose(full, "kind", "label")
    assert {item["kind"] for item in shown(full)} == {"label"}
    assert status(full) == "Showing 50 of 60 errors matching, of 240."
    choose(full, "label", "ORG")
    found = shown(full)
    assert 0 < len(found) < 50
    assert all("ORG" in (item["gold"], item["said"]) for item in found)
    assert {item["gold"] == "ORG" for item in found} == {True, False}, "gold or predicted"
    choose(full, "document", "deliberation-003")
    assert {item["document"] for item in shown(full)} == {"deliberation-003"}
    choose(full, "kind", "")
    choose(full, "label", "")
    choose(full, "words", "  ACTE 61. …SEANCE du ")
    assert len(shown(full)) == 1
    choose(full, "words", "nowhere")
    assert (shown(full), status(full)) == ([], "No error matches, of 240.")
    full.value("document.querySelector('#filters [type=reset]').click()")
    wait(full, 50)
    assert status(full) == "Showing 50 of 240 errors."
    assert full.complaints() == []


def test_a_link_to_an_error_shows_it_whatever_hides_it(full: Page) -> None:
    choose(full, "kind", "label")
    anchor = full.value("[...document.querySelectorAll('.error')][200].id")
    full.value(f"location.hash = '#{anchor}'")
    wait(full, 100)
    assert full.value(f"document.getElementById('{anchor}').checkVisibility()")
    assert full.value("document.getElementById('filter-kind').value") == ""
    assert full.value(f"document.activeElement.closest('.error').id === '{anchor}'")
    top = full.value(f"document.getElementById('{anchor}').getBoundingClientRect().top")
    assert 0 <= top < 900


def test_the_theme_follows_the_system_until_the_button_is_pressed(full: Page) -> None:
    paper = "getComputedStyle(document.body).backgroundColor"
    pressed = "document.getElementById('theme').getAttribute('aria-pressed')"
    light = full.value(paper)
    full.look(1400, theme="dark")
    wait(full, 100)
    dark = full.value(paper)
    assert (light != dark, full.value(pressed)) == (True, "true")
    full.value("document.getElementById('theme').click()")
    assert (full.value(paper), full.value(pressed)) == (light, "false")
    full.value("localStorage.clear()")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_words_stand_out_from_their_ground(full: Page, theme: str) -> None:
    full.look(1400, theme=theme)
    assert full.value(CONTRAST) == []


def test_all_that_can_be_used_has_a_name_and_is_reached_by_keyboard(full: Page) -> None:
    assert full.value(NAMELESS) == []
    assert full.value("[...document.querySelectorAll('.scroll')].every(box => box.tabIndex === 0)")
    assert full.value("[...document.querySelectorAll('[tabindex]')].every(item => item.tabIndex <= 0)")
    assert full.value("document.querySelector('.skip').getAttribute('href')") == "#main"
    heads = full.value("[...document.querySelectorAll('h1, h2, h3')].map(head => Number(head.tagName[1]))")
    assert heads[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(heads))
    assert full.value("document.getElementById('error-count').getAttribute('role')") == "status"


def test_in_print_what_cannot_be_pressed_is_gone(full: Page) -> None:
    choose(full, "kind", "missed")
    full.look(794, theme="dark", media="print")
    for name in ("#filters", "#more", "header"):
        assert full.value(f"document.querySelector('{name}').checkVisibility()") is False
    assert full.value("getComputedStyle(document.body).backgroundColor") == "rgb(253, 253, 251)"
    assert {item["kind"] for item in shown(full)} == {"missed"}
    assert full.value(WIDER) == []


def test_hostile_texts_run_nothing(page: Page, reports: dict[str, str]) -> None:
    page.look(1400)
    page.open(reports["hostile"])
    assert page.value("document.images.length") == 0
    assert page.value("document.scripts.length") == 2
    assert len(shown(page)) == 2
    assert page.complaints() == []
