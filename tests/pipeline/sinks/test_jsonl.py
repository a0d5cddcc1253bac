"""Records as JSON Lines."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.records.model import Minutes
from pipeline.sinks.jsonl import open_jsonl
from tests.pipeline.sinks.drawn import MINUTES
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


@settings(max_examples=30)
@given(some=st.lists(MINUTES, max_size=2))
def test_nothing_is_lost(some: list[Minutes], tmp_path_factory: pytest.TempPathFactory) -> None:
    target = tmp_path_factory.mktemp("jsonl") / "out"
    with open_jsonl(target) as write:
        for one in some:
            write(one)
    lines = target.read_bytes().split(b"\n")[:-1]
    assert [Minutes.model_validate_json(line) for line in lines] == some
