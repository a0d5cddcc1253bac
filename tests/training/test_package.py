"""A trained folder becomes a wheel that pip installs and that spaCy and minutier load by name."""

import json
import os
import shutil
import subprocess
import sys
from email import message_from_string
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

import pipeline
from pipeline.errors import MinutierError, MissingExtra
from training import saved
from training.package import package

ROOT = Path(__file__).resolve().parents[2]
NAME = "fr_minutier_sm"


@pytest.fixture(scope="module")
def wheel(tiny: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return package(tiny, tmp_path_factory.mktemp("dist"), stated="0.2.0")


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which pip has put the wheel, offline."""
    target = tmp_path_factory.mktemp("site")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--no-deps", "--no-index"]
    subprocess.run([*pip, "--target", target, wheel], check=True, capture_output=True)
    return target


def python(code: str, installed: Path, *arguments: str) -> str:
    """What a program prints in which the package is installed."""
    environment = os.environ | {"PYTHONPATH": f"{installed}{os.pathsep}{ROOT}", "PYTHONIOENCODING": "utf-8"}
    ran = subprocess.run(
        [sys.executable, "-c", code, *arguments], env=environment, cwd=installed, capture_output=True, check=True
    )
    return ran.stdout.decode("utf-8")


def test_spacy_loads_the_package_by_name(installed: Path) -> None:
    code = f"import spacy, pipeline.factories; print(spacy.load('{NAME}', exclude=['ner']).meta['version'])"
    assert python(code, installed).strip() == "0.2.0"


def test_minutier_extracts_with_the_package(installed: Path, tmp_path: Path) -> None:
    minutes = tmp_path / "minutes.txt"
    minutes.write_text("Séance du 3 mai 2024. La subvention est fixée à 1 200 €.", encoding="utf-8")
    code = "from pipeline.cli import main; main()"
    record = json.loads(python(code, installed, "extract", str(minutes), "--model", NAME))
    assert record["document"]["model"] == f"{NAME} 0.2.0"
    assert record["session"]["date"] == "2024-05-03"


def test_the_package_is_an_entry_point_of_spacy(installed: Path) -> None:
    code = "from importlib.metadata import entry_points as e; print([p.value for p in e(group='spacy_models')])"
    assert NAME in python(code, installed)


def test_the_same_folder_gives_the_same_bytes(wheel: Path, tiny: Path, tmp_path: Path) -> None:
    copy = tmp_path / "elsewhere"
    shutil.copytree(tiny, copy, copy_function=shutil.copy)  # with other times
    assert package(copy, tmp_path, stated="0.2.0").read_bytes() == wheel.read_bytes()


def test_the_metadata_and_the_card(wheel: Path, tiny: Path) -> None:
    assert wheel.name == f"{NAME}-0.2.0-py3-none-any.whl"
    with ZipFile(wheel) as archive:
        names = archive.namelist()
        stated = message_from_string(archive.read(f"{NAME}-0.2.0.dist-info/METADATA").decode("utf-8"))
        meta = json.loads(archive.read(f"{NAME}/meta.json"))
        described = archive.read(f"{NAME}/README.md").decode("utf-8")
    assert not any(saved.METRICS in name for name in names)
    assert (stated["Name"], stated["Version"], stated["License"]) == (NAME, "0.2.0", "Apache-2.0")
    assert stated["Requires-Dist"] == meta["requirements"][0] == "minutier>=0.1.0,<0.2"
    assert stated.get_payload() == described
    for section in ("Intended use", "Data", "Figures", "Limits", "Licence"):
        assert f"\n## {section}\n" in described
    measured = json.loads((tiny / "meta.json").read_text(encoding="utf-8"))["performance"]
    assert f"| {measured['ents_f']:.3f} |" in described
    assert meta["sources"][0]["sha256"][:16] in described


@pytest.mark.parametrize(
    ("stated", "extra"),
    [({}, ""), ({"encoder": "ONNX int8"}, "[onnx]"), ({"pipeline": ["transformer", "ner"]}, "[transformers]")],
)
def test_the_wheel_requires_what_runs_its_encoder(
    stated: dict[str, Any], extra: str, tiny: Path, tmp_path: Path
) -> None:
    model = tmp_path / "model"
    shutil.copytree(tiny, model)
    meta = json.loads((model / "meta.json").read_text(encoding="utf-8"))
    (model / "meta.json").write_text(json.dumps(meta | stated), encoding="utf-8")
    with ZipFile(package(model, tmp_path)) as archive:
        assert json.loads(archive.read(f"{NAME}/meta.json"))["requirements"] == [f"minutier{extra}>=0.1.0,<0.2"]


def test_another_name(tiny: Path, tmp_path: Path) -> None:
    made = package(tiny, tmp_path, name="fr_metz_minutes")
    with ZipFile(made) as archive:
        assert json.loads(archive.read("fr_metz_minutes/model/meta.json"))["name"] == "fr_metz_minutes"


@pytest.mark.skipif(find_spec("spacy_transformers") is not None, reason="the extra is installed")
def test_a_model_whose_extra_is_missing_says_so(tiny: Path, tmp_path: Path) -> None:
    large = tmp_path / "model"
    shutil.copytree(tiny, large)
    config = (large / "config.cfg").read_text(encoding="utf-8")
    config = config.replace('pipeline = ["ner"', 'pipeline = ["transformer","ner"')
    (large / "config.cfg").write_text(
        f'{config}\n[components.transformer]\nfactory = "transformer"\n', encoding="utf-8"
    )
    with pytest.raises(MissingExtra, match=r"minutier\[transformers\]"):
        pipeline.load(large)


def test_a_damaged_folder_makes_no_wheel(tiny: Path, tmp_path: Path) -> None:
    broken = tmp_path / "model"
    shutil.copytree(tiny, broken)
    (broken / "meta.json").write_text("{", encoding="utf-8")
    with pytest.raises(MinutierError, match="is damaged"):
        package(broken, tmp_path / "dist")
    shutil.copy(tiny / "meta.json", broken / "meta.json")
    (broken / "config.cfg").unlink()
    with pytest.raises(MinutierError, match="no model at"):
        package(broken, tmp_path / "dist")
    assert not (tmp_path / "dist").exists()
