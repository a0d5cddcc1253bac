"""Records as JSON Lines."""

from pathlib import Path

from pipeline.records.model import Minutes
from pipeline.sinks.jsonl import open_jsonl
from tests.pipeline.sinks.records import minutes


def test_round_trip(tmp_path: Path) -> None:
    given = [minutes("un"), minutes("deux", decisions=0)]
    with open_jsonl(tmp_path / "out") as write:
        for one in given:
            write(one)
    lines = (tmp_path / "out").read_bytes().split(b"\n")
    assert lines.pop() == b""
    assert [Minutes.model_validate_json(line) for line in lines] == given
    assert "bréval.pdf".encode() in lines[0]
