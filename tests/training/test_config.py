"""Each fault of a config or a setting is told with its place and, for a typing error, what was meant."""

from importlib.util import find_spec
from pathlib import Path

import pytest

from pipeline.errors import ExitCode, MissingExtra
from training.config import BadConfig, BadSetting, complete, encoder, read_config, settings_of
from training.train import telling

CONFIGS = Path(__file__).resolve().parents[2] / "configs"
SMALL = CONFIGS / "small.cfg"


def changed(folder: Path, old: str, new: str) -> Path:
    """The small config with a fault."""
    text = SMALL.read_text(encoding="utf-8")
    assert old in text
    path = folder / "own.cfg"
    path.write_text(text.replace(old, new), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("[training]", "[trainig]", "[trainig] is no section of a config; did you mean training?"),
        ("max_steps =", "max_step =", "training.max_step: there is no such key; did you mean max_steps?"),
        ("hidden_width", "hiden_width", "components.ner.model.hiden_width: there is no such key; did you mean hidden"),
        ("repeat = 3", "repaet = 3", "corpora.train.repaet: there is no such key; did you mean repeat?"),
        (
            'factory = "ner"',
            'factory = "nre"',
            "there is no component 'nre'; did you mean ner?",
        ),
        ('"Adam.v1"', '"Adan.v1"', "nothing is registered as 'Adan.v1'; did you mean Adam.v1?"),
        ("@optimizers", "@optimisers", "there is no such registry; did you mean @optimizers?"),
        ("[nlp]", "[nlp", "parsing errors"),
        ("[corpora", "[data", "the section [corpora] is missing"),
        ("dev = null\n", "", "[paths] has no dev; add `dev = null`"),
    ],
)
def test_a_config_with_a_fault(old: str, new: str, told: str, tmp_path: Path) -> None:
    path = changed(tmp_path, old, new)
    with pytest.raises(BadConfig) as raised:
        read_config(path, {})
    assert told in str(raised.value)
    assert str(path) in str(raised.value)
    assert raised.value.exit_code == ExitCode.FAILURE


@pytest.mark.parametrize(
    ("setting", "told"),
    [
        ("max_steps", "give section.key=value"),
        ("max_steps=4", "give section.key=value"),
        ("training.max_step=4", "training.max_step: there is no such key; did you mean max_steps?"),
        ("trainig.max_steps=4", "did you mean training.max_steps?"),
        ("system.sed=4", "did you mean system.seed?"),
        ("encode.width=64", "did you mean components.ner.model.tok2vec.encode.width?"),
        ("training.optimizer=Adam", "it is a section; set one of its keys: "),
        ("paths.train=gold.jsonl", "leave it null; the option --data fills it"),
    ],
)
def test_a_setting_with_a_fault(setting: str, told: str) -> None:
    with pytest.raises(BadSetting) as raised:
        read_config(SMALL, settings_of([setting]))
    assert told in str(raised.value)
    assert raised.value.exit_code == ExitCode.USAGE


def test_settings_change_the_config() -> None:
    settings = settings_of(["training.max_steps=20", "components.ner.model.tok2vec.embed.include_static_vectors=false"])
    config = complete(read_config(SMALL, settings | {"system.seed": 3}), {"train": "a.jsonl"})
    assert config["training"]["max_steps"] == 20
    assert config["training"]["seed"] == config["corpora"]["train"]["seed"] == 3
    assert config["components"]["ner"]["model"]["tok2vec"]["embed"]["include_static_vectors"] is False
    assert config["corpora"]["train"]["path"] == "a.jsonl"


def test_no_config_there_names_those_beside() -> None:
    with pytest.raises(BadConfig, match=r"no config file at .*smal\.cfg; there are .*small\.cfg"):
        read_config(CONFIGS / "smal.cfg", {})


def test_a_variable_that_is_none(tmp_path: Path) -> None:
    config = read_config(changed(tmp_path, "${system.seed}", "${system.sed}"), {})
    with pytest.raises(BadConfig, match=r"system\.sed"):
        complete(config, {})


@pytest.mark.skipif(find_spec("torch") is not None, reason="the extra is installed")
def test_a_transformer_without_its_extra() -> None:
    with pytest.raises(MissingExtra, match=r"pip install 'minutier\[transformers\]'"):
        read_config(CONFIGS / "transformer.cfg", {})


def test_an_encoder_that_is_not_there() -> None:
    config = {"components": {"transformer": {"factory": "transformer", "model": {"name": "none/such"}}}}
    assert encoder(config) == "none/such"
    with pytest.raises(BadConfig, match=r"no encoder at 'none/such'.*model\.name=FOLDER"), telling(config):
        raise OSError("We couldn't connect to the hub")
