"""``minutier corpus fetch``: published texts are found and verified; what is missing is told, the rest written."""

import json
import socket
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from corpus import fetch_web, standoff
from corpus.fetch import Missing, by_reason, fetch
from corpus.fetch_folder import Folder
from corpus.fetch_table import Source
from corpus.fetch_web import Unreachable, Web, address
from corpus.gold import read_gold
from corpus.standoff import StandOff, stand_off, write_standoff
from pipeline.cli import app
from pipeline.errors import ExitCode, SourceError
from tests.corpus.published import COMMIT, DOCUMENTS, FILE, STANDOFFS, TEXTS, WHOLE, document, table


def run(*arguments: object) -> Result:
    return CliRunner().invoke(app, ["corpus", "fetch", *map(str, arguments)], prog_name="minutier")


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The command knows the invented documents, and has a cache of its own."""
    folder = tmp_path / "kept"
    folder.mkdir()
    write_standoff(STANDOFFS, folder)
    monkeypatch.setattr(standoff, "REAL", folder)
    monkeypatch.setenv("MINUTIER_CACHE", str(tmp_path / "cache"))


class Published:
    """A server of files on this machine: what it answers, and what it was asked."""

    def __init__(self) -> None:
        self.content = WHOLE
        self.status = 200
        self.announced: int | None = None
        self.asked: list[str] = []


@pytest.fixture
def published(monkeypatch: pytest.MonkeyPatch) -> Iterator[Published]:
    state = Published()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            state.asked.append(self.path)
            self.send_response(state.status)
            self.send_header("Content-Length", str(state.announced or len(state.content)))
            self.end_headers()
            self.wfile.write(state.content)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    monkeypatch.setattr(fetch_web, "RAW", f"http://127.0.0.1:{server.server_port}")
    yield state
    server.shutdown()
    server.server_close()


# the network


def test_the_address_is_that_of_the_raw_file() -> None:
    made = address(Source.model_validate(DOCUMENTS[0].meta["source"]))
    assert made == f"https://raw.githubusercontent.com/inconnu/actes/{COMMIT}/donnees/actes%20publies.csv"


def test_a_source_elsewhere_is_told(tmp_path: Path) -> None:
    one = stand_off(document("inv1", 2, repository="git.example/actes"))[0]
    with pytest.raises(SourceError, match=r"published at git\.example/actes, and only github"):
        Web(tmp_path, 1)(one)


def test_a_document_that_does_not_say_where_it_is_published_is_told(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"meta\.source does not say .* source"):
        Web(tmp_path, 1)(StandOff(id="x"))


def test_documents_are_downloaded_once_and_rebuilt(kept: None, published: Published, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    result = run("-o", out)
    assert (result.exit_code, result.stderr) == (0, f"minutier: 3 of 3 documents rebuilt and verified: {out}\n")
    assert list(read_gold(out)) == DOCUMENTS
    assert published.asked == [f"/inconnu/actes/{COMMIT}/donnees/actes%20publies.csv"]
    published.asked.clear()
    assert run("-o", out).exit_code == 0
    assert published.asked == []
    assert len(list((tmp_path / "cache").iterdir())) == 1


def test_what_changed_and_what_vanished_is_told_and_the_rest_written(
    kept: None, published: Published, tmp_path: Path
) -> None:
    head = table({0: TEXTS["inv2"], 2: TEXTS["inv1"].replace("tarif", "prix")}).splitlines(keepends=True)
    published.content = b"".join(head)
    write_standoff([*STANDOFFS[:2], stand_off(document("inv3", 90))[0]], standoff.REAL)
    result = run("-o", tmp_path / "out.jsonl")
    assert result.exit_code == ExitCode.SOME_FAILED
    assert [one.id for one in read_gold(tmp_path / "out.jsonl")] == ["inv2"]
    assert "inv1: changed: its row" in result.stderr
    assert "inv3: vanished: the published file has no row 90" in result.stderr
    assert "1 of 3 documents" in result.stderr


@pytest.mark.parametrize(
    ("status", "content", "said"),
    [
        (404, b"", "inv1, inv2, inv3: vanished: nothing is published any more at http"),
        (503, b"", "the server answered HTTP 503; try again later"),
        (200, b"<html>sign in</html>", "no column 'contexte'"),
        (200, table({}), "inv1, inv2, inv3: changed"),
    ],
)
def test_nothing_is_written_where_nothing_can_be_rebuilt(
    kept: None, published: Published, tmp_path: Path, status: int, content: bytes, said: str
) -> None:
    published.status, published.content = status, content
    result = run("-o", tmp_path / "out.jsonl")
    assert result.exit_code == ExitCode.NOTHING_TO_READ
    assert said in result.stderr
    assert len(published.asked) == 1
    assert {path.name for path in tmp_path.iterdir()} == {"kept"}


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def test_without_network_one_message_says_so(kept: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    monkeypatch.setattr(fetch_web, "RAW", f"http://127.0.0.1:{free_port()}")
    result = run("-o", tmp_path / "out.jsonl")
    assert result.exit_code == ExitCode.FAILURE
    assert result.stderr.count("\n") == 1
    assert "cannot be reached (" in result.stderr
    assert "--from" in result.stderr
    assert not (tmp_path / "out.jsonl").exists()


def test_a_server_that_says_nothing_is_asked_once(kept: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as mute:
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        monkeypatch.setattr(fetch_web, "RAW", f"http://127.0.0.1:{mute.getsockname()[1]}")
        write_standoff([STANDOFFS[0], stand_off(document("inv3", 3, path="autre.csv"))[0]], standoff.REAL)
        result = run("-o", tmp_path / "out.jsonl", "--timeout", "0.2")
        mute.accept()[0].close()
        mute.settimeout(0.05)
        with pytest.raises(TimeoutError):
            mute.accept()
    assert (result.exit_code, result.stderr.count("\n")) == (ExitCode.FAILURE, 1)


def test_a_download_that_breaks_off_is_not_kept(kept: None, published: Published, tmp_path: Path) -> None:
    published.announced = len(WHOLE) + 100
    result = run("-o", tmp_path / "out.jsonl")
    assert (result.exit_code, "cannot be reached" in result.stderr) == (ExitCode.FAILURE, True)
    assert not (tmp_path / "cache").exists()


def test_what_is_in_the_cache_needs_no_network(published: Published, tmp_path: Path) -> None:
    assert Web(tmp_path, 1)(STANDOFFS[0]) == TEXTS["inv1"]
    web = Web(tmp_path, 1)
    published.status = 500
    elsewhere = stand_off(document("inv3", 3, path="autre.csv"))[0]
    found = list(fetch([elsewhere, STANDOFFS[0]], web))
    assert isinstance(found[0], Missing)
    assert found[1] == DOCUMENTS[0]


def test_a_cache_that_cannot_be_written_does_not_stop_the_run(published: Published, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert Web(tmp_path / "file" / "cache", 5)(STANDOFFS[0]) == TEXTS["inv1"]


def test_the_cache_is_the_users(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("MINUTIER_CACHE", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert fetch_web.cache_folder() == tmp_path / "minutier"
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert fetch_web.cache_folder() == tmp_path / ".cache" / "minutier"


# a folder


def as_lines(folder: Path) -> None:
    lines = [json.dumps({"id": f"autre{row}", "text": one.text}) for row, one in enumerate(DOCUMENTS)]
    (folder / "textes.jsonl").write_text("\n\n".join(lines), encoding="utf-8")


def as_files(folder: Path) -> None:
    for name, text in TEXTS.items():
        (folder / f"{name}.txt").write_text(text.replace(" ", "\n", 4) + "\n", encoding="utf-8-sig")


def as_table(folder: Path) -> None:
    (folder / Path(FILE).name).write_bytes(WHOLE)


def as_clone(folder: Path) -> None:
    (folder / FILE).parent.mkdir()
    (folder / FILE).write_bytes(WHOLE)


@pytest.mark.parametrize("fill", [as_lines, as_files, as_table, as_clone])
def test_texts_at_hand_are_rebuilt(kept: None, tmp_path: Path, fill: Callable[[Path], None]) -> None:
    folder = tmp_path / "at_hand"
    folder.mkdir()
    fill(folder)
    result = run("--from", folder, "-o", tmp_path / "out.jsonl")
    assert (result.exit_code, result.stderr.count("\n")) == (0, 1)
    assert list(read_gold(tmp_path / "out.jsonl")) == DOCUMENTS


def test_what_a_folder_lacks_is_told_and_the_rest_written(kept: None, tmp_path: Path) -> None:
    (tmp_path / "inv1.txt").write_text("un autre texte", encoding="utf-8")
    lines = ["{", json.dumps(["x"]), json.dumps({"id": "inv2", "text": 3}), DOCUMENTS[1].model_dump_json()]
    (tmp_path / "textes.jsonl").write_text("\n".join(lines), encoding="utf-8")
    result = run("--from", tmp_path, "-o", tmp_path / "out.jsonl")
    assert result.exit_code == ExitCode.SOME_FAILED
    assert list(read_gold(tmp_path / "out.jsonl")) == [DOCUMENTS[1]]
    assert f"inv1: changed: the text in {tmp_path} is not the one" in result.stderr
    assert f"inv3: not in {tmp_path}" in result.stderr
    assert "textes.jsonl: 3 line(s) hold no JSON object with a text" in result.stderr


def test_a_folder_without_any_text_is_told(kept: None, tmp_path: Path) -> None:
    result = run("--from", tmp_path, "-o", tmp_path / "out.jsonl")
    assert result.exit_code == ExitCode.NOTHING_TO_READ
    assert "nothing was written" in result.stderr
    assert not (tmp_path / "out.jsonl").exists()


def test_a_folder_that_is_not_there_is_wrong_usage(kept: None, tmp_path: Path) -> None:
    assert run("--from", tmp_path / "none").exit_code == ExitCode.USAGE


def test_an_input_is_never_written_over(kept: None, tmp_path: Path) -> None:
    as_lines(tmp_path)
    before = (tmp_path / "textes.jsonl").read_bytes()
    result = run("--from", tmp_path, "-o", tmp_path / "textes.jsonl")
    assert (result.exit_code, "one of the files to read" in result.stderr) == (ExitCode.CANNOT_WRITE, True)
    assert (tmp_path / "textes.jsonl").read_bytes() == before


def test_an_output_that_cannot_be_written_is_told_before_any_download(
    kept: None, published: Published, tmp_path: Path
) -> None:
    result = run("-o", tmp_path / "none" / "out.jsonl")
    assert (result.exit_code, published.asked) == (ExitCode.CANNOT_WRITE, [])


def test_reasons_are_told_once() -> None:
    gone, other = SourceError("gone"), Unreachable("away")
    assert list(by_reason([Missing("a", gone), Missing("b", other), Missing("c", gone)])) == ["a, c: gone", "b: away"]


def test_only_wanted_texts_are_kept(tmp_path: Path) -> None:
    as_lines(tmp_path)
    folder = Folder(tmp_path, STANDOFFS[:1])
    assert folder(STANDOFFS[0]) == TEXTS["inv1"]
    with pytest.raises(SourceError, match="not in"):
        folder(STANDOFFS[1])


@pytest.mark.real
def test_the_real_documents_come_back_identical(real_minutes: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    result = run("--from", real_minutes, "-o", out)
    assert result.exit_code == 0
    assert "50 of 50 documents" in result.stderr
    assert list(read_gold(out)) == list(read_gold(real_minutes / "train.jsonl"))
