"""The model of subjects: its titles, its weights, its measure."""

import json
from pathlib import Path

import pytest

from pipeline.records.subject_data import SECOND
from pipeline.records.subject_model import guess, read_weights, shipped_weights
from training.subject.measure import Judged, main, report
from training.subject.titles import CORPUS, WRITTEN, Title, read_titles
from training.subject.train import fit_weights


def test_titles_are_labelled_with_codes_of_the_nomenclature() -> None:
    for path in (WRITTEN, CORPUS):
        titles = read_titles(path)
        assert {title.code for title in titles} <= set(SECOND)
        assert len({title.text for title in titles}) >= 0.98 * len(titles)
    assert {title.code for title in read_titles(WRITTEN)} == set(SECOND)


def test_training_learns_and_repeats(tmp_path: Path) -> None:
    titles = [Title("Vente d'un pré", "3.2"), Title("Achat d'un pré", "3.1"), Title("Location d'un pré", "3.3")]
    for name in ("one.npz", "two.npz"):
        fit_weights(titles, tmp_path / name)
    assert (tmp_path / "one.npz").read_bytes() == (tmp_path / "two.npz").read_bytes()
    found = guess("Vente du moulin", read_weights(tmp_path / "one.npz"))
    assert found
    assert found.code == "3.2"


@pytest.mark.slow
def test_the_shipped_weights_are_those_of_the_titles(tmp_path: Path) -> None:
    fit_weights(read_titles(WRITTEN, CORPUS), tmp_path / "again.npz")
    again, shipped = read_weights(tmp_path / "again.npz"), shipped_weights()
    assert again.rows == shipped.rows
    assert abs(again.table.astype(int) - shipped.table.astype(int)).max() <= 1


def test_the_report_counts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    labels = tmp_path / "labels.json"
    rows = [
        {"title": "Attribution d'une subvention au club de boules", "code": "7.5"},
        {"title": "Vente d'une parcelle communale", "code": "3.1", "also": ["3.2"]},
        {"title": "Tramage du plancton bleu", "code": "9.1"},
    ]
    labels.write_text(json.dumps(rows), encoding="utf-8")
    main(labels)
    said = capsys.readouterr().out
    assert "coverage at 0.5: 0.667 (2/3)" in said
    assert "all: level 1 0.667 (2/3)" in said
    assert "all: level 2 0.333 (1/3)" in said
    assert "kept: any fitting code 1.000 (2/2)" in said


def test_a_report_of_nothing_known() -> None:
    assert "kept: level 2 –" in report([Judged(None, "7.5")])
