"""``minutier corpus check``: findings by check, exit codes, JSON Lines."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from corpus.gold import EntitySpan, GoldDocument, write_gold
from pipeline.cli import app
from pipeline.errors import ExitCode

RUN = CliRunner()
TEXT = "Présents : Ana TEYSSIER, Paul ROUGET. Mme Ana TEYSSIER préside."


def _gold(path: Path, *spans: tuple[int, int, str]) -> Path:
    entities = [EntitySpan(start=start, end=end, label=label) for start, end, label in spans]
    write_gold([GoldDocument(id="a", text=TEXT, entities=entities)], path)
    return path


def test_sound_minutes_pass(tmp_path: Path) -> None:
    path = _gold(tmp_path / "gold.jsonl", (11, 23, "PER"), (25, 36, "PER"), (42, 54, "PER"))
    done = RUN.invoke(app, ["corpus", "check", str(path), "--strict"])
    assert done.exit_code == 0, done.output


@pytest.mark.parametrize(
    ("spans", "check"),
    [
        ([(11, 24, "PER"), (25, 36, "PER"), (42, 54, "PER")], "padded"),
        ([(11, 23, "PER"), (11, 23, "ORG"), (25, 36, "PER"), (42, 54, "PER")], "overlapping"),
        ([(11, 23, "PER"), (25, 36, "PER")], "repeats"),
    ],
)
def test_a_fault_is_found_and_fails(tmp_path: Path, spans: list[tuple[int, int, str]], check: str) -> None:
    path = _gold(tmp_path / "gold.jsonl", *spans)
    out = tmp_path / "found.jsonl"
    done = RUN.invoke(app, ["corpus", "check", str(path), "--strict", "--json", str(out)])
    assert done.exit_code == ExitCode.CHECK_FAILED
    assert check in done.output
    found = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert check in {finding["check"] for finding in found}
    assert all(finding["id"] == "a" and finding["line"] == 1 for finding in found)


def test_bad_lines_are_findings_and_do_not_stop_the_others(tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text('{"id":\n{"id": "b"}\n{"id": "c", "text": "Séance levée."}\n', encoding="utf-8")
    done = RUN.invoke(app, ["corpus", "check", str(path)])
    assert done.exit_code == ExitCode.CHECK_FAILED
    assert f"{path}:1" in done.output
    assert f"{path}:2" in done.output
    assert "broken JSON" in done.output


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    done = RUN.invoke(app, ["corpus", "check", str(tmp_path / "none.jsonl")])
    assert done.exit_code == ExitCode.FAILURE
    assert "none.jsonl" in done.output
