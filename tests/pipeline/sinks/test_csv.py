"""Records as CSV."""

import csv
from pathlib import Path

from pipeline.sinks.csv import COLUMNS, open_csv
from tests.pipeline.sinks.records import minutes


def test_a_row_for_each_decision(tmp_path: Path) -> None:
    with open_csv(tmp_path / "out") as write:
        write(minutes(decisions=2))
        write(minutes("vide", decisions=0))
    with (tmp_path / "out").open(encoding="utf-8", newline="") as file:
        first, second = csv.DictReader(file)
    assert list(first) == list(COLUMNS)
    assert (first["number"], second["number"]) == ("2031-001", "2031-002")
    expected = {
        "document": "bréval-2031-02",
        "session_date": "2031-02-03",
        "collectivity": "Commune de Bréval",
        "title": "Achat d'un orgue, « dit de l'Œuvre »",
        "outcome": "adopted",
        "unanimous": "false",
        "votes_for": "12",
        "votes_against": "",
        "amounts": "1200.00|30.50",
        "legal_bases": "Code de l'urbanisme",
    }
    assert first.items() >= expected.items()


def test_no_decision_still_gives_the_header(tmp_path: Path) -> None:
    with open_csv(tmp_path / "out"):
        pass
    assert (tmp_path / "out").read_text().strip().split(",") == list(COLUMNS)
