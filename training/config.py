"""A config file and settings → a config that can be trained; what is wrong is told with its section and key."""

import configparser
import json
import logging
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from spacy.util import load_config
from thinc.api import Config, ConfigValidationError

from pipeline.errors import ExitCode, MinutierError, MissingExtra
from training.known import closest, keys_read, sections, wrong_names, wrong_sections

log = logging.getLogger(__name__)

PATHS = {"train": "--data", "authored": "--authored", "dev": "--dev"}
"""The keys of [paths] that a training fills, each by an option."""
NEEDED = ("paths", "nlp", "components", "corpora", "training", "initialize")
PLAIN_TYPES = {
    "<class 'int'>": "a whole number",
    "<class 'float'>": "a number",
    "<class 'str'>": "text",
    "<class 'bool'>": "true or false",
}
"""How spaCy writes a type, and what is told instead."""


class BadConfig(MinutierError):
    """A config that cannot be trained."""


class BadSetting(MinutierError):
    """A setting that is none, or that the config has no place for."""

    exit_code = ExitCode.USAGE


def settings_of(items: Iterable[str]) -> dict[str, Any]:
    """Overrides of a config from ``section.key=value``; a value that is no JSON is a string."""
    settings: dict[str, Any] = {}
    for item in items:
        key, equals, value = item.partition("=")
        if not equals or "." not in key.strip("."):
            raise BadSetting(f"--set {item}: give section.key=value, such as --set training.max_steps=2000")
        try:
            settings[key.strip()] = json.loads(value)
        except json.JSONDecodeError:
            settings[key.strip()] = value
    return settings


def read_config(path: Path, settings: dict[str, Any]) -> Config:
    """A config with its settings, variables as they stand. Raises BadConfig, BadSetting or MissingExtra."""
    plain = _read(path)
    for name in NEEDED:
        if name not in plain:
            raise BadConfig(f"{path}: the section [{name}] is missing; start from a copy of configs/small.cfg")
    _need_extra(plain)
    _refuse(BadConfig(f"{path}: "), plain)
    lacking = [name for name in PATHS if name not in plain["paths"]]
    if lacking:
        raise BadConfig(f"{path}: [paths] has no {lacking[0]}; add `{lacking[0]} = null`, the training fills it")
    for key in settings:
        _refuse_homeless(key, plain)
    changed = _read(path, settings)
    _refuse(BadSetting("--set "), changed)
    for name, option in PATHS.items():
        if changed["paths"][name]:
            raise BadSetting(f"paths.{name}: leave it null; the option {option} fills it")
    return changed


def complete(config: Config, paths: dict[str, str | None]) -> Config:
    """A config with its paths, every variable filled in. Raises BadConfig for a variable that is none."""
    filled = config.copy()
    filled["paths"].update(paths)
    try:
        return filled.interpolate()
    except ConfigValidationError as error:
        raise BadConfig(reason(error)) from error


def _read(path: Path, settings: dict[str, Any] | None = None) -> Config:
    """A config file. Raises BadConfig where there is none, or where it cannot be parsed."""
    if not path.is_file():
        near = [str(other) for other in sorted(path.parent.glob("*.cfg"))] if path.parent.is_dir() else []
        raise BadConfig(f"no config file at {path}" + (f"; there are {', '.join(near)}" if near else ""))
    try:
        mistyped = list(wrong_sections(path.read_text(encoding="utf-8")))
        if mistyped:
            raise BadConfig(f"{path}: " + "\n".join(mistyped))
        return load_config(path, overrides=settings or {})
    except (ConfigValidationError, configparser.Error, ValueError) as error:
        raise BadConfig(f"{path}: {reason(error)}") from error
    except OSError as error:
        raise BadConfig(f"{path} cannot be read: {error.strerror or error}") from error


def _refuse(error: MinutierError, config: Config) -> None:
    """Raise the error, its message ended with the wrong names of the config, if there are any."""
    wrong = list(wrong_names(config))
    if wrong:
        raise type(error)(str(error) + "\n".join(wrong))


def encoder(config: Config) -> str | None:
    """The folder or the hub name of the encoder that a config fine-tunes; None where it has no transformer."""
    for component in config["components"].values():
        if component.get("factory") == "transformer":
            return str(component.get("model", {}).get("name", "?"))
    return None


def _need_extra(config: Config) -> None:
    """Raise MissingExtra where a config has a transformer and its libraries are not installed."""
    if encoder(config) and not (find_spec("spacy_transformers") and find_spec("torch")):
        raise MissingExtra("transformers", "a config with a transformer")


def _refuse_homeless(key: str, config: Config) -> None:
    """Raise BadSetting for a setting that the config has no place for, or that would replace a section."""
    known = dict(sections(config))
    if key in known:
        raise BadSetting(f"--set {key}: it is a section; set one of its keys: {', '.join(known[key])}")
    stated = {f"{path}.{name}" for path, section in known.items() for name in section}
    path = key.rpartition(".")[0]
    free = path not in known or keys_read(path, known[path], str(config["nlp"].get("lang", "xx"))) is None
    if key not in stated and free:
        ends = sorted(other for other in stated if other.endswith(f".{key}"))
        hint = f"; did you mean {ends[0]}?" if ends else closest(key, stated)
        raise BadSetting(f"--set {key}: the config has no such key{hint}")


def reason(error: BaseException) -> str:
    """What spaCy says is wrong, as one readable sentence, with the key where it tells it."""
    log.debug("the config is refused", exc_info=error)
    faults = getattr(error, "errors", None)
    if isinstance(error, ConfigValidationError) and faults:
        return "; ".join(_told(fault) for fault in faults)
    text = str(getattr(error, "desc", None) or error)
    return " ".join(text.replace("'<string>'", "the file").split()) or type(error).__name__


def _told(fault: dict[str, Any]) -> str:
    key = ".".join(str(part) for part in fault.get("loc", ()))
    message = str(fault.get("msg", "wrong"))
    for typed, plain in PLAIN_TYPES.items():
        message = message.replace(typed, plain)
    given = f" (it is {fault['input']!r})" if "input" in fault else ""
    return f"{key}: {message}{given}"
