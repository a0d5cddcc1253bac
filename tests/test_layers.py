"""What may import what, and how long a file may be."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = ("pipeline", "corpus", "training")
BELOW = {"pipeline": (), "corpus": ("pipeline",), "training": ("pipeline", "corpus")}
HEAVY = {"torch", "ray", "ocrmypdf"}
LONGEST_FILE = 300
MAY_KNOW_REAL_MINUTES = {"training/real.py", "tests/conftest.py", "tests/test_layers.py"}
FILES = sorted(path.relative_to(ROOT) for package in PACKAGES for path in (ROOT / package).rglob("*.py"))
TESTS = sorted(path.relative_to(ROOT) for path in (ROOT / "tests").rglob("*.py"))


def _tree(file: Path) -> ast.Module:
    return ast.parse((ROOT / file).read_text(encoding="utf-8"))


def _imported(nodes: Iterator[ast.AST]) -> set[str]:
    """The packages that import statements name; a relative import names none."""
    names: set[str] = set()
    for node in nodes:
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.split(".")[0])
    return names


def _run_at_import(node: ast.AST) -> Iterator[ast.AST]:
    """What importing a module runs: all but the bodies of functions and what only type checkers read."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        if isinstance(child, ast.If) and ast.unparse(child.test) in ("TYPE_CHECKING", "typing.TYPE_CHECKING"):
            continue
        yield child
        yield from _run_at_import(child)


def _strings(tree: ast.Module) -> Iterator[str]:
    """The string constants, docstrings left out."""
    loose = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in loose:
            yield node.value


@pytest.mark.parametrize("file", FILES, ids=str)
def test_imports_go_down(file: Path) -> None:
    package = file.parts[0]
    if file.parts[:2] == ("pipeline", "cli"):
        return
    others = _imported(ast.walk(_tree(file))) & {*PACKAGES, "tests"}
    assert others <= {package, *BELOW[package]}


@pytest.mark.parametrize("file", FILES, ids=str)
def test_heavy_libraries_are_imported_where_used(file: Path) -> None:
    assert not _imported(_run_at_import(_tree(file))) & HEAVY


@pytest.mark.parametrize("file", FILES, ids=str)
def test_files_are_short(file: Path) -> None:
    lines = (ROOT / file).read_text(encoding="utf-8").splitlines()
    assert len(lines) <= LONGEST_FILE


@pytest.mark.parametrize("file", [*FILES, *TESTS], ids=str)
def test_real_minutes_are_opened_in_one_place(file: Path) -> None:
    if file.as_posix() not in MAY_KNOW_REAL_MINUTES:
        paths = [text for text in _strings(_tree(file)) if text == "shared" or "shared/" in text]
        assert paths == []


@pytest.mark.parametrize("file", sorted((ROOT / "configs").glob("*.cfg")), ids=lambda path: path.name)
def test_configs_name_no_real_minutes(file: Path) -> None:
    assert "shared/" not in file.read_text(encoding="utf-8")


def test_every_folder_of_tests_is_a_package() -> None:
    assert [file.parent for file in TESTS if not (ROOT / file.parent / "__init__.py").exists()] == []
