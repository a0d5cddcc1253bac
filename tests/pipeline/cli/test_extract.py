"""``minutier extract``: each way to fail has its message and exit code, and the other documents are still done."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from typer.testing import Result

import pipeline
from pipeline.errors import ExitCode
from tests.conftest import MakePdf
from tests.pipeline.cli.conftest import Run, fake_load

Bad = Callable[[Path, MakePdf], Path]


def written(name: str, content: bytes) -> Bad:
    def make(folder: Path, make_pdf: MakePdf) -> Path:
        (folder / name).write_bytes(content)
        return folder / name

    return make


def truncated(folder: Path, make_pdf: MakePdf) -> Path:
    path = make_pdf("truncated.pdf", ["Vote"])
    path.write_bytes(path.read_bytes()[:-300])
    return path


BAD: dict[str, tuple[Bad, str]] = {
    "empty": (written("empty.pdf", b""), "is empty"),
    "missing": (lambda folder, _: folder / "none.pdf", "no such file or folder"),
    "encrypted": (
        lambda _, make_pdf: make_pdf("locked.pdf", ["Vote"], encrypt=StandardEncryption("secret")),
        "is encrypted: remove the password first, e.g. `qpdf --decrypt",
    ),
    "truncated": (truncated, "is a damaged or truncated PDF"),
    "html": (written("error.pdf", b"<!doctype html><p>404"), "is a web page, not a PDF: download it again"),
    "scan": (lambda _, make_pdf: make_pdf("scan.pdf", [None, None]), "pages 1-2 have no text layer"),
    "binary": (written("core.txt", b"\x00\x01\x02" * 9), "is neither a PDF nor text"),
    "bug": (written("bug.txt", b"BUG"), "unexpected error, `minutier --debug extract` shows where (KeyError: 'bug')"),
}


@pytest.fixture
def good(tmp_path: Path) -> Path:
    """A document that can be read."""
    path = tmp_path / "good.txt"
    path.write_text("Adopté à l'unanimité", encoding="utf-8")
    return path


def ids(result: Result) -> list[str]:
    return [json.loads(line)["document"]["id"] for line in result.stdout.splitlines()]


@pytest.mark.parametrize("case", BAD)
def test_a_bad_document_never_stops_the_others(
    case: str, run: Run, good: Path, tmp_path: Path, make_pdf: MakePdf
) -> None:
    make, message = BAD[case]
    bad = make(tmp_path, make_pdf)
    result = run("extract", bad, good)
    assert result.exit_code == ExitCode.SOME_FAILED
    assert f"minutier: {bad}: {message}" in result.stderr
    assert "minutier: 1 document(s) read, 1 failed, 1 decision(s)\n" in result.stderr
    assert ids(result) == (["scan", "good"] if case == "scan" else ["good"])  # an empty record says why


def test_one_good_document_is_quiet(run: Run, good: Path) -> None:
    result = run("extract", good)
    assert (result.exit_code, result.stderr, ids(result)) == (ExitCode.DONE, "", ["good"])


def test_the_same_name_twice(run: Run, tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "x.txt").write_text("Adopté", encoding="utf-8")
    result = run("extract", tmp_path)
    assert ids(result) == ["x", "x"]
    assert "2 document(s) read, 2 decision(s)" in result.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
@pytest.mark.parametrize("form", ["jsonl", "csv"])
def test_a_file_name_that_is_not_utf8(run: Run, tmp_path: Path, form: str) -> None:
    Path(os.fsdecode(bytes(tmp_path) + b"/d\xe9lib.txt")).write_text("Adopté", encoding="utf-8")
    result = run("extract", tmp_path, "--format", form)
    assert result.exit_code == ExitCode.DONE
    assert "d\ufffdlib.txt" in result.stdout


def test_warnings_are_told_and_kept(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes("Adopté".encode("cp1252"))
    result = run("extract", path)
    assert result.exit_code == ExitCode.DONE
    assert result.stderr == f"minutier: {path}: warning: the encoding is a guess: Windows-1252\n"
    assert json.loads(result.stdout)["document"]["warnings"] == ["the encoding is a guess: Windows-1252"]


def test_with_text(run: Run, good: Path) -> None:
    assert json.loads(run("extract", good).stdout)["document"]["text"] is None
    assert json.loads(run("extract", "--with-text", good).stdout)["document"]["text"] == "Adopté à l'unanimité"


@pytest.mark.parametrize("arguments", [["-o", "out.csv"], ["-o", "out.txt", "--format", "csv"]])
def test_csv_by_name_or_option(run: Run, good: Path, tmp_path: Path, arguments: list[str]) -> None:
    arguments[1] = str(tmp_path / arguments[1])
    result = run("extract", good, *arguments)
    assert (result.exit_code, result.stdout) == (ExitCode.DONE, "")
    assert Path(arguments[1]).read_text(encoding="utf-8").startswith("document,source,session_date")


@pytest.mark.parametrize(
    ("name", "arguments", "magic"),
    [
        ("out.parquet", [], b"PAR1"),
        ("out.XLSX", [], b"PK"),
        ("out", ["--format", "parquet"], b"PAR1"),
        ("out.csv", ["--format", "xlsx"], b"PK"),
    ],
)
def test_formats_by_name_or_option(
    name: str, arguments: list[str], magic: bytes, run: Run, good: Path, tmp_path: Path
) -> None:
    result = run("extract", good, "-o", tmp_path / name, *arguments)
    assert (result.exit_code, result.stdout, result.stderr) == (ExitCode.DONE, "", "")
    assert (tmp_path / name).read_bytes().startswith(magic)


@pytest.mark.parametrize("form", ["parquet", "xlsx"])
def test_what_the_screen_cannot_show(form: str, run: Run, good: Path) -> None:
    result = run("extract", good, "--format", form)
    assert (result.exit_code, result.stdout) == (ExitCode.CANNOT_WRITE, "")
    assert "cannot go to standard output: name a file with -o" in result.stderr


def test_too_many_rows_end_the_run(run: Run, good: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.sinks.xlsx.MOST_ROWS", 1)
    result = run("extract", good, "-o", tmp_path / "out.xlsx")
    assert result.exit_code == ExitCode.CANNOT_WRITE
    assert "the sheet documents would have more than the 1 rows" in result.stderr
    assert not (tmp_path / "out.xlsx").exists()


def test_running_again_does_not_read_its_own_output(run: Run, good: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    for _ in range(2):
        assert run("extract", tmp_path, "-o", out).exit_code == ExitCode.DONE
        assert len(out.read_text(encoding="utf-8").splitlines()) == 1


def test_nothing_to_read(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    (folder / "logo.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    out = tmp_path / "out.jsonl"
    result = run("extract", folder, tmp_path / "none.pdf", "-o", out)
    assert result.exit_code == ExitCode.NOTHING_TO_READ
    assert f"nothing to read: {folder} holds no readable document; {tmp_path / 'none.pdf'}: no such" in result.stderr
    assert "(1 other file(s) passed over: 1 image)" in result.stderr
    assert not out.exists()


@pytest.mark.parametrize("target", ["no/such/folder/out.jsonl", "."])
def test_unwritable_output(run: Run, good: Path, tmp_path: Path, target: str) -> None:
    result = run("extract", good, "-o", tmp_path / target)
    assert result.exit_code == ExitCode.CANNOT_WRITE
    assert result.stderr.startswith(f"minutier: cannot write {tmp_path / target}: it")


def test_an_input_is_never_overwritten(run: Run, good: Path) -> None:
    result = run("extract", good, "-o", good)
    assert result.exit_code == ExitCode.CANNOT_WRITE
    assert "it is one of the documents to read" in result.stderr
    assert good.read_text(encoding="utf-8") == "Adopté à l'unanimité"


@pytest.mark.parametrize("arguments", [["extract"], ["extract", "a.txt", "--format", "xml"], ["extrait"]])
def test_usage(run: Run, arguments: list[str]) -> None:
    assert run(*arguments).exit_code == ExitCode.USAGE


def test_min_confidence_is_the_pipelines(run: Run, good: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[float] = []

    def load(model: str | None = None, *, min_confidence: float = 0.0) -> object:
        asked.append(min_confidence)
        return fake_load(model)

    monkeypatch.setattr(pipeline, "load", load)
    assert run("extract", good).exit_code == ExitCode.DONE
    assert run("extract", good, "--min-confidence", "0.8").exit_code == ExitCode.DONE
    assert asked == [0.0, 0.8]


@pytest.mark.parametrize("value", ["1.2", "-0.1", "sure"])
def test_min_confidence_is_a_probability(run: Run, good: Path, value: str) -> None:
    assert run("extract", good, "--min-confidence", value).exit_code == ExitCode.USAGE
