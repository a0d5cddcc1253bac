"""The wheel of minutier holds every package: pyproject.toml lists them one by one."""

import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def test_every_package_is_listed() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    listed = set(project["tool"]["setuptools"]["packages"])
    folders = [file.parent for top in ("pipeline", "corpus", "training") for file in (ROOT / top).rglob("__init__.py")]
    assert {".".join(folder.relative_to(ROOT).parts) for folder in folders} == listed
