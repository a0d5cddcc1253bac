"""docs/EVALUATION.md names every part of the JSON, every exit code that the command can give, and files that exist."""

import re
from pathlib import Path

from pipeline.errors import ExitCode
from training.evaluation.model import Evaluation, Score, Speed

DOCS = Path(__file__).parents[3] / "docs"
TEXT = (DOCS / "EVALUATION.md").read_text(encoding="utf-8")


def test_every_part_of_the_json_is_described() -> None:
    for model in (Evaluation, Score, Speed):
        assert [name for name in model.model_fields if f"`{name}`" not in TEXT] == []


def test_the_exit_codes_are_those_of_the_command() -> None:
    codes = {int(code) for code in re.findall(r"^\| (\d) \|", TEXT, re.MULTILINE)}
    assert codes == set(ExitCode) - {ExitCode.SOME_FAILED, ExitCode.CHECK_FAILED}


def test_links_lead_somewhere() -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", TEXT)
    assert links
    assert [target for target in links if not (DOCS / target).exists()] == []
