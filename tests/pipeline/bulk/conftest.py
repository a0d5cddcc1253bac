"""A spool in a folder of the test, and what finds with it."""

import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from pipeline.bulk.found import Found
from pipeline.bulk.jobs import Finder
from pipeline.bulk.spool import Spool

Find = Callable[..., list[Found]]


@pytest.fixture
def spool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Spool]:
    """Copies go to a folder of this test."""
    place = tmp_path / "spool"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    with Spool() as made:
        yield made
    assert list(place.iterdir()) == []


@pytest.fixture
def find(spool: Spool) -> Find:
    """A function paths → what is found."""

    def found(*paths: object, since: date | None = None) -> list[Found]:
        return list(Finder(spool, since).find([str(path) for path in paths]))

    return found
