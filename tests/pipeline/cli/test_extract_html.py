"""``minutier extract --html``: the page alone, or beside the records."""

import json
from pathlib import Path

import pytest

from pipeline.errors import ExitCode
from pipeline.sinks.html import sink
from tests.pipeline.cli.conftest import Run

TEXT = "Adopté à l'unanimité"


@pytest.fixture
def good(tmp_path: Path) -> Path:
    """A document that can be read."""
    path = tmp_path / "good.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_alone_nothing_goes_to_standard_output(run: Run, good: Path, tmp_path: Path) -> None:
    result = run("extract", good, "--html", tmp_path / "out.html")
    assert (result.exit_code, result.stdout, result.stderr) == (ExitCode.DONE, "", "")
    assert "Adopté à l&#39;unanimité" in (tmp_path / "out.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("options", "target"),
    [(["--format", "jsonl"], None), (["-o", "-"], None), (["-o", "out.jsonl"], "out.jsonl")],
)
def test_beside_the_records(
    run: Run, good: Path, tmp_path: Path, options: list[str], target: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run("extract", good, *options, "--html", "out.html")
    assert result.exit_code == ExitCode.DONE
    records = result.stdout if target is None else Path(target).read_text(encoding="utf-8")
    assert json.loads(records)["document"]["text"] is None, "the page alone has the text"
    assert "Adopté" in Path("out.html").read_text(encoding="utf-8")
    assert (result.stdout == "") == (target is not None)


def test_with_text_the_records_have_it_too(run: Run, good: Path, tmp_path: Path) -> None:
    result = run("extract", good, "--with-text", "--format", "jsonl", "--html", tmp_path / "out.html")
    assert json.loads(result.stdout)["document"]["text"] == TEXT


def test_csv_beside_it(run: Run, good: Path, tmp_path: Path) -> None:
    result = run("extract", good, "--format", "csv", "--html", tmp_path / "out.html")
    assert result.stdout.startswith("document,source,session_date")


def test_a_folder_gives_one_page(run: Run, good: Path, tmp_path: Path) -> None:
    (tmp_path / "bug.txt").write_text("BUG", encoding="utf-8")
    (tmp_path / "other.txt").write_text("Rejeté", encoding="utf-8")
    result = run("extract", tmp_path, "--html", tmp_path / "out.html")
    assert result.exit_code == ExitCode.SOME_FAILED
    page = (tmp_path / "out.html").read_text(encoding="utf-8")
    assert page.count("<article") == 2
    assert "2 documents" in page


def test_too_many_documents_are_refused_before_any_work(
    run: Run, good: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sink, "MOST_DOCUMENTS", 1)
    (tmp_path / "other.txt").write_text("BUG", encoding="utf-8")
    result = run("extract", tmp_path, "--html", tmp_path / "out.html", "-o", tmp_path / "out.jsonl")
    assert result.exit_code == ExitCode.USAGE
    assert "2 documents are too many for one HTML page, which holds 1: name fewer files" in result.stderr
    assert "BUG" not in result.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["good.txt", "other.txt"]


@pytest.mark.parametrize(
    ("options", "code", "message"),
    [
        (["--html", "no/folder/out.html"], ExitCode.CANNOT_WRITE, "its folder does not exist"),
        (["--html", "good.txt"], ExitCode.CANNOT_WRITE, "it is one of the documents to read"),
        (["--html", "out", "-o", "./out"], ExitCode.USAGE, "name the same file"),
        (["--html", "-"], ExitCode.USAGE, "wants the name of a file"),
    ],
)
def test_wrong_targets(
    run: Run, good: Path, tmp_path: Path, options: list[str], code: int, message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run("extract", "good.txt", *options)
    assert result.exit_code == code
    assert message in result.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["good.txt"]
    assert good.read_text(encoding="utf-8") == TEXT
