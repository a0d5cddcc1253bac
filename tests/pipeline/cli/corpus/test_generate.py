"""``minutier corpus generate``: documents from a seed, of the styles asked for."""

from pathlib import Path

from typer.testing import CliRunner

from corpus.generate import generate, styles
from corpus.gold import read_gold
from pipeline.cli import app
from pipeline.errors import ExitCode

RUN = CliRunner()


def test_it_writes_what_the_generator_gives(tmp_path: Path) -> None:
    out = tmp_path / "authored.jsonl"
    done = RUN.invoke(app, ["corpus", "generate", "-o", str(out), "--count", "5", "--seed", "3"])
    assert done.exit_code == 0, done.output
    assert list(read_gold(out)) == list(generate(5, 3))


def test_only_the_styles_asked_for(tmp_path: Path) -> None:
    out = tmp_path / "authored.jsonl"
    done = RUN.invoke(app, ["corpus", "generate", "-o", str(out), "--count", "4", "--style", "wish", "--style", "lots"])
    assert done.exit_code == 0, done.output
    assert {document.meta["style"] for document in read_gold(out)} == {"wish", "lots"}


def test_the_styles_are_listed() -> None:
    done = RUN.invoke(app, ["corpus", "generate", "--list"])
    assert done.output.split() == sorted(styles())


def test_wrong_usage_says_what_to_do(tmp_path: Path) -> None:
    unknown = RUN.invoke(app, ["corpus", "generate", "-o", str(tmp_path / "a"), "--style", "gothic"])
    assert unknown.exit_code == ExitCode.USAGE
    assert "--list" in unknown.output
    nowhere = RUN.invoke(app, ["corpus", "generate"])
    assert nowhere.exit_code == ExitCode.USAGE
    assert not list(tmp_path.iterdir())
