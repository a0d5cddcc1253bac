"""``minutier corpus stats``: a table, JSON and a picture, or one clear message and nothing written."""

import json
import sys
from pathlib import Path

import pytest

from corpus.gold import GoldDocument, write_gold
from corpus.markup import parse
from pipeline.errors import ExitCode
from tests.pipeline.cli.conftest import Run


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """Two annotated documents."""
    path = tmp_path / "gold.jsonl"
    texts = ("Présents : ⟦PER|Ana ROUX⟧, ⟦AMOUNT|- 9999€⟧", "Pour : 3 ⟦AMOUNT|12 €⟧ à ⟦PER|Ana ROUX⟧")
    parsed = [parse(text) for text in texts]
    write_gold((GoldDocument(id=f"d{i}", text=text, entities=spans) for i, (text, spans) in enumerate(parsed)), path)
    return path


@pytest.fixture
def generated(tmp_path: Path) -> Path:
    """One generated document."""
    text, spans = parse("⟦AMOUNT|12 €⟧ à ⟦PER|Luc VIAL⟧")
    path = tmp_path / "generated.jsonl"
    write_gold([GoldDocument(id="g", text=text, entities=spans)], path)
    return path


def test_a_gold_set_is_counted(run: Run, gold: Path) -> None:
    result = run("corpus", "stats", gold)
    assert result.exit_code == ExitCode.DONE
    assert "documents                                2" in result.stdout
    assert "Noms de personnes (people): 2 in 1 forms" in result.stdout


def test_what_generated_minutes_lack_is_told(run: Run, gold: Path, generated: Path, tmp_path: Path) -> None:
    out = tmp_path / "stats.json"
    result = run("corpus", "stats", gold, "--against", generated, "--json", out)
    assert result.exit_code == ExitCode.DONE
    assert any("absent" in line and line.endswith("- 9999€") for line in result.stdout.splitlines())
    found = json.loads(out.read_text(encoding="utf-8"))
    assert [gap["form"] for gap in found["coverage"]["amounts"]["uncovered"]] == ["- 9999€"]
    assert found["gold"]["labels"]["PER"]["mentions"] == 2
    assert sorted(path.name for path in tmp_path.iterdir()) == ["generated.jsonl", "gold.jsonl", "stats.json"]


def test_minutes_are_authored_on_demand(run: Run, gold: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "1.json", tmp_path / "2.json"
    for out in (first, second):
        assert run("corpus", "stats", gold, "--authored", 3, "--seed", 5, "--json", out).exit_code == ExitCode.DONE
    assert json.loads(first.read_text())["other"]["documents"] == 3
    assert first.read_bytes() == second.read_bytes()


def test_a_picture_is_drawn(run: Run, gold: Path, tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    out = tmp_path / "forms.png"
    assert run("corpus", "stats", gold, "--picture", out).exit_code == ExitCode.DONE
    assert out.read_bytes().startswith(b"\x89PNG")


def test_every_bad_line_of_every_file_is_told_and_nothing_written(run: Run, gold: Path, tmp_path: Path) -> None:
    bad, worse, out = tmp_path / "bad.jsonl", tmp_path / "worse.jsonl", tmp_path / "out.json"
    bad.write_text('{"id": "a"}\n{"id":\n', encoding="utf-8")
    worse.write_bytes(b"\xff\n")
    result = run("corpus", "stats", gold, bad, worse, "--json", out)
    assert result.exit_code == ExitCode.FAILURE
    for place in (f"{bad}:1:", f"{bad}:2:", f"{worse}:1:"):
        assert place in result.stderr
    assert not out.exists()
    assert result.stdout == ""


def test_without_matplotlib_the_extra_is_named(
    run: Run, gold: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    out = tmp_path / "forms.png"
    result = run("corpus", "stats", gold, "--picture", out)
    assert result.exit_code == ExitCode.FAILURE
    assert "pip install 'minutier[report]'" in result.stderr
    assert list(tmp_path.iterdir()) == [gold]


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (("--against", "x.jsonl", "--authored", "3"), ExitCode.USAGE),
        (("--picture", "forms.doc"), ExitCode.USAGE),
        (("--json", "missing/out.json"), ExitCode.CANNOT_WRITE),
        (("--against", "missing.jsonl"), ExitCode.FAILURE),
    ],
)
def test_wrong_options_have_their_code(run: Run, gold: Path, options: tuple[str, ...], code: ExitCode) -> None:
    assert run("corpus", "stats", gold, *options).exit_code == code


def test_a_file_that_is_read_is_never_written_over(run: Run, gold: Path) -> None:
    before = gold.read_bytes()
    result = run("corpus", "stats", gold, "--json", gold)
    assert result.exit_code == ExitCode.CANNOT_WRITE
    assert gold.read_bytes() == before
