"""A survey is drawn; without matplotlib the message names the extra."""

import sys
from pathlib import Path

import pytest

from corpus.stats.coverage import coverage
from corpus.stats.picture import draw, load_matplotlib
from corpus.stats.survey import Survey
from pipeline.errors import MissingExtra
from tests.corpus.stats.test_survey import documents

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.mark.parametrize("compared", [True, False])
def test_a_picture_is_drawn(tmp_path: Path, compared: bool) -> None:
    pytest.importorskip("matplotlib")
    gold = Survey.of(documents("Présents : ⟦PER|Ana ROUX⟧ ⟦AMOUNT|12 $ €⟧", "⟦AMOUNT|12 €⟧"))
    other = Survey.of(documents("⟦AMOUNT|12 €⟧"), only=gold) if compared else None
    covered = coverage(gold, other) if other else []
    path = tmp_path / "forms.tmp"
    draw(gold, other, covered, path=path, kind="svg")
    svg = path.read_text(encoding="utf-8")
    assert svg.startswith("<?xml")
    assert ("Part des formes" in svg) == compared, "titles are drawn as text comments"


def test_an_empty_corpus_is_drawn(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    draw(Survey(), Survey(), [], path=tmp_path / "p", kind="png")
    assert (tmp_path / "p").read_bytes().startswith(PNG)


def test_a_missing_library_names_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(MissingExtra, match=r"pip install 'minutier\[report\]'"):
        load_matplotlib()
