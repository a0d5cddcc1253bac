"""Exports hold as much of a large store in memory as of a small one."""

from pathlib import Path

import pytest

from training.bench_export import FORMATS, fill, measure, table

MORE_MIB = 20
"""By how much ten times the records may raise the peak; by year, it was hundreds when all years were open at once."""


def test_the_table() -> None:
    lines = list(table([3], ["csv", "by-year"]))
    assert [line.split("|")[1:3] for line in lines[1:]] == [[" 3 ", " csv "], [" 3 ", " by-year "]]


@pytest.mark.slow
@pytest.mark.parametrize("name", FORMATS)
def test_memory_does_not_grow(name: str, tmp_path: Path) -> None:
    few, many = tmp_path / "few.db", tmp_path / "many.db"
    fill(few, 500)
    fill(many, 5_000)
    assert measure(many, name).peak_mib < measure(few, name).peak_mib + MORE_MIB
