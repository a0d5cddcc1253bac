"""A config → the names in it that nothing reads, each with the closest one that something does."""

import inspect
import re
from collections.abc import Callable, Iterable, Iterator
from difflib import get_close_matches
from typing import Any

import spacy
from spacy.schemas import CONFIG_SCHEMAS
from spacy.util import get_lang_class, registry

import corpus.examples  # noqa: F401  (registers the readers)
import pipeline.factories  # noqa: F401  (registers the components)

Section = dict[str, Any]
_HEADING = re.compile(r"^\[([^\].]+)", re.MULTILINE)
TOP = ("paths", "system", "nlp", "components", "corpora", "training", "pretraining", "initialize")
COMPONENT = {"factory", "source", "component", "replace_listeners"}
"""Keys of any component, whatever its factory."""


spacy.blank("xx")  # registers spaCy's own components, and those of installed packages


def closest(name: str, options: Iterable[str]) -> str:
    """A hint that ends a message: the option most like ``name``, or nothing where none is like it."""
    found = get_close_matches(name, sorted(options), 1)
    return f"; did you mean {found[0]}?" if found else ""


def sections(config: Section, path: str = "") -> Iterator[tuple[str, Section]]:
    """Every section of a config, with its dotted path."""
    for name, value in config.items():
        if isinstance(value, dict):
            yield f"{path}{name}", value
            yield from sections(value, f"{path}{name}.")


def wrong_sections(text: str) -> Iterator[str]:
    """What is told of each top section of a config file whose name is almost one that spaCy knows."""
    for name in dict.fromkeys(_HEADING.findall(text)):
        hint = "" if name in TOP else closest(name, TOP)
        if hint:
            yield f"[{name}] is no section of a config{hint}"


def wrong_names(config: Section) -> Iterator[str]:
    """What is told of each name that spaCy would not know: a key, or what an @ line names."""
    lang = str(config.get("nlp", {}).get("lang", "xx"))
    for path, section in sections(config):
        wrong = _unregistered(path, section, lang)
        if wrong:
            yield wrong
            continue
        read = keys_read(path, section, lang)
        for key in section:
            if read is not None and key not in read and not key.startswith(("@", "*")):
                yield f"{path}.{key}: there is no such key{closest(key, read)}"


def keys_read(path: str, section: Section, lang: str) -> set[str] | None:
    """The keys that a section may have; None where any will do."""
    top, _, below = path.partition(".")
    if not below and top in CONFIG_SCHEMAS:
        schema: Any = CONFIG_SCHEMAS[top]
        return set(schema.model_fields)
    for key, value in section.items():
        if key.startswith("@"):
            return _arguments(registry.get(key[1:], value))
    if top == "components" and "." not in below and "factory" in section:
        read = _arguments(_factory(str(section["factory"]), lang))
        return None if read is None else (read - {"nlp", "name"}) | COMPONENT
    return None


def _arguments(function: Callable[..., Any]) -> set[str] | None:
    """The names of a function's arguments; None where it takes any."""
    found = inspect.signature(function).parameters.values()
    if any(one.kind is inspect.Parameter.VAR_KEYWORD for one in found):
        return None
    return {one.name for one in found}


def _factory(name: str, lang: str) -> Callable[..., Any]:
    special = f"{lang}.{name}"
    found: Callable[..., Any] = registry.get("factories", special if special in registry.factories else name)
    return found


def _unregistered(path: str, section: Section, lang: str) -> str | None:
    """What is told of an @ line or a factory that names nothing."""
    for key, value in section.items():
        if key.startswith("@"):
            if key[1:] not in registry.get_registry_names():
                return f"{path}.{key}: there is no such registry" + closest(key, _registries())
            if not registry.has(key[1:], value):
                return f"{path}.{key}: nothing is registered as {value!r}" + closest(str(value), _names(key[1:]))
    if path.startswith("components.") and path.count(".") == 1 and "factory" in section:
        name = str(section["factory"])
        if not get_lang_class(lang).has_factory(name):
            return f"{path}.factory: there is no component {name!r}" + closest(name, _names("factories"))
    return None


def _registries() -> set[str]:
    return {f"@{name}" for name in registry.get_registry_names()}


def _names(kind: str) -> set[str]:
    return set(getattr(registry, kind).get_all())
