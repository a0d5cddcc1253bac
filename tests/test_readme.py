"""The README's commands are those that CI and users run; its links and its samples exist."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```sh\n(.*?)```", README, re.DOTALL)


def test_ci_runs_the_test_command_to_the_letter() -> None:
    command = next(block.strip() for block in BLOCKS if "pytest" in block)
    assert command in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()


def test_the_first_command_names_what_is_there() -> None:
    command = next(block for block in BLOCKS if "extract samples" in block)
    assert "constraints.txt" in command
    assert (ROOT / "constraints.txt").is_file()
    assert list((ROOT / "samples").glob("*.pdf"))


def test_links_lead_somewhere() -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", README):
        assert (ROOT / target).exists(), target


def test_every_exit_code_is_documented() -> None:
    from pipeline.errors import ExitCode

    for code in ExitCode:
        assert f"| {code.value} |" in README, code
