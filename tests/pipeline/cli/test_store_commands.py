"""``minutier stats`` and ``minutier explore``: what they print, and their messages."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from pipeline.cli import app
from pipeline.errors import ExitCode
from pipeline.store import Store
from tests.pipeline.store.outcomes import done, failed


@pytest.fixture
def filled(tmp_path: Path) -> str:
    path = str(tmp_path / "minutes.db")
    with Store.open(path) as store:
        store.save([done(1, decisions=2), failed(2, "b.pdf")])
    return path


def test_stats_in_the_terminal(filled: str) -> None:
    result = CliRunner().invoke(app, ["stats", filled])
    assert result.exit_code == ExitCode.DONE
    assert result.output.startswith("1 document(s), 1 page(s), 2 decision(s), 1 failed\n")
    assert "  Commune de Bréval" in result.output


def test_stats_as_json(filled: str) -> None:
    result = CliRunner().invoke(app, ["stats", filled, "--json"])
    found = json.loads(result.stdout)
    assert found["authorities"] == [{"name": "Commune de Bréval", "count": 2}]
    assert found["failures"] == [{"name": "the file is empty", "count": 1}]


@pytest.mark.parametrize("command", ["stats", "explore"])
def test_no_store(tmp_path: Path, command: str) -> None:
    result = CliRunner().invoke(app, [command, str(tmp_path / "no.db")])
    assert result.exit_code == ExitCode.FAILURE
    assert "does not exist: minutier bulk" in result.output
    assert list(tmp_path.iterdir()) == []
