"""The report: one file that says what the evaluation says, whole whatever its texts hold."""

import base64
import hashlib
import re
import tomllib
from html.parser import HTMLParser
from pathlib import Path

import pytest

from pipeline.errors import CannotWrite
from pipeline.sinks.html.page import link
from tests.training.evaluation import invented
from tests.training.evaluation.made import mention
from training.evaluation.model import Evaluation
from training.evaluation.report import TEMPLATES, render, write_report
from training.evaluation.report_errors import marked, views
from training.evaluation.report_summary import sentences

EVALUATIONS = {"full": invented.evaluation, "bare": invented.bare, "hostile": invented.hostile}
ROOT = Path(__file__).parents[3]
VOID = {"meta", "link", "input", "br"}


class Page(HTMLParser):
    """The elements of a page with their attributes, and whether each is closed in its turn."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.texts: list[str] = []
        self.scripts: dict[str, list[str]] = {"script": [], "style": []}
        self._open: list[str] = []
        self.feed(html)
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] in self.scripts:
            self.scripts[self._open[-1]].append(data)
        else:
            self.texts.append(data)

    def all(self, name: str) -> list[str]:
        """The values of an attribute."""
        return [attributes[name] for _, attributes in self.elements if name in attributes]


@pytest.fixture(params=EVALUATIONS)
def evaluation(request: pytest.FixtureRequest) -> Evaluation:
    """Full, bare and hostile ones in turn."""
    return EVALUATIONS[request.param]()


def test_it_is_sound_and_loads_nothing(evaluation: Evaluation) -> None:
    page = Page(render(evaluation))
    ids = page.all("id")
    assert len(ids) == len(set(ids))
    named = [name for value in page.all("aria-labelledby") for name in value.split()] + page.all("for")
    inner = [target.removeprefix("#") for target in page.all("href") if target.startswith("#")]
    assert {*named, *inner} <= set(ids)
    outer = {target for target in page.all("href") if not target.startswith("#")}
    assert all(re.fullmatch(r"data:,|https://www\.example\.org/actes/\d+\.pdf", target) for target in outer)
    assert page.all("src") == page.all("style") == page.all("action") == []
    assert [name for _, attributes in page.elements for name in attributes if name.startswith("on")] == []


def test_only_its_own_scripts_may_run(evaluation: Evaluation) -> None:
    page = Page(render(evaluation))
    (policy,) = (attributes["content"] for _, attributes in page.elements if "http-equiv" in attributes)
    assert "default-src 'none'" in policy
    assert [len(page.scripts["script"]), len(page.scripts["style"])] == [2, 1]
    for script in (*page.scripts["script"], *page.scripts["style"]):
        assert base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() in policy


def test_hostile_text_stays_text() -> None:
    page = Page(render(invented.hostile()))
    assert {tag for tag, _ in page.elements}.isdisjoint({"img", "iframe", "object"})
    said = "".join(page.texts)
    assert said.count("<img src=x onerror=alert(1)>") > 20
    assert not re.search("[\x00\x1b\u202e]", said)
    assert all(not target.startswith("javascript") for target in page.all("href"))


def test_every_error_is_there_with_its_labels_and_its_document() -> None:
    evaluation = invented.evaluation()
    page = Page(render(evaluation))
    items = [attributes for tag, attributes in page.elements if attributes.get("class") == "error"]
    assert [(item["data-kind"], item["data-gold"], item["data-said"], item["data-document"]) for item in items] == [
        (one.kind, one.gold.label if one.gold else "", one.said.label if one.said else "", one.document)
        for one in evaluation.errors
    ]


def test_parts_that_are_missing_are_left_out() -> None:
    full, bare = Page(render(invented.evaluation())), Page(render(invented.bare()))
    charts = {"chart-f1", "chart-confusion", "chart-reliability", "chart-learning"}
    assert charts <= set(full.all("id"))
    assert charts & set(bare.all("id")) == {"chart-f1"}
    assert "filters" not in bare.all("id")
    assert "None: every merged entity is right, and none is missed." in "".join(bare.texts)


def test_figures_are_those_of_the_evaluation() -> None:
    evaluation = invented.evaluation()
    text = " ".join("".join(Page(render(evaluation)).texts).split())
    assert evaluation.signature.line() in text
    assert evaluation.comparison is not None
    assert evaluation.comparison.verdict in text
    assert "decisions.title 0.810" in re.sub(r"\s+", " ", re.sub("<[^>]+>", " ", render(evaluation)))
    assert "Expected calibration error: 0.024" in text


def test_the_summary_in_words() -> None:
    assert sentences(invented.evaluation()) == (
        "On 42 documents, the merged entities reach a micro F1 of 0.850 (95% interval 0.830 to 0.870). "
        "PER is read best (0.950), DELIB_ID worst (0.710). Of 240 errors, the most frequent are “missed” (60)."
    )


def test_a_field_that_nobody_has_shows_no_score() -> None:
    nothing = invented.score(0, 0).model_copy(update={"said": 0, "f1_interval": None})
    html = render(invented.evaluation(fields={"decision.votes_for": nothing, "micro": invented.score(0.8)}))
    assert '<th scope="row">decision.votes_for</th><td>–</td><td>–</td><td>–</td><td>–</td><td>0</td>' in html


@pytest.mark.parametrize(
    ("gold", "said", "expected"),
    [
        ((2, 5), (2, 5), 'ab<mark class="gold said">cde</mark>fg'),
        ((0, 2), (1, 3), 'ab<mark class="gold">c</mark><mark class="gold said">d</mark><mark class="said">e</mark>fg'),
        ((0, 2), None, 'ab<mark class="gold">cd</mark>ef'),
        (None, (0, 2), 'ab<mark class="said">cd</mark>ef'),
    ],
)  # fmt: skip
def test_both_mentions_are_marked(gold: tuple[int, int] | None, said: tuple[int, int] | None, expected: str) -> None:
    """The text before is two letters long, the text after too."""
    letters = "abcdefghij"
    places = [place for place in (gold, said) if place]
    start, end = min(place[0] for place in places), max(place[1] for place in places)
    case = invented.error(
        1,
        before="ab",
        stretch=letters[2 : 2 + end - start],
        after=letters[2 + end - start :][:2],
        gold=mention(*gold) if gold else None,
        said=mention(*said) if said else None,
    )
    assert str(marked(case)) == expected


def test_line_ends_show_as_signs() -> None:
    assert str(marked(invented.error(1, "missed", before="a \r\n b", after="\f c & d"))) == (
        'a ↵ b<mark class="gold">Jeanne Le Goff-Dupré</mark> ↵ c &amp; d'
    )


def test_an_anchor_is_of_the_error_alone() -> None:
    first, second = invented.error(1), invented.error(2)
    anchors = {view.case.document + view.case.before: view.anchor for view in views([first, second])}
    assert [view.anchor for view in views([second])] == [anchors[second.document + second.before]]
    twice = [view.anchor for view in views([first, first])]
    assert twice[1] == f"{twice[0]}-2"


@pytest.mark.parametrize(
    ("address", "safe"),
    [
        ("https://www.example.org/a b.pdf", True),
        ("HTTP://example.org", True),
        ("javascript:alert(1)", False),
        ("java\nscript:alert(1)", False),
        ("data:text/html,x", False),
        ("file:///etc/passwd", False),
        ("//example.org/x", False),
        ("https:", False),
        ("http://[::1", False),
        ("minutes.pdf", False),
    ],
)
def test_only_addresses_of_the_web_are_links(address: str, safe: bool) -> None:
    assert (link(address) is not None) == safe


def test_a_wheel_holds_the_templates() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]
    assert "training.evaluation" in settings["packages"]
    folder = TEMPLATES.parent
    packaged = {path for glob in settings["package-data"]["training.evaluation"] for path in folder.glob(glob)}
    assert set(TEMPLATES.iterdir()) <= packaged


def test_it_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    write_report(invented.bare(), path)
    assert path.read_text(encoding="utf-8") == render(invented.bare())
    with pytest.raises(CannotWrite):
        write_report(invented.bare(), tmp_path)
