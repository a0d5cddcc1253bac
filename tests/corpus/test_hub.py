"""Gold files → a folder that ``datasets`` opens, and the same documents back."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from corpus.generate import generate
from corpus.gold import GoldDocument, read_gold, write_gold
from corpus.hub.columns import from_row, to_row
from corpus.hub.datasets import dataset_dict, gold_documents, read_files, stream
from pipeline.cli import app
from pipeline.errors import ExitCode
from pipeline.labels import LABELS

RUN = CliRunner()
DOCUMENTS = list(generate(8, 11))


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    write_gold(DOCUMENTS, tmp_path / "gold.jsonl")
    return tmp_path / "gold.jsonl"


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.id)
def test_a_row_says_all_of_a_document(document: GoldDocument) -> None:
    assert from_row(to_row(document)) == document


def test_a_dataset_holds_the_documents_of_each_split(tmp_path: Path) -> None:
    made = dataset_dict({"train": DOCUMENTS[:5], "dev": DOCUMENTS[5:]}, tmp_path / "cache")
    assert {name: split.num_rows for name, split in made.items()} == {"train": 5, "dev": 3}
    assert list(gold_documents(made["train"])) == DOCUMENTS[:5]


def test_a_stream_holds_the_documents_too(gold: Path) -> None:
    assert list(gold_documents(stream(read_files, paths=[gold]))) == DOCUMENTS


def test_the_folder_opens_with_its_card(gold: Path, tmp_path: Path) -> None:
    from datasets import load_dataset

    folder = tmp_path / "minutes"
    done = RUN.invoke(app, ["corpus", "dataset", f"train={gold}", "-o", str(folder)])
    assert done.exit_code == 0, done.output
    opened = load_dataset(str(folder), cache_dir=str(tmp_path / "cache"))
    assert list(gold_documents(opened["train"])) == list(read_gold(gold))
    names = str(opened["train"].features["entities"])
    assert all(label in names for label in LABELS)
    card = (folder / "README.md").read_text(encoding="utf-8")
    assert card.startswith("---\n")
    assert "$" not in card.split("---", 2)[2]


def test_faults_are_told_and_nothing_is_written(gold: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.jsonl"
    bad.write_text(json.dumps({"id": "a"}) + "\n{\n", encoding="utf-8")
    done = RUN.invoke(app, ["corpus", "dataset", f"train={gold}", f"dev={bad}", "-o", str(tmp_path / "out")])
    assert done.exit_code == ExitCode.FAILURE
    assert f"{bad}:1" in done.output
    assert f"{bad}:2" in done.output
    assert not (tmp_path / "out").exists()


def test_a_split_must_be_named(gold: Path, tmp_path: Path) -> None:
    done = RUN.invoke(app, ["corpus", "dataset", str(gold), "-o", str(tmp_path / "out")])
    assert done.exit_code == ExitCode.USAGE
    assert "train=" in done.output
