"""The command line as a whole: help, light imports, closed pipes, and the commands that print facts."""

import json
import subprocess
import sys

import pytest

from pipeline.cli import app
from pipeline.cli.extract import Format
from pipeline.records.model import Minutes
from pipeline.sinks import SINKS
from tests.pipeline.cli.conftest import Run

HEAVY = ("spacy", "pydantic", "pypdfium2", "numpy", "charset_normalizer", "torch")


def test_importing_the_command_line_imports_nothing_heavy() -> None:
    script = f"import sys, pipeline.cli; print([name for name in {HEAVY} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_closed_pipe_ends_quietly() -> None:
    script = (
        "import typer, pipeline.cli as cli\n"
        "from pipeline.sinks.base import text_output\n"
        "@cli.app.command()\n"
        "def flood():\n"
        "    with text_output(None) as put:\n"
        "        while True: put('x' * 1000 + chr(10))\n"
        "cli.main()"
    )
    command = f'{sys.executable} -c "$SCRIPT" flood | head -c 10; echo ${{PIPESTATUS[0]}}'
    done = subprocess.run(["bash", "-c", command], env={"SCRIPT": script}, capture_output=True, text=True, timeout=20)
    assert (done.stdout, done.stderr) == ("x" * 10 + "0\n", "")


def test_every_command_shows_an_example(run: Run) -> None:
    names = [str(command.callback.__name__) for command in app.registered_commands if command.callback]
    assert {"extract", "schema", "info"} <= set(names)
    for name in [[], *([name] for name in names)]:
        result = run(*name, "--help")
        assert result.exit_code == 0
        assert "Example: minutier" in result.output


def test_the_formats_are_the_sinks() -> None:
    assert {*Format} == SINKS.keys()


def test_schema(run: Run) -> None:
    result = run("schema")
    assert result.exit_code == 0
    assert json.loads(result.stdout) == Minutes.model_json_schema()


@pytest.mark.parametrize(("arguments", "name"), [([], "fake"), (["--model", "other"], "other")])
def test_info(run: Run, arguments: list[str], name: str) -> None:
    about = json.loads(run("info", *arguments).stdout)
    assert about["python"].startswith("3.")
    assert about["libraries"]["spacy"]
    assert about["model"]["name"] == name
    assert about["model"]["path"] == "models/fr_fake"
